using StaticImpact.Charts.Drawing;

namespace StaticImpact.Charts.Kinds;

/// <summary>Places that no map shows, as ranked bars from zero.</summary>
internal sealed class PlacesChart : ChartKind<PlaceSnapshot>
{
    public static PlacesChart Instance { get; } = new();

    public override string Name => "places";

    public override string Needs => "figures of places that are neither on the map nor in the trend";

    public override bool IsSuggested(ChartTopic topic) => !PlacePlan.Elsewhere(topic.Subject).IsEmpty;

    protected override PlaceSnapshot? BasisOf(ChartTopic topic) => PlaceSnapshot.Of(topic.Subject, PlacePlan.Elsewhere(topic.Subject));

    protected override ChartFigure Draw(ChartTopic topic, PlaceSnapshot snapshot, string id)
    {
        var subject = topic.Subject;
        var words = subject.Words;
        var when = words.Period(snapshot.Period);
        var alternative = FigureFrame.Alternative(subject, this, when);
        var hasWhisker = snapshot.Ranked.Any(v => v.Point.Observation.Interval is not null);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = PlaceRanking.Span(subject, snapshot),
            Subtitle = FigureFrame.Subtitle(subject, when),
            Summary = FigureFrame.Join([PlaceRanking.Extremes(subject, snapshot), .. PlaceRanking.WithoutFigure(subject, snapshot)]),
            Alternative = alternative,
            Notes = hasWhisker ? [words.Format("chart.read.whisker", ("level", words.Percent(subject.Indicator.IntervalLevel / 100)))] : [],
            Wide = Drawing(snapshot, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(snapshot, ChartSize.Narrow, id + "-narrow", alternative),
            Data = () => ChartData.Ranked(subject.Speech, when, snapshot.Ranked.Select(v => DataPoint.Of(v.Name, v.Point) with { IsMarked = v.IsOwn })),
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
