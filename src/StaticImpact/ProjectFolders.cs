namespace StaticImpact;

/// <summary>Where a project's files are.</summary>
/// <param name="Project">The folder that holds <c>content/</c>.</param>
/// <param name="Output">Where the site is published; <c>site/</c> in the project by default.</param>
/// <param name="ShippedThemes">Themes that come with the tool, used where the project has none of that name.</param>
public sealed record ProjectFolders(string Project, string Output, string? ShippedThemes)
{
    public string Content => Path.Combine(Project, "content");

    public string Themes => Path.Combine(Project, "themes");

    /// <summary>The project's own themes first.</summary>
    public IReadOnlyList<string> ThemeRoots => ShippedThemes is null ? [Themes] : [Themes, ShippedThemes];

    public static ProjectFolders At(string project, string? output = null, string? shippedThemes = null)
    {
        var full = Path.GetFullPath(project);
        return new ProjectFolders(full, output is null ? Path.Combine(full, "site") : Path.GetFullPath(output), shippedThemes);
    }
}
