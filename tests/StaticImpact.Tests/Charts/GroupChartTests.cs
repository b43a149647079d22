using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts;

/// <summary>Charts of groups: many of them, with margins of error, crossed, and parts of a whole.</summary>
public class GroupChartTests
{
    [Fact]
    public void Of_more_than_twenty_groups_the_ends_are_drawn_and_the_table_has_all()
    {
        var chart = Many(333);
        var figures = IndicatorCharts.By(chart.Subject(), chart.By("area"), "g");
        Assert.Equal([GroupsOverTimeChart.Instance, BarsByGroupChart.Instance], figures.Select(f => f.Kind));
        Assert.All(figures, f => Assert.True(f.Narrow.Height < 2500, $"{f.Kind} is {f.Narrow.Height} high"));
        Assert.All(figures, f => Assert.Contains("The chart shows the highest and the lowest of 333 groups. The table has them all.", f.Notes));
        Assert.All(figures, f => Assert.True(f.Table.Rows.Length >= 333));
        Assert.All(figures, f => Assert.True(f.Summary.Length < 1000, f.Summary));

        var bars = new DrawnChart(figures[1].Wide);
        Assert.Equal(16, bars.Points.Count());
        Assert.Contains(bars.Texts, t => t.Text == "333");

        // A table of three hundred columns could not be read.
        Assert.Equal(4, figures[0].Table.Columns.Length);
    }

    [Fact]
    public void Up_to_twenty_groups_are_all_drawn()
    {
        var chart = Many(20);
        Assert.All(IndicatorCharts.By(chart.Subject(), chart.By("area"), "g"), f => Assert.DoesNotContain(f.Notes, n => n.Contains("highest", StringComparison.Ordinal)));
    }

    [Fact]
    public void Margins_of_error_of_groups_are_drawn()
    {
        const string Csv = "period,value,moe,sex\n2021,9,1,\n2022,9,1,\n2023,9,1,\n2021,8,1,F\n2022,8,2,F\n2023,8,1,F\n2021,10,1,M\n2022,10,1,M\n2023,11,3,M\n";
        var chart = ChartCase.Of(Csv, "x", new Unit(UnitKind.Percent), Direction.Lower).Reference("sex", "F");
        var figures = IndicatorCharts.By(chart.Subject(), chart.By("sex"), "g");
        Assert.Equal([GroupsOverTimeChart.Instance, GapChart.Instance], figures.Select(f => f.Kind));
        Assert.All(figures, f => Assert.Contains("The shaded band is the margin of error (90% confidence).", f.Notes));

        // A band for each group in a small plot of its own; one around each end of a gap.
        Assert.All(figures, f => Assert.Equal(2, new DrawnChart(f.Wide).Of("c-band").Count));
        Assert.True(new DrawnChart(figures[0].Wide).HasPanels);
    }

    [Fact]
    public void Groups_that_are_only_crossed_with_each_other_are_drawn_under_both_names()
    {
        const string Csv = "period,value,sex,age\n2023,40,,\n2024,41,,\n2024,45,Men,Old\n2024,39,Women,Old\n";
        var chart = ChartCase.Of(Csv, "x", new Unit(UnitKind.Percent), Direction.Higher);
        var figures = IndicatorCharts.Draw(chart.Subject(), "g");
        var figure = Assert.Single(figures, f => f.Kind == BarsByGroupChart.Instance);
        Assert.Equal([("Men, Old", "45%"), ("Women, Old", "39%")], new DrawnChart(figure.Wide).Points);
        Assert.Equal("Sex and Age", figure.Table.Columns[0].Text);
    }

    [Fact]
    public void Groups_that_are_crossed_with_places_are_drawn_and_listed()
    {
        const string Csv = "period,value,place,sex\n2024,41,,\n2024,45,town,Men\n2024,39,town,Women\n";
        var chart = ChartCase.Of(Csv, "x", new Unit(UnitKind.Percent), Direction.Higher);
        var figure = Assert.Single(IndicatorCharts.Draw(chart.Subject(), "g"), f => f.Kind == BarsByGroupChart.Instance);
        Assert.Equal(["45%", "39%"], new DrawnChart(figure.Wide).Points.Select(p => p.Value));
        Assert.All(figure.Table.Rows, r => Assert.Contains(", ", r[0].Text, StringComparison.Ordinal));
        Assert.Equal("Place and Sex", figure.Table.Columns[0].Text);
    }

    [Fact]
    public void Points_of_stacked_parts_carry_the_unit()
    {
        const string Csv = "period,value,kind\n2022,10,\n2023,10,\n2022,4,a\n2022,6,b\n2023,5,a\n2023,5,b\n";
        var chart = ChartCase.Of(Csv, "x", new Unit(UnitKind.Named) { Name = new LocalText("ton"), Plural = new LocalText("tons") }, Direction.Higher);
        var figure = StackedChart.Instance.Draw(chart.Subject(), chart.By("kind"), "g")!;
        Assert.Contains(new DrawnChart(figure.Wide).Points, p => p.Value == "6 tons");
    }

    [Fact]
    public void A_line_that_ends_early_is_labelled_where_it_ends_without_a_leader()
    {
        const string Csv = "period,value,sex\n2018,5,\n2019,5,\n2020,5,\n2021,5,\n2022,5,\n2023,5,\n2018,8,F\n2019,9,F\n2020,10,F\n2018,1,M\n2019,2,M\n2020,3,M\n2021,1,M\n2022,2,M\n2023,1,M\n";
        var chart = ChartCase.Of(Csv, "x", new Unit(UnitKind.Percent), Direction.Lower);
        var figure = GroupsOverTimeChart.Instance.Draw(chart.Subject(), chart.By("sex"), "g")!;
        foreach (var drawing in new[] { figure.Wide, figure.Narrow })
        {
            var drawn = new DrawnChart(drawing);
            var label = Assert.Single(drawn.Texts, t => t.Text.Contains("(2020)", StringComparison.Ordinal));
            var end = drawn.Of("c-mark").Where(m => m.Box.Left < drawing.Width * 0.6).MaxBy(m => m.Box.Left).Box;
            Assert.InRange(Math.Max(label.Box.Left - end.CentreX, end.CentreX - label.Box.Right), -120, 60);
            Assert.DoesNotContain(drawn.Of("c-connector"), c => c.Box.Left < drawing.Width * 0.5);
        }
    }

    [Theory]
    [InlineData("2022,40,a\n2022,60,b\n2023,45,a\n2023,55,b\n", false, "stacked")]
    [InlineData("2022,40,a\n2022,70,b\n2023,45,a\n2023,55,b\n", false, "gap")]
    [InlineData("2022,40,a\n2022,60,b\n2023,45,a\n", false, "gap")]
    [InlineData("2022,40,a\n2022,60,b\n2023,45,a\n", true, "gap")]
    [InlineData("2022,40,a\n2023,45,a\n2023,55,b\n", true, "stacked")]
    public void Parts_are_stacked_when_they_add_up_in_every_period_or_are_declared_and_never_end_early(string rows, bool isWhole, string expected)
    {
        var chart = ChartCase.Of("period,value,kind\n2022,100,\n2023,100,\n" + rows, "x", new Unit(UnitKind.Percent), Direction.Higher)
            .With(i => i with { Breakdowns = [.. i.Breakdowns.Select(b => b with { IsWhole = isWhole })] });
        Assert.Equal(expected, ChartPlan.By(chart.Subject(), chart.By("kind"))[0].Kind.Name);
    }

    [Fact]
    public void Rates_of_two_groups_that_happen_to_add_up_to_100_are_not_stacked()
    {
        var chart = ChartCase.Of("period,value,sex\n2023,51,\n2023,49,F\n2023,51,M\n", "x", new Unit(UnitKind.Percent), Direction.Higher);
        Assert.False(StackedChart.Instance.Fits(new ChartTopic(chart.Subject(), chart.By("sex"))));
    }

    private static ChartCase Many(int count) => ChartCase.Of(
        "period,value,area\n" + string.Concat(Enumerable.Range(2021, 3).Select(y => $"{y},50,\n" + string.Concat(Enumerable.Range(1, count).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"{y},{20 + (i * 60m / count) + (y - 2021):0.0},Local authority {i}\n"))))),
        "Homes with broadband", new Unit(UnitKind.Percent), Direction.Higher);
}
