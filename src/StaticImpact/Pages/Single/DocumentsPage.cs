using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Every file to download, newest first, with the page it belongs to.</summary>
/// <param name="Documents">Every file to download, newest first.</param>
[Shape("documents page")]
public sealed partial record DocumentsPage([Include] PageFrame Frame, IReadOnlyList<DocumentView> Documents)
{
    public static DocumentsPage Of(PageScope scope)
    {
        var all = new List<(Document Document, DateOnly? Date, LinkView On)>();
        foreach (var (page, address) in scope.Site.Addresses.Pages)
        {
            foreach (var document in page.Documents)
            {
                all.Add((document, document.Date ?? page.Date, scope.Link(address, page.Title)));
            }
        }

        var newestFirst = all.OrderByDescending(d => d.Date ?? DateOnly.MinValue).ThenBy(d => d.Document.File.Value, StringComparer.Ordinal);
        return new DocumentsPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.documents"], Summary = scope.Words["page.documents.summary"] }),
            [.. newestFirst.Select(d => DocumentView.Of(scope, d.Document, d.On) with { Date = scope.Date(d.Date), DateIso = PageScope.Iso(d.Date) })]);
    }
}
