using AngleSharp.Dom;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Reports what is wrong on one page, with the line of the page.</summary>
internal sealed class PageReport(string path, Action<PageProblem> tell)
{
    public void Add(DiagnosticCode code, IElement element, string message) => Add(code, element.SourceReference?.Position.Line ?? 0, message);

    public void Add(DiagnosticCode code, int line, string message) => tell(new PageProblem(code, path, line, message));

    /// <summary>An element as a person would point at it: its start tag, shortened.</summary>
    public static string Tag(IElement element)
    {
        var tag = $"<{element.LocalName}{string.Concat(element.Attributes.Select(a => $" {a.Name}=\"{a.Value}\""))}>";
        return tag.Length <= 80 ? tag : tag[..77] + "…>";
    }
}
