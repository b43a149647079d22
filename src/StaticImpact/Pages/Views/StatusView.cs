namespace StaticImpact.Pages.Views;

/// <summary>A status as it is shown everywhere: icon, words, and a key for its colours.</summary>
/// <param name="Key">Its key, e.g. <c>on-track</c>: a class for the theme.</param>
/// <param name="Words">What to write; nothing for a fact that is neither good nor bad, which has no status.</param>
/// <param name="IconName">The drawing for it, for the function <c>icon</c>.</param>
/// <param name="IsOld">It rests on a figure that is no longer recent.</param>
[Shape("status")]
public sealed partial record StatusView(string Key, string Words, string IconName, bool IsOld);
