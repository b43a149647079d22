using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticImpact.Charts.Drawing;

/// <summary>A place for a text of one or more lines.</summary>
/// <param name="X">Where its anchor stands.</param>
/// <param name="Y">The middle of the whole.</param>
public readonly record struct Spot(double X, double Y, TextAnchor Anchor)
{
    public Box BoxOf(IReadOnlyList<string> lines, bool bold)
    {
        var width = 0.0;
        foreach (var line in lines) width = Math.Max(width, TextWidth.Of(line, ChartSize.Font, bold));
        var half = lines.Count * ChartSize.Line / 2;
        var left = Anchor switch { TextAnchor.Middle => X - (width / 2), TextAnchor.End => X - width, TextAnchor.Start => X, _ => throw new UnreachableException() };
        return new Box(left, Y - half, left + width, Y + half);
    }

    /// <summary>Around a marker: right, above, below, left, and the corners, in that order of preference.</summary>
    public static ImmutableArray<Spot> Around(double x, double y, int lines, bool aboveFirst = true)
    {
        var up = y - 8 - (lines * ChartSize.Line / 2);
        var down = y + 8 + (lines * ChartSize.Line / 2);
        var (first, second) = aboveFirst ? (up, down) : (down, up);
        return
        [
            new(x + 10, y, TextAnchor.Start), new(x, first, TextAnchor.Middle), new(x, second, TextAnchor.Middle),
            new(x + 8, first, TextAnchor.Start), new(x + 8, second, TextAnchor.Start),
            new(x - 8, first, TextAnchor.End), new(x - 8, second, TextAnchor.End), new(x - 10, y, TextAnchor.End),
        ];
    }

    /// <summary>Above or below a marker, then step by step further off.</summary>
    public static ImmutableArray<Spot> AboveOrBelow(double x, double y, int lines, bool aboveFirst)
    {
        var first = aboveFirst ? -1 : 1;
        var spots = ImmutableArray.CreateBuilder<Spot>();
        for (var step = 0; step < 9; step++)
        {
            var off = 8 + (lines * ChartSize.Line / 2) + (step * 12);
            foreach (var sign in new[] { first, -first })
            {
                var at = y + (sign * off);
                spots.Add(new(x, at, TextAnchor.Middle));
                spots.Add(new(x - 6, at, TextAnchor.Start));
                spots.Add(new(x + 6, at, TextAnchor.End));
            }
        }

        return spots.ToImmutable();
    }
}
