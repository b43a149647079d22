using StaticImpact.Charts.Drawing;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Charts;

/// <summary>A value on its way from baseline to target, from zero, for rows and tiles: decoration beside text that says
/// the same. Lower-is-better measures are not flipped; the row's text says which way is better.</summary>
public static class TargetBar
{
    private const double Width = 240;
    private const double Height = 28;
    private const double Margin = 8;

    /// <returns>Nothing without a latest value.</returns>
    public static Html Draw(Indicator indicator, ProgressReading reading)
    {
        if (reading.Latest?.Value is not { } latest) return Html.Empty;
        var values = new List<double> { (double)latest };
        if (reading.Baseline?.Value is { } baselineValue) values.Add((double)baselineValue);
        if (reading.Target is { } aim)
        {
            values.Add((double)aim.Value);
            if (aim.UpperValue is { } upper) values.Add((double)upper);
        }

        var scale = ScaleOf(indicator, values, Margin, Width - Margin);
        var canvas = new Canvas(new ChartSize("target-bar", Width));
        const double Middle = Height / 2;
        canvas.Rect("c-track", new Box(Margin, Middle - 5, Width - Margin, Middle + 5));
        var (zero, end) = (scale.At(0.0), scale.At(latest));
        canvas.Rect("c-fill", new Box(Math.Min(zero, end), Middle - 5, Math.Max(zero, end), Middle + 5));
        if (reading.Target?.UpperValue is { } top)
        {
            canvas.Rect("c-range", new Box(scale.At(reading.Target.Value), Middle - 8, scale.At(top), Middle + 8));
        }

        if (reading.Baseline?.Value is { } baseline && reading.Baseline.Value.Period != reading.Latest.Value.Period)
        {
            canvas.Line("c-halo", scale.At(baseline), Middle - 10, scale.At(baseline), Middle + 10);
            canvas.Line("c-baseline", scale.At(baseline), Middle - 10, scale.At(baseline), Middle + 10);
        }

        if (reading.Target is { UpperValue: null } target) canvas.Marker("c-target", MarkerShape.Diamond, scale.At(target.Value), Middle, 6);
        return canvas.Finish("", "", Height).Html;
    }

    /// <summary>From zero to a little past the largest value; grades run from the worst to the best.</summary>
    internal static LinearScale ScaleOf(Indicator indicator, IReadOnlyList<double> values, double left, double right)
    {
        var low = Math.Min(0, values.Min());
        var high = Math.Max(0, values.Max());
        if (indicator.Unit.Kind == UnitKind.Grade) high = Math.Max(high, indicator.Grades.Length - 1);
        if (indicator.Unit.Kind == UnitKind.YesNo) high = 1;
        if (indicator.Unit.Most == 100 && low >= 0 && high is > 50 and <= 100) high = 100;
        if (high == low) high = low + 1;
        return new LinearScale(low, high, left, right);
    }
}
