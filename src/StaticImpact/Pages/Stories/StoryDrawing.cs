using System.Globalization;
using System.Text;
using StaticImpact.Markup;

namespace StaticImpact.Pages.Stories;

/// <summary>A quiet drawing for a story without a photo: overlapping hills made from the story's id, coloured by the theme.</summary>
public static class StoryDrawing
{
    private const int Width = 360;
    private const int Height = 240;

    /// <summary>The same id always gives the same drawing.</summary>
    public static Html Draw(string id)
    {
        var state = Seed(id);
        var svg = new StringBuilder(600);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"drawing\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\" preserveAspectRatio=\"xMidYMid slice\">");
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"drawing-sun\" cx=\"{60 + Next(ref state, 240)}\" cy=\"{50 + Next(ref state, 60)}\" r=\"{22 + Next(ref state, 20)}\"/>");
        for (var layer = 1; layer <= 3; layer++)
        {
            var level = 70 + (layer * 40);
            var left = level + Next(ref state, 40) - 20;
            var right = level + Next(ref state, 40) - 20;
            var bend = level - 60 + Next(ref state, 110);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"drawing-hill-{layer}\" d=\"M0 {left}C{80 + Next(ref state, 60)} {bend} {200 + Next(ref state, 60)} {bend + 60} {Width} {right}V{Height}H0Z\"/>");
        }

        return new Html(svg.Append("</svg>").ToString());
    }

    private static uint Seed(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }

    private static int Next(ref uint state, int below)
    {
        state = unchecked((state * 1664525u) + 1013904223u);
        return (int)((state >> 8) % (uint)below);
    }
}
