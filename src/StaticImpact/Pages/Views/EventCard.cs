namespace StaticImpact.Pages.Views;

/// <summary>A meeting in a list.</summary>
public sealed record EventCard(string Id, string Href, string Title, string Summary, string When, string DateIso, string Place, LinkView? Team, bool Past, bool HasNotes, bool Illustrative)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public static Shape<EventCard> Shape { get; } = Pages.Shape.Of<EventCard>("event card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("summary", v => v.Summary)
        .Text("when_words", v => v.When)
        .Text("date_iso", v => v.DateIso)
        .Text("place", v => v.Place)
        .Object("team", v => v.Team, () => LinkView.Shape)
        .Flag("past", v => v.Past)
        .Flag("has_notes", v => v.HasNotes)
        .Flag("illustrative", v => v.Illustrative);
}
