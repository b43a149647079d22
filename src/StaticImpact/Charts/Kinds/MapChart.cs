using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Charts.Maps;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>Figures of areas on a map, in shades or, for amounts, as circles, with a ranked list of the highest, the lowest
/// and the own place.</summary>
internal sealed class MapChart : ChartKind<MapChart.Figures>
{
    public static MapChart Instance { get; } = new();

    public override string Name => "map";

    public override string Needs => "figures of two places or more that lie on one map";

    public override bool IsSuggested(ChartTopic topic) => PlacePlan.MapOf(topic.Subject) is not null;

    protected override Figures? BasisOf(ChartTopic topic)
    {
        if (PlacePlan.MapOf(topic.Subject) is not { } map) return null;
        var shapes = ShapeFile.Read(map, out _).RemoveAll(s => s.Rings.IsEmpty);
        return shapes.IsEmpty || PlaceSnapshot.Of(topic.Subject, PlacePlan.On(topic.Subject, map)) is not { } snapshot ? null : new Figures(map, shapes, snapshot);
    }

    /// <summary>The map without the ranked bars, for a narrow column; each of its drawings stands alone.</summary>
    /// <returns>Null where it does not fit.</returns>
    public ChartFigure? DrawAlone(ChartTopic topic, string id) => BasisOf(topic) is { } figures ? Draw(topic, figures, id, withRanks: false) : null;

    protected override ChartFigure Draw(ChartTopic topic, Figures figures, string id) => Draw(topic, figures, id, withRanks: true);

    private ChartFigure Draw(ChartTopic topic, Figures figures, string id, bool withRanks)
    {
        var subject = topic.Subject;
        var (map, shapes, snapshot) = figures;
        var classes = HasShades(subject) ? new MapClasses(subject, [.. snapshot.Ranked.Select(v => v.Point.Value!.Value)]) : null;
        var words = subject.Words;
        var when = words.Period(snapshot.Period);
        var place = subject.In(map.Label);
        var unit = words.UnitLabel(subject.Indicator.Unit);
        var alternative = words.Format(
            "chart.alternative", ("kind", words["chart.kind." + Name]), ("measure", subject.Title), ("place", place), ("periods", when));
        var wide = new MapDrawing(subject, snapshot, classes, ChartSize.Wide, id + "-wide");
        var wideDrawn = wide.Draw(shapes, alternative, withRanks);
        return new ChartFigure
        {
            Id = id,
            Kind = this,
            Title = Title(subject, snapshot),
            Subtitle = words.Format(
                unit.Length > 0 ? "chart.subtitle" : "chart.subtitle-no-unit", ("measure", subject.Title), ("unit", unit), ("place", place), ("periods", when)),
            Summary = FigureFrame.Join(Sentences(subject, snapshot, shapes.Select(s => s.Id))),
            Alternative = alternative,
            Notes = Notes(subject, snapshot, classes),
            Wide = wideDrawn,
            Narrow = new MapDrawing(subject, snapshot, classes, ChartSize.Narrow, id + "-narrow").Draw(shapes, alternative, withRanks, withRanks ? wide : null),
            Data = () => ChartData.Ranked(subject.Speech, when, snapshot.Ranked.Select(v => DataPoint.Of(v.Name, v.Point) with { IsMarked = v.IsOwn, Shade = classes?.ShadeOf(v.Point.Value!.Value) ?? 0 })),
            Table = PlaceRanking.Table(subject, FigureFrame.Caption(subject, place, when), snapshot),
        };
    }

    /// <summary>Amounts would make large places look worse in shades, so they become circles. What the author names may be
    /// an amount or not, and counts as one unless the author says otherwise.</summary>
    private static bool HasShades(ChartSubject subject) => subject.Indicator.Charts.Map switch
    {
        MapStyle.Shades => true,
        MapStyle.Circles => false,
        null => subject.Indicator.Unit.Kind switch
        {
            UnitKind.Count or UnitKind.Named => false,
            UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency
                or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.YesNo or UnitKind.None => true,
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Title(ChartSubject subject, PlaceSnapshot snapshot)
    {
        var own = PlaceRanking.OwnRank(snapshot);
        var words = subject.Words;
        return own < 0
            ? PlaceRanking.Span(subject, snapshot)
            : PlaceRanking.InWords(
                words, "chart.title.rank", snapshot.Ranks[own],
                ("lead", subject.Measure.Lead), ("place", snapshot.Ranked[own].Name), ("in", words.Period(snapshot.Period, PeriodUse.In)));
    }

    private static IEnumerable<string> Sentences(ChartSubject subject, PlaceSnapshot snapshot, IEnumerable<string> shapes)
    {
        var words = subject.Words;
        yield return PlaceRanking.Extremes(subject, snapshot);
        var own = PlaceRanking.OwnRank(snapshot);
        if (own >= 0)
        {
            yield return PlaceRanking.InWords(
                words, "chart.summary.rank", snapshot.Ranks[own], ("place", snapshot.Ranked[own].Name), ("value", snapshot.Ranked[own].Said));
        }

        foreach (var sentence in PlaceRanking.WithoutFigure(subject, snapshot)) yield return sentence;
        var named = snapshot.All.Select(v => v.Position!.Shape).ToHashSet(StringComparer.Ordinal);
        var nameless = shapes.Count(s => !named.Contains(s));
        if (nameless > 0) yield return words.Plural("chart.note.areas-missing", nameless);
    }

    private static ImmutableArray<string> Notes(ChartSubject subject, PlaceSnapshot snapshot, MapClasses? classes)
    {
        var words = subject.Words;
        var notes = new List<string>();
        if (classes is null) notes.Add(words["chart.read.circles"]);
        else if (classes.InWords() is { Length: > 0 } shades) notes.Add(shades);
        if (snapshot.Ranked.Any(v => v.Point.Observation.Interval is not null))
        {
            notes.Add(words.Format("chart.read.whisker", ("level", words.Percent(subject.Indicator.IntervalLevel / 100))));
        }

        return [.. notes];
    }

    /// <summary>A map's areas, and the figures of the places that lie on it.</summary>
    internal sealed record Figures(MapShapes Map, ImmutableArray<MapShape> Shapes, PlaceSnapshot Snapshot);
}
