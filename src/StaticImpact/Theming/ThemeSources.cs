using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Where a theme comes from and what an initiative changes in it.</summary>
/// <param name="Folders">Folders that hold themes, the first one winning: the project's own, then those shipped with the tool.</param>
/// <param name="Name">The theme's folder name, as <c>initiative.yml</c> gives it.</param>
/// <param name="Tokens">The initiative's own values for design tokens.</param>
public sealed record ThemeSources(
    IReadOnlyList<string> Folders, Sourced<string> Name, IReadOnlyList<KeyValuePair<Sourced<string>, Sourced<string>>> Tokens)
{
    /// <summary>The project made it: it does not come with the tool.</summary>
    public bool IsOwn => Folders.Count > 1 && !Directory.Exists(Path.Combine(Folders[^1], Name.Value));

    /// <summary>The tags of the site's languages, in which no string may be missing; null for every language that the theme has.</summary>
    public IReadOnlyCollection<string>? Languages { get; init; }
}
