using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Complementary suppression: what is subtracted from a total gives a hidden number away, so others are hidden with
/// it until every secret is safe against <see cref="Attack"/>. Decisions read only what is shown and which cells are hidden.</summary>
internal sealed class ComplementarySuppression
{
    /// <summary>With more hidden cells in a period than this, whole lines are hidden instead of single cells.</summary>
    public const int MostSecrets = 2_000;

    private readonly TableShape shape;
    private readonly Figures figures;
    private readonly PeriodTable table;
    private readonly Period period;
    private readonly Dictionary<int, List<(int Series, int At)>> rows = [];
    private readonly List<int> secrets = [];

    private ComplementarySuppression(TableShape shape, Figures figures, Period period, PeriodTable table)
    {
        this.shape = shape;
        this.figures = figures;
        this.period = period;
        this.table = table;
        foreach (var (series, at) in figures.In(period))
        {
            var cell = shape.CellOf[series];
            if (!rows.TryGetValue(cell, out var own)) rows.Add(cell, own = []);
            own.Add((series, at));
        }
    }

    /// <summary>Hides in place until nothing that is hidden can be worked out.</summary>
    /// <param name="lazyShape">Made only when something is hidden.</param>
    /// <param name="wasHidden">By series and period, whether the latest recorded publication hid it.</param>
    public static ComplementarySuppressionResult Hide(
        Indicator indicator, Lazy<TableShape> lazyShape, Figures figures, Quantities quantities, PrivacyRules rules, Func<int, Period, bool>? wasHidden)
    {
        var withSecrets = figures.Periods.Where(figures.HasSecretsIn).ToList();
        if (withSecrets.Count == 0) return new ComplementarySuppressionResult(0, 0, 0);
        var (hasCounts, hasAll) = Has(indicator, quantities);
        if (!hasCounts && !hasAll) return new ComplementarySuppressionResult(0, 0, 0);
        var whole = lazyShape.Value;
        Pairs.AddTo(whole, figures, quantities, rules, hasAll);
        var (hidden, dropped, tooLarge) = (0, 0, 0);
        foreach (var one in withSecrets)
        {
            var shown = new PeriodTable(whole, figures.Cells(one, whole, quantities), quantities, rules, hasCounts, hasAll);
            var complement = new ComplementarySuppression(whole, figures, one, shown);
            hidden += complement.Start(wasHidden);
            hidden += complement.HideMore(ref dropped, ref tooLarge);
        }

        return new ComplementarySuppressionResult(hidden, dropped, tooLarge);
    }

    /// <summary>Whether any count, and any denominator, is known.</summary>
    public static (bool Counts, bool All) Has(Indicator indicator, Quantities quantities)
    {
        var (counts, all) = (false, false);
        foreach (var series in indicator.Series)
        {
            foreach (ref readonly var observation in series.Observations.AsSpan())
            {
                counts |= quantities.Count(observation) is not null;
                all |= quantities.Denominator(observation) is not null;
                if (counts && all) return (true, true);
            }
        }

        return (counts, all);
    }

    private int Start(Func<int, Period, bool>? wasHidden)
    {
        var hidden = 0;
        foreach (var cell in shape.Order)
        {
            if (!rows.TryGetValue(cell, out var own)) continue;
            var isHidden = table[cell].Showing is not (Showing.Absent or Showing.Shown or Showing.AuthorsBound or Showing.Bound);
            var keep = wasHidden is not null && table[cell].Showing is Showing.Shown or Showing.Bound && own.Exists(o => wasHidden!(o.Series, period));
            if (isHidden || keep) hidden += HideRows(cell);
            if (table[cell].IsSecret) secrets.Add(cell);
        }

        return hidden;
    }

    private int HideMore(ref int dropped, ref int tooLarge)
    {
        var hidden = 0;
        var effort = new Effort(Effort.OfAPeriod);

        // What is safe stays so: hiding more only adds tables. Not where rounding keeps equations from fitting: there all
        // are judged once more in the end, as a reader would who sees only what is left.
        var open = secrets.ToList();
        var isQuick = true;
        var (isBent, judged, droppedBefore) = (false, 0, dropped);
        while (true)
        {
            var found = Attack.On(shape, table, open, MostSecrets, effort, isQuick);
            dropped += found.Dropped.Count;
            if (found.IsTooLarge)
            {
                tooLarge++;
                return hidden + HideLines();
            }

            isBent |= table.Rules.RoundTo is not null && (found.IsBent || found.Dropped.Count > 0);
            var before = secrets.Count;
            hidden += HideGivenAway(found.Unsafe);
            if (secrets.Count == before) hidden += HideFor(found.Unsafe);
            if (secrets.Count > before)
            {
                open = [.. found.Unsafe, .. found.Undecided, .. secrets[before..].Except(found.Unsafe).Except(found.Undecided)];
            }
            else if (found.Undecided.Count > 0)
            {
                isQuick = false;
            }
            else if (isBent && judged < secrets.Count)
            {
                table.TakeBackDropped();
                dropped = droppedBefore;
                (open, isQuick, isBent, judged) = ([.. secrets.OrderBy(c => shape.Rank[c])], true, false, secrets.Count);
            }
            else
            {
                return hidden;
            }
        }
    }

    /// <summary>Hides one cell for the sake of each of those that are not safe, the best first.</summary>
    private int HideFor(List<int> cells)
    {
        var hidden = 0;
        var touched = new HashSet<int>();
        var best = new List<(Candidate Complementary, int Cell)>();
        foreach (var cell in cells)
        {
            if (Choose(cell) is { } complement) best.Add((complement, cell));
        }

        best.Sort((a, b) => a.Complementary.CompareTo(b.Complementary));
        foreach (var (complement, cell) in best)
        {
            // One at a time along a line: what was just hidden may be enough.
            if (shape.Through(cell).Any(touched.Contains)) continue;
            hidden += HideRows(complement.Cell);
            secrets.Add(complement.Cell);
            touched.UnionWith(shape.Through(cell));
            touched.UnionWith(shape.Through(complement.Cell));
        }

        return hidden;
    }

    /// <summary>What is alone in a line is given away without any search.</summary>
    private int HideGivenAway(IEnumerable<int> from)
    {
        var hidden = 0;
        var next = new Queue<int>(from);
        while (next.TryDequeue(out var cell))
        {
            foreach (var line in shape.Through(cell))
            {
                if (table.GivenAway(line) is not { } alone || !table[alone].IsSecret || Choose(alone, line) is not { } complement) continue;
                hidden += HideRows(complement.Cell);
                secrets.Add(complement.Cell);
                next.Enqueue(complement.Cell);
            }
        }

        return hidden;
    }

    /// <summary>Hides a cell under each of its names.</summary>
    private int HideRows(int cell)
    {
        var hidden = 0;
        foreach (var (series, at) in rows[cell])
        {
            ref var showing = ref figures.Showing[series][at];
            if (showing is not (Showing.Shown or Showing.Bound)) continue;
            if (showing == Showing.Shown) hidden++;
            showing = showing == Showing.Bound ? Showing.BoundHidden : Showing.Complementary;
            figures.Observations[series][at] = Suppression.Hide(figures.Observations[series][at]);
            if (!table[cell].IsSecret || table[cell].Showing == Showing.Bound) table[cell] = new CellState(showing, null, table.AllOfHidden(cell));
        }

        return hidden;
    }

    /// <summary>Every cell of every line that leads to a secret.</summary>
    private int HideLines()
    {
        var hidden = 0;
        var seen = new HashSet<int>(secrets);
        var next = new Queue<int>(secrets);
        while (next.TryDequeue(out var cell))
        {
            if (rows.ContainsKey(cell)) hidden += HideRows(cell);
            foreach (var line in shape.Through(cell))
            {
                if (!table.AddsUp(line, false) && !table.AddsUp(line, true)) continue;
                if (seen.Add(shape.Line(line).Total)) next.Enqueue(shape.Line(line).Total);
                foreach (var part in shape.Line(line).Parts)
                {
                    if (table.Exists(part) && seen.Add(part)) next.Enqueue(part);
                }
            }
        }

        return hidden;
    }

    /// <summary>What is best hidden for the sake of a cell: a part of the nearest lines before a total, one that exposes the
    /// fewest other lines, not a zero, then the smallest. Null when nothing is left to hide.</summary>
    /// <param name="within">A line that the complement has to be of.</param>
    private Candidate? Choose(int secret, int? within = null)
    {
        var seenLines = new HashSet<int>();
        var near = new List<int> { secret };
        var seen = new HashSet<int> { secret };
        while (near.Count > 0)
        {
            Candidate? part = null, total = null;
            var further = new List<int>();
            foreach (var cell in near)
            {
                foreach (var line in shape.Through(cell))
                {
                    if (within is not null && line != within) continue;
                    if ((!table.AddsUp(line, false) && !table.AddsUp(line, true)) || !seenLines.Add(line)) continue;
                    var of = shape.Line(line);
                    foreach (var p in of.Parts)
                    {
                        if (!table.Exists(p)) continue;
                        part = Better(part, Consider(p, line));
                        if (seen.Add(p)) further.Add(p);
                    }

                    total = Better(total, Consider(of.Total, line));
                    if (seen.Add(of.Total)) further.Add(of.Total);
                }
            }

            if ((part ?? total) is not null || within is not null) return part ?? total;
            near = further;
        }

        return null;
    }

    private Candidate? Consider(int cell, int line)
    {
        var state = table[cell];
        if (state.Showing is not (Showing.Shown or Showing.Bound) || !rows.ContainsKey(cell) || table.IsKnownWhole(cell)) return null;
        // Answers are all out of the same, so that their counts say which is smallest.
        if (((table.AllOfHidden(cell) is null ? state.All : state.Count) ?? state.All ?? state.Count) is not { } value) return null;
        var exposed = 0;
        foreach (var other in shape.Through(cell))
        {
            if (other != line && table.IsWhollyKnown(other)) exposed++;
        }

        return new Candidate(cell, state.Showing == Showing.Bound, value == 0, exposed, value, shape.Rank[cell]);
    }

    private static Candidate? Better(Candidate? a, Candidate? b) =>
        a is null || (b is not null && b.Value.CompareTo(a.Value) < 0) ? b : a;

    private readonly record struct Candidate(int Cell, bool IsBound, bool IsZero, int Exposed, long Value, int Rank) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other) =>
            (IsBound, IsZero, Exposed, Value, Rank).CompareTo((other.IsBound, other.IsZero, other.Exposed, other.Value, other.Rank));
    }
}

/// <param name="Hidden">How many values were hidden for the sake of others.</param>
/// <param name="Dropped">How many sums no whole numbers fit.</param>
/// <param name="TooLarge">In how many periods whole lines were hidden.</param>
internal sealed record ComplementarySuppressionResult(int Hidden, int Dropped, int TooLarge);
