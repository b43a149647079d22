using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Charts;

public class PaletteTests
{
    /// <summary>Of the theme commons.</summary>
    internal static Lazy<ChartPalettes> Commons { get; } = new(() =>
        Theme.Load(new ThemeSources([Path.Combine(Repository.Root, "themes")], new Sourced<string>("commons", SourceSpan.None), []), PageShapes.All, new DiagnosticBag())!.ChartColours);

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_graphic_reaches_3_to_1_and_every_text_4_5_to_1(string scheme)
    {
        var palette = Palette(scheme);
        foreach (var graphic in palette.Series.Append(palette.Edge)) Assert.True(Contrast(graphic, palette.Paper) >= 3, graphic);
        foreach (var text in new[] { palette.Ink, palette.Quiet }) Assert.True(Contrast(text, palette.Paper) >= 4.5, text);

        // Shares are printed in the ground's colour on the parts of a stack.
        foreach (var part in palette.Series.Take(5)) Assert.True(Contrast(palette.Paper, part) >= 4.5, part);
        Assert.True(Contrast(palette.Quiet, palette.Surface) >= 3);
        Assert.All(palette.Map.Zip(palette.OnMap), p => Assert.True(Contrast(p.First, p.Second) >= 4.5, p.ToString()));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Classes_of_a_map_differ_in_steps_and_end_strong(string scheme)
    {
        var palette = Palette(scheme);
        var contrasts = palette.Map.Select(c => Contrast(c, palette.Paper)).ToList();
        Assert.Equal(contrasts.Order(), contrasts);
        Assert.True(contrasts[^1] >= 4.5);
        Assert.All(contrasts.Zip(contrasts.Skip(1)), p => Assert.True(p.Second / p.First >= 1.25, $"{p.First} {p.Second}"));
    }

    private static ChartPalette Palette(string scheme) => scheme == "light" ? Commons.Value.Light : Commons.Value.Dark;

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
