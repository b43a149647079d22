namespace StaticImpact.Pages.Views;

/// <summary>An activity in a list.</summary>
/// <param name="State">The status' key, e.g. <c>underway</c>.</param>
/// <param name="StateWords">The status in words.</param>
public sealed record ActivityCard(string Id, string Href, string Title, string Summary, string State, string StateWords, string Dates, LinkView? Lead, string Steps)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public bool Late { get; init; }
    public IReadOnlyList<LinkView> Goals { get; init; } = [];

    public static Shape<ActivityCard> Shape { get; } = Pages.Shape.Of<ActivityCard>("activity card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("summary", v => v.Summary)
        .Text("state", v => v.State)
        .Text("state_words", v => v.StateWords)
        .Text("dates", v => v.Dates)
        .Object("lead", v => v.Lead, () => LinkView.Shape)
        .Text("steps", v => v.Steps)
        .Flag("late", v => v.Late)
        .List("goals", v => v.Goals, () => LinkView.Shape);
}
