namespace StaticImpact.Pages.Views;

/// <summary>A working group in a list, with when it last met and meets next.</summary>
public sealed record TeamCard(string Id, string Href, string Title, string Summary, string Meets, LinkView? Chair, LinkView? Last, LinkView? Next)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public IReadOnlyList<LinkView> Goals { get; init; } = [];
    public int Partners { get; init; }

    public static Shape<TeamCard> Shape { get; } = Pages.Shape.Of<TeamCard>("team card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("summary", v => v.Summary)
        .Text("meets", v => v.Meets)
        .Object("chair", v => v.Chair, () => LinkView.Shape)
        .Object("last", v => v.Last, () => LinkView.Shape)
        .Object("next", v => v.Next, () => LinkView.Shape)
        .List("goals", v => v.Goals, () => LinkView.Shape)
        .Number("partners", v => v.Partners);
}
