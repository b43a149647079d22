using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Wording;

namespace StaticImpact.Theming;

/// <summary>A theme laid over the themes that it extends: of each file, the nearest one.</summary>
internal sealed record ThemeLayers(
    SortedDictionary<string, ThemeFile> Files, ImmutableArray<Token> Tokens, ImmutableArray<ContrastPair> Pairs,
    IReadOnlyDictionary<string, Bundle> Bundles, Strings Strings)
{
    /// <summary>Null when the theme, or one that it extends, does not exist.</summary>
    public static ThemeLayers? Load(ThemeSources sources, DiagnosticBag bag)
    {
        var layers = new List<(ThemeManifest Manifest, List<ThemeFile> Files)>();
        var names = new List<string>();
        for (Sourced<string>? next = sources.Name; next is { } name;)
        {
            if (names.Contains(name.Value))
            {
                bag.Add(ThemeCodes.ThemeCircle, name.Span, $"'{name.Value}' is extended in a circle: {string.Join(" → ", names.SkipWhile(n => n != name.Value))} → {name.Value}. Take one 'extends' out.");
                return null;
            }

            if (ThemeFolder.Find(sources.Folders, name.Value) is not { } folder)
            {
                var known = ThemeFolder.Names(sources.Folders).ToList();
                bag.Add(ThemeCodes.ThemeMissing, name.Span, $"No theme '{name.Value}'.{Suggestion.DidYouMean(name.Value, known)} {(known.Count == 0 ? "There is no theme at all here." : $"Themes: {string.Join(", ", known.Order(StringComparer.Ordinal))}.")}");
                return null;
            }

            names.Add(name.Value);
            var files = ThemeFolder.Read(folder, name.Value, bag);
            if (files.Find(f => f.Path == "theme.yml") is not { } manifestFile || ThemeManifest.Read(manifestFile, bag) is not { } manifest) return null;
            layers.Insert(0, (manifest, files));
            next = manifest.Extends;
        }

        return Merge(layers, sources, bag);
    }

    /// <param name="layers">The theme that extends nothing first.</param>
    private static ThemeLayers Merge(List<(ThemeManifest Manifest, List<ThemeFile> Files)> layers, ThemeSources sources, DiagnosticBag bag)
    {
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        var bundles = new Dictionary<string, Bundle>(StringComparer.Ordinal);
        var strings = new List<StringsFile>();
        foreach (var (manifest, ownFiles) in layers)
        {
            foreach (var file in ownFiles)
            {
                // Strings of a theme replace those that it takes over one by one, not file by file.
                if (file.Path.StartsWith("strings/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)) strings.Add(StringsFile.At(new SourceSpan(file.Place), file.Text));
                else files[file.Path] = file;
            }

            foreach (var token in manifest.ReadTokens(bag))
            {
                var at = tokens.FindIndex(t => t.Name == token.Name);
                if (at < 0) tokens.Add(token);
                else tokens[at] = token;
            }

            foreach (var bundle in manifest.Bundles) bundles[bundle.Path] = bundles.TryGetValue(bundle.Path, out var known) ? known.With(bundle) : bundle;
        }

        foreach (var language in sources.Languages ?? [])
        {
            var main = language.Split('-')[0];
            if (main == layers[0].Manifest.Language || strings.Exists(s => s.Language.Tag == language || s.Language.Tag == main)) continue;
            bag.Add(StringsCodes.Missing, sources.Name.Span, $"The theme '{sources.Name.Value}' has no words in '{language}', so headings and buttons of those pages would be in '{layers[0].Manifest.Language}'. Add strings/{language}.yml to a theme of your own, or take '{language}' out of 'languages'.");
        }

        var words = Strings.Load([.. strings.OrderBy(s => s.Language.Tag != layers[0].Manifest.Language)], bag, sources.Languages);
        return new ThemeLayers(files, [.. tokens], [.. layers.SelectMany(l => l.Manifest.Pairs)], bundles, words);
    }
}
