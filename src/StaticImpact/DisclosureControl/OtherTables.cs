namespace StaticImpact.DisclosureControl;

/// <summary>Looks for other whole-number tables that agree with everything published. Each one that is found shows what else
/// a hidden number may be; nothing else counts as a proof of safety.</summary>
internal sealed class OtherTables
{
    /// <summary>Branches tried for one hidden number whose straight answer is no whole number.</summary>
    private const int MostBranches = 40;

    /// <summary>A tangle with more entries than this is not branched: each branch begins anew.</summary>
    private const long MostForBranches = 40_000;

    private const int MostNudges = 6;

    private readonly List<Equation> equations;
    private readonly long[] low;
    private readonly long[] high;
    private readonly List<Demand> demands;
    private readonly Effort effort;
    private Simplex? simplex;
    private bool isForLow;

    /// <param name="low">By unknown, its least value.</param>
    /// <param name="high">By unknown, its greatest value; <see cref="long.MaxValue"/> without one.</param>
    /// <param name="effort">How much work may still be done; shared by all that is judged of one period.</param>
    public OtherTables(List<Equation> equations, long[] low, long[] high, List<Demand> demands, Effort effort)
    {
        this.effort = effort;
        this.equations = equations;
        this.low = low;
        this.high = (long[])high.Clone();
        this.demands = demands;
        // Any greatest value that leaves room for what is asked will do.
        var most = 10L;
        foreach (var equation in equations) most += Math.Abs(equation.Number);
        foreach (var demand in demands) most += 10 + Math.Max(0, demand.High ?? 0);
        foreach (var least in low) most += Math.Max(0, least);
        for (var u = 0; u < high.Length; u++) this.high[u] = Math.Min(high[u], most);
    }

    /// <summary>Whether any values meet all equations, as far as halves and thirds count as values.</summary>
    /// <param name="gaps">By equation, what its number is too large by.</param>
    public bool HasAny(out double[] gaps)
    {
        simplex = Solver(low, high);
        var any = simplex.Start();
        gaps = new double[equations.Count];
        for (var e = 0; e < gaps.Length; e++) gaps[e] = any ? 0 : simplex.Missing(e);
        return any;
    }

    /// <summary>After <see cref="HasAny"/>: marks the demands for greater values, and for other ones, that are met.</summary>
    public void JudgeHigh()
    {
        Note(simplex!);
        Together(d => !d.IsHighMet, 1);
        Together(d => !d.IsVaryMet, -1);
        Together(d => !d.IsVaryMet, 1);
        Together(d => !d.IsLowMet, -1);
        foreach (var demand in demands)
        {
            if (effort.IsSpent) return;
            if (!demand.IsHighMet || !demand.IsVaryMet) Alone(demand, 1);
            if (!demand.IsVaryMet) Alone(demand, -1);
        }
    }

    /// <summary>After <see cref="HasAny"/>: marks the demands for small values that are met.</summary>
    public void JudgeLow()
    {
        isForLow = true;
        Note(simplex!);
        Together(d => !d.IsLowMet, -1);
        foreach (var demand in demands)
        {
            if (!demand.IsLowMet && !effort.IsSpent) Alone(demand, -1);
        }
    }

    private Simplex Solver(long[] from, long[] to) => new(low.Length, equations, [.. from.Select(x => (double)x)], [.. to.Select(x => (double)x)], effort);

    /// <summary>Several demands are often met by one table: none may take more than it needs, so that much is left for others.</summary>
    private void Together(Func<Demand, bool> isOpen, int direction)
    {
        var before = int.MaxValue;
        var limits = (long[])high.Clone();
        while (true)
        {
            var sum = new List<(int Unknown, int Weight)>();
            var open = 0;
            foreach (var demand in demands)
            {
                if (!isOpen(demand)) continue;
                open++;
                var enough = (demand.High ?? 0) / demand.Unknowns.Length + 1;
                for (var i = 0; i < demand.Unknowns.Length; i++)
                {
                    var u = demand.Unknowns[i];
                    if (limits[u] == high[u]) limits[u] = 0;
                    limits[u] = Math.Max(limits[u], demand.IsHighMet ? (long)simplex!.Values[u] + 1 : enough);
                    sum.Add((u, direction * demand.Signs[i]));
                }
            }

            if (open < 2 || open >= before) return;
            before = open;
            foreach (var (u, _) in sum) simplex!.Limit(u, Math.Min(high[u], limits[u]));
            var isDone = simplex!.Maximize(sum);
            foreach (var (u, _) in sum)
            {
                simplex.Limit(u, high[u]);
                limits[u] = high[u];
            }

            if (!isDone) return;
            Note(simplex);
        }
    }

    private void Alone(Demand demand, int direction)
    {
        var sum = new List<(int, int)>();
        for (var i = 0; i < demand.Unknowns.Length; i++) sum.Add((demand.Unknowns[i], direction * demand.Signs[i]));
        if (!simplex!.Maximize(sum)) return;
        if (Note(simplex)) return;
        for (var attempt = 0; attempt < MostNudges && !effort.IsSpent; attempt++)
        {
            // Halves come in rings of unknowns; asked for one of them as well, the answer moves to a corner of whole numbers.
            var nudged = sum.Select(s => (s.Item1, 64 * s.Item2)).ToList();
            for (var u = 0; u < low.Length; u++)
            {
                if (Math.Abs(simplex.Values[u] - Math.Round(simplex.Values[u])) > 1e-6) nudged.Add((u, ((u * 7) + (attempt * 5)) % 11 - 5));
            }

            if (!simplex.Maximize(nudged)) return;
            if (Note(simplex)) return;
        }

        if ((long)equations.Count * low.Length > MostForBranches) return;
        var branches = MostBranches;
        Branch(demand, sum, direction, low, high, ref branches);
    }

    /// <summary>Looks for whole numbers near an answer that is none: every branch rules one fraction out.</summary>
    private bool Branch(Demand demand, List<(int Unknown, int Weight)> sum, int direction, long[] from, long[] to, ref int left)
    {
        if (left-- <= 0 || effort.IsSpent) return true;
        var solver = Solver(from, to);
        if (!solver.Start() || !solver.Maximize(sum)) return false;
        var best = demand.Constant;
        for (var i = 0; i < demand.Unknowns.Length; i++) best += (long)Math.Floor(solver.Values[demand.Unknowns[i]] * demand.Signs[i] + 0.5);
        if (direction > 0 ? demand.High is { } need && best < need : demand.Low is { } most && best > most) return false;
        if (Note(solver)) return direction > 0 ? demand.IsHighMet : demand.IsLowMet;
        for (var u = 0; u < from.Length; u++)
        {
            var value = solver.Values[u];
            if (Math.Abs(value - Math.Round(value)) < 1e-6) continue;
            var upTo = (long[])to.Clone();
            upTo[u] = (long)Math.Floor(value);
            if (Branch(demand, sum, direction, from, upTo, ref left)) return true;
            var downTo = (long[])from.Clone();
            downTo[u] = upTo[u] + 1;
            return Branch(demand, sum, direction, downTo, to, ref left);
        }

        return false;
    }

    /// <summary>Takes note of a table, if it is one of whole numbers that meets every equation.</summary>
    private bool Note(Simplex found)
    {
        var table = new long[low.Length];
        for (var u = 0; u < table.Length; u++)
        {
            var value = found.Values[u];
            var whole = Math.Round(value);
            if (Math.Abs(value - whole) > 1e-5) return false;
            table[u] = (long)whole;
            if (table[u] < low[u] || table[u] > high[u]) return false;
        }

        foreach (var equation in equations)
        {
            var sum = 0L;
            for (var i = 0; i < equation.Unknowns.Length; i++) sum += equation.Signs[i] * table[equation.Unknowns[i]];
            if (sum != equation.Number) return false;
        }

        foreach (var demand in demands) demand.See(table, isForLow);
        return true;
    }
}

/// <summary>What must stay possible for a sum of unknowns, so that a hidden number stays hidden.</summary>
/// <param name="cell">Whose number it is.</param>
/// <param name="low">A value of at most this; null where none is asked.</param>
/// <param name="high">A value of at least this; null where none is asked.</param>
/// <param name="mustVary">Two different values.</param>
internal sealed class Demand(int cell, int[] unknowns, int[] signs, long constant, long? low, long? high, bool mustVary)
{
    private long least = long.MaxValue;
    private long most = long.MinValue;
    private bool hasVaried;

    public int Cell => cell;
    public int[] Unknowns => unknowns;
    public int[] Signs => signs;
    public long Constant => constant;
    public long? Low => low;
    public long? High => high;
    public bool IsLowMet => low is null || least <= low;
    public bool IsHighMet => high is null || most >= high;
    public bool IsVaryMet => !mustVary || hasVaried;
    public bool IsMet => IsLowMet && IsHighMet && IsVaryMet;

    /// <param name="forLow">A table in which hidden numbers may be zero: it shows only how small this one may be.</param>
    public void See(long[] table, bool forLow)
    {
        var value = constant;
        for (var i = 0; i < unknowns.Length; i++) value += signs[i] * table[unknowns[i]];
        See(value, forLow);
    }

    /// <summary>A range of which every value is possible.</summary>
    public void See((long Least, long Most) range, bool forLow)
    {
        See(range.Least, forLow);
        See(range.Most, forLow);
    }

    /// <summary>Whether ranges beyond which no value is possible leave enough: one for how large it may be, one for how small.</summary>
    public bool CanBeMet((long Least, long Most) forHigh, (long Least, long Most) forLow) =>
        (low is null || Math.Min(forHigh.Least, forLow.Least) <= low) && (high is null || forHigh.Most >= high) && (!mustVary || forHigh.Least < forHigh.Most);

    private void See(long value, bool forLow)
    {
        if (!forLow)
        {
            hasVaried |= most != long.MinValue && value != most;
            most = Math.Max(most, value);
        }

        least = Math.Min(least, value);
    }

    /// <summary>Nothing that is published bears on it: met.</summary>
    public void LetGo() => (least, most, hasVaried) = (long.MinValue, long.MaxValue, true);

    public Demand With(int[] otherUnknowns) => new(cell, otherUnknowns, signs, constant, low, high, mustVary);
}
