namespace StaticImpact.Pages.Views;

/// <summary>A goal in a list.</summary>
public sealed record GoalCard(string Id, string Href, string Title, string Short, string Summary, string Icon, StatusCountsView Counts)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public static Shape<GoalCard> Shape { get; } = Pages.Shape.Of<GoalCard>("goal card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("short", v => v.Short)
        .Text("summary", v => v.Summary)
        .Text("icon_name", v => v.Icon)
        .Object("counts", v => v.Counts, () => StatusCountsView.Shape);
}
