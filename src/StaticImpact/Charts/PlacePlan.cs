using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>Which places stand on the map, and which need another chart so that their figures are seen.</summary>
internal static class PlacePlan
{
    /// <summary>The map on which most places of the data lie, or null: a map needs two areas with a figure.</summary>
    public static MapShapes? MapOf(ChartSubject subject) => subject.Places.Maps
        .Select(m => (Map: m, Count: On(subject, m).Count(p => p.HasValues)))
        .Where(m => m.Count >= 2).OrderByDescending(m => m.Count).Select(m => m.Map).FirstOrDefault();

    /// <summary>Every place that lies on a map, with its figures where the data have any.</summary>
    public static ImmutableArray<PlaceSeries> On(ChartSubject subject, MapShapes map)
    {
        var places = ImmutableArray.CreateBuilder<PlaceSeries>();
        var own = subject.Places.Own is { } position && position.Map == map.Id ? position : null;
        if (own is not null) places.Add(Own(subject, own));
        var series = SeriesByPlace(subject.Indicator);
        foreach (var place in subject.Places.All)
        {
            if (place.Map is not { } at || at.Map != map.Id || at.Shape == own?.Shape) continue;
            places.Add(new PlaceSeries(subject.In(place.Name), at, false, series.GetValueOrDefault(place.Id)));
        }

        return places.ToImmutable();
    }

    /// <summary>The own place and those that neither the map nor the trend shows, with those that the trend shows beside it;
    /// none when everything has its place already.</summary>
    public static ImmutableArray<PlaceSeries> Elsewhere(ChartSubject subject)
    {
        var map = MapOf(subject);
        var onTrend = subject.Indicator.HeadlineSeries is null ? [] : subject.Comparisons.Select(c => c.Place).ToHashSet();
        var rest = ImmutableArray.CreateBuilder<PlaceSeries>();
        var isNeeded = false;
        foreach (var (id, series) in SeriesByPlace(subject.Indicator))
        {
            var place = subject.Places.Find(id);
            if (map is not null && place?.Map?.Map == map.Id) continue;
            var isShown = onTrend.Contains(id);

            // An author who names the places to compare with has left the others out.
            if (!isShown && place?.Kind == PlaceKind.Comparison && subject.Indicator.Charts.Comparisons is not null) continue;
            rest.Add(new PlaceSeries(subject.NameOf(id), place?.Map, false, series));
            isNeeded |= !isShown && rest[^1].HasValues;
        }

        if (!isNeeded) return [];
        return subject.Indicator.HeadlineSeries is null ? rest.ToImmutable() : [Own(subject, null), .. rest];
    }

    private static PlaceSeries Own(ChartSubject subject, MapPosition? position) => new(subject.ShortPlaceName, position, true, subject.Indicator.HeadlineSeries);

    private static Dictionary<PlaceId, Series> SeriesByPlace(Indicator indicator)
    {
        var found = new Dictionary<PlaceId, Series>();
        foreach (var series in indicator.Series)
        {
            if (series is { Place: { } place, IsTotal: true }) found[place] = series;
        }

        return found;
    }
}
