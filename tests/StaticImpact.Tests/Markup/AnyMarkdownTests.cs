using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Checks;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Tests.Markup;

/// <summary>Whatever an author types, what comes out is well-formed HTML without a program in it.</summary>
public sealed class AnyMarkdownTests
{
    internal static readonly string[] Pieces =
    [
        "a", "b c", " ", "\n", "\n\n", "\r\n", "    ", "\t", "# ", "## ", "- ", "1. ", "> ", "*", "**", "_", "`", "```", "```\n", "~~~\n", "[", "](", ")", "!", "![",
        "[[", "]]", "[[x.latest]]", "[[x.chart]]", "](a.md)", "](javascript:x())", "](data:text/html,x)", "<", ">", "<b>", "</b>", "<script>", "</script>", "<!--", "-->",
        "<img src=x onerror=x()>", "<javascript:x>", "<https://example.org>", "&", "&lt;", "&#106;", "\"", "'", "|", "\n|--|\n", "| a | b |\n|---|---:|\n| c | d |\n",
        "[^1]", "\n[^1]: ", "::: note\n", ":::\n", "::: warning x\"><b>\n", "\n:   ", "- [ ] ", "- [x] ", "\\", "\0", "\u0001", "é", "🎉", "---\n", "===\n", "[a]: javascript:x\n", "[a]",
    ];

    [Fact]
    public void Any_mixture_of_marks_gives_well_formed_html() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(200), Prop.ForAll(Mixtures(), markdown => IsSound(markdown)));

    private static Arbitrary<string> Mixtures() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    private static bool IsSound(string markdown)
    {
        var ignored = new DiagnosticBag();
        var body = MarkdownReader.Read(new Prose(markdown, new SourceSpan("content/x.md", 1, 1)), new BodyStyle(AllowHtml: false, new Typography(new Language("fr"))), ignored);
        var html = body.Fill(placeholder => placeholder switch
        {
            LinkPlaceholder { Target: "a.md" } => new Html("../a/"),
            ImagePlaceholder { IsBlock: true } => new Html("<figure><img src=\"a.png\" alt=\"\"></figure>"),
            ImagePlaceholder => new Html("<img src=\"a.png\" alt=\"\">"),
            LiveValuePlaceholder { IsBlock: true } => new Html("<figure>chart</figure>"),
            LiveValuePlaceholder => new Html("<data>41</data>"),
            _ => Html.Empty,
        }).Value;
        var bag = new DiagnosticBag();
        PageRules.Check("index.html", $"<!doctype html><html lang=\"en\"><head><title>x</title></head><body><main><h1>x</h1>\n{html}</main></body></html>", bag);
        var links = new LinkCheck(["index.html", "a.png", "a/index.html"]);
        links.Read("index.html", System.Text.Encoding.UTF8.GetBytes(html));
        links.Report(bag);
        var found = bag.ToSorted().Where(d => d.Code == PagesCodes.MalformedHtml || d.Code == PagesCodes.InlineCode || d.Code == PagesCodes.ObsoleteMarkup
            || d.Code == PagesCodes.DuplicateId || d.Code == PagesCodes.UnsafeAddress).ToArray();
        Assert.True(found.Length == 0, $"{string.Join('\n', found.Select(f => f.ToString()))}\n{html}");
        Assert.All(body.Headings, h => Assert.InRange(h.Level, 2, 6));
        return true;
    }
}
