using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts;

public class ChartPlanTests
{
    [Fact]
    public void A_series_over_time_gets_a_trend() => Assert.Equal("trend", Plan(Percent("period,value\n2022,1\n2023,2\n")));

    [Fact]
    public void A_single_figure_with_a_target_gets_a_way_bar()
    {
        Assert.Equal("way-bar", Plan(Percent("period,value\n2023,2\n").Target(5, "2030")));
        Assert.Equal("trend", Plan(Percent("period,value\n2023,2\n")));
    }

    [Fact]
    public void No_data_get_no_chart() => Assert.Equal("", Plan(Percent("period,value\n")));

    [Fact]
    public void Grades_and_yes_or_no_get_steps()
    {
        Assert.Equal("milestones", Plan(ChartCase.Of("period,value\n2022,B\n2023,A\n", "x", new Unit(UnitKind.Grade), Direction.Higher, "C", "B", "A")));
        Assert.Equal("milestones", Plan(ChartCase.Of("period,value\n2022,0\n2023,1\n", "x", new Unit(UnitKind.YesNo), Direction.Higher)));
    }

    [Fact]
    public void Groups_over_several_periods_get_lines_and_where_they_stand_now()
    {
        const string Csv = "period,value,sex\n2021,9,\n2022,9,\n2023,9,\n2021,8,F\n2022,8,F\n2023,8,F\n2021,10,M\n2022,10,M\n2023,11,M\n";
        Assert.Equal("trend groups-over-time:sex bars-by-group:sex", Plan(Percent(Csv)));
        Assert.Equal("trend groups-over-time:sex gap:sex", Plan(Percent(Csv).Reference("sex", "F")));
    }

    [Fact]
    public void Groups_at_one_period_get_bars_and_at_two_the_change_between_them()
    {
        Assert.Equal("trend bars-by-group:sex", Plan(Percent("period,value,sex\n2022,9,\n2023,9,\n2023,8,F\n2023,10,M\n")));
        Assert.Equal("trend gap:sex", Plan(Percent("period,value,sex\n2022,9,\n2023,9,\n2022,8,F\n2022,10,M\n2023,8,F\n2023,10,M\n")));
    }

    [Fact]
    public void Parts_of_a_whole_are_stacked()
    {
        Assert.Equal("trend stacked:level", Plan(ChartCases.Levels));
        Assert.Equal(
            "trend stacked:kind",
            Plan(ChartCase.Of("period,value,kind\n2022,100,\n2023,90,\n2023,40,a\n2023,50,b\n", "x", new Unit(UnitKind.Count), Direction.Higher)));
    }

    [Fact]
    public void Places_on_a_map_get_a_map_whatever_the_unit()
    {
        foreach (var kind in Enum.GetValues<UnitKind>().Except([UnitKind.Grade, UnitKind.YesNo]))
        {
            Assert.Equal("trend map", Plan(ChartCases.Counties.With(i => i with { Unit = new Unit(kind) })));
        }
    }

    [Fact]
    public void Places_that_are_shown_nowhere_else_get_bars()
    {
        const string Csv = "period,value,place\n2024,9,\n2024,8,oak\n2024,10,elm\n";
        Assert.Equal("trend", Plan(Percent(Csv)));
        Assert.Equal("trend places", Plan(Percent(Csv) with { Places = Parts("oak", "elm") }));
        Assert.Equal("trend places", Plan(Percent("period,value,place\n2024,9,\n" + string.Concat("abcd".Select(c => $"2024,8,{c}\n")))));
    }

    private static Places Parts(params string[] ids) => new() { All = [.. ids.Select(id => new Place(new PlaceId(id), id, PlaceKind.Part, null))] };

    [Fact]
    public void An_author_who_names_kinds_decides()
    {
        var chart = Percent("period,value,sex\n2021,9,\n2022,9,\n2023,9,\n2021,8,F\n2022,8,F\n2023,8,F\n2021,10,M\n2022,10,M\n2023,11,M\n").Target(5, "2030");
        chart = chart.With(i => i with { Charts = i.Charts with { Order = ChartCase.Order("way-bar", "trend", "bars-by-group") } });
        Assert.Equal("way-bar trend bars-by-group:sex", Plan(chart));
    }

    [Fact]
    public void Ids_are_unique_over_ten_charts()
    {
        var chart = ChartCase.File("poverty-by-group", "People in poverty", UnitKind.Percent, Direction.Lower);
        var figures = IndicatorCharts.Draw(chart.Subject(), "s-chart");
        var ids = figures.SelectMany(f => new[] { f.Wide, f.Narrow }).SelectMany(d => new DrawnChart(d).Ids).ToList();
        Assert.True(figures.Length >= 7);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.StartsWith("s-chart-", id, StringComparison.Ordinal));
    }

    private static string Plan(ChartCase chart) => string.Join(
        ' ', ChartPlan.Of(chart.Subject()).Select(p => p.Kind.Name + (p.Topic.Breakdown is { } b ? ":" + b.Column : "")));

    private static ChartCase Percent(string csv) => ChartCase.Of(csv, "x", new Unit(UnitKind.Percent), Direction.Lower);
}
