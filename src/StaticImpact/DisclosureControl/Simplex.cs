namespace StaticImpact.DisclosureControl;

/// <summary>The bounded simplex method (Dantzig 1951, with Bland's rule against cycles) on sums: Σ coefficient · unknown = number.
/// It works in floating point, so what it finds is only ever a proposal: <see cref="OtherTables"/> checks every table in
/// whole numbers.</summary>
internal sealed class Simplex
{
    private const double Small = 1e-7;
    private readonly int unknowns;
    private readonly Effort effort;
    private readonly double[][] rows;
    private readonly double[] values;
    private readonly double[] low;
    private readonly double[] high;

    /// <summary>By row, its basic unknown; <see cref="unknowns"/> and above stand for what a row still misses.</summary>
    private readonly int[] basic;
    private readonly int[] rowOf;
    private readonly double[] missing;
    private readonly bool[] isTurned;
    private readonly double[] gain;
    private readonly int[] used;
    private bool mayMiss = true;

    public Simplex(int unknowns, IReadOnlyList<Equation> equations, double[] low, double[] high, Effort effort)
    {
        this.effort = effort;
        effort.Spend((long)equations.Count * unknowns);
        if (effort.IsSpent) equations = [];
        this.unknowns = unknowns;
        this.low = low;
        this.high = high;
        values = (double[])low.Clone();
        rows = new double[equations.Count][];
        basic = new int[rows.Length];
        missing = new double[rows.Length];
        isTurned = new bool[rows.Length];
        rowOf = new int[unknowns];
        Array.Fill(rowOf, -1);
        gain = new double[unknowns];
        used = new int[unknowns];
        for (var r = 0; r < rows.Length; r++)
        {
            var row = rows[r] = new double[unknowns];
            var equation = equations[r];
            double rest = equation.Number;
            for (var i = 0; i < equation.Unknowns.Length; i++)
            {
                row[equation.Unknowns[i]] += equation.Signs[i];
                rest -= equation.Signs[i] * low[equation.Unknowns[i]];
            }

            if (rest < 0)
            {
                isTurned[r] = true;
                for (var c = 0; c < unknowns; c++) row[c] = -row[c];
            }

            missing[r] = Math.Abs(rest);
            basic[r] = unknowns + r;
        }
    }

    public ReadOnlySpan<double> Values => values;

    /// <summary>Changes the greatest value of an unknown, to no less than it has.</summary>
    public void Limit(int unknown, double most) => high[unknown] = Math.Max(most, values[unknown]);

    /// <summary>What an equation's number is too large by, after <see cref="Start"/>.</summary>
    public double Missing(int equation)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            if (basic[r] == unknowns + equation) return isTurned[r] ? -missing[r] : missing[r];
        }

        return 0;
    }

    /// <summary>Finds values that meet all equations, as far as there are any.</summary>
    public bool Start()
    {
        if (effort.IsSpent) return false;
        Array.Clear(gain);
        foreach (var row in rows)
        {
            for (var c = 0; c < unknowns; c++) gain[c] += row[c];
        }

        if (!Climb()) return false;
        mayMiss = false;
        foreach (var left in missing)
        {
            if (left > Small) return false;
        }

        return true;
    }

    /// <summary>Makes a weighted sum of unknowns as large as it can be.</summary>
    /// <returns>False when it gave up.</returns>
    public bool Maximize(IReadOnlyList<(int Unknown, int Weight)> sum)
    {
        effort.Spend(2L * unknowns);
        Array.Clear(gain);
        foreach (var (unknown, weight) in sum)
        {
            var r = rowOf[unknown];
            if (r < 0) gain[unknown] += weight;
            else Add(gain, rows[r], -weight);
        }

        foreach (var b in basic)
        {
            if (b < unknowns) gain[b] = 0;
        }

        return Climb();
    }

    private static void Add(double[] to, double[] row, double factor)
    {
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c] != 0) to[c] += factor * row[c];
        }
    }

    private bool Climb()
    {
        var still = 0;
        var most = 200 + (20 * (unknowns + rows.Length));
        for (var step = 0; step < most && !effort.IsSpent; step++)
        {
            var enter = Enter(careful: still > 60);
            if (enter < 0) return true;
            var up = gain[enter] > 0;
            if (Move(enter, up) > Small) still = 0;
            else still++;
        }

        return false;
    }

    /// <summary>The unknown that gains most; the first one that gains, when there was no progress for long.</summary>
    private int Enter(bool careful)
    {
        var best = -1;
        var most = Small;
        for (var c = 0; c < unknowns; c++)
        {
            var g = gain[c];
            if (rowOf[c] >= 0 || Math.Abs(g) <= most) continue;
            if (g > 0 ? values[c] >= high[c] - Small : values[c] <= low[c] + Small) continue;
            best = c;
            if (careful) return c;
            most = Math.Abs(g);
        }

        return best;
    }

    private double Move(int enter, bool up)
    {
        var step = up ? high[enter] - values[enter] : values[enter] - low[enter];
        var leave = -1;
        for (var r = 0; r < rows.Length; r++)
        {
            var change = up ? -rows[r][enter] : rows[r][enter];
            if (Math.Abs(change) < Small) continue;
            var (value, from, to) = Basic(r);
            var room = Math.Max(0, (change > 0 ? to - value : value - from) / Math.Abs(change));
            if (room < step - 1e-9 || (leave >= 0 && room < step + 1e-9 && basic[r] < basic[leave]))
            {
                step = Math.Min(step, room);
                leave = r;
            }
        }

        for (var r = 0; r < rows.Length; r++)
        {
            var change = (up ? -rows[r][enter] : rows[r][enter]) * step;
            if (change == 0) continue;
            if (basic[r] < unknowns) values[basic[r]] += change;
            else missing[r] += change;
        }

        values[enter] += up ? step : -step;
        if (leave >= 0) Pivot(leave, enter);
        return step;
    }

    private (double Value, double Low, double High) Basic(int row) => basic[row] < unknowns
        ? (values[basic[row]], low[basic[row]], high[basic[row]])
        : (missing[row], 0, mayMiss ? double.PositiveInfinity : 0);

    private void Pivot(int leave, int enter)
    {
        if (basic[leave] < unknowns) rowOf[basic[leave]] = -1;
        else missing[leave] = 0;
        basic[leave] = enter;
        rowOf[enter] = leave;
        var pivot = rows[leave];
        var scale = 1 / pivot[enter];
        var count = 0;
        for (var c = 0; c < unknowns; c++)
        {
            if (pivot[c] == 0) continue;
            pivot[c] *= scale;
            used[count++] = c;
        }

        var changed = 0;
        for (var r = 0; r < rows.Length; r++)
        {
            if (r == leave || rows[r][enter] == 0) continue;
            Subtract(rows[r], pivot, count, rows[r][enter], enter);
            changed++;
        }

        effort.Spend(unknowns + (3L * rows.Length) + ((changed + 1L) * count));

        Subtract(gain, pivot, count, gain[enter], enter);
    }

    private void Subtract(double[] row, double[] pivot, int count, double factor, int enter)
    {
        for (var i = 0; i < count; i++)
        {
            var c = used[i];
            row[c] -= factor * pivot[c];
            if (Math.Abs(row[c]) < 1e-11) row[c] = 0;
        }

        row[enter] = 0;
    }
}

/// <summary>Σ sign · unknown = number.</summary>
/// <param name="Line">The line of the table that it says.</param>
/// <param name="Slack">By how much rounding may put it out.</param>
internal sealed record Equation(int Line, int[] Unknowns, int[] Signs, long Number, long Slack);
