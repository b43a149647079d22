namespace StaticImpact.Pages.Views;

/// <summary>A status as it is shown everywhere: icon, words, and a key for its colours.</summary>
/// <param name="Key">That of <see cref="Model.ShownStatus"/>, e.g. <c>on-track</c>.</param>
/// <param name="Words">Nothing for a fact that is neither good nor bad: it has no status.</param>
/// <param name="IsOld">It rests on a figure that is no longer recent.</param>
public sealed record StatusView(string Key, string Words, string Icon, bool IsOld = false)
{
    public static Shape<StatusView> Shape { get; } = Pages.Shape.Of<StatusView>("status")
        .Text("key", v => v.Key)
        .Text("words", v => v.Words)
        .Flag("is_old", v => v.IsOld)
        .Text("icon_name", v => v.Icon);
}
