using System.Globalization;
using Google.OrTools.Sat;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>A statistician with a solver for whole numbers, who has everything that is published of a table and knows the
/// rule. It is told the truth only to be asked whether something else would be possible too.</summary>
internal sealed class Attacker
{
    public const int MinCount = 10;
    public const int MinDenominator = 30;

    private readonly CpModel model = new();
    private readonly List<(string Name, LinearExpr Sum, long Truth, long? Low, long? High)> secrets = [];
    /// <summary>Zeros are shown, so that what is hidden is none. That much a flag tells; used to find out how large another may be.</summary>
    private readonly List<Func<BoundedLinearExpression>> notZero = [];
    private readonly List<IntVar> counts = [];
    private readonly List<IntVar> rests = [];
    private readonly bool hasRest;

    /// <param name="cells">How many finest cells there are.</param>
    public Attacker(int cells, bool hasRest)
    {
        this.hasRest = hasRest;
        for (var c = 0; c < cells; c++)
        {
            counts.Add(model.NewIntVar(0, 5_000, $"n{c}"));
            if (hasRest) rests.Add(model.NewIntVar(0, 5_000, $"r{c}"));
        }
    }

    /// <summary>Takes in one published row.</summary>
    /// <param name="cells">The finest cells that it is the sum of.</param>
    /// <param name="other">The row of another publication, where there is one: what that shows is no secret.</param>
    /// <param name="isGone">Another publication, which is asked for, has no such row: it may not be recovered; how small it is, is not asked.</param>
    public void Read(string name, int[] cells, PublishedRow row, (int N, int Of) truth, bool mayBeZero, PublishedRow? other = null, bool isGone = false)
    {
        var isSecret = other is null or { IsHidden: true } or { IsBound: true };
        var n = LinearExpr.Sum(cells.Select(c => counts[c]));
        var r = hasRest ? LinearExpr.Sum(cells.Select(c => rests[c])) : null;
        if (row.N is { } shown) model.Add(n == shown);
        if (r is not null && row.Of is { } of) model.Add(n + r == of);
        if (row.IsBound)
        {
            model.Add(r! >= 1);
            model.Add(r! <= MinCount - 1);
            if (isSecret) secrets.Add((name + " others", r!, truth.Of - truth.N, isGone ? null : 1, isGone ? null : MinCount - 1));
        }
        else if (row.IsHidden)
        {
            if (!hasRest && !mayBeZero) notZero.Add(() => n >= 1);
            if (hasRest) notZero.Add(() => n + r! >= 1);
            if (!isSecret) return;
            var isSmall = !isGone && (truth.N is > 0 and < MinCount || (hasRest && truth.Of < MinDenominator));
            secrets.Add((name + " count", n, truth.N, isSmall ? 1 : null, isSmall ? MinCount - 1 : null));
            if (hasRest && other?.Of is null) secrets.Add((name + " denominator", n + r!, truth.Of, isSmall ? 1 : null, isSmall ? MinDenominator - 1 : null));
            if (hasRest) secrets.Add((name + " others", r!, truth.Of - truth.N, null, null));
        }
    }

    /// <summary>Groups without a row are empty.</summary>
    public void KnowNobody(int[] cells)
    {
        model.Add(LinearExpr.Sum(cells.Select(c => counts[c])) == 0);
        if (hasRest) model.Add(LinearExpr.Sum(cells.Select(c => rests[c])) == 0);
    }

    /// <summary>The secrets that are recovered, or narrowed below what the rule itself tells.</summary>
    public List<string> Found()
    {
        var found = new List<string>();
        var possible = secrets.Select(_ => new List<long>()).ToArray();
        for (var s = 0; s < secrets.Count; s++)
        {
            var (name, sum, _, low, _) = secrets[s];
            if (low is { } l && !Can(s, v => v <= l, () => sum <= l)) found.Add($"{name} is more than {l}");
        }

        foreach (var known in notZero) model.Add(known());
        foreach (var values in possible) values.Clear();
        for (var s = 0; s < secrets.Count; s++)
        {
            var (name, sum, truth, _, high) = secrets[s];
            if (high is { } h)
            {
                if (!Can(s, v => v >= h, () => sum >= h)) found.Add($"{name} is less than {h}");
            }
            else if (!Can(s, v => v > truth, () => sum >= truth + 1) && !Can(s, v => v < truth, () => sum <= truth - 1))
            {
                found.Add($"{name} is {truth}");
            }
        }

        return found;

        bool Can(int secret, Func<long, bool> isSo, Func<BoundedLinearExpression> wish)
        {
            if (possible[secret].Exists(v => isSo(v))) return true;
            model.Add(wish());
            var solver = new CpSolver { StringParameters = "num_workers:1,max_time_in_seconds:20" };
            var status = solver.Solve(model);
            model.Model.Constraints.RemoveAt(model.Model.Constraints.Count - 1);
            if (status is CpSolverStatus.Unknown or CpSolverStatus.ModelInvalid) throw new InvalidOperationException(status.ToString());
            if (status == CpSolverStatus.Infeasible) return false;
            for (var s = 0; s < secrets.Count; s++) possible[s].Add(solver.Value(secrets[s].Sum));
            return true;
        }
    }

    /// <summary>Whether what is published can be true at all; otherwise nothing that is found means anything.</summary>
    public bool Believes() => new CpSolver { StringParameters = "num_workers:1" }.Solve(model) is CpSolverStatus.Feasible or CpSolverStatus.Optimal;
}

/// <summary>A row of a published CSV file.</summary>
internal sealed record PublishedRow(string Period, long? N, long? Of, bool IsBound, bool IsHidden)
{
    /// <summary>By period and groups.</summary>
    public static Dictionary<string, PublishedRow> Read(string csv, bool isCount, int dimensions)
    {
        var lines = csv.TrimStart('\uFEFF').Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',');
        var rows = new Dictionary<string, PublishedRow>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            string Cell(string name) => Array.IndexOf(header, name) is >= 0 and var at ? cells[at] : "";
            long? Number(string name) => long.TryParse(Cell(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
            var key = string.Join('|', Enumerable.Range(0, dimensions).Select(d => Cell($"c{d}")).Prepend(Cell("period")));
            var value = Cell("value");
            rows.Add(key, new PublishedRow(Cell("period"), isCount ? Number("value") : Number("n"), Number("denominator"), value.StartsWith('>'), Cell("flag").Contains("suppressed", StringComparison.Ordinal)));
        }

        return rows;
    }
}
