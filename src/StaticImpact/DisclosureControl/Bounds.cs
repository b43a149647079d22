namespace StaticImpact.DisclosureControl;

/// <summary>What each equation by itself leaves possible for its unknowns, one after the other. For a single equation that is
/// all that can be found out; for several it can prove that a number is given away, never that it is safe.</summary>
internal static class Bounds
{
    /// <summary>Stands for a number without bound.</summary>
    private const long Far = 1L << 60;

    /// <summary>How often each term may be looked at: whole numbers can narrow each other in very small steps.</summary>
    private const int MostTurns = 30;

    /// <summary>Narrows the bounds in place.</summary>
    /// <param name="high"><see cref="long.MaxValue"/> without bound.</param>
    /// <returns>False when no numbers fit.</returns>
    public static bool Narrow(IReadOnlyList<Equation> equations, long[] low, long[] high, Effort effort)
    {
        var uses = new List<int>[low.Length];
        var turns = 0L;
        var open = new Queue<int>();
        var isOpen = new bool[equations.Count];
        for (var e = 0; e < equations.Count; e++)
        {
            if (!IsPlain(equations[e])) continue;
            open.Enqueue(e);
            isOpen[e] = true;
            turns += equations[e].Unknowns.Length;
            foreach (var u in equations[e].Unknowns) (uses[u] ??= []).Add(e);
        }

        turns *= MostTurns;
        while (turns > 0 && open.TryDequeue(out var e))
        {
            isOpen[e] = false;
            turns -= equations[e].Unknowns.Length;
            effort.Spend(equations[e].Unknowns.Length);
            if (!Narrow(equations[e], low, high, Changed)) return false;
            // One look at an equation finds all that it says.
            void Changed(int unknown)
            {
                foreach (var other in uses[unknown])
                {
                    if (other == e || isOpen[other]) continue;
                    isOpen[other] = true;
                    open.Enqueue(other);
                }
            }
        }

        return true;
    }

    /// <summary>Whether every unknown stands in it once.</summary>
    public static bool IsPlain(Equation equation) => Array.TrueForAll(equation.Signs, sign => sign is 1 or -1);

    /// <summary>The least and greatest value of a demand.</summary>
    public static (long Least, long Most) Of(Demand demand, long[] low, long[] high)
    {
        var (least, most) = (demand.Constant, demand.Constant);
        for (var i = 0; i < demand.Unknowns.Length; i++)
        {
            var (from, to) = Term(demand.Signs[i], low[demand.Unknowns[i]], high[demand.Unknowns[i]]);
            (least, most) = (Math.Max(-Far, least + from), Math.Min(Far, most + to));
        }

        return (least, most);
    }

    private static bool Narrow(Equation equation, long[] low, long[] high, Action<int> changed)
    {
        var (least, most, isFarBelow, isFarAbove) = (0L, 0L, 0, 0);
        for (var i = 0; i < equation.Unknowns.Length; i++)
        {
            var (from, to) = Term(equation.Signs[i], low[equation.Unknowns[i]], high[equation.Unknowns[i]]);
            if (from > -Far) least += from;
            else isFarBelow++;
            if (to < Far) most += to;
            else isFarAbove++;
        }

        if ((isFarBelow == 0 && least > equation.Number) || (isFarAbove == 0 && most < equation.Number)) return false;
        for (var i = 0; i < equation.Unknowns.Length; i++)
        {
            var u = equation.Unknowns[i];
            var sign = equation.Signs[i];
            var (from, to) = Term(sign, low[u], high[u]);
            // The term is what the others leave of the number.
            var atLeast = isFarAbove - (to >= Far ? 1 : 0) > 0 ? -Far : equation.Number - (most - (to >= Far ? 0 : to));
            var atMost = isFarBelow - (from <= -Far ? 1 : 0) > 0 ? Far : equation.Number - (least - (from <= -Far ? 0 : from));
            if (atLeast <= from && atMost >= to) continue;
            var (newFrom, newTo) = (Math.Max(from, atLeast), Math.Min(to, atMost));
            (low[u], high[u]) = sign > 0 ? (newFrom, newTo) : (-newTo, -newFrom);
            if (high[u] >= Far) high[u] = long.MaxValue;
            changed(u);
        }

        return true;
    }

    private static (long From, long To) Term(int sign, long low, long high)
    {
        var to = high >= Far ? Far : high;
        return sign > 0 ? (low, to) : (-to, -low);
    }
}
