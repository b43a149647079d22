using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Coherence;

/// <summary>Regular, open, in every language that was promised, and in stories as well as numbers.</summary>
internal static class ContinuousCommunication
{
    public static ImmutableArray<CoherenceRule> Rules { get; } =
    [
        new(Condition.ContinuousCommunication, CoherenceCodes.UpdateOverdue, (initiative, _) => UpdateOverdue(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.GoalWithoutStory, (initiative, _) => GoalsWithoutStory(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.StoryOutrun, StoriesOutrun),
        new(Condition.ContinuousCommunication, CoherenceCodes.PhotoWithoutConsent, (initiative, _) => PhotoConsentRules.Missing(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.ConsentExpired, (initiative, _) => PhotoConsentRules.Expired(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.TranslationMissing, (initiative, _) => Missing(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.TranslationUntouched, (initiative, _) => Untouched(initiative)),
        new(Condition.ContinuousCommunication, CoherenceCodes.TranslationOlder, (initiative, _) => Older(initiative)),
    ];

    private static IEnumerable<CoherenceFinding> UpdateOverdue(Initiative initiative)
    {
        if (initiative.Settings.UpdateEvery is not { } every) yield break;
        if (initiative.Updates.Count == 0)
        {
            yield return new(initiative.Settings.Source, "Updates are promised regularly, but there is none yet. Add one to updates/, or take 'update_every' out.");
        }
        else if (every.After(initiative.Updates[0].Date) < initiative.Today)
        {
            var last = initiative.Updates[0];
            yield return new(last.Page.Source, $"The last update is of {last.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; the next was due on {every.After(last.Date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Write one, or promise less in 'update_every'.");
        }
    }

    private static IEnumerable<CoherenceFinding> GoalsWithoutStory(Initiative initiative)
    {
        var told = initiative.Stories.SelectMany(s => s.Goals).ToHashSet();
        foreach (var goal in initiative.Goals)
        {
            if (!told.Contains(goal.Id)) yield return new(goal.Page.Source, $"No story belongs to the goal '{goal.Id}'. Add '{goal.Id}' to the 'goals' of a story.");
        }
    }

    private static IEnumerable<CoherenceFinding> StoriesOutrun(Initiative initiative, SiteProgress progress)
    {
        foreach (var story in initiative.Stories)
        {
            foreach (var id in story.Indicators)
            {
                if (progress[id] is { Status: ProgressStatus.GettingWorse, Latest: { } latest } && latest.Period.LastDay > (story.Page.Date ?? DateOnly.MinValue))
                {
                    yield return new(story.Page.Source, $"The story cites '{id}', which has got worse since: the latest figure is of {latest.Period}. Say in the story what has happened since, or cite another indicator.");
                }
            }
        }
    }

    private static IEnumerable<CoherenceFinding> Missing(Initiative initiative)
    {
        if (initiative.Settings.Languages.Length < 2) yield break;
        foreach (var page in Promised(initiative))
        {
            foreach (var language in initiative.Settings.Languages.Skip(1))
            {
                if (page.IsIn(language) && !page.Translations.Contains(language)) yield return new(page.Source, $"There is no '{language}' translation of {page.Path}; add {Translation(page.Path, language)}.");
            }
        }
    }

    private static IEnumerable<CoherenceFinding> Older(Initiative initiative)
    {
        foreach (var page in initiative.AllPages)
        {
            if (page.TranslatedFrom.IsEmpty) continue;
            foreach (var (language, madeFrom) in page.TranslatedFrom)
            {
                if (madeFrom != page.ContentHash && !page.Untouched.Contains(language)) yield return new(PlaceOf(page, language), $"{page.Path} has changed since this translation was made. Bring the translation up to date.");
            }
        }
    }

    private static IEnumerable<CoherenceFinding> Untouched(Initiative initiative)
    {
        foreach (var page in initiative.AllPages)
        {
            foreach (var language in page.Untouched) yield return new(PlaceOf(page, language), $"The text is still that of {page.Path}, in '{initiative.FirstLanguage}'. Write it in '{language}'.");
        }
    }

    private static SourceSpan PlaceOf(PageFacts page, Language language) =>
        new(page.Source.File.Replace(page.Path, Translation(page.Path, language), StringComparison.Ordinal));

    private static string Translation(string path, Language language)
    {
        var dot = path.LastIndexOf('.');
        return $"{path[..dot]}.{language}{path[dot..]}";
    }

    private static IEnumerable<PageFacts> Promised(Initiative initiative)
    {
        var kinds = initiative.Settings.Translate.Select(k => k.Value).ToHashSet(StringComparer.Ordinal);
        return initiative.AllPages.Where(page => kinds.Contains(page.Kind));
    }
}
