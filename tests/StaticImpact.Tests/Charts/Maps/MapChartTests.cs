using StaticImpact.Tests.Wording;
using System.Xml.Linq;
using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts.Maps;

public class MapChartTests
{
    private const string ThreeTowns = """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","id":"oak","geometry":{"type":"Polygon","coordinates":[[[-79.5,36],[-79.5,36.1],[-79.4,36.1],[-79.4,36],[-79.5,36]]]}},
          {"type":"Feature","id":"pine","geometry":{"type":"Polygon","coordinates":[[[-79.4,36],[-79.4,36.1],[-79.3,36.1],[-79.3,36],[-79.4,36]]]}},
          {"type":"Feature","id":"elm","geometry":{"type":"Polygon","coordinates":[[[-79.4,36.1],[-79.4,36.2],[-79.3,36.2],[-79.3,36.1],[-79.4,36.1]]]}}]}
        """;

    [Fact]
    public void An_area_without_a_figure_is_hatched_and_listed_with_a_plain_cell_for_its_rank()
    {
        var figure = Draw("period,place,value,flag\n2024,oak,40,\n2024,elm,45,\n2024,pine,,suppressed\n");
        Assert.Contains("The figure for Pine is hidden to protect people.", figure.Summary, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">Pine</th><td class=\"number\">hidden</td><td class=\"number\"></td></tr>", figure.Table.ToHtml(TestWords.English).Value, StringComparison.Ordinal);
        Assert.Equal("url(#m-wide-no-data)", DrawnChart.Element(figure.Wide, "Pine").Parent!.Attribute("fill")!.Value);
        Assert.Contains("<title>Pine: hidden</title>", figure.Wide.Html.Value, StringComparison.Ordinal);
    }

    /// <summary>Outlines weigh most of a map's bytes.</summary>
    [Theory]
    [InlineData(UnitKind.Percent)]
    [InlineData(UnitKind.Count)]
    public void The_narrow_map_shows_the_areas_of_the_wide_one(UnitKind unit)
    {
        var figure = Draw("period,place,value,flag\n2024,oak,40,\n2024,elm,45,\n2024,pine,,suppressed\n", unit: unit);
        var areas = XDocument.Parse(figure.Wide.Html.Value).Descendants().Where(e => e.Name.LocalName == "path" && e.Attribute("id") is not null).ToDictionary(e => "#" + e.Attribute("id")!.Value);
        var shown = XDocument.Parse(figure.Narrow.Html.Value).Descendants().Where(e => e.Name.LocalName == "use" && e.Parent!.Attribute("class")!.Value != "c-own").ToList();
        Assert.Equal(areas.Keys.Order(StringComparer.Ordinal), shown.Select(e => e.Attribute("href")!.Value).Order(StringComparer.Ordinal));
        foreach (var use in shown)
        {
            var area = areas[use.Attribute("href")!.Value];
            Assert.Equal(area.Parent!.Attribute("class")!.Value, use.Parent!.Attribute("class")!.Value);
            Assert.Equal(area.Parent.Attribute("fill")?.Value.Replace("wide", "narrow", StringComparison.Ordinal), use.Parent.Attribute("fill")?.Value);
        }
    }

    [Fact]
    public void A_place_on_the_map_that_the_data_do_not_speak_of_is_listed_as_well()
    {
        var figure = Draw("period,place,value\n2024,oak,40\n2024,elm,45\n");
        Assert.Equal(["Elm", "Oak", "Pine"], figure.Table.Rows.Select(r => r[0].Text));
        Assert.Contains("There is no figure for Pine.", figure.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void No_figure_and_not_applicable_are_hatched_differently()
    {
        var figure = Draw("period,place,value,flag\n2024,oak,40,\n2024,elm,45,\n2024,pine,,not-applicable\n");
        Assert.Equal("url(#m-wide-not-applicable)", DrawnChart.Element(figure.Wide, "Pine").Parent!.Attribute("fill")!.Value);
        Assert.Contains(">Does not apply<", figure.Wide.Html.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(">No figure<", figure.Wide.Html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_falls_into_the_class_that_its_rounded_figure_names()
    {
        // 19.96 is shown as 20.0, so it may not have the shade of figures under 20.
        var figure = Draw("period,place,value\n2024,oak,10\n2024,elm,50\n2024,pine,19.96\n", i => i with { Decimals = 1 });
        Assert.Contains("Shades from low to high: less than 20%, 20% to less than 30%, 30% to less than 40% and 40% or more.", string.Join(' ', figure.Notes), StringComparison.Ordinal);
        Assert.Equal("c-shape c-bin3", GroupOf(figure, "Pine"));
        Assert.Equal("c-shape c-bin2", GroupOf(figure, "Oak"));
    }

    [Fact]
    public void An_area_whose_margin_of_error_reaches_into_another_class_is_dotted()
    {
        var figure = Draw("period,place,value,moe\n2024,oak,10,1\n2024,elm,50,1\n2024,pine,21,2\n");
        var html = figure.Wide.Html.Value;
        Assert.Equal("c-shape c-bin2", GroupOf(figure, "Oak"));
        Assert.Equal("c-shape", GroupOf(figure, "Pine"));
        Assert.Contains("fill=\"url(#m-wide-unsure-3)\"", html, StringComparison.Ordinal);
        Assert.Contains("The margin of error reaches into another", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unsure", Draw("period,place,value\n2024,oak,10\n2024,elm,50\n").Wide.Html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_are_circles_whose_area_is_the_figure()
    {
        var figure = Draw("period,place,value\n2024,oak,100\n2024,elm,400\n2024,pine,25\n", unit: UnitKind.Count);
        Assert.DoesNotContain("c-bin", figure.Wide.Html.Value, StringComparison.Ordinal);
        Assert.Equal([30, 15, 7.5], new[] { "Elm", "Oak", "Pine" }.Select(name => RadiusOf(figure, name)));
        Assert.Contains("The area of a circle stands for the figure.", figure.Notes);
    }

    [Fact]
    public void The_author_decides_between_shades_and_circles()
    {
        const string Csv = "period,place,value\n2024,oak,1\n2024,elm,4\n";
        Assert.Contains("c-amount", Draw(Csv, i => i with { Charts = i.Charts with { Map = MapStyle.Circles } }).Wide.Html.Value, StringComparison.Ordinal);
        Assert.Contains("c-bin", Draw(Csv, i => i with { Charts = i.Charts with { Map = MapStyle.Shades } }, UnitKind.Named).Wide.Html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_without_a_map_are_bars_and_a_table()
    {
        var chart = Towns("period,place,value,flag\n2024,,42,\n2024,oak,40,\n2024,elm,45,\n2024,pine,,suppressed\n", i => i, UnitKind.Percent, map: null);
        var figure = Assert.Single(IndicatorCharts.Main(chart.Subject(), "m"), f => f.Kind == PlacesChart.Instance);
        Assert.Equal(["Elm", "Alamance County", "Oak", "Pine"], figure.Table.Rows.Select(r => r[0].Text));
        Assert.Equal([("Elm", "45%"), ("Alamance County", "42%"), ("Oak", "40%")], new DrawnChart(figure.Wide).Points);
        Assert.Contains("Pine is hidden to protect people", figure.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tap_on_an_area_tells_its_margin_of_error_and_the_table_lists_it()
    {
        var figure = Draw("period,place,value,moe\n2024,oak,10,1\n2024,elm,50,1\n2024,pine,21,2\n");
        Assert.Contains(("Pine", "21% (19%–23%)"), new DrawnChart(figure.Wide).Areas);
        Assert.Contains(figure.Table.Rows, r => r[0].Text == "Pine" && r[2].Text == "19%–23%");
    }

    [Theory]
    [InlineData(UnitKind.Grade, "C", "A", "Measure: from C (Oak) to A (Elm) in 2024")]
    [InlineData(UnitKind.YesNo, "no", "yes", "Measure: from No (Oak) to Yes (Elm) in 2024")]
    public void Grades_and_yes_or_no_are_mapped_by_their_names(UnitKind unit, string low, string high, string title)
    {
        var csv = $"period,place,value\n2024,oak,{low}\n2024,elm,{high}\n2024,pine,{low}\n";
        var figure = Draw(csv, unit: unit, grades: unit == UnitKind.Grade ? ["D", "C", "B", "A"] : []);
        Assert.StartsWith(title.Split(" in ")[0].Split('(')[0], figure.Title, StringComparison.Ordinal);
        Assert.Contains("(Elm) in 2024", figure.Title, StringComparison.Ordinal);
        var shown = high.Length == 1 ? high : "Yes";
        Assert.Contains(("Elm", shown), new DrawnChart(figure.Wide).Areas);
        Assert.DoesNotContain(new DrawnChart(figure.Wide).Texts, t => t.Text is "0" or "0.5" or "1.5");
        Assert.DoesNotMatch("[0-9.]+ (or more|to less than)", string.Join(' ', figure.Notes));
    }

    [Fact]
    public void Of_more_grades_than_shades_neighbours_share_one_and_the_edges_are_grades()
    {
        var figure = Draw("period,place,value\n2024,oak,F\n2024,elm,A+\n2024,pine,C\n", unit: UnitKind.Grade, grades: ["F", "D", "C-", "C", "B", "A", "A+"]);
        Assert.Contains("Shades from low to high: less than C-, C- to less than B, B to less than A+ and A+ or more.", string.Join(' ', figure.Notes), StringComparison.Ordinal);
        Assert.NotEqual(GroupOf(figure, "Pine"), GroupOf(figure, "Elm"));
    }

    [Fact]
    public void A_hole_in_an_area_stays_open_whichever_way_it_is_wound() =>
        Assert.Contains("fill-rule=\"evenodd\"", Draw("period,place,value\n2024,oak,40\n2024,elm,45\n").Wide.Html.Value, StringComparison.Ordinal);

    private static ChartFigure Draw(string csv, Func<Indicator, Indicator>? change = null, UnitKind unit = UnitKind.Percent, params string[] grades) =>
        MapChart.Instance.Draw(Towns(csv, change ?? (i => i), unit, "towns", grades).Subject(), "m")!;

    private static ChartCase Towns(string csv, Func<Indicator, Indicator> change, UnitKind unit, string? map, params string[] grades) => ChartCase.Of(csv, "Measure", new Unit(unit), Direction.Higher, grades).With(change) with
    {
        Places = new Places
        {
            All = [.. new[] { "Oak", "Elm", "Pine" }.Select(name => new Place(
                new PlaceId(name.ToLowerInvariant()), name, PlaceKind.Part, map is null ? null : new MapPosition(map, name.ToLowerInvariant())))],
            Maps = map is null ? [] : [new MapShapes(map, "Towns", new Sourced<string>("m.json", default), null, null, ThreeTowns)],
        },
    };

    /// <summary>The class of the group that the area stands in.</summary>
    private static string GroupOf(ChartFigure figure, string place) =>
        DrawnChart.Element(figure.Wide, place).Parent!.Attribute("class")!.Value;

    private static double RadiusOf(ChartFigure figure, string place) =>
        double.Parse(DrawnChart.Element(figure.Wide, place).Attribute("d")!.Value.Split('a')[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
}
