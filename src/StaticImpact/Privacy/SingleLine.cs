namespace StaticImpact.Privacy;

/// <summary>One equation by itself, which is the usual case: every unknown can take what the others can leave.</summary>
internal static class SingleLine
{
    /// <summary>Marks the demands that are met.</summary>
    /// <returns>False when no whole numbers fit; null when this is no single equation of plain demands.</returns>
    public static bool? Judge(IReadOnlyList<Equation> equations, long[] low, long[] high, List<Demand> demands, bool forLow)
    {
        if (equations.Count != 1) return null;
        var equation = equations[0];
        if (equation.Unknowns.Length != low.Length) return null;
        foreach (var sign in equation.Signs)
        {
            if (sign is not (1 or -1)) return null;
        }

        foreach (var demand in demands)
        {
            if (demand.Unknowns.Length != 1 || demand.Signs[0] is not (1 or -1)) return null;
        }

        // Of all terms together: least and greatest, where null is without bound.
        var (least, most, unboundedBelow, unboundedAbove) = (0L, 0L, 0, 0);
        for (var i = 0; i < equation.Unknowns.Length; i++)
        {
            var (from, to) = Term(i);
            if (from is { } f) least += f;
            else unboundedBelow++;
            if (to is { } t) most += t;
            else unboundedAbove++;
        }

        if ((unboundedBelow == 0 && least > equation.Number) || (unboundedAbove == 0 && most < equation.Number)) return false;
        foreach (var demand in demands)
        {
            var i = Array.IndexOf(equation.Unknowns, demand.Unknowns[0]);
            var (from, to) = Term(i);
            // The term is what the others leave of the number, inside its own bounds.
            var othersLeast = unboundedBelow - (from is null ? 1 : 0) > 0 ? (long?)null : least - (from ?? 0);
            var othersMost = unboundedAbove - (to is null ? 1 : 0) > 0 ? (long?)null : most - (to ?? 0);
            var atLeast = Greater(from, equation.Number - othersMost);
            var atMost = Less(to, equation.Number - othersLeast);
            var sign = equation.Signs[i] * demand.Signs[0];
            var (smallest, greatest) = (atLeast ?? Far(false), atMost ?? Far(true));
            demand.See(demand.Constant + (sign * smallest), forLow);
            demand.See(demand.Constant + (sign * greatest), forLow);
        }

        return true;

        (long? From, long? To) Term(int i)
        {
            var u = equation.Unknowns[i];
            var (from, to) = ((long?)low[u], high[u] == long.MaxValue ? null : (long?)high[u]);
            return equation.Signs[i] > 0 ? (from, to) : (-to, -from);
        }

        static long Far(bool up) => up ? 1L << 60 : -(1L << 60);
        static long? Greater(long? a, long? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);
        static long? Less(long? a, long? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
    }
}
