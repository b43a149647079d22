namespace StaticImpact.Pages.Views;

/// <summary>Something one can go to. <c>current</c> is true for the page one is on.</summary>
public sealed record LinkView(string Href, string Text, bool Current = false)
{
    /// <summary>The text's language where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public static Shape<LinkView> Shape { get; } = Pages.Shape.Of<LinkView>("link")
        .Address("href", v => v.Href)
        .Text("text", v => v.Text)
        .Flag("current", v => v.Current)
        .Text("lang", v => v.Lang);
}
