using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>A theme and the themes that it extends, as they lie on disk.</summary>
/// <param name="Themes">The theme that extends nothing first; never empty.</param>
internal sealed record ThemeChain(ImmutableArray<ChainedTheme> Themes)
{
    /// <summary>Null when the theme, or one that it extends, does not exist or cannot be read.</summary>
    public static ThemeChain? Find(ThemeSources sources, DiagnosticBag bag)
    {
        var chain = new List<ChainedTheme>();
        for (Sourced<string>? next = sources.Name; next is { } name;)
        {
            if (chain.Exists(t => t.Name == name.Value))
            {
                var circle = chain.AsEnumerable().Reverse().SkipWhile(t => t.Name != name.Value).Select(t => t.Name);
                bag.Add(ThemeCodes.ThemeCircle, name.Span, $"'{name.Value}' is extended in a circle: {string.Join(" → ", circle)} → {name.Value}. Take one 'extends' out.");
                return null;
            }

            if (ThemeFolder.Find(sources.Folders, name.Value) is not { } folder)
            {
                var known = ThemeFolder.Names(sources.Folders).ToList();
                bag.Add(ThemeCodes.ThemeMissing, name.Span, $"No theme '{name.Value}'.{Suggestion.DidYouMean(name.Value, known)} {(known.Count == 0 ? "There is no theme at all here." : $"Themes: {string.Join(", ", known.Order(StringComparer.Ordinal))}.")}");
                return null;
            }

            var files = ThemeFolder.Read(folder, name.Value, bag);
            if (files.Find(f => f.Path == "theme.yml") is not { } manifestFile || ThemeManifest.Read(manifestFile, bag) is not { } manifest) return null;
            chain.Insert(0, new ChainedTheme(name.Value, folder, manifest, files));
            next = manifest.Extends;
        }

        return new ThemeChain([.. chain]);
    }
}

/// <param name="Name">The folder's name, as <c>extends</c> gives it.</param>
/// <param name="Folder">On disk.</param>
/// <param name="Files">All its files.</param>
internal sealed record ChainedTheme(string Name, string Folder, ThemeManifest Manifest, IReadOnlyList<ThemeFile> Files);
