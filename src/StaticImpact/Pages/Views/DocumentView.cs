using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>A file to download.</summary>
[Shape("document")]
public sealed partial record DocumentView
{
    /// <summary>The file.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>What kind of file, from its ending, e.g. <c>PDF</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its date in words; nothing where there is none.</summary>
    public required string Date { get; init; }

    /// <summary>The same as <c>2026-11-22</c>.</summary>
    public required string DateIso { get; init; }

    /// <summary>The page it belongs to, in the list of all documents; else null.</summary>
    public required LinkView? On { get; init; }

    public static DocumentView Of(PageScope scope, Document document, LinkView? on = null) => new()
    {
        Href = scope.Href(SiteAddresses.Media(document.File.Value)),
        Title = scope.Text(document.Title),
        Lang = scope.LangOf(document.Title),
        Kind = Path.GetExtension(document.File.Value).TrimStart('.').ToUpperInvariant(),
        Date = scope.Date(document.Date),
        DateIso = PageScope.Iso(document.Date),
        On = on,
    };

    /// <summary>Those of a page.</summary>
    public static IReadOnlyList<DocumentView> AllOf(PageScope scope, PageFacts page) => [.. page.Documents.Select(d => Of(scope, d))];
}
