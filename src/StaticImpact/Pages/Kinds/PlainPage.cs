using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Any other page an author writes.</summary>
public sealed record PlainPage(Chrome Chrome, string Summary, Html Body, IReadOnlyList<LinkView> Contents, IReadOnlyList<PageEntry> Below, IReadOnlyList<DocumentView> Documents, PhotoView? Photo)
{
    private const int FewHeadings = 4;

    public static Shape<PlainPage> Shape { get; } = Pages.Shape.Of<PlainPage>("page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("summary", p => p.Summary)
        .Html("body", p => p.Body)
        .List("contents", p => p.Contents, () => LinkView.Shape)
        .List("below", p => p.Below, () => PageEntry.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    public static PlainPage Of(PageScope scope, FreePage page)
    {
        var pages = scope.Initiative.Pages;
        var readable = pages.Where(p => p.Page.IsIn(scope.Language)).ToList();
        var (previous, next) = Neighbours.Of(Book.Around(readable, page), page, scope.Link);
        var headings = scope.Site.Bodies[page.Page.Body.In(scope.Language)].Headings.Where(h => h.Level == 2).ToList();
        return new PlainPage(
            ChromeOf.Page(scope, new PageHead
            {
                Kind = "page",
                Title = scope.Text(page.Page.Title),
                Summary = scope.Text(page.Page.Summary),
                Facts = page.Page,
                Parents = [.. Book.FoldersAbove(page.Path).Where(pages.Contains).Select(p => scope.Link(pages[p]))],
                Previous = previous,
                Next = next,
            }),
            scope.Text(page.Page.Summary),
            scope.Body(page.Page.Body),
            headings.Count < FewHeadings ? [] : [.. headings.Select(h => new LinkView("#" + h.Id, h.Text))],
            [.. readable.Where(p => Book.FolderOf(p.Path) == page.Path).Select(p => new PageEntry(scope.Link(p), scope.Text(p.Page.Summary)))],
            Cards.Documents(scope, page.Page),
            scope.Photo(page.Page.Photo));
    }
}
