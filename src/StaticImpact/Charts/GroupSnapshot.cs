using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>The groups of a breakdown at one period: the last in which at least half of those with data were published.</summary>
internal sealed record GroupSnapshot(Period Period, ImmutableArray<GroupValue> Values, PlotPoint? Total)
{
    /// <returns>Null when no group has a value or a bound.</returns>
    public static GroupSnapshot? Of(ChartTopic topic)
    {
        var (subject, breakdown, groups) = (topic.Subject, topic.By, topic.Groups);
        var published = groups
            .SelectMany(g => g.Series.Observations.Where(o => o.Value is not null || o.Censored is not null).Select(o => o.Period))
            .GroupBy(p => p).OrderByDescending(g => g.Key).ToList();
        if (published.Count == 0) return null;
        var most = published.Max(g => g.Count());
        var period = published.First(g => g.Count() * 2 >= most).Key;

        var values = ImmutableArray.CreateBuilder<GroupValue>();
        foreach (var (group, series) in groups)
        {
            if (series.At(period) is not { } observation) continue;
            var speech = subject.Speech.Of(series);
            values.Add(new GroupValue(subject.In(group.Label), group, PlotPoint.Of(observation, speech)) { LosesDecimals = speech.LosesDecimals });
        }

        // A headline that is one of the groups stands among them.
        var total = subject.IsHeadlineOf(breakdown) ? null : subject.Indicator.HeadlineSeries?.At(period);
        return new GroupSnapshot(period, values.ToImmutable(), total is { Value: not null } all ? PlotPoint.Of(all, subject.Speech) : null);
    }

    /// <summary>Highest first, those without a value last; or in the breakdown's own order.</summary>
    public ImmutableArray<GroupValue> Sorted(bool keepOrder) => keepOrder ? Values :
        [.. Values.OrderBy(v => v.Point.Drawn is null).ThenByDescending(v => v.Point.Drawn ?? 0)];

    public GroupValue? Highest => Values.Where(v => v.Point.Drawn is not null).MaxBy(v => v.Point.Drawn);

    public GroupValue? Lowest => Values.Where(v => v.Point.Drawn is not null).MinBy(v => v.Point.Drawn);
}

/// <summary>One group's value.</summary>
internal sealed record GroupValue(string Name, Group Group, PlotPoint Point)
{
    /// <summary>Too small for the decimals of the others.</summary>
    public bool LosesDecimals { get; init; }
}
