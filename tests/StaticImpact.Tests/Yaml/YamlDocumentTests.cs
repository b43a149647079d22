using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Tests.Yaml;

public sealed class YamlDocumentTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Nodes_keep_their_line_and_column()
    {
        var map = Read("title: Reading\ngoals:\n  - early-learning\n", firstLine: 2)!;

        var title = map.Find("title")!;
        Assert.Equal(new SourceSpan("a.md", 2, 8, 7), title.Span);
        var goal = ((YamlList)map.Find("goals")!).Items[0];
        Assert.Equal(new SourceSpan("a.md", 4, 5, 14), goal.Span);
        Assert.Empty(bag.ToSorted());
    }

    [Theory]
    [InlineData("title: Reading: a love story", "SI0108", 1, 15, "Write title: \"Reading: a love story\".")]
    [InlineData("title: @home", "SI0108", 1, 8, "Write title: \"@home\".")]
    [InlineData("title: *Important* news", "SI0110", 1, 8, "quotes")]
    [InlineData("title: !important", "SI0110", 1, 8, "quotes")]
    [InlineData("title: &x Reading", "SI0110", 1, 8, "quotes")]
    [InlineData("title: \"Reading", "SI0108", 1, 8, "not closed")]
    [InlineData("title: \"Reading\" and more", "SI0108", 1, 18, "after the closing quote")]
    [InlineData("title: \"C:\\Users\"", "SI0108", 1, 8, "backslash")]
    [InlineData("goals: [a, b", "SI0108", 1, 8, "']'|not closed")]
    [InlineData("photo:\n\tfile: x", "SI0109", 2, 1, "two spaces")]
    [InlineData("title: x\nsummary y", "SI0108", 2, 1, "key: value")]
    [InlineData("title: x\n summary: y", "SI0108", 2, 9, "")]
    [InlineData("title: x\ntitle: y", "SI0107", 2, 1, "line 1")]
    [InlineData("- a\n- b", "SI0108", 1, 1, "a list")]
    [InlineData("just words", "SI0108", 1, 1, "'just words'")]
    [InlineData("[a]: b", "SI0108", 1, 1, "a list")]
    [InlineData("title: x\n---\ntitle: y", "SI0119", 2, 1, "one")]
    public void Syntax_errors_are_told_in_plain_words(string text, string code, int line, int column, string words)
    {
        Read(text);

        var diagnostic = Assert.Single(bag.ToSorted());
        Assert.Equal(code, diagnostic.Code.Id);
        Assert.Equal((line, column), (diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.Contains(words.Split('|'), w => diagnostic.Message.Contains(w, StringComparison.Ordinal));
    }

    [Fact]
    public void After_a_syntax_error_the_other_keys_are_still_read()
    {
        var map = Read("title: a: b\nsummary: fine\nquote: \"open\nweight: 3\n")!;

        Assert.Equal(["title", "summary", "quote", "weight"], map.Entries.Select(e => e.Key.Value));
        Assert.IsType<YamlUnreadable>(map.Find("title"));
        Assert.Equal("fine", Assert.IsType<YamlScalar>(map.Find("summary")).Value);
        Assert.Equal([1, 3], bag.ToSorted().Select(d => d.Span.Line));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Null(Read("a: " + new string('[', 100_000)));
        Assert.Equal("SI0118", Assert.Single(bag.ToSorted()).Code.Id);
    }

    [Fact]
    public void Aliases_that_would_explode_are_refused()
    {
        Read("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n");
        Assert.All(bag.ToSorted(), d => Assert.Equal("SI0110", d.Code.Id));
    }

    [Fact]
    public void Front_matter_with_nothing_in_it_has_no_keys()
    {
        Assert.Empty(Read("")!.Entries);
        Assert.Empty(Read("# only a remark\n")!.Entries);
        Assert.Empty(bag.ToSorted());
    }

    private YamlMap? Read(string text, int firstLine = 1) => YamlDocument.Read("a.md", text, firstLine, bag);
}
