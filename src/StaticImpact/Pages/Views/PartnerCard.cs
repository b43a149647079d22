namespace StaticImpact.Pages.Views;

/// <summary>A partner in a list: its logo or a monogram, and what it is.</summary>
public sealed record PartnerCard(string Id, string Href, string Title, string Sector, string Role, string Monogram, PhotoView? Logo, bool Illustrative)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    /// <summary>What this partner does, where the list is about one activity.</summary>
    public string Does { get; init; } = "";

    public IReadOnlyList<LinkView> Goals { get; init; } = [];

    public static Shape<PartnerCard> Shape { get; } = Pages.Shape.Of<PartnerCard>("partner card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("sector", v => v.Sector)
        .Text("role", v => v.Role)
        .Text("monogram", v => v.Monogram)
        .Object("logo", v => v.Logo, () => PhotoView.Shape)
        .Flag("illustrative", v => v.Illustrative)
        .Text("does", v => v.Does)
        .List("goals", v => v.Goals, () => LinkView.Shape);
}
