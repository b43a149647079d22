using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Importing;

/// <summary>Holds the statuses that a source publishes against those that the site shows.</summary>
internal static class StatusComparison
{
    /// <param name="Compared">How many are of figures that have a status here.</param>
    /// <param name="Differ">Those that are not the same.</param>
    /// <param name="Without">Those of figures that have none here.</param>
    public sealed record Result(int Compared, IReadOnlyList<ImportRemark> Differ, IReadOnlyList<ImportRemark> Without);

    /// <param name="initiative">As it was read.</param>
    /// <param name="shown">As pages show it, without what is hidden to protect people.</param>
    public static Result Of(ImportedSite site, Initiative initiative, Initiative shown)
    {
        var unhidden = SiteProgress.Of(initiative);
        var differ = new List<ImportRemark>();
        var without = new List<ImportRemark>();
        var compared = 0;
        var progress = SiteProgress.Of(shown);
        var byId = site.Indicators.ToDictionary(i => i.SourceId, StringComparer.Ordinal);
        foreach (var published in site.Statuses)
        {
            var name = string.Join(" / ", published.Words.Prepend(published.Indicator));
            var indicator = byId.GetValueOrDefault(published.Indicator);
            var judged = indicator?.Judged.Where(j => published.Words.All(w => j.Words.Any(known => IsSame(w, known)))).ToList() ?? [];
            if (judged.Count > 1) judged = judged.FindAll(j => j.Words.Length == published.Words.Length);
            if (indicator is null || judged is not [var measure] || Find(shown, indicator.Id, measure.Key) is not { } there)
            {
                without.Add(new(ImportRemarkKind.NoPlace, published.File, published.Line, name, indicator is null ? "The indicator is not imported."
                    : indicator.Figures is null ? "The indicator has no figures here."
                    : "It judges figures that have no status of their own here: those of a group, or of one of several groups."));
                continue;
            }

            compared++;
            var reading = progress[there.Id];
            if (IsSame(published.Status, reading.Status)) continue;
            differ.Add(new(ImportRemarkKind.Changed, published.File, published.Line, name, $"The source says {published.Status}, the site says {PublicWords.Statuses[reading.Status]}. The source counts from {published.From} to {published.To}, the site from {Figure(reading.Baseline)} to {Figure(reading.Latest)}.{(IsSame(published.Status, unhidden[there.Id].Status) ? " It is the same where small numbers are shown: write 'people: false' if that is safe." : "")}"));
        }

        return new(compared, differ, without);
    }

    private static string Figure(Observation? observation) => observation is { } o ? FormattableString.Invariant($"{o.Period}: {o.Value}") : "nothing";

    private static Indicator? Find(Initiative initiative, string id, string measure)
    {
        if (initiative.Indicators.FirstOrDefault(i => i.Id.Value == id) is not { } indicator) return null;
        return measure.Length == 0 ? indicator : indicator.OtherMeasures.Prepend(indicator).FirstOrDefault(m => m.Measure?.Key == measure);
    }

    /// <summary>The source shortens long words.</summary>
    private static bool IsSame(string published, string known) =>
        published.EndsWith("...", StringComparison.Ordinal) ? known.StartsWith(published[..^3], StringComparison.Ordinal) : published == known;

    private static bool IsSame(string published, ProgressStatus status) => published switch
    {
        "target_achieved" => status == ProgressStatus.TargetMet,
        "substantial_progress" => status == ProgressStatus.OnTrack,
        "moderate_progress" => status == ProgressStatus.Improving,
        "limited_progress" or "negligible_progress" => status == ProgressStatus.LittleChange,
        "deterioration" or "moderate_deterioration" or "significant_deterioration" => status == ProgressStatus.GettingWorse,
        _ => false,
    };
}
