namespace StaticImpact.Pages.Views;

/// <summary>An update in a list.</summary>
public sealed record UpdateCard(string Id, string Href, string Title, string Summary, string Kind, string KindWords, string Date, string DateIso, string Changed, bool Illustrative)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public static Shape<UpdateCard> Shape { get; } = Pages.Shape.Of<UpdateCard>("update card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("summary", v => v.Summary)
        .Text("kind", v => v.Kind)
        .Text("kind_words", v => v.KindWords)
        .Text("date", v => v.Date)
        .Text("date_iso", v => v.DateIso)
        .Text("changed", v => v.Changed)
        .Flag("illustrative", v => v.Illustrative);
}
