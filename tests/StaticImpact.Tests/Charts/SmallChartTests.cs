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
    public void A_way_bar_runs_from_the_baseline_at_its_left_to_the_target_at_its_right_whatever_the_direction()
    {
        foreach (var (csv, direction, target) in new[] { ("period,value\n2012,30\n2021,20\n", Direction.Lower, 10m), ("period,value\n2012,60\n2021,75\n", Direction.Higher, 90m) })
        {
            var svg = Way(csv, direction, target);
            var (track, fill) = (Single(svg, "c-track"), Single(svg, "c-fill"));
            Assert.Equal(track.Attribute("x")!.Value, fill.Attribute("x")!.Value);
            Assert.Equal(0.5, Number(fill, "width") / Number(track, "width"), 3);
            Assert.Equal(Number(track, "x"), Number(Single(svg, "c-baseline"), "x1"));

            // Nine of eighteen years have passed.
            Assert.Equal(0.5, (Number(Single(svg, "c-due"), "x1") - Number(track, "x")) / Number(track, "width"), 3);
            Assert.Single(svg.Descendants(), e => e.Attribute("class")?.Value == "c-target");
        }
    }

    [Fact]
    public void What_went_backwards_is_a_stub_left_of_the_baseline_and_never_a_filled_bar()
    {
        var svg = Way("period,value\n2012,20\n2021,26\n", Direction.Lower, 10);
        var fill = Single(svg, "c-fill");
        Assert.Equal(Number(Single(svg, "c-track"), "x"), Number(fill, "x") + Number(fill, "width"), 3);
    }

    [Fact]
    public void Only_a_baseline_is_an_empty_bar()
    {
        var svg = Way("period,value\n2021,26\n", Direction.Lower, 10);
        Assert.DoesNotContain(svg.Descendants(), e => e.Attribute("class")?.Value is "c-fill" or "c-due");
        Single(svg, "c-track");
    }

    [Fact]
    public void A_break_between_baseline_and_latest_leaves_no_way_to_draw()
    {
        var subject = ChartCase.Of("period,value,flag\n2012,20,\n2021,26,break\n", "x", new Unit(UnitKind.Percent), Direction.Lower).With(i => i with { Baseline = new(new Period(PeriodKind.Year, 2012), default) }).Target(15, "2030").Subject();
        Assert.Equal(ProgressStatus.NotComparable, subject.Reading.Status);
        Assert.True(WayBar.Draw(subject.Reading).IsEmpty);
    }

    private static XElement Way(string csv, Direction direction, decimal target) =>
        XDocument.Parse(WayBar.Draw(ChartCase.Of(csv, "x", new Unit(UnitKind.Percent), direction).Target(target, "2030").Subject().Reading).Value).Root!;

    private static XElement Single(XElement svg, string className) => svg.Descendants().Single(e => e.Attribute("class")?.Value == className);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void No_latest_value_has_no_way_bar()
    {
        var subject = ChartCase.Of("period,value\n", "x", new Unit(UnitKind.Percent), Direction.Lower).Target(15, "2030").Subject();
        Assert.True(WayBar.Draw(subject.Reading).IsEmpty);
    }
}
