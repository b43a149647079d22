using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>What a chart draws, as data, for a theme that draws it in its own way. Places are thousandths of the axis: of the time axis from its first period, of the value axis from its lower end.</summary>
[Shape("plot")]
public sealed partial record PlotView
{
    /// <summary>The lines, or the kinds of bars: what the chart is about first.</summary>
    public required IReadOnlyList<PlotSeriesView> Series { get; init; }

    /// <summary>The labels of the value axis, from its lower end.</summary>
    public required IReadOnlyList<PlotTickView> Values { get; init; }

    /// <summary>The periods that have figures; none for a chart that is not over time.</summary>
    public required IReadOnlyList<PlotTickView> Periods { get; init; }

    /// <summary>The targets: the last is the one that is judged.</summary>
    public required IReadOnlyList<PlotTargetView> Targets { get; init; }

    /// <summary>Breaks in the figures, and what the author wrote beside periods.</summary>
    public required IReadOnlyList<PlotTickView> Remarks { get; init; }

    /// <summary>The figures are of several periods.</summary>
    public required bool OverTime { get; init; }

    /// <summary>The value axis begins, or ends, at zero, or zero lies between.</summary>
    public required bool HasZero { get; init; }

    /// <summary>Where zero is on the value axis, or the end nearest to it.</summary>
    public required int Zero { get; init; }

    internal static PlotView Of(ChartData data)
    {
        var values = new LinearScale(data.Domain.From, data.Domain.To, 0, 1000);
        return new PlotView
        {
            Series = [.. data.Series.Select(Series)],
            Values = [.. data.Values.Select(v => new PlotTickView(v.Text, On(values, (double)v.Value)))],
            Periods = data.Span is null ? [] : [.. data.Periods.Select(p => new PlotTickView(p.Text, Time(p.Period)))],
            Targets = [.. data.Targets.Select(Target)],
            Remarks = [.. data.Remarks.Select(r => new PlotTickView(r.Text, Time(r.Period)))],
            OverTime = data.Span is not null,
            HasZero = !data.Domain.IsCropped,
            Zero = On(values, 0),
        };

        PlotSeriesView Series(DataSeries series) => new(
            series.Name, series.Key, Roles[series.Role],
            [.. series.Points.Select((p, i) => Point(p, data.Span is null ? Among(i, series.Points.Length) : Time(p.Period!.Value)))]);

        PlotPointView Point(DataPoint point, int x) => new()
        {
            Name = point.Name,
            Text = point.Text,
            Margin = point.Margin,
            Exact = point.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            HasValue = point.Value is not null,
            HasMargin = point.Interval is not null,
            X = x,
            Y = point.Value is { } value ? On(values, (double)value) : 0,
            Low = point.Interval is { } from ? On(values, (double)from.Lower) : 0,
            High = point.Interval is { } to ? On(values, (double)to.Upper) : 0,
            Linked = point.IsLinked,
            Provisional = point.IsHollow,
            Own = point.IsMarked,
            Shade = point.Shade,
        };

        PlotTargetView Target(PlotTarget target) => new(
            target.Text, target.ByText, Time(target.By), On(values, (double)target.Value), On(values, (double)(target.Upper ?? target.Value)), target.IsJudged);

        int Time(Period period) => data.Span is not { } span || span.First == span.Last ? 500 : On(new LinearScale(span.First.Time, span.Last.Time, 0, 1000), period.Time);
    }

    /// <summary>How templates call what a series is for.</summary>
    private static readonly WordTable<PlotRole> Roles = new(("main", PlotRole.Main), ("group", PlotRole.Group), ("context", PlotRole.Context));

    private static int On(LinearScale scale, double value) => (int)Math.Round(scale.Clamped(value), MidpointRounding.AwayFromZero);

    /// <summary>In the middle of one of so many equal parts.</summary>
    private static int Among(int index, int count) => ((index * 2) + 1) * 500 / count;
}

/// <summary>One line, or one kind of bar.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Key">Its colour: <c>s1</c> to <c>s6</c>, or <c>context</c> for what stands behind. The style sheet of commons has a class with <c>c-</c> before it.</param>
/// <param name="Role"><c>main</c>, <c>group</c> (one of several equals) or <c>context</c> (for comparison).</param>
/// <param name="Points">Its figures.</param>
[Shape("plot series")]
public sealed partial record PlotSeriesView(string Name, string Key, string Role, IReadOnlyList<PlotPointView> Points);

/// <summary>One figure of a chart.</summary>
[Shape("plot point")]
public sealed partial record PlotPointView
{
    /// <summary>Its period, its group or its place.</summary>
    public required string Name { get; init; }

    /// <summary>The figure with its unit; where there is none, why.</summary>
    public required string Text { get; init; }

    /// <summary>The margin of error in words; nothing without one.</summary>
    public required string Margin { get; init; }

    /// <summary>The number for machines, such as <c>16.04</c>; nothing without a figure.</summary>
    public required string Exact { get; init; }

    /// <summary>There is a figure.</summary>
    public required bool HasValue { get; init; }

    /// <summary>It has a margin of error.</summary>
    public required bool HasMargin { get; init; }

    /// <summary>Its place on the time axis; in a chart that is not over time, the middle of its part of the width.</summary>
    public required int X { get; init; }

    /// <summary>Its place on the value axis; 0 without a figure.</summary>
    public required int Y { get; init; }

    /// <summary>The place of the lower end of the margin; 0 without one.</summary>
    public required int Low { get; init; }

    /// <summary>The place of the upper end of the margin; 0 without one.</summary>
    public required int High { get; init; }

    /// <summary>A line leads to it from the point before: no period is missing and no break lies between.</summary>
    public required bool Linked { get; init; }

    /// <summary>It may still change, or was not counted.</summary>
    public required bool Provisional { get; init; }

    /// <summary>It is the initiative's own place among others.</summary>
    public required bool Own { get; init; }

    /// <summary>Its class on the map, 1 to 5; 0 without a map.</summary>
    public required int Shade { get; init; }
}

/// <summary>A label of an axis.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Place">Where, in thousandths of the axis.</param>
[Shape("plot label")]
public sealed partial record PlotTickView(string Text, int Place);

/// <summary>A value to reach.</summary>
/// <param name="Text">What is to be reached, in words.</param>
/// <param name="By">By when, in words.</param>
/// <param name="X">Its place on the time axis.</param>
/// <param name="Y">Its place on the value axis; of a range, its lower end.</param>
/// <param name="Top">Of a range, the place of its upper end; else the same as <c>y</c>.</param>
/// <param name="Judged">It is the target, not a milestone on the way.</param>
[Shape("plot target")]
public sealed partial record PlotTargetView(string Text, string By, int X, int Y, int Top, bool Judged);
