namespace StaticImpact.Pages.Views;

/// <summary>A page in a list of pages, with what it is about.</summary>
public sealed record PageEntry(LinkView Link, string Summary)
{
    public static Shape<PageEntry> Shape { get; } = Pages.Shape.Of<PageEntry>("page entry")
        .Include(LinkView.Shape, v => v.Link)
        .Text("summary", v => v.Summary);
}
