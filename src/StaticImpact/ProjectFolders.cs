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

    /// <summary>The nearest project that a folder is in: itself, or one above it that holds <c>content/initiative.yml</c>; null when there is none.</summary>
    public static string? Above(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "content", "initiative.yml"))) return at;
        }

        return null;
    }

    public static ProjectFolders At(string project, string? output = null, string? shippedThemes = null)
    {
        var full = Path.GetFullPath(project);
        return new ProjectFolders(full, output is null ? Path.Combine(full, "site") : Path.GetFullPath(output), shippedThemes);
    }
}
