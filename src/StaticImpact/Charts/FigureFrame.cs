using StaticImpact.Charts.Kinds;

namespace StaticImpact.Charts;

/// <summary>The words around every kind of chart.</summary>
internal static class FigureFrame
{
    public static string Subtitle(ChartSubject subject, string periods)
    {
        var unit = subject.Words.UnitLabel(subject.Indicator.Unit);
        return subject.Words.Format(
            unit.Length > 0 ? "chart.subtitle" : "chart.subtitle-no-unit",
            ("measure", subject.Title), ("unit", unit), ("place", subject.PlaceName), ("periods", periods));
    }

    public static string Alternative(ChartSubject subject, ChartKind kind, string periods) => subject.Words.Format(
        "chart.alternative",
        ("kind", subject.Words[kind.IsByGroup && kind != StackedChart.Instance ? subject.KeyOf("chart.kind." + kind.Name) : "chart.kind." + kind.Name]),
        ("measure", subject.Title),
        ("place", subject.PlaceName),
        ("periods", periods));

    public static string Caption(ChartSubject subject, string periods) => Caption(subject, subject.PlaceName, periods);

    /// <summary>A table stands alone for who reads only tables, so it names its unit.</summary>
    public static string Caption(ChartSubject subject, string place, string periods)
    {
        var unit = subject.Words.UnitLabel(subject.Indicator.Unit);
        return subject.Words.Format(
            unit.Length > 0 ? "chart.caption" : "chart.caption-no-unit",
            ("measure", subject.Title), ("unit", unit), ("place", place), ("periods", periods));
    }

    public static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));

    /// <summary>How the margin of error is drawn, where any of the series has one.</summary>
    public static IEnumerable<string> HowToRead(ChartSubject subject, IEnumerable<PlotPoint> points, bool hasBand, bool isCropped, bool losesDecimals = false)
    {
        var words = subject.Words;
        var all = points.ToList();
        if (hasBand) yield return words.Format("chart.read.band", ("level", words.Percent(subject.Indicator.IntervalLevel / 100)));
        if (all.Exists(p => p.Value is not null && p.IsHollow)) yield return words["chart.read.hollow"];
        if (all.Exists(p => p.Observation.Censored is not null)) yield return words["chart.read.bound"];
        if (isCropped) yield return words["chart.read.cropped"];
        if (losesDecimals) yield return words[subject.KeyOf("chart.read.small-groups")];
    }
}
