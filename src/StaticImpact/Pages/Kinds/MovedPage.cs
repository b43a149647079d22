namespace StaticImpact.Pages.Kinds;

/// <summary>At an address that a page used to have: sends readers on.</summary>
/// <param name="To">The way to the page's present address.</param>
public sealed record MovedPage(Chrome Chrome, string To, string ToTitle)
{
    public static Shape<MovedPage> Shape { get; } = Pages.Shape.Of<MovedPage>("moved page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Address("to", p => p.To)
        .Text("to_title", p => p.ToTitle);

    public static MovedPage Of(PageScope scope, Address target, string title) => new(
        ChromeOf.Page(scope, new PageHead
        {
            Kind = "moved",
            Title = scope.Words["page.moved.title"],
            Summary = scope.Words.Format("page.moved.text", ("title", title)),
            HideFromSearchEngines = true,
        }),
        scope.Href(target),
        title);
}
