namespace StaticImpact.Pages.Views;

/// <summary>Something said under a short heading, perhaps with a place to go.</summary>
public sealed record PointView(string Title, string Text, string Href)
{
    public static Shape<PointView> Shape { get; } = Pages.Shape.Of<PointView>("point")
        .Text("title", v => v.Title)
        .Text("text", v => v.Text)
        .Address("href", v => v.Href);
}
