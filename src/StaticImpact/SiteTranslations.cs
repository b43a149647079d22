using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact;

/// <summary>How far a project is translated.</summary>
public static class SiteTranslations
{
    /// <summary>What <c>translate --status --format json</c> calls how far a text is.</summary>
    public static WordTable<TranslationState> States { get; } = new(
        ("current", TranslationState.Current), ("older", TranslationState.Older),
        ("untouched", TranslationState.Untouched), ("missing", TranslationState.Missing));

    /// <summary>One entry for each language but the first; none when the content has errors.</summary>
    public static TranslationsResult Of(ProjectFolders folders, BuildOptions options, TimeProvider clock)
    {
        var bag = new DiagnosticBag();
        var loaded = LoadedSite.Load(folders, options, clock, bag);
        if (loaded is null || bag.HasErrors) return new(bag.ToSorted(), [], new Language(""));
        var settings = loaded.Site.Initiative.Settings;
        var promised = settings.Translate.Select(k => k.Value).ToHashSet(StringComparer.Ordinal);
        return new(bag.ToSorted(), [.. settings.Languages.Skip(1).Select(In)], settings.Languages[0]);

        LanguageStatus In(Language language) => new(
            language,
            [
                new TextStatus("initiative.yml", "initiative", loaded.Content.Contains($"initiative.{language}.yml") ? TranslationState.Current : TranslationState.Missing, IsPromised: true),
                .. loaded.Site.Addresses.Pages.Select(p => p.Page).OrderBy(p => p.Path, StringComparer.Ordinal).Select(page => new TextStatus(page.Path, page.Kind, StateOf(page, language), promised.Contains(page.Kind))),
            ],
            loaded.Theme.Strings.NeededIn(language),
            StringsMissing(language));

        // Of "es-MX" only what "es" lacks too is shown in another language.
        ImmutableArray<string> StringsMissing(Language language)
        {
            var strings = loaded.Theme.Strings;
            if (strings.Languages.IsEmpty || language == strings.Languages[0]) return [];
            var main = new Language(language.Tag.Split('-')[0]);
            return main == strings.Languages[0] ? [] : [.. strings.MissingIn(language).Where(key => strings.Find(main, key) is null)];
        }
    }

    private static TranslationState StateOf(PageFacts page, Language language) =>
        !page.Translations.Contains(language) ? TranslationState.Missing
        : page.Untouched.Contains(language) ? TranslationState.Untouched
        : page.TranslatedFrom.TryGetValue(language, out var madeFrom) && madeFrom != page.ContentHash ? TranslationState.Older
        : TranslationState.Current;
}

public enum TranslationState
{
    Current,

    /// <summary>The original has changed since.</summary>
    Older,

    /// <summary>The file holds the original's words.</summary>
    Untouched,
    Missing,
}

/// <param name="Path">The original, inside the content folder.</param>
/// <param name="Kind">What kind of text it is: <c>goals</c>, and <c>initiative</c> for the initiative as a whole.</param>
/// <param name="IsPromised">Whether the initiative says that its kind is translated.</param>
public sealed record TextStatus(string Path, string Kind, TranslationState State, bool IsPromised);

/// <param name="StringsNeeded">How many words of the theme the language needs.</param>
/// <param name="StringsMissing">Keys of those that readers would see in another language.</param>
public sealed record LanguageStatus(Language Language, ImmutableArray<TextStatus> Texts, int StringsNeeded, ImmutableArray<string> StringsMissing)
{
    /// <summary>How many texts of each kind are how far, in the order in which the texts come.</summary>
    public IEnumerable<(string Kind, int Texts, int Current, int Older, int Untouched, int Missing)> Kinds =>
        Texts.GroupBy(t => t.Kind).Select(kind => (kind.Key, kind.Count(), Of(kind, TranslationState.Current), Of(kind, TranslationState.Older), Of(kind, TranslationState.Untouched), Of(kind, TranslationState.Missing)));

    /// <summary>How many texts are that far.</summary>
    public int Count(TranslationState state) => Of(Texts, state);

    private static int Of(IEnumerable<TextStatus> texts, TranslationState state) => texts.Count(t => t.State == state);
}

/// <param name="First">The language of the originals.</param>
public sealed record TranslationsResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<LanguageStatus> Languages, Language First)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
