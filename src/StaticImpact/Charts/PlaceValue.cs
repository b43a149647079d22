using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Charts;

/// <summary>One place's figure.</summary>
/// <param name="Position">Where it lies on a map; null when on none.</param>
/// <param name="Point">The figure, or the reason why there is none.</param>
internal sealed record PlaceValue(string Name, MapPosition? Position, bool IsOwn, PlotPoint Point)
{
    public string Said => Point.Said;
}

/// <summary>The figures of several places at one period: the latest at which at least half as many are known as at the
/// best-covered one.</summary>
/// <param name="Ranked">Those with a value, highest first.</param>
/// <param name="Ranks">As surely as their margins of error allow.</param>
/// <param name="Others">Those without one, in alphabetical order.</param>
internal sealed record PlaceSnapshot(Period Period, ImmutableArray<PlaceValue> Ranked, ImmutableArray<PlaceRank> Ranks, ImmutableArray<PlaceValue> Others)
{
    public IEnumerable<PlaceValue> All => Ranked.Concat(Others);

    /// <param name="level">The level of published intervals, in percent.</param>
    public static ImmutableArray<PlaceFigure> Figures(ImmutableArray<PlaceValue> ranked, decimal level) =>
        [.. ranked.Select(v => new PlaceFigure(v.Point.Value!.Value, ZTest.StandardError(v.Point.Observation, level)))];

    /// <returns>Null when fewer than two places have a value at that period.</returns>
    public static PlaceSnapshot? Of(ChartSubject subject, IReadOnlyCollection<PlaceSeries> places)
    {
        var periods = places.SelectMany(p => p.Series?.Observations ?? []).Where(o => o.Value is not null).GroupBy(o => o.Period).ToList();
        if (periods.Count == 0) return null;
        var most = periods.Max(p => p.Count());
        var period = periods.Where(p => p.Count() * 2 >= most).Max(p => p.Key);
        var values = places.Select(p => new PlaceValue(p.Name, p.Position, p.IsOwn, Point(p.Series))).ToList();
        var ranked = values.Where(v => v.Point.Value is not null).OrderByDescending(v => v.Point.Value).ThenBy(v => v.Name, subject.Words.Alphabetical).ToImmutableArray();
        if (ranked.Length < 2) return null;
        var ranks = PlaceRank.Of(Figures(ranked, subject.Indicator.IntervalLevel));
        return new PlaceSnapshot(period, ranked, ranks, [.. values.Where(v => v.Point.Value is null).OrderBy(v => v.Name, subject.Words.Alphabetical)]);

        PlotPoint Point(Series? series)
        {
            var observation = series?.At(period) ?? new Observation { Period = period, Flags = ObservationFlags.Missing };
            return PlotPoint.Of(observation, series is null ? subject.Speech : subject.Speech.Of(series));
        }
    }
}

/// <summary>A place with its series; without one where the data file has no row of it.</summary>
internal sealed record PlaceSeries(string Name, MapPosition? Position, bool IsOwn, Series? Series)
{
    public bool HasValues => Series?.Observations.Any(o => o.Value is not null) == true;
}
