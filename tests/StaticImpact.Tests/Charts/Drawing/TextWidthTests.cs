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
    public void Names_are_wrapped_whole_so_that_no_two_read_the_same()
    {
        var names = Enumerable.Range(1, 45).Select(i => $"A rather long neighborhood name number {i} of the county").ToList();
        var wrapped = names.Select(n => TextWidth.WrapName(n, 15, 150)).ToList();
        Assert.Equal(names, wrapped.Select(lines => string.Join(' ', lines)));
        Assert.All(wrapped.SelectMany(w => w), line => Assert.True(TextWidth.Of(line, 15) <= 150));
        Assert.Equal(["Bevölkerungs-", "entwicklungsg-", "ebiet"], TextWidth.WrapName("Bevölkerungsentwicklungsgebiet", 15, 115));
    }

    [Fact]
    public void Only_what_is_longer_than_any_name_is_cut_and_in_its_middle()
    {
        var lines = TextWidth.WrapName(string.Join(' ', Enumerable.Range(1, 200)), 15, 100);
        Assert.Equal(8, lines.Count);
        Assert.StartsWith("1 2 3", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("199 200", lines[^1], StringComparison.Ordinal);
        Assert.Single(lines, l => l.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Bold_is_wider() => Assert.True(TextWidth.Of("16.0%", 15, bold: true) > TextWidth.Of("16.0%", 15));

    [Fact]
    public void A_pair_of_surrogates_is_never_cut_in_two() =>
        Assert.DoesNotContain('\uD83D', TextWidth.Shorten("ab😀😀😀😀", 15, 40).Replace("😀", "", StringComparison.Ordinal));
}
