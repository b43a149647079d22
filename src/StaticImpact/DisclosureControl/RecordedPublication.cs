using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>What the site published on an earlier day, as it was recorded.</summary>
public sealed record RecordedPublication(DateOnly Date, IReadOnlyDictionary<IndicatorId, ImmutableArray<RecordedSeries>> Indicators)
{
    /// <summary>What was published of an indicator, by its series of today.</summary>
    internal RecordedFigures Of(Indicator indicator) => new(indicator, Indicators[indicator.Id]);
}

/// <param name="Place">Null for the initiative's own.</param>
public sealed record RecordedSeries(ImmutableArray<GroupCell> Group, PlaceId? Place, ImmutableArray<RecordedFigure> Figures);

/// <summary>One figure as it was shown.</summary>
/// <param name="Period">As <see cref="Model.Period"/> writes itself.</param>
/// <param name="Value">Null where none was shown.</param>
/// <param name="IsHidden">Hidden to protect people.</param>
public sealed record RecordedFigure(string Period, decimal? Value, decimal? N, decimal? Denominator, bool IsHidden);

/// <summary>Recorded figures of an indicator, found by the series of today.</summary>
internal sealed class RecordedFigures
{
    private readonly Dictionary<(int Series, string Period), RecordedFigure> figures = [];

    public RecordedFigures(Indicator indicator, ImmutableArray<RecordedSeries> recorded)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var s = 0; s < indicator.Series.Length; s++) numbers.TryAdd(Key(indicator.Series[s].Group, indicator.Series[s].Place), s);
        var gone = ImmutableArray.CreateBuilder<Series>();
        foreach (var one in recorded)
        {
            var key = Key(one.Group, one.Place);
            if (!numbers.TryGetValue(key, out var number))
            {
                number = indicator.Series.Length + gone.Count;
                numbers.Add(key, number);
                gone.Add(new Series { Group = one.Group, Place = one.Place, Observations = [] });
            }

            foreach (var figure in one.Figures)
            {
                figures[(number, figure.Period)] = figure;
                Periods.Add(figure.Period);
            }
        }

        Series = indicator.Series.AddRange(gone);
    }

    /// <summary>The series of today, and after them those that are gone.</summary>
    public ImmutableArray<Series> Series { get; }
    public HashSet<string> Periods { get; } = new(StringComparer.Ordinal);

    public RecordedFigure? At(int series, Period period) => figures.GetValueOrDefault((series, period.ToString()));

    public bool WasHidden(int series, Period period) => At(series, period) is { IsHidden: true };

    private static string Key(ImmutableArray<GroupCell> group, PlaceId? place) => string.Join(
        '\u0001', group.OrderBy(c => c.Column, StringComparer.Ordinal).Select(c => c.Column + '\u0002' + c.Value).Prepend(place?.Value ?? ""));
}
