using System.Collections.Immutable;
using StaticImpact.Charts.Drawing;
using StaticImpact.Charts.Maps;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts.Kinds;

/// <summary>Rates of areas on a map, with a ranked list of the highest, the lowest and the own place.</summary>
public static class MapChart
{
    /// <summary>For the paths of a wide and a narrow drawing, which together with their words stay under 40 KB.</summary>
    private const int MostWide = 9_000;
    private const int MostNarrow = 6_000;

    /// <summary>The map on which most places of the data lie, or null: only rates are mapped, and a map needs two areas.</summary>
    public static MapShapes? MapOf(ChartSubject subject) => !subject.Indicator.Unit.IsRate ? null : subject.Places.Maps
        .Select(m => (Map: m, Count: Areas(subject, m).Count))
        .Where(m => m.Count >= 2).OrderByDescending(m => m.Count).Select(m => m.Map).FirstOrDefault();

    public static ChartFigure? Draw(ChartSubject subject, string id)
    {
        if (MapOf(subject) is not { } map) return null;
        var shapes = ShapeFile.Read(map, out _);
        if (shapes.IsEmpty) return null;
        var areas = Areas(subject, map);
        var periods = areas.SelectMany(a => a.Series.Observations).Where(o => o.Value is not null).GroupBy(o => o.Period).ToList();
        if (periods.Count == 0) return null;
        var most = periods.Max(p => p.Count());
        var period = periods.Where(p => p.Count() * 2 >= most).Max(p => p.Key);
        var values = areas.Select(a => new MapValue(a.Name, a.Shape, a.IsOwn, a.Series.At(period) is { } o ? new PlotPoint(o, subject.Speech.Observation(o)) : null)).ToList();
        var ranked = values.Where(v => v.Point?.Value is not null).OrderByDescending(v => v.Point!.Value).ThenBy(v => v.Name, subject.Words.Alphabetical).ToList();
        if (ranked.Count < 2) return null;

        var bins = RoundBins.For([.. ranked.Select(v => v.Point!.Value!.Value)]);
        var words = subject.Words;
        var when = words.Period(period);
        var alternative = words.Format(
            "chart.alternative", ("kind", words["chart.kind.map"]), ("measure", subject.Measure), ("place", subject.In(map.Label)), ("periods", when));
        return new ChartFigure
        {
            Id = id,
            Kind = ChartKind.Map,
            Title = Title(subject, ranked, period),
            Subtitle = words.Format(
                "chart.subtitle", ("measure", subject.Measure), ("unit", words.UnitLabel(subject.Indicator.Unit)), ("place", subject.In(map.Label)), ("periods", when)),
            Summary = FigureFrame.Join(Sentences(subject, shapes.Count(s => !ranked.Exists(v => v.Shape == s.Id)), ranked, period)),
            Alternative = alternative,
            Wide = Drawing(subject, shapes, values, ranked, bins, ChartSize.Wide, id + "-wide", alternative),
            Narrow = Drawing(subject, shapes, values, ranked, bins, ChartSize.Narrow, id + "-narrow", alternative),
            Table = Table(subject, map, values, ranked, when),
        };
    }

    private static List<(string Name, string Shape, bool IsOwn, Series Series)> Areas(ChartSubject subject, MapShapes map)
    {
        var areas = new List<(string, string, bool, Series)>();
        if (subject.Places.Own is { } own && own.Map == map.Id && subject.Indicator.HeadlineSeries is { } headline)
        {
            areas.Add((subject.ShortPlaceName, own.Shape, true, headline));
        }

        foreach (var series in subject.Indicator.Series)
        {
            if (series is not { Place: { } id, IsTotal: true } || subject.Places.Find(id) is not { Map: { } position } place) continue;
            if (position.Map == map.Id && position.Shape != subject.Places.Own?.Shape) areas.Add((subject.In(place.Name), position.Shape, false, series));
        }

        return areas;
    }

    private static string Title(ChartSubject subject, List<MapValue> ranked, Period period)
    {
        var own = ranked.FindIndex(v => v.IsOwn);
        var (words, inPeriod) = (subject.Words, subject.Words.Period(period, PeriodUse.In));
        return own < 0
            ? words.Format(
                "chart.title.groups", ("short", subject.Short), ("low", ranked[^1].Name), ("low-value", ranked[^1].Text),
                ("high", ranked[0].Name), ("high-value", ranked[0].Text), ("in", inPeriod))
            : words.Format(
                "chart.title.rank", ("short", subject.Short), ("place", ranked[own].Name),
                ("rank", words.Number(own + 1)), ("count", words.Number(ranked.Count)), ("in", inPeriod));
    }

    private static IEnumerable<string> Sentences(ChartSubject subject, int without, List<MapValue> ranked, Period period)
    {
        var words = subject.Words;
        yield return words.Format(
            "chart.summary.map",
            ("measure", subject.Measure), ("in", words.Period(period, PeriodUse.In)),
            ("high", ranked[0].Name), ("high-value", ranked[0].Text), ("low", ranked[^1].Name), ("low-value", ranked[^1].Text));
        var own = ranked.FindIndex(v => v.IsOwn);
        if (own >= 0)
        {
            yield return words.Format(
                "chart.summary.rank",
                ("place", ranked[own].Name), ("value", ranked[own].Text), ("rank", words.Number(own + 1)), ("count", words.Number(ranked.Count)));
        }

        if (without > 0) yield return words.Plural("chart.note.areas-missing", without);
    }

    private static ChartTable Table(ChartSubject subject, MapShapes map, List<MapValue> values, List<MapValue> ranked, string when) => new()
    {
        Caption = subject.Words.Format("chart.caption", ("measure", subject.Measure), ("place", subject.In(map.Label)), ("periods", when)),
        Columns = [new(subject.Words["chart.table.rank"], true), new(subject.Words["chart.table.place"], false), new(subject.Words["chart.table.value"], true)],
        Rows =
        [
            .. ranked.Select((v, i) => ImmutableArray.Create(new TableCell(subject.Words.Number(i + 1), i + 1), new TableCell(v.Name), SeriesTable.Cell(v.Point))),
            .. values.Except(ranked).OrderBy(v => v.Name, subject.Words.Alphabetical)
                .Select(v => ImmutableArray.Create(new TableCell(""), new TableCell(v.Name), SeriesTable.Cell(v.Point))),
        ],
    };

    private static SvgDrawing Drawing(
        ChartSubject subject, ImmutableArray<MapShape> shapes, List<MapValue> values, List<MapValue> ranked, RoundBins bins, ChartSize size, string id, string title)
    {
        var canvas = new Canvas(size);
        var (placed, height) = MapProjection.Fit(shapes, size.Width - 2, size.IsNarrow ? 340 : 420);
        var mapWidth = placed.SelectMany(s => s.Rings).SelectMany(r => r).Max(p => p.X);
        var listLeft = Math.Max(mapWidth, 372) + 28;
        var isBeside = !size.IsNarrow && size.Width - listLeft >= 290;
        var byShape = values.ToLookup(v => v.Shape, StringComparer.Ordinal);
        var noData = canvas.Hatch(id + "-no-data", isCrossed: false);
        var notApplicable = canvas.Hatch(id + "-not-applicable", isCrossed: true);
        canvas.Open("c-map");
        string? own = null;
        var hasNoData = false;
        var hasNotApplicable = false;
        var paths = new ShapeSimplifier(placed).Paths(size.IsNarrow ? MostNarrow : MostWide)
            .Select(p => (p.Data, Value: byShape[p.Id].FirstOrDefault()))
            .GroupBy(p => p.Value?.Point?.Value is { } known ? BinClass(bins, known) : 0).OrderBy(g => g.Key);
        foreach (var bin in paths)
        {
            canvas.Open(bin.Key == 0 ? "c-shape" : $"c-shape c-bin{bin.Key}");
            foreach (var (data, value) in bin.OrderBy(p => p.Value?.Point?.Value))
            {
                if (value?.IsOwn == true) own = data;
                var isApplicable = value?.Point?.Observation.Has(ObservationFlags.NotApplicable) != true;
                if (bin.Key == 0) (hasNoData, hasNotApplicable) = (hasNoData || isApplicable, hasNotApplicable || !isApplicable);
                canvas.Area(
                    data, size.IsNarrow || value is null ? "" : $"{value.Name}: {value.Text}",
                    bin.Key > 0 ? null : isApplicable ? noData : notApplicable);
            }

            canvas.Close();
        }

        if (own is not null) canvas.Path("c-own", own);
        canvas.Close();
        var y = new MapLegend(canvas, size, subject, bins, hasNoData ? noData : null, hasNotApplicable ? notApplicable : null).Draw(height + 18);
        canvas.Open("c-ranks");
        y = isBeside
            ? Math.Max(y, new BarRows(canvas, size, Ranking(ranked, bins), 0, start: listLeft).Draw())
            : new BarRows(canvas, size, Ranking(ranked, bins), y + 8).Draw();
        canvas.Close();
        return canvas.Finish(id, title, y);
    }

    /// <summary>Colours run from light to dark over five classes; four leave out the lightest.</summary>
    internal static int BinClass(RoundBins bins, decimal value) => bins.Of(value) + 1 + Math.Max(0, 5 - bins.Count);

    /// <summary>The five highest, the own place with its neighbours, the five lowest; everything when that is not many more.</summary>
    private static List<BarRow> Ranking(List<MapValue> ranked, RoundBins bins)
    {
        var own = ranked.FindIndex(v => v.IsOwn);
        var shown = Enumerable.Range(0, ranked.Count)
            .Where(i => ranked.Count <= 14 || i < 5 || i >= ranked.Count - 5 || (own >= 0 && Math.Abs(i - own) <= 1)).ToList();
        return [.. shown.Select((i, at) => new BarRow(
            ranked[i].Name, ranked[i].Point!, ranked[i].IsOwn,
            (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), at > 0 && shown[at - 1] != i - 1, BinClass(bins, ranked[i].Point!.Value!.Value)))];
    }

    internal sealed record MapValue(string Name, string Shape, bool IsOwn, PlotPoint? Point)
    {
        public string Text => Point?.Text ?? "";
    }
}
