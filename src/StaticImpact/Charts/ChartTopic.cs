using System.Collections.Immutable;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>What one chart is to be about: the whole, or the groups of one breakdown; with what kinds of charts ask of it, each worked
/// out once. For one thread.</summary>
/// <param name="breakdown">Null for the whole.</param>
public sealed class ChartTopic(ChartSubject subject, Breakdown? breakdown = null)
{
    private ImmutableArray<(Group Group, Series Series)>? groups;
    private bool? formsWhole;

    public ChartSubject Subject { get; } = breakdown is null ? subject : subject.For(breakdown);

    public Breakdown? Breakdown => breakdown;

    /// <exception cref="InvalidOperationException">It is about the whole.</exception>
    internal Breakdown By => breakdown ?? throw new InvalidOperationException("A chart by group needs a breakdown.");

    /// <summary>The groups that have data.</summary>
    internal ImmutableArray<(Group Group, Series Series)> Groups => groups ??= Subject.GroupsOf(By);

    /// <summary>How many figures or bounds the headline has.</summary>
    internal int Known => Subject.Indicator.HeadlineSeries?.Observations.Count(o => o.Value is not null || o.Censored is not null) ?? 0;

    /// <summary>Any group has a figure or a bound.</summary>
    internal bool HasGroupFigures => Groups.Any(g => g.Series.Observations.Any(o => o.Value is not null || o.Censored is not null));

    /// <summary>In how many periods any group has a figure.</summary>
    internal int GroupPeriods => Groups.SelectMany(g => g.Series.Observations).Where(o => o.Value is not null).Select(o => o.Period).Distinct().Count();

    /// <summary>Values are steps with names, of which no difference can be drawn.</summary>
    internal bool IsGraded => Subject.Indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo;

    /// <summary>The groups are those of several columns at once, or of places.</summary>
    internal bool IsCrossed => breakdown is not null && Crossings.Is(breakdown);

    /// <summary>The groups are the parts of a whole, which no other chart shows as well.</summary>
    internal bool FormsWhole => formsWhole ??= StackedChart.Instance.Fits(this);
}
