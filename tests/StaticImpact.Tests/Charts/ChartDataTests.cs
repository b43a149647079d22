using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Pages.Views;

namespace StaticImpact.Tests.Charts;

/// <summary>What a chart draws, as themes get it.</summary>
public sealed class ChartDataTests
{
    private static readonly Lazy<Dictionary<string, ChartFigure>> Figures = new(() => ChartCases.Figures().ToDictionary(f => f.Name, f => f.Figure));

    public static TheoryData<string> Names => [.. Figures.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_theme_gets_the_figures_that_the_table_holds(string name)
    {
        var figure = Figures.Value[name];
        var data = figure.Data();
        var given = data.Series.SelectMany(s => s.Points).Select(p => p.Value).OfType<decimal>().ToHashSet();
        var numbers = figure.Table.Rows.SelectMany(r => r.Skip(1)).Select(c => c.Number).OfType<decimal>().ToHashSet();
        // The parts of a whole are drawn as shares; the table holds the figures themselves.
        if (figure.Kind == StackedChart.Instance) Assert.All(data.Series.SelectMany(s => s.Points).GroupBy(p => p.Name), bar => Assert.Equal(100, bar.Sum(p => p.Value!.Value), 6));
        else Assert.All(given, value => Assert.Contains(numbers, n => Math.Abs(n - value) <= 0.000001m));
        Assert.NotEmpty(given);
        Assert.All(data.Series.SelectMany(s => s.Points).Where(p => p.Value is null), p => Assert.NotEmpty(p.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Places_follow_the_figures_and_lie_on_the_axes(string name)
    {
        var plot = PlotView.Of(Figures.Value[name].Data());
        var points = plot.Series.SelectMany(s => s.Points).Where(p => p.HasValue).ToList();
        Assert.All(points, p => Assert.True(p.X is >= 0 and <= 1000 && p.Y is >= 0 and <= 1000, $"{p.Name} {p.X} {p.Y}"));
        Assert.All(points.Where(p => p.HasMargin), p => Assert.True(p.Low <= p.Y && p.Y <= p.High, $"{p.Name} {p.Low} {p.Y} {p.High}"));
        var rising = points.OrderBy(p => decimal.Parse(p.Exact, System.Globalization.CultureInfo.InvariantCulture)).Select(p => p.Y).ToList();
        Assert.Equal(rising.Order(), rising);
        Assert.All(plot.Series, s => Assert.Equal(s.Points.Select(p => p.X).Order(), s.Points.Select(p => p.X)));
        Assert.Equal(plot.Values.Select(v => v.Place).Order(), plot.Values.Select(v => v.Place));
        Assert.All(plot.Targets, t => Assert.True(t.X is >= 0 and <= 1000 && t.Y <= t.Top));
        Assert.Equal(plot.OverTime, plot.Periods.Count > 0);
    }

    /// <summary>What stands in the drawing and what a theme gets come from the same numbers.</summary>
    [Theory]
    [InlineData("trend")]
    [InlineData("groups-over-time")]
    public void A_theme_draws_the_same_line(string kind)
    {
        var seen = 0;
        foreach (var figure in Figures.Value.Values.Where(f => f.Kind.Name == kind))
        {
            var drawn = new DrawnChart(figure.Wide);
            if (drawn.HasPanels) continue;
            var said = PlotView.Of(figure.Data()).Series.SelectMany(s => s.Points).Where(p => p.HasValue).Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
            Assert.All(drawn.PointValues, value => Assert.Contains(value, said));
            seen += said.Count;
        }

        Assert.True(seen > 10);
    }

    [Fact]
    public void The_way_is_given_in_thousandths()
    {
        Assert.Equal(new WayView(528, 500, true), WayView.Of(new Way(0.528, 0.5)));
        Assert.Equal(new WayView(-200, 0, false), WayView.Of(new Way(-0.2, null)));
        Assert.Equal(new WayView(10000, 1200, false), WayView.Of(new Way(40, 1.2)));
        Assert.Null(WayView.Of(null));
    }
}
