using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>One place's figure.</summary>
/// <param name="Position">Where it lies on a map; null when on none.</param>
/// <param name="Point">The figure, or the reason why there is none.</param>
internal sealed record PlaceValue(string Name, MapPosition? Position, bool IsOwn, PlotPoint Point)
{
    public string Text => Point.Text;
}

/// <summary>The figures of several places at one period: the latest at which at least half as many are known as at the
/// best-covered one.</summary>
/// <param name="Ranked">Those with a value, highest first.</param>
/// <param name="Others">Those without one, in alphabetical order.</param>
internal sealed record PlaceSnapshot(Period Period, ImmutableArray<PlaceValue> Ranked, ImmutableArray<PlaceValue> Others)
{
    public IEnumerable<PlaceValue> All => Ranked.Concat(Others);

    /// <returns>Null when fewer than two places have a value at that period.</returns>
    public static PlaceSnapshot? Of(ChartSubject subject, IReadOnlyCollection<PlaceSeries> places)
    {
        var periods = places.SelectMany(p => p.Series?.Observations ?? []).Where(o => o.Value is not null).GroupBy(o => o.Period).ToList();
        if (periods.Count == 0) return null;
        var most = periods.Max(p => p.Count());
        var period = periods.Where(p => p.Count() * 2 >= most).Max(p => p.Key);
        var values = places.Select(p => new PlaceValue(p.Name, p.Position, p.IsOwn, Point(p.Series?.At(period)))).ToList();
        var ranked = values.Where(v => v.Point.Value is not null).OrderByDescending(v => v.Point.Value).ThenBy(v => v.Name, subject.Words.Alphabetical).ToImmutableArray();
        return ranked.Length < 2 ? null : new PlaceSnapshot(period, ranked, [.. values.Where(v => v.Point.Value is null).OrderBy(v => v.Name, subject.Words.Alphabetical)]);

        PlotPoint Point(Observation? found)
        {
            var observation = found ?? new Observation { Period = period, Flags = ObservationFlags.Missing };
            return new PlotPoint(observation, subject.Speech.Observation(observation));
        }
    }
}

/// <summary>A place with its series; without one where the data file has no row of it.</summary>
internal sealed record PlaceSeries(string Name, MapPosition? Position, bool IsOwn, Series? Series)
{
    public bool HasValues => Series?.Observations.Any(o => o.Value is not null) == true;
}
