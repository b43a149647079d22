using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Any other page an author writes.</summary>
public sealed record PlainPage(Chrome Chrome, string Summary, Html Body, IReadOnlyList<LinkView> Contents, IReadOnlyList<LinkView> Below, IReadOnlyList<DocumentView> Documents, PhotoView? Photo)
{
    private const int FewHeadings = 4;

    public static Shape<PlainPage> Shape { get; } = Pages.Shape.Of<PlainPage>("page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("summary", p => p.Summary)
        .Html("body", p => p.Body)
        .List("contents", p => p.Contents, () => LinkView.Shape)
        .List("below", p => p.Below, () => LinkView.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    public static PlainPage Of(PageScope scope, FreePage page)
    {
        var pages = scope.Initiative.Pages;
        var siblings = pages.Where(p => Parent(p.Path) == Parent(page.Path) && Parent(p.Path).Length > 0).ToList();
        var (previous, next) = Neighbours.Of(siblings, page, scope.Link);
        var headings = scope.Site.Bodies[page.Page.Body.In(scope.Language)].Headings.Where(h => h.Level == 2).ToList();
        return new PlainPage(
            ChromeOf.Page(scope, new PageHead
            {
                Kind = "page",
                Title = scope.Text(page.Page.Title),
                Summary = scope.Text(page.Page.Summary),
                Facts = page.Page,
                Parents = [.. Above(page.Path).Where(pages.Contains).Select(p => scope.Link(pages[p]))],
                Previous = previous,
                Next = next,
            }),
            scope.Text(page.Page.Summary),
            scope.Body(page.Page.Body),
            headings.Count < FewHeadings ? [] : [.. headings.Select(h => new LinkView("#" + h.Id, h.Text))],
            [.. pages.Where(p => Parent(p.Path) == page.Path).Select(scope.Link)],
            Cards.Documents(scope, page.Page),
            scope.Photo(page.Page.Photo));
    }

    private static string Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
