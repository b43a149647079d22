using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>What holds for every chart in every state.</summary>
public class ChartRulesTests
{
    private static readonly Lazy<Dictionary<string, ChartFigure>> Figures = new(() => ChartCases.Figures().ToDictionary(f => f.Name, f => f.Figure));

    private static readonly ChartKind[] Bars = [BarsByGroupChart.Instance, MapChart.Instance, PlacesChart.Instance];
    private static readonly ChartKind[] OverTime = [TrendChart.Instance, MilestonesChart.Instance, GroupsOverTimeChart.Instance];

    public static TheoryData<string> Names => [.. Figures.Value.Keys];

    public static TheoryData<string> BarNames => Of(Bars);

    public static TheoryData<string> OverTimeNames => Of(OverTime);

    /// <summary>Places in drawings have one decimal: what touches may be written as lying this far in each other.</summary>
    private const double Rounding = 0.1;

    private static TheoryData<string> Of(ChartKind[] kinds) => [.. Figures.Value.Where(f => kinds.Contains(f.Value.Kind)).Select(f => f.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_and_texts_lie_within_the_drawing(string name) => LiesWithin(Figures.Value[name]);

    private static void LiesWithin(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var chart = new DrawnChart(drawing);
            Assert.True(chart.Marks.Count > 0 && chart.Texts.Count > 0, $"{figure.Id} is empty.");
            Assert.All(chart.Marks, m => Assert.True(chart.Area.Contains(m.Box), $"{m.Class} {m.Box} in {chart.Area}"));
            Assert.All(chart.Texts, t => Assert.True(chart.Area.Contains(t.Box, 1), $"{t.Text} {t.Box} in {chart.Area}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_texts_overlap(string name) => DoesNotOverlap(Figures.Value[name]);

    private static void DoesNotOverlap(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var texts = new DrawnChart(drawing).Texts;
            for (var i = 0; i < texts.Count; i++)
            {
                for (var j = i + 1; j < texts.Count; j++)
                {
                    Assert.False(texts[i].Box.Grow(-Rounding).Overlaps(texts[j].Box), $"{drawing.Width}: '{texts[i].Text}' {texts[i].Box} and '{texts[j].Text}' {texts[j].Box}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_leader_crosses_the_path_to_the_target(string name) => KeepsLeadersApart(Figures.Value[name]);

    private static void KeepsLeadersApart(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var chart = new DrawnChart(drawing);
            foreach (var leader in chart.Lines("c-connector"))
            {
                Assert.All(chart.Lines("c-path"), path => Assert.False(Cross(leader, path), $"{leader} crosses {path}"));
            }
        }

        static bool Cross((double X0, double Y0, double X1, double Y1) a, (double X0, double Y0, double X1, double Y1) b) =>
            Side(a, b.X0, b.Y0) * Side(a, b.X1, b.Y1) < 0 && Side(b, a.X0, a.Y0) * Side(b, a.X1, a.Y1) < 0;

        // A leader that begins on the path may be written a hair beside it.
        static int Side((double X0, double Y0, double X1, double Y1) line, double x, double y)
        {
            var distance = (((line.X1 - line.X0) * (y - line.Y0)) - ((line.Y1 - line.Y0) * (x - line.X0))) / Math.Max(double.Hypot(line.X1 - line.X0, line.Y1 - line.Y0), Rounding);
            return Math.Abs(distance) <= Rounding ? 0 : Math.Sign(distance);
        }
    }

    [Theory]
    [MemberData(nameof(BarNames))]
    public void Bars_start_at_zero(string name) => StartsAtZero(Figures.Value[name]);

    private static void StartsAtZero(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var chart = new DrawnChart(drawing);
            var zero = Assert.Single(chart.Of("c-zero")).Box.Left;
            Assert.All(chart.Of("c-bar"), b => Assert.True(
                Math.Abs(b.Box.Left - zero) < 0.02 || Math.Abs(b.Box.Right - zero) < 0.02, $"{b.Box} and zero at {zero}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Holds("charts")]
    public void The_table_holds_what_is_plotted(string name) => IsInTheTable(Figures.Value[name]);

    private static void IsInTheTable(ChartFigure figure)
    {
        HoldsExactly(figure);
        var cells = figure.Table.Rows.SelectMany(r => r).Select(c => c.Text).ToHashSet();
        foreach (var drawing in Drawings(figure))
        {
            Assert.All(new DrawnChart(drawing).PointValues, value => Assert.True(cells.Contains(value) || cells.Any(c => IsWithUnit(value, c)), value));
        }

        Assert.All(figure.Table.Rows, r => Assert.Equal(figure.Table.Columns.Length, r.Length));
    }

    /// <summary>What a pointer reads has its unit; in the table the caption names it.</summary>
    private static bool IsWithUnit(string text, string cell) => cell.Length > 0 && text.StartsWith(cell + " ", StringComparison.Ordinal);

    /// <summary>Each plotted point is the cell of its row, and each cell with a figure is plotted.</summary>
    private static void HoldsExactly(ChartFigure figure)
    {
        if (figure.Kind == WayBarChart.Instance) return;
        var columns = figure.Table.Columns;
        const int head = 0;
        var values = Enumerable.Range(head + 1, columns.Length - head - 1).Where(i => columns[i].IsNumber && !BesidesValues.Contains(columns[i].Text)).ToList();
        var wide = new DrawnChart(figure.Wide);

        // Behind small multiples the total is a line without points.
        if (wide.HasPanels) values.RemoveAll(i => columns[i].Text == TestWords.English["chart.label.all"]);
        var cells = figure.Table.Rows.SelectMany(r => values.Select(i => (Label: r[head].Text, Cell: r[i]))).ToList();
        var all = cells.Select(c => (c.Label, c.Cell.Text)).ToHashSet();
        var drawn = wide.Points.Concat(wide.Areas)
            .Select(d => all.Contains(d) ? d : all.Where(c => c.Label == d.Item1 && IsWithUnit(d.Item2, c.Item2)).DefaultIfEmpty(d).MaxBy(c => c.Item2.Length)).ToHashSet();
        Assert.Subset(all, drawn);
        Assert.Subset(drawn, cells.Where(c => c.Cell.Number is not null).Select(c => (c.Label, c.Cell.Text)).ToHashSet());
    }

    /// <summary>Columns that stand beside what is plotted as points: ranges, counts, differences.</summary>
    private static HashSet<string> BesidesValues { get; } =
    [
        .. new[] { TestWords.English, TestWords.Spanish }.SelectMany(w => new[] { "chart.table.range", "chart.table.count", "chart.table.out-of", "chart.table.rank", "chart.label.gap", "chart.label.change" }.Select(k => w[k])),
    ];

    [Theory]
    [MemberData(nameof(OverTimeNames))]
    public void Marks_over_time_lie_within_the_plot(string name) => LiesWithinPlot(Figures.Value[name]);

    private static void LiesWithinPlot(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var chart = new DrawnChart(drawing);
            var lines = chart.Of("c-grid").Concat(chart.Of("c-zero")).Concat(chart.Of("c-axis")).Select(l => l.Box).ToList();
            const double Marker = 9;
            const double UnderPlot = 34;
            var bottom = chart.HasPanels ? chart.Area.Bottom : chart.Area.Bottom - UnderPlot;
            var plot = new Box(lines.Min(l => l.Left), 0, lines.Max(l => l.Right), bottom).Grow(Marker);
            Assert.All(chart.Marks, m => Assert.True(plot.Contains(m.Box), $"{m.Class} {m.Box} in {plot}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawings_are_valid_named_and_free_of_styles(string name) => IsValid(Figures.Value[name]);

    private static void IsValid(ChartFigure figure)
    {
        foreach (var drawing in Drawings(figure))
        {
            var svg = XDocument.Parse(drawing.Html.Value).Root!;
            Assert.Equal("img", svg.Attribute("role")!.Value);
            var title = svg.Elements().Single(e => e.Name.LocalName == "title");
            Assert.Equal(svg.Attribute("aria-labelledby")!.Value, title.Attribute("id")!.Value);
            Assert.Equal(figure.Alternative, title.Value);
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "style" or "onload" or "onclick");
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "style" or "image" or "foreignObject");
        }

        var ids = Drawings(figure).SelectMany(d => new DrawnChart(d).Ids).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.StartsWith(figure.Id + "-", id, StringComparison.Ordinal));
        Assert.True(figure.Kind != MapChart.Instance || figure.Drawing.Value.Length < 45_056, figure.Drawing.Value.Length.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_leave_no_gaps(string name)
    {
        var figure = Figures.Value[name];
        foreach (var text in (string[])[figure.Title, figure.Subtitle, figure.Summary, figure.Alternative, .. figure.Notes])
        {
            Assert.NotEmpty(text);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("chart.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("..", text, StringComparison.Ordinal);
            Assert.DoesNotContain("-", text.Replace("Family-friendly", "", StringComparison.Ordinal).Replace("living-wage", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_standalone_file_is_valid_and_asks_for_nothing(string name)
    {
        var file = StandaloneChart.Write(Figures.Value[name], "Source: US Census Bureau & others", "en", PaletteTests.Commons.Value);
        var svg = XDocument.Parse(file).Root!;
        Assert.Equal("en", svg.Attribute("lang")!.Value);
        Assert.Contains("Source: US Census Bureau & others", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", file, StringComparison.Ordinal);
        Assert.DoesNotContain("http", file.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standalone_file_holds_no_word_joiner()
    {
        var file = StandaloneChart.Write(Figures.Value.Values.First() with { Subtitle = "Percent, 2012–\u20602023" }, "Source", "en", PaletteTests.Commons.Value);

        Assert.Contains("Percent, 2012–2023", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_hold_for_any_data()
    {
        Prop.ForAll(ArbitraryChart.Any.ToArbitrary(), chart =>
        {
            foreach (var figure in IndicatorCharts.Draw(chart.Subject(), "s-chart"))
            {
                LiesWithin(figure);
                if (OverTime.Contains(figure.Kind)) LiesWithinPlot(figure);
                DoesNotOverlap(figure);
                KeepsLeadersApart(figure);
                if (Bars.Contains(figure.Kind)) StartsAtZero(figure);
                IsInTheTable(figure);
                IsValid(figure);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static SvgDrawing[] Drawings(ChartFigure figure) => [figure.Wide, figure.Narrow];
}
