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
    public static ThemeLayers? Load(ThemeSources sources, DiagnosticBag bag) =>
        ThemeChain.Find(sources, bag) is { } chain ? Merge(chain.Themes, sources, bag) : null;

    private static ThemeLayers Merge(ImmutableArray<ChainedTheme> layers, ThemeSources sources, DiagnosticBag bag)
    {
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        var bundles = new Dictionary<string, Bundle>(StringComparer.Ordinal);
        var strings = new List<StringsFile>();
        foreach (var (_, _, manifest, ownFiles) in layers)
        {
            foreach (var file in ownFiles)
            {
                // Strings of a theme replace those that it takes over one by one, not file by file.
                if (file.Path.StartsWith("strings/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)) strings.Add(StringsFile.At(new SourceSpan(file.Place), file.Text));
                else
                {
                    ReportOldCopy(file, files.GetValueOrDefault(file.Path), bag);
                    files[file.Path] = file;
                }
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

    /// <summary>A copy does not get what later versions mend.</summary>
    /// <param name="below">The file that it takes the place of.</param>
    private static void ReportOldCopy(ThemeFile file, ThemeFile? below, DiagnosticBag bag)
    {
        if (CopyMark.In(file.Text) is not { } mark || mark.IsOf(below?.Text)) return;
        var name = ThemePart.NameOf(file.Path);
        bag.Add(ThemeCodes.OldCopy, new SourceSpan(file.Place, 1), below is null
            ? $"This is a copy from {mark.Theme} {mark.Version}, which has no '{name}' any more. Delete it if no template of yours includes it, or its first line if it is your own now."
            : $"This is a copy from {mark.Theme} {mark.Version}, where '{name}' has changed since. 'staticimpact theme diff {name}' shows how; when you have taken over what you want, write 'staticimpact theme seen {name}'.");
    }
}
