namespace StaticImpact.DisclosureControl;

/// <summary>What a reader with paper and pencil can find out about one period: the hidden numbers as unknowns, the lines as
/// equations, and which secrets they tell too much of.</summary>
internal sealed partial class Attack
{
    private readonly TableShape shape;
    private readonly PeriodTable table;
    private readonly Effort effort;
    private readonly List<long> low = [];
    private readonly List<long> high = [];

    /// <summary>By unknown: a least value that holds unless nothing fits then.</summary>
    private readonly List<bool> isLikelyOne = [];
    private readonly List<long?> fixedAt = [];
    private readonly List<List<int>> uses = [];
    private readonly List<bool> isDemanded = [];
    private readonly List<Equation?> equations = [];
    private readonly List<Demand> demands = [];
    private readonly Dictionary<(int Cell, bool IsRest), int> unknowns = [];
    private readonly HashSet<int> seen = [];
    private readonly Queue<int> toVisit = new();
    private readonly HashSet<(int Line, bool IsRest)> written = [];
    private readonly HashSet<int> unsafeCells = [];
    private readonly HashSet<int> undecided = [];
    private readonly bool looksForBoundsFirst;

    private Attack(TableShape shape, PeriodTable table, Effort effort, bool looksForBoundsFirst)
    {
        this.effort = effort;
        this.looksForBoundsFirst = looksForBoundsFirst;
        this.shape = shape;
        this.table = table;
    }

    /// <summary>Lines that no whole numbers fit, found on the way; the table drops them.</summary>
    private List<int> Dropped { get; } = [];
    private bool IsTooLarge { get; set; }

    /// <summary>Only what rounding allows, or fewer guesses, made the numbers fit.</summary>
    private bool IsBent { get; set; }

    /// <param name="looksForBoundsFirst">Where equations one after the other already give a number away, the rest of their
    /// tangle is left undecided: it costs much more, and more will be hidden there anyway.</param>
    public static AttackResult On(TableShape shape, PeriodTable table, IReadOnlyList<int> secrets, int mostSecrets, Effort effort, bool looksForBoundsFirst)
    {
        var attack = new Attack(shape, table, effort, looksForBoundsFirst);
        foreach (var cell in secrets) attack.Demand(cell);
        while (attack.toVisit.TryDequeue(out var cell)) attack.Visit(cell);
        attack.Simplify();
        attack.Solve(mostSecrets);
        attack.undecided.ExceptWith(attack.unsafeCells);
        return new AttackResult(InOrder(attack.unsafeCells), InOrder(attack.undecided), attack.Dropped, attack.IsTooLarge, attack.IsBent);

        List<int> InOrder(HashSet<int> cells) => [.. cells.OrderBy(c => shape.Rank[c])];
    }

    /// <summary>What must stay possible for a cell that is hidden.</summary>
    private void Demand(int cell)
    {
        var showing = table[cell].Showing;
        if (showing is Showing.Absent or Showing.Shown) return;
        long fewest = (long)Math.Ceiling(table.Rules.MinCount) - 1, fewestOf = (long)Math.Ceiling(table.Rules.MinDenominator) - 1;
        Sum? count = table.HasCounts ? Expression(cell, false) : null;
        Sum? rest = table.HasAll ? Expression(cell, true) : null;
        var all = rest is { } r && table.Quantities.HasRest ? count is { } c ? Together(c, r) : null : rest;
        switch (showing)
        {
            case Showing.Small:
                Add(count, 1, fewest, false);
                Add(all, 1, fewestOf, false);
                if (table.Quantities.HasRest) Add(rest, null, null, true);
                break;
            case Showing.Flagged:
                Add(count, null, fewest, true);
                Add(all, null, fewestOf, true);
                if (table.Quantities.HasRest) Add(rest, null, null, true);
                break;
            case Showing.Bound:
                Add(rest, 1, fewest, false);
                break;
            case Showing.BoundHidden:
                Add(rest, 1, fewest, false);
                Add(count, null, null, true);
                Add(all, null, null, true);
                break;
            case Showing.AuthorsBound:
                Add(count, null, null, true);
                break;
            case Showing.Complementary:
                Add(count, null, null, true);
                Add(rest, null, null, true);
                if (table.Quantities.HasRest) Add(all, null, null, true);
                break;
            case Showing.Absent or Showing.Shown:
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        void Add(Sum? sum, long? low, long? high, bool mustVary)
        {
            // A number that is known anyway is none that is hidden.
            if (sum is not { } s || s.Unknowns.Length == 0) return;
            foreach (var u in s.Unknowns) isDemanded[u] = true;
            demands.Add(new Demand(cell, s.Unknowns, s.Signs, s.Constant, low, high, mustVary));
        }
    }

    /// <summary>The count of a cell, or what it leaves out, by unknowns.</summary>
    private Sum Expression(int cell, bool rest)
    {
        if (table.Known(cell, rest) is { } known) return new Sum([], [], known);
        if (seen.Add(cell)) toVisit.Enqueue(cell);
        var state = table[cell];
        // Out of how many is known, so that the count is what the others leave.
        if (!rest && table.Quantities.HasRest && table.HasAll && state.All is { } all)
        {
            var others = Expression(cell, true);
            return new Sum(others.Unknowns, [.. others.Signs.Select(s => -s)], all - others.Constant);
        }

        if (!unknowns.TryGetValue((cell, rest), out var unknown)) unknowns.Add((cell, rest), unknown = New(state, rest));
        return new Sum([unknown], [1], 0);
    }

    private int New(in CellState state, bool rest)
    {
        var (from, to, likelyOne) = (0L, long.MaxValue, false);
        var isRest = rest && table.Quantities.HasRest;
        if (state.Showing == Showing.Bound && isRest)
        {
            (from, to) = (1, (long)Math.Ceiling(table.Rules.MinCount) - 1);
        }
        else if (isRest && state.All is { } all)
        {
            (from, to) = (state.To is { } most ? Math.Max(0, all - most) : 0, all - state.From);
        }
        else if (!rest)
        {
            (from, to) = (state.From, state.To ?? long.MaxValue);
            likelyOne = state.Showing is Showing.Small or Showing.Complementary && !table.Rules.HideZeros && !table.HasAll;
        }
        else
        {
            likelyOne = state.Showing is Showing.Small or Showing.Complementary;
        }

        low.Add(from);
        high.Add(Math.Max(from, to));
        isLikelyOne.Add(likelyOne && from == 0);
        fixedAt.Add(null);
        uses.Add([]);
        isDemanded.Add(false);
        return low.Count - 1;
    }

    private static Sum Together(in Sum a, in Sum b)
    {
        var terms = new SortedDictionary<int, int>();
        foreach (var sum in (ReadOnlySpan<Sum>)[a, b])
        {
            for (var i = 0; i < sum.Unknowns.Length; i++) terms[sum.Unknowns[i]] = terms.GetValueOrDefault(sum.Unknowns[i]) + sum.Signs[i];
        }

        var left = terms.Where(t => t.Value != 0).ToList();
        return new Sum([.. left.Select(t => t.Key)], [.. left.Select(t => t.Value)], a.Constant + b.Constant);
    }

    private void Visit(int cell)
    {
        foreach (var line in shape.Through(cell))
        {
            if (table.HasCounts && table.AddsUp(line, false)) Write(line, false);
            if (table.HasAll && table.AddsUp(line, true)) Write(line, true);
        }
    }

    private void Write(int line, bool rest)
    {
        if (!written.Add((line, rest))) return;
        var of = shape.Line(line);
        var terms = new List<int>();
        var signs = new List<int>();
        var number = 0L;
        foreach (var part in of.Parts)
        {
            if (table.Exists(part)) Add(Expression(part, rest), 1);
        }

        Add(Expression(of.Total, rest), -1);
        if (terms.Count == 0) return;
        foreach (var u in terms) uses[u].Add(equations.Count);
        equations.Add(new Equation((2 * line) + (rest ? 1 : 0), [.. terms], [.. signs], number, table.Slack(line)));

        void Add(in Sum sum, int sign)
        {
            number -= sign * sum.Constant;
            for (var i = 0; i < sum.Unknowns.Length; i++)
            {
                terms.Add(sum.Unknowns[i]);
                signs.Add(sign * sum.Signs[i]);
            }
        }
    }

    /// <summary>Margins that no row gives: those that follow from one equation are known, and an equation that only gives
    /// one of them says nothing.</summary>
    private void Simplify()
    {
        var open = new Queue<int>(Enumerable.Range(0, equations.Count));
        while (open.TryDequeue(out var e))
        {
            if (equations[e] is not { } equation) continue;
            var (unknown, sign, count, number) = (-1, 0, 0, equation.Number);
            var free = -1;
            var leastOthers = 0L;
            var isPlain = true;
            for (var i = 0; i < equation.Unknowns.Length; i++)
            {
                var u = equation.Unknowns[i];
                if (fixedAt[u] is { } value)
                {
                    number -= equation.Signs[i] * value;
                    continue;
                }

                count++;
                (unknown, sign) = (u, equation.Signs[i]);
                if (sign < 0 && !isDemanded[u] && uses[u].Count == 1 && low[u] == 0 && high[u] == long.MaxValue && free < 0) free = u;
                else if (sign > 0) leastOthers += low[u];
                else isPlain = false;
            }

            if (count == 0)
            {
                IsBent |= number != 0;
                if (Math.Abs(number) > equation.Slack) Drop(e);
                else Remove(e);
            }
            else if (free >= 0 && isPlain && number <= leastOthers)
            {
                Remove(e);
            }
            else if (count == 1 && !isDemanded[unknown])
            {
                var value = sign * number;
                if (value < low[unknown] - equation.Slack || value > AddSlack(high[unknown], equation.Slack))
                {
                    Drop(e);
                    continue;
                }

                fixedAt[unknown] = Math.Clamp(value, low[unknown], high[unknown]);
                IsBent |= fixedAt[unknown] != value;
                Remove(e);
            }
        }

        static long AddSlack(long number, long slack) => number > long.MaxValue - slack ? number : number + slack;

        void Remove(int e)
        {
            var gone = equations[e]!;
            equations[e] = null;
            foreach (var u in gone.Unknowns)
            {
                uses[u].Remove(e);
                foreach (var other in uses[u]) open.Enqueue(other);
            }
        }

        void Drop(int e)
        {
            Note(equations[e]!);
            Remove(e);
        }
    }

    private void Note(Equation equation)
    {
        Dropped.Add(equation.Line / 2);
        table.Drop(equation.Line / 2, equation.Line % 2 == 1);
    }

    private readonly record struct Sum(int[] Unknowns, int[] Signs, long Constant);
}

/// <param name="Unsafe">The cells of which too much can be worked out, in canonical order.</param>
/// <param name="Undecided">Cells that are not judged yet.</param>
/// <param name="Dropped">Lines that no whole numbers fit.</param>
/// <param name="IsTooLarge">A tangle was too large to be judged.</param>
/// <param name="IsBent">Some equations fit no whole numbers as they stand, so that what is safe may be so no longer once more is hidden and they fit.</param>
internal sealed record AttackResult(List<int> Unsafe, List<int> Undecided, List<int> Dropped, bool IsTooLarge, bool IsBent);
