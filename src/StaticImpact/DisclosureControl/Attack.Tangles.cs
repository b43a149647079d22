namespace StaticImpact.DisclosureControl;

internal sealed partial class Attack
{
    /// <summary>A tangle of more equations times unknowns than this is not solved: it would take longer than a second.</summary>
    private const long MostEntries = 2_000_000;

    /// <summary>Each tangle of equations that share unknowns by itself. A demand on two unknowns ties them as well.</summary>
    private void Solve(int mostSecrets)
    {
        var group = new int[low.Count];
        for (var u = 0; u < group.Length; u++) group[u] = u;
        foreach (var equation in equations)
        {
            if (equation is null) continue;
            var first = -1;
            foreach (var u in equation.Unknowns)
            {
                if (fixedAt[u] is not null) continue;
                if (first < 0) first = u;
                else Join(first, u);
            }
        }

        foreach (var demand in demands)
        {
            foreach (var u in demand.Unknowns) Join(demand.Unknowns[0], u);
        }

        var tangles = new Dictionary<int, Tangle>();
        foreach (var demand in demands) Of(demand.Unknowns[0]).Demands.Add(demand);
        foreach (var equation in equations)
        {
            if (equation is null) continue;
            var u = Array.Find(equation.Unknowns, x => fixedAt[x] is null);
            if (tangles.TryGetValue(Root(u), out var tangle)) tangle.Equations.Add(equation);
        }

        foreach (var tangle in tangles.Values)
        {
            if (tangle.Equations.Count == 0) continue;
            if (tangle.Demands.Count > mostSecrets && tangle.Demands.DistinctBy(d => d.Cell).Count() > mostSecrets)
            {
                IsTooLarge = true;
                continue;
            }

            Judge(tangle);
        }

        Tangle Of(int unknown)
        {
            var root = Root(unknown);
            if (!tangles.TryGetValue(root, out var tangle)) tangles.Add(root, tangle = new Tangle([], []));
            return tangle;
        }

        int Root(int u)
        {
            while (group[u] != u) u = group[u] = group[group[u]];
            return u;
        }

        void Join(int a, int b) => group[Root(b)] = Root(a);
    }

    private void Judge(Tangle tangle)
    {
        var numbers = new Dictionary<int, int>();
        var own = new List<int>();
        foreach (var equation in tangle.Equations)
        {
            foreach (var u in equation.Unknowns) Number(u);
        }

        foreach (var demand in tangle.Demands)
        {
            foreach (var u in demand.Unknowns) Number(u);
        }

        var rows = tangle.Equations.Select(Own).ToList();
        var asked = tangle.Demands.Select(d => d.With([.. d.Unknowns.Select(u => numbers[u])])).ToList();
        var most = own.Select(u => high[u]).ToArray();
        var least = own.Select(u => low[u]).ToArray();
        var likely = own.Select(u => isLikelyOne[u] ? 1 : low[u]).ToArray();
        if (rows.Count > 1 && (long)rows.Count * own.Count > MostEntries)
        {
            IsTooLarge = true;
            return;
        }

        if (!JudgeByBounds(rows, likely, least, most, asked)) JudgeByTables(rows, likely, least, most, asked);

        foreach (var demand in asked)
        {
            if (!demand.IsMet) unsafeCells.Add(demand.Cell);
        }

        void Number(int u)
        {
            if (fixedAt[u] is null && numbers.TryAdd(u, own.Count)) own.Add(u);
        }

        Equation Own(Equation equation)
        {
            var terms = new SortedDictionary<int, int>();
            var number = equation.Number;
            for (var i = 0; i < equation.Unknowns.Length; i++)
            {
                if (fixedAt[equation.Unknowns[i]] is { } value) number -= equation.Signs[i] * value;
                else terms[numbers[equation.Unknowns[i]]] = terms.GetValueOrDefault(numbers[equation.Unknowns[i]]) + equation.Signs[i];
            }

            return equation with { Unknowns = [.. terms.Keys], Signs = [.. terms.Values], Number = number };
        }
    }

    /// <summary>Decides a tangle of one equation, and sees what several of them give away one after the other.</summary>
    /// <returns>Whether it is decided; some demands of it may then be left for the next attack.</returns>
    private bool JudgeByBounds(List<Equation> rows, long[] likely, long[] least, long[] most, List<Demand> asked)
    {
        // That a hidden number is not zero, since zeros are shown, is what its flag tells; how large another may be, its reader
        // works out with that.
        var forHigh = (Low: (long[])likely.Clone(), High: (long[])most.Clone());
        var forLow = (Low: (long[])least.Clone(), High: (long[])most.Clone());
        if (!Bounds.Narrow(rows, forLow.Low, forLow.High, effort)) return false;
        if (!Bounds.Narrow(rows, forHigh.Low, forHigh.High, effort)) (forHigh, IsBent) = (forLow, true);
        if (rows.Count == 1 && Bounds.IsPlain(rows[0]) && rows[0].Unknowns.Length == least.Length && asked.TrueForAll(d => d.Unknowns.Length == 1))
        {
            foreach (var demand in asked)
            {
                demand.See(Bounds.Of(demand, forHigh.Low, forHigh.High), forLow: false);
                demand.See(Bounds.Of(demand, forLow.Low, forLow.High), forLow: true);
            }

            return true;
        }

        if (!looksForBoundsFirst) return false;
        var canBeMet = asked.ConvertAll(d => d.CanBeMet(Bounds.Of(d, forHigh.Low, forHigh.High), Bounds.Of(d, forLow.Low, forLow.High)));
        if (!canBeMet.Contains(false)) return false;
        for (var d = 0; d < asked.Count; d++)
        {
            if (!canBeMet[d]) continue;
            undecided.Add(asked[d].Cell);
            asked[d].LetGo();
        }

        return true;
    }

    /// <summary>First as exact as they are published, then as far out as rounding allows; an equation that is further out is dropped.</summary>
    private void JudgeByTables(List<Equation> rows, long[] likely, long[] least, long[] most, List<Demand> asked)
    {
        var first = new OtherTables(rows, likely, most, asked, effort);
        if (first.HasAny(out _))
        {
            first.JudgeHigh();
            if (likely.AsSpan().SequenceEqual(least)) first.JudgeLow();
            else if (asked.Exists(d => !d.IsLowMet) && new OtherTables(rows, least, most, asked, effort) is var weak && weak.HasAny(out _)) weak.JudgeLow();
            IsTooLarge |= effort.IsSpent;
            return;
        }

        IsBent = true;
        for (var attempt = 0; attempt < 20 && rows.Count > 0; attempt++)
        {
            var tables = new OtherTables(rows, least, most, asked, effort);
            var any = tables.HasAny(out var gaps);
            if (any)
            {
                tables.JudgeHigh();
                tables.JudgeLow();
            }

            IsTooLarge |= effort.IsSpent;
            if (any || effort.IsSpent) return;
            for (var e = rows.Count - 1; e >= 0; e--)
            {
                var gap = (long)Math.Round(gaps[e]);
                if (gap == 0 && Math.Abs(gaps[e]) < 1e-6) continue;
                if (gap != 0 && Math.Abs(gap - gaps[e]) < 1e-5 && Math.Abs(gap) <= rows[e].Slack)
                {
                    rows[e] = rows[e] with { Number = rows[e].Number - gap, Slack = 0 };
                    continue;
                }

                Note(rows[e]);
                rows.RemoveAt(e);
            }
        }

        // Nothing is left to work it out by.
        if (rows.Count == 0)
        {
            foreach (var demand in asked) demand.LetGo();
        }
    }

    private sealed record Tangle(List<Equation> Equations, List<Demand> Demands);
}
