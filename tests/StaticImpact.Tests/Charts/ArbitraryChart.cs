using FsCheck;
using FsCheck.Fluent;

namespace StaticImpact.Tests.Charts;

/// <summary>Any of the <see cref="RandomChart"/>s.</summary>
internal static class ArbitraryChart
{
    public static Gen<ChartCase> Any { get; } = Gen.Choose(0, int.MaxValue - 1).Select(RandomChart.Of);
}
