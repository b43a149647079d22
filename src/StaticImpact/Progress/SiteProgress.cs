using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>All readings of an initiative, worked out once. There is deliberately no count per partner: what happens to
/// a whole population is no single partner's result.</summary>
public sealed class SiteProgress
{
    private readonly FrozenDictionary<IndicatorId, (ProgressReading Reading, ImmutableArray<GapReading> Gaps)> byIndicator;
    private readonly FrozenDictionary<GoalId, StatusCounts> byGoal;

    private SiteProgress(
        FrozenDictionary<IndicatorId, (ProgressReading Reading, ImmutableArray<GapReading> Gaps)> byIndicator,
        FrozenDictionary<GoalId, StatusCounts> byGoal,
        StatusCounts all)
    {
        this.byIndicator = byIndicator;
        this.byGoal = byGoal;
        All = all;
    }

    /// <summary>Over all population indicators of the site.</summary>
    public StatusCounts All { get; }

    /// <exception cref="KeyNotFoundException">Not an indicator of the initiative.</exception>
    public ProgressReading this[IndicatorId id] => byIndicator[id].Reading;

    public static SiteProgress Of(Initiative initiative) => Of(initiative, initiative.Today);

    public static SiteProgress Of(Initiative initiative, DateOnly today)
    {
        var indicators = initiative.Measures.ToList();
        var readings = new (ProgressReading Reading, ImmutableArray<GapReading> Gaps)[indicators.Count];
        var siteDefault = ProgressMethods.Of(initiative.Settings.Progress);
        Parallel.For(0, readings.Length, i =>
        {
            var indicator = indicators[i];
            readings[i] = (
                ProgressReading.Of(indicator, siteDefault, today),
                [.. indicator.Breakdowns.SelectMany(breakdown => GapReading.Of(indicator, breakdown))]);
        });

        var found = Enumerable.Range(0, readings.Length).ToFrozenDictionary(i => indicators[i].Id, i => readings[i]);
        var counted = initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population).Select(i => Overall(i, found)).OfType<(Indicator Indicator, ProgressReading)>().ToList();
        return new SiteProgress(
            found,
            counted.GroupBy(pair => pair.Indicator.Goal).ToFrozenDictionary(group => group.Key, StatusCounts.Of),
            StatusCounts.Of(counted));
    }

    /// <summary>The measure whose status stands for an indicator, with its reading; null where none does.</summary>
    /// <exception cref="KeyNotFoundException">Not an indicator of the initiative.</exception>
    public (Indicator Of, ProgressReading Reading)? Overall(Indicator indicator) => Overall(indicator, byIndicator);

    private static (Indicator Of, ProgressReading Reading)? Overall(
        Indicator indicator, FrozenDictionary<IndicatorId, (ProgressReading Reading, ImmutableArray<GapReading> Gaps)> readings)
    {
        if (indicator.OtherMeasures.IsEmpty || indicator.Overall == OverallStatus.Headline) return (indicator, readings[indicator.Id].Reading);
        if (indicator.Overall == OverallStatus.None) return null;
        // From best to worst, so that the last one is the worst; a measure that leads goes before others of the same status.
        return indicator.OtherMeasures.Prepend(indicator).Where(measure => measure.IsJudged)
            .Select(measure => (Of: measure, readings[measure.Id].Reading))
            .OrderByDescending(pair => pair.Reading.Shown.IsVerdict).ThenByDescending(pair => ShownStatus.All.IndexOf(pair.Reading.Shown))
            .Select(pair => ((Indicator, ProgressReading)?)pair).FirstOrDefault() ?? (indicator, readings[indicator.Id].Reading);
    }

    /// <summary>Over the population indicators among some.</summary>
    public StatusCounts Count(IEnumerable<Indicator> indicators) =>
        StatusCounts.Of(indicators.Where(i => i.Level == IndicatorLevel.Population).Select(Overall).OfType<(Indicator, ProgressReading)>());

    /// <summary>Over the population indicators of one goal; all 0 when it has none.</summary>
    public StatusCounts ForGoal(GoalId id) => byGoal.TryGetValue(id, out var counts) ? counts : StatusCounts.Empty;

    /// <summary>All gaps of an indicator, breakdown by breakdown.</summary>
    /// <exception cref="KeyNotFoundException">Not an indicator of the initiative.</exception>
    public ImmutableArray<GapReading> Gaps(IndicatorId id) => byIndicator[id].Gaps;

    /// <summary>The gaps within one breakdown of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">Not an indicator of the initiative.</exception>
    public ImmutableArray<GapReading> Gaps(IndicatorId id, Breakdown breakdown) =>
        [.. byIndicator[id].Gaps.Where(gap => gap.Column == breakdown.Column)];
}
