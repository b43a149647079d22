namespace StaticImpact.Pages.Views;

/// <summary>A file to download.</summary>
/// <param name="Kind">What kind of file, from its ending, e.g. <c>PDF</c>.</param>
public sealed record DocumentView(string Href, string Title, string Kind, string Date, string DateIso, LinkView? On)
{
    public static Shape<DocumentView> Shape { get; } = Pages.Shape.Of<DocumentView>("document")
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("kind", v => v.Kind)
        .Text("date", v => v.Date)
        .Text("date_iso", v => v.DateIso)
        .Object("on", v => v.On, () => LinkView.Shape);
}
