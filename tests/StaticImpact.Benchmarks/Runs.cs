using System.Globalization;

namespace StaticImpact.Benchmarks;

/// <summary>Repeated runs of one command.</summary>
internal sealed class Runs
{
    private readonly List<ToolRun> runs = [];

    public IReadOnlyList<ToolRun> All => runs;

    public double Wall => Median(runs.Select(r => r.Wall));

    public double Cpu => Median(runs.Select(r => r.Cpu));

    /// <summary>The largest of all runs: a limit of memory must hold every time.</summary>
    public double Memory => runs.Max(r => r.Memory);

    public void Add(ToolRun run) => runs.Add(run);

    /// <summary>The median of ratios of runs that stood next to each other, which holds when the machine's speed drifts.</summary>
    public double Ratio(Runs other, Func<ToolRun, double> figure) => Median(runs.Zip(other.runs, (a, b) => figure(a) / figure(b)));

    /// <summary>Fastest to slowest, in seconds.</summary>
    public string Spread => string.Create(CultureInfo.InvariantCulture, $"{runs.Min(r => r.Wall) / 1000:0.00}–{runs.Max(r => r.Wall) / 1000:0.00}");

    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
