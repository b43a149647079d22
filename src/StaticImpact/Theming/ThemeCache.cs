using StaticImpact.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Theming;

/// <summary>The theme as it was last loaded, kept until one of the files of the themes, or what the initiative changes in it, is another.</summary>
public sealed class ThemeCache
{
    private List<(string Path, long Length, DateTime Modified)> stamp = [];
    private ThemeSources? sources;
    private Theme? theme;
    private DiagnosticBag found = new();

    /// <inheritdoc cref="Theme.Load"/>
    public Theme? Load(ThemeSources wanted, IReadOnlyDictionary<string, Shape> pageShapes, DiagnosticBag bag)
    {
        var now = ThemeFolder.Stamp(wanted.Folders);
        if (sources is null || !IsSame(sources, wanted) || !now.SequenceEqual(stamp))
        {
            // Forgotten first: a load that fails half-way must not leave the old theme behind as if it were the new one.
            sources = null;
            found = new DiagnosticBag();
            theme = Theme.Load(wanted, pageShapes, found);
            (sources, stamp) = (wanted, now);
        }

        bag.AddRange(found.ToSorted());
        return theme;
    }

    private static bool IsSame(ThemeSources a, ThemeSources b) =>
        a.Name == b.Name && a.Folders.SequenceEqual(b.Folders, StringComparer.Ordinal) && a.Tokens.SequenceEqual(b.Tokens)
        && (a.Languages ?? []).SequenceEqual(b.Languages ?? [], StringComparer.Ordinal);
}
