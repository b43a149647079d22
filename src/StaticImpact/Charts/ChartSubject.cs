using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What all charts of one indicator in one language rest on.</summary>
/// <param name="Place">The initiative's own place, as sentences name it.</param>
public sealed record ChartSubject(
    Indicator Indicator, ProgressReading Reading, ImmutableArray<GapReading> Gaps, LocalText Place, Places Places, Words Words)
{
    public IndicatorWords Speech { get; } = new(Indicator, Words);

    public string Measure => Indicator.Page.Title.In(Words.Language);

    public string Short => Indicator.Short.In(Words.Language);

    public string PlaceName => Place.In(Words.Language);

    /// <summary>The own place where space is tight: <c>Alamance County</c> for "Alamance County, North Carolina".</summary>
    public string ShortPlaceName => PlaceName.Split(',')[0].Trim();

    public string In(LocalText text) => text.In(Words.Language);

    public string NameOf(PlaceId? place) =>
        place is not { } id ? PlaceName : Places.Find(id) is { } found ? In(found.Name) : id.Value;

    /// <summary>So many places for comparison are drawn unless the author names them.</summary>
    private const int MostComparisons = 3;

    /// <summary>The comparison places the author named, or the first of those in the data that are not on a map.</summary>
    public ImmutableArray<Series> Comparisons
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<Series>();
            if (Indicator.Charts.Comparisons is { } named)
            {
                foreach (var id in named)
                {
                    if (Indicator.In(id) is { } series) found.Add(series);
                }

                return found.ToImmutable();
            }

            foreach (var series in Indicator.Series)
            {
                if (found.Count < MostComparisons && series is { Place: { } place, IsTotal: true } && Places.Find(place) is { Kind: PlaceKind.Comparison, Map: null }) found.Add(series);
            }

            return found.ToImmutable();
        }
    }

    /// <summary>The groups of a breakdown that have data, each with its series.</summary>
    public ImmutableArray<(Group Group, Series Series)> GroupsOf(Breakdown breakdown)
    {
        var found = ImmutableArray.CreateBuilder<(Group, Series)>();
        foreach (var group in breakdown.Groups)
        {
            if (Indicator.Of(breakdown, group) is { } series) found.Add((group, series));
        }

        return found.ToImmutable();
    }
}
