using StaticImpact.Charts.Drawing;
using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>Places that no map shows, as ranked bars from zero.</summary>
public static class PlacesChart
{
    /// <summary>Whether any place's figures would else not be seen.</summary>
    public static bool Fits(ChartSubject subject) => !PlacePlan.Elsewhere(subject).IsEmpty;

    public static ChartFigure? Draw(ChartSubject subject, string id)
    {
        if (PlaceSnapshot.Of(subject, PlacePlan.Elsewhere(subject)) is not { } snapshot) return null;
        var words = subject.Words;
        var when = words.Period(snapshot.Period);
        var alternative = FigureFrame.Alternative(subject, ChartKind.Places, when);
        var hasWhisker = snapshot.Ranked.Any(v => v.Point.Observation.Interval is not null);
        return new ChartFigure
        {
            Id = id,
            Kind = ChartKind.Places,
            Title = PlaceRanking.Span(subject, snapshot),
            Subtitle = FigureFrame.Subtitle(subject, when),
            Summary = FigureFrame.Join([PlaceRanking.Extremes(subject, snapshot), .. PlaceRanking.WithoutFigure(subject, snapshot)]),
            Alternative = alternative,
            Notes = hasWhisker ? [words.Format("chart.read.whisker", ("level", words.Percent(subject.Indicator.IntervalLevel / 100)))] : [],
            Wide = Drawing(snapshot, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(snapshot, ChartSize.Narrow, id + "-narrow", alternative),
            Table = PlaceRanking.Table(subject, FigureFrame.Caption(subject, when), snapshot),
        };
    }

    private static SvgDrawing Drawing(PlaceSnapshot snapshot, ChartSize size, string id, string title)
    {
        var canvas = new Canvas(size);
        canvas.Open("c-s1");
        var bottom = new BarRows(canvas, size, PlaceRanking.Rows(snapshot, size, _ => 0), 0).Draw();
        canvas.Close();
        return canvas.Finish(id, title, bottom);
    }
}
