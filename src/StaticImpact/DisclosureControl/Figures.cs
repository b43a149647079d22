using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>The observations of an indicator on their way to what may be shown, with the reason of each that is hidden.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<Period, List<(int Series, int At)>> byPeriod = [];

    public Figures(ImmutableArray<Series> series)
    {
        Observations = new Observation[series.Length][];
        Showing = new Showing[series.Length][];
        for (var s = 0; s < series.Length; s++)
        {
            Observations[s] = [.. series[s].Observations];
            Showing[s] = new Showing[Observations[s].Length];
            for (var i = 0; i < Observations[s].Length; i++)
            {
                if (!byPeriod.TryGetValue(Observations[s][i].Period, out var rows)) byPeriod.Add(Observations[s][i].Period, rows = []);
                rows.Add((s, i));
            }
        }
    }

    public Observation[][] Observations { get; }
    public Showing[][] Showing { get; }
    public IEnumerable<Period> Periods => byPeriod.Keys;

    public IReadOnlyList<(int Series, int At)> In(Period period) => byPeriod[period];

    public bool HasSecretsIn(Period period)
    {
        foreach (var (series, at) in byPeriod[period])
        {
            if (Showing[series][at] is not (DisclosureControl.Showing.Absent or DisclosureControl.Showing.Shown)) return true;
        }

        return false;
    }

    /// <summary>What each cell of the table shows in a period.</summary>
    public CellState[] Cells(Period period, TableShape shape, Quantities quantities)
    {
        var cells = new CellState[shape.CellCount];
        foreach (var (series, at) in byPeriod[period])
        {
            var state = State(Observations[series][at], Showing[series][at], quantities);
            ref var cell = ref cells[shape.CellOf[series]];
            // One number under two names is hidden under both.
            if (cell.Showing == DisclosureControl.Showing.Absent || (state.IsSecret && !cell.IsSecret)) cell = state;
        }

        return cells;
    }

    public static CellState State(in Observation observation, Showing showing, Quantities quantities)
    {
        var all = Whole(quantities.Denominator(observation));
        switch (showing)
        {
            case DisclosureControl.Showing.Absent:
                return default;
            case DisclosureControl.Showing.Shown:
                return new CellState(showing, Whole(quantities.Count(observation)), all);
            case DisclosureControl.Showing.Flagged or DisclosureControl.Showing.Small or DisclosureControl.Showing.BoundHidden or DisclosureControl.Showing.Complementary:
                return new CellState(showing, null, null);
            case DisclosureControl.Showing.Bound:
                return new CellState(showing, null, all);
            case DisclosureControl.Showing.AuthorsBound:
                var bound = observation.Censored!.Value;
                decimal? count = quantities.IsCount ? bound.Bound : quantities.Whole is { } whole && all is { } of ? bound.Bound / whole * of : null;
                return count is not { } edge ? new CellState(showing, null, all)
                    : bound.IsAbove ? new CellState(showing, null, all, (long)Math.Floor(edge), all)
                    : new CellState(showing, null, all, 0, (long)Math.Ceiling(edge));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static long? Whole(decimal? number) => number is { } n ? (long)Math.Round(Math.Min(n, 1_000_000_000_000m)) : null;
}
