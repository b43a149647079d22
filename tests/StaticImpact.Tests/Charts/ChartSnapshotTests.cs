using StaticImpact.Charts;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>A few charts whole, for the eye: what holds for all of them in every state is in <see cref="ChartRulesTests"/>.</summary>
public class ChartSnapshotTests
{
    private static readonly string[] Kept =
    [
        "trend-child-poverty-with-state-and-nation", "trend-sat-with-break", "trend-stale-censored",
        "groups-graduation-by-race", "bars-poverty-by-race", "gap-homes-by-race", "way-bar-lower", "stacked-reading-levels",
        "milestones-grade", "map-child-poverty", "groups-four-in-german", "places-beside-the-trend",
    ];

    private static readonly Lazy<Dictionary<string, ChartFigure>> Figures = new(() => ChartCases.Figures().ToDictionary(f => f.Name, f => f.Figure));

    public static TheoryData<string> Names => [.. Kept];

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_looks_as_it_did(string name) => Snapshots.Match(name + ".html", Write(Figures.Value[name]));

    [Fact]
    public void No_snapshot_is_left_over() => Snapshots.NoneIsUnused(Kept.Select(n => n + ".html"));

    [Fact]
    public void Every_kind_of_the_cases_has_one() =>
        Assert.Equal(Figures.Value.Values.Select(f => f.Kind.Name).Distinct().Order(StringComparer.Ordinal), Kept.Select(n => Figures.Value[n].Kind.Name).Distinct().Order(StringComparer.Ordinal));

    private static string Write(ChartFigure figure) => string.Join(
        '\n',
        [
            figure.Title, figure.Subtitle, figure.Summary, figure.Alternative, .. figure.Notes, "",
            .. new[] { figure.Wide.Html, figure.Narrow.Html, figure.Table.ToHtml(TestWords.English) }.Select(h => h.Value.Replace("><", ">\n<", StringComparison.Ordinal)), "",
        ]);
}
