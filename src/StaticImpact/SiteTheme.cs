using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Theming;

namespace StaticImpact;

/// <summary>The theme of a project, whatever is wrong with the rest of it.</summary>
/// <param name="Parts">What it is made of.</param>
/// <param name="Named">Its name where <c>initiative.yml</c> gives one; a place in no file where it gives none.</param>
public sealed record SiteTheme(ThemePartList Parts, Sourced<string> Named)
{
    /// <summary>Where it is, and what the initiative changes.</summary>
    public required ThemeSources Sources { get; init; }

    /// <summary>Null when the theme, or one that it extends, is not there or cannot be read; the bag says why.</summary>
    public static SiteTheme? Of(ProjectFolders folders, TimeProvider clock, DiagnosticBag bag)
    {
        var inContent = new DiagnosticBag();
        if (ContentReader.Read(ContentFolder.Open(folders.Content), new ContentOptions(null, IncludeDrafts: true) { Clock = clock }, inContent) is not { } initiative)
        {
            bag.AddRange(inContent.ToSorted());
            return null;
        }

        var sources = new ThemeSources(folders.ThemeRoots, initiative.Settings.Theme, initiative.Settings.Tokens);
        return ThemePartList.Of(sources, bag) is { } parts ? new SiteTheme(parts, initiative.Settings.Theme) { Sources = sources } : null;
    }
}
