namespace StaticImpact.Pages.Views;

/// <summary>A status as it is shown everywhere: icon, words, and a key for its colours.</summary>
/// <param name="Key">As in <c>data.json</c> but with hyphens, e.g. <c>on-track</c>.</param>
public sealed record StatusView(string Key, string Words, string Icon)
{
    public static Shape<StatusView> Shape { get; } = Pages.Shape.Of<StatusView>("status")
        .Text("key", v => v.Key)
        .Text("words", v => v.Words)
        .Text("icon_name", v => v.Icon);
}
