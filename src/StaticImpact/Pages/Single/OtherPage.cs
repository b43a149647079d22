using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Any other page an author writes.</summary>
[Shape("page")]
public sealed partial record OtherPage
{
    private const int FewHeadings = 4;

    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What it is about; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>Its headings, where there are four or more; else none.</summary>
    public required IReadOnlyList<LinkView> Contents { get; init; }

    /// <summary>The pages in its folder.</summary>
    public required IReadOnlyList<PageEntry> Below { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    public static OtherPage Of(PageScope scope, FreePage page)
    {
        var pages = scope.Initiative.Pages;
        var readable = pages.Where(p => p.Page.IsIn(scope.Language)).ToList();
        var (previous, next) = Neighbours.Of(Chapters.Around(readable, page), page, scope.Link);
        var headings = scope.Site.Bodies[page.Page.Body.In(scope.Language)].Headings.Where(h => h.Level == 2).ToList();
        return new OtherPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(page.Page.Title),
                Summary = scope.Text(page.Page.Summary),
                Facts = page.Page,
                Parents = [.. Chapters.FoldersAbove(page.Path).Where(pages.Contains).Select(p => scope.Link(pages[p]))],
                Previous = previous,
                Next = next,
            }),
            Summary = scope.Text(page.Page.Summary),
            Body = scope.Body(page.Page.Body),
            Contents = headings.Count < FewHeadings ? [] : [.. headings.Select(h => new LinkView("#" + h.Id, h.Text, false, scope.LangOf(page.Page.Body)))],
            Below = [.. readable.Where(p => Chapters.FolderOf(p.Path) == page.Path).Select(p => new PageEntry(scope.Link(p), scope.Text(p.Page.Summary)))],
            Documents = DocumentView.AllOf(scope, page.Page),
            Photo = scope.Photo(page.Page.Photo),
        };
    }
}
