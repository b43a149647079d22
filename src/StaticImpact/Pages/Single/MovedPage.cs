namespace StaticImpact.Pages.Single;

/// <summary>At an address that a page used to have: sends readers on.</summary>
/// <param name="To">The way to the page's present address.</param>
/// <param name="ToTitle">The title of that page.</param>
[Shape("moved page")]
public sealed partial record MovedPage([Include] PageFrame Frame, [Address] string To, string ToTitle)
{
    public static MovedPage Of(PageScope scope, Address target, string title) => new(
        PageFrames.Of(scope, new PageHeader
        {
            Title = scope.Words["page.moved.title"],
            Summary = scope.Words.Format("page.moved.text", ("title", title)),
            HideFromSearchEngines = true,
        }),
        scope.Href(target),
        title);
}
