using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>What charts take from a theme's tokens. A theme that lacks one of these colours has charts in its ink on its paper, and one
/// that lacks those as well has them in black on white.</summary>
internal static class ChartColours
{
    private const int Series = 6;
    private const int MapClasses = 5;

    /// <summary>The tokens with one for the text on each class of a map, <c>on-map-1</c> to <c>on-map-5</c>: ink or paper, whichever can be
    /// read better in each scheme. One that the theme gives itself stays.</summary>
    public static ImmutableArray<Token> WithTextOnMaps(ImmutableArray<Token> tokens)
    {
        var byName = tokens.ToDictionary(t => t.Name, StringComparer.Ordinal);
        if (!byName.TryGetValue("ink", out var ink) || !byName.TryGetValue("paper", out var paper)) return tokens;
        var added = tokens.ToBuilder();
        for (var i = 1; i <= MapClasses; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"on-map-{i}");
            if (byName.ContainsKey(name) || !byName.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"map-{i}"), out var map)) continue;
            added.Add(new Token(name, Better(ink.Light, paper.Light, map.Light.Value), Better(ink.Dark ?? ink.Light, paper.Dark ?? paper.Light, (map.Dark ?? map.Light).Value)));
        }

        return added.ToImmutable();
    }

    /// <summary>The text on each class of a map must be readable.</summary>
    public static IEnumerable<ContrastPair> PairsOnMaps(ImmutableArray<Token> tokens)
    {
        foreach (var map in tokens.Where(t => t.IsColour && t.Name.StartsWith("map-", StringComparison.Ordinal)))
        {
            if (tokens.FirstOrDefault(t => t.Name == "on-" + map.Name) is { IsColour: true } text) yield return new ContrastPair(map.Light.With(text.Name), map.Light.With(map.Name), map.Light.With(4.5m));
        }
    }

    public static ChartPalettes Of(ImmutableArray<Token> tokens) => new(Palette(tokens, t => t.Light.Value), Palette(tokens, t => (t.Dark ?? t.Light).Value));

    private static ChartPalette Palette(ImmutableArray<Token> tokens, Func<Token, string> value)
    {
        var colours = tokens.Where(t => t.IsColour).ToDictionary(t => t.Name, value, StringComparer.Ordinal);
        var ink = colours.GetValueOrDefault("ink", "#000000");
        var paper = colours.GetValueOrDefault("paper", "#FFFFFF");
        return new ChartPalette
        {
            Paper = paper,
            Surface = colours.GetValueOrDefault("surface", paper),
            Ink = ink,
            Quiet = colours.GetValueOrDefault("quiet", ink),
            Hairline = colours.GetValueOrDefault("hairline", ink),
            Edge = colours.GetValueOrDefault("edge", ink),
            Series = Numbered("series", Series, ink),
            Map = Numbered("map", MapClasses, paper),
            OnMap = Numbered("on-map", MapClasses, ink),
        };

        ImmutableArray<string> Numbered(string name, int count, string otherwise) =>
            [.. Enumerable.Range(1, count).Select(i => colours.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{name}-{i}"), otherwise))];
    }

    private static Sourced<string> Better(Sourced<string> a, Sourced<string> b, string ground) =>
        Colour.Parse(a.Value) is { } first && Colour.Parse(b.Value) is { } second && Colour.Parse(ground) is { } behind && Colour.Contrast(second, behind) > Colour.Contrast(first, behind) ? b : a;
}
