using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>
/// The rules that need a page's tree: its structure, names for everything that is not text, well-formed markup, nothing
/// inline that the security policy forbids. Links, anchors and repeated ids are <see cref="LinkCheck"/>'s. Knows
/// nothing of what the pages are about. Pages may be checked from several threads.
/// </summary>
public static class PageRules
{
    /// <summary>Another with every change of this program, so that no page counts as in order because older rules have passed it.</summary>
    public static Guid Version => typeof(PageRules).Module.ModuleVersionId;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <param name="path">The page's path in the site.</param>
    /// <param name="html">The whole page.</param>
    /// <param name="bag">Receives what breaks a rule.</param>
    /// <param name="source">The author's file that the page was made from, if known.</param>
    public static void Check(string path, string html, DiagnosticBag bag, SourceSpan? source = null) =>
        Check(path, html, problem => bag.Add(problem.ToDiagnostic(source)));

    internal static void Check(string path, string html, Action<PageProblem> tell, IReadOnlySet<(string Id, int Level)>? skipsTold = null)
    {
        var report = new PageReport(path, tell);
        var parser = new HtmlParser(Options);
        parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent error) report.Add(PagesCodes.MalformedHtml, error.Position.Line, MarkupRules.Explain(error, html));
        };
        using var page = parser.ParseDocument(html);
        StructureRules.Check(page, report, skipsTold);
        NameRules.Check(page, report);
        TableRules.Check(page, report);
        MarkupRules.Check(page, report);
        SafetyRules.Check(page, report);
    }
}
