using StaticImpact.Charts;

namespace StaticImpact.Tests.Charts;

public class ChartSnapshotTests
{
    private static readonly Lazy<Dictionary<string, ChartFigure>> Figures = new(() => ChartCases.Figures().ToDictionary(f => f.Name, f => f.Figure));

    public static TheoryData<string> Names => [.. Figures.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_in_every_state_looks_as_it_did(string name) => Snapshots.Match(name + ".html", Write(Figures.Value[name]));

    [Fact]
    public void No_snapshot_is_left_over() => Snapshots.NoneIsUnused(Figures.Value.Keys.Select(n => n + ".html"));

    private static string Write(ChartFigure figure) => string.Join(
        '\n',
        [
            figure.Title, figure.Subtitle, figure.Summary, figure.Alternative, .. figure.Notes, "",
            .. new[] { figure.Wide.Html, figure.Narrow.Html, figure.Table.ToHtml() }.Select(h => h.Value.Replace("><", ">\n<", StringComparison.Ordinal)), "",
        ]);
}
