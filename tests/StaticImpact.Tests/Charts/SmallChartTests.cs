using System.Xml.Linq;
using StaticImpact.Charts;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts;

public class SmallChartTests
{
    [Fact]
    public void A_sparkline_is_decoration_with_gaps_and_an_end_dot()
    {
        var chart = ChartCase.Of("period,value,flag\n2018,5,\n2019,6,\n2020,,missing\n2021,7,\n2022,8,break\n2023,8,\n", "x", new Unit(UnitKind.Percent), Direction.Higher);
        var svg = XDocument.Parse(Sparkline.Draw(chart.Indicator.HeadlineSeries!, chart.Indicator.Breaks).Value).Root!;
        Assert.Equal("true", svg.Attribute("aria-hidden")!.Value);
        Assert.Equal(["c-line", "c-dot", "c-line", "c-end"], svg.Elements().Select(e => e.Attribute("class")!.Value));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName == "id");
    }

    [Fact]
    public void A_series_without_values_has_no_sparkline() => Assert.True(Sparkline.Draw(new Series
    {
        Observations = [new Observation { Period = new Period(PeriodKind.Year, 2020), Flags = ObservationFlags.Suppressed }],
    }).IsEmpty);

    [Fact]
    public void A_target_bar_runs_from_zero_to_the_latest_value()
    {
        var subject = ChartCase.Of("period,value\n2012,29\n2023,16\n", "x", new Unit(UnitKind.Percent), Direction.Lower).Target(15, "2030").Subject();
        var svg = XDocument.Parse(TargetBar.Draw(subject.Indicator, subject.Reading).Value).Root!;
        var fill = svg.Elements().Single(e => e.Attribute("class")!.Value == "c-fill");
        Assert.Equal("8", fill.Attribute("x")!.Value);
        Assert.Single(svg.Elements(), e => e.Attribute("class")!.Value == "c-baseline");
        Assert.Single(svg.Elements(), e => e.Attribute("class")!.Value == "c-target");
    }

    [Fact]
    public void No_latest_value_has_no_target_bar()
    {
        var subject = ChartCase.Of("period,value\n", "x", new Unit(UnitKind.Percent), Direction.Lower).Target(15, "2030").Subject();
        Assert.True(TargetBar.Draw(subject.Indicator, subject.Reading).IsEmpty);
    }
}
