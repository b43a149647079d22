using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Tests.Markup;

/// <summary>Reads Markdown as a page would and fills its placeholders in a way that can be seen.</summary>
internal static class Bodies
{
    public static MarkdownBody Read(string markdown, bool allowHtml = false, DiagnosticBag? bag = null, string idPrefix = "", Typography? typography = null) =>
        MarkdownReader.Read(new Prose(markdown, new SourceSpan("content/x.md", 1, 1)), new BodyStyle(allowHtml, typography), bag ?? new DiagnosticBag(), idPrefix);

    /// <summary>The HTML, without the last line end; fails on any diagnostic.</summary>
    public static string Html(string markdown, bool allowHtml = false)
    {
        var bag = new DiagnosticBag();
        var html = Filled(Read(markdown, allowHtml, bag));
        Assert.Empty(bag.ToSorted().Select(d => d.ToString()));
        return html;
    }

    /// <summary>The HTML and what was reported.</summary>
    public static (string Html, string[] Reported) HtmlAndReports(string markdown, bool allowHtml = false)
    {
        var bag = new DiagnosticBag();
        var html = Filled(Read(markdown, allowHtml, bag));
        return (html, [.. bag.ToSorted().Select(d => d.ToString())]);
    }

    public static string Filled(MarkdownBody body) => body.Fill(Visible).Value.TrimEnd('\n');

    private static Html Visible(BodyPlaceholder placeholder) => placeholder switch
    {
        LinkPlaceholder { Target: "draft.md" } => StaticImpact.Markup.Html.Empty,
        LinkPlaceholder link => StaticImpact.Markup.Html.FromText("→" + link.Target),
        ImagePlaceholder image => new Html($"<img src=\"{image.Target}\" alt=\"{image.Alt}\" title=\"{image.Title}\"{(image.IsBlock ? " block" : "")}>"),
        LiveValuePlaceholder value => new Html($"{{{value.Written}{(value.IsBlock ? " block" : "")}{(value.InLink ? " in link" : "")}}}"),
        _ => StaticImpact.Markup.Html.Empty,
    };
}
