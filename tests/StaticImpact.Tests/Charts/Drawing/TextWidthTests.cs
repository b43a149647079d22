using StaticImpact.Charts.Drawing;

namespace StaticImpact.Tests.Charts.Drawing;

public class TextWidthTests
{
    [Fact]
    public void Text_wraps_between_words_and_is_cut_where_it_cannot()
    {
        Assert.Equal(["Black or African", "American"], TextWidth.Wrap("Black or African American", 15, 140, 2));
        Assert.Equal(["one"], TextWidth.Wrap("one", 15, 10_000, 2));
        Assert.Equal([""], TextWidth.Wrap("", 15, 100, 2));
        var cut = TextWidth.Wrap("Bevölkerungsentwicklungsgebiet", 15, 100, 2);
        Assert.EndsWith("…", Assert.Single(cut), StringComparison.Ordinal);
        Assert.True(TextWidth.Of(cut[0], 15) <= 100);
    }

    [Fact]
    public void More_lines_than_allowed_end_in_an_ellipsis() =>
        Assert.Equal(2, TextWidth.Wrap("one two three four five six seven eight", 15, 60, 2).Count);

    [Fact]
    public void Bold_is_wider() => Assert.True(TextWidth.Of("16.0%", 15, bold: true) > TextWidth.Of("16.0%", 15));

    [Fact]
    public void A_pair_of_surrogates_is_never_cut_in_two() =>
        Assert.DoesNotContain('\uD83D', TextWidth.Shorten("ab😀😀😀😀", 15, 40).Replace("😀", "", StringComparison.Ordinal));
}
