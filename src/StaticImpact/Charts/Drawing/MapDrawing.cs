using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Charts.Maps;
using StaticImpact.Model;

namespace StaticImpact.Charts.Drawing;

/// <summary>Draws areas with their figures, the key to them, and the ranked bars beside or below.</summary>
internal sealed class MapDrawing
{
    /// <summary>For the paths of a wide drawing, which the narrow one beside it shows too, and of a narrow one that stands alone.</summary>
    private const int MostWide = 8_000;
    private const int MostNarrow = 5_000;

    /// <summary>How an area without a shade is filled: circles stand on the ground.</summary>
    private enum Fill
    {
        Ground,
        NoData,
        NotApplicable,
    }

    private readonly ChartSubject subject;
    private readonly PlaceSnapshot snapshot;
    private readonly ChartSize size;
    private readonly string id;
    private readonly Canvas canvas;
    private readonly MapClasses? classes;
    private readonly double largestRadius;
    private readonly double largest;
    private readonly Dictionary<string, PlaceValue> byShape = new(StringComparer.Ordinal);

    /// <summary>The areas that another drawing may show too, by shape: the id of each.</summary>
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);

    private bool hasNoData;
    private bool hasNotApplicable;
    private bool isUnsure;
    private double margin;
    private double height;

    /// <summary>How large the areas are drawn within the part that is open.</summary>
    private double scale = 1;

    /// <param name="classes">The shades; null draws circles, whose area stands for the figure.</param>
    public MapDrawing(ChartSubject subject, PlaceSnapshot snapshot, MapClasses? classes, ChartSize size, string id)
    {
        (this.subject, this.snapshot, this.classes, this.size, this.id) = (subject, snapshot, classes, size, id);
        canvas = new Canvas(size);
        largest = snapshot.Ranked.Max(v => (double)Math.Abs(v.Point.Value!.Value));
        largestRadius = size.IsNarrow ? 20 : 30;
        foreach (var value in snapshot.All) byShape.TryAdd(value.Position!.Shape, value);
    }

    /// <param name="withRanks">With the ranked bars.</param>
    /// <param name="beside">A larger drawing of the same on the same page, whose areas this one shows; null draws them.</param>
    public SvgDrawing Draw(ImmutableArray<MapShape> shapes, string title, bool withRanks, MapDrawing? beside = null)
    {
        // Circles at the edge of the map need room around it.
        margin = classes is null ? largestRadius : 0;
        (var placed, height) = MapProjection.Fit(shapes, size.Width - 2 - (2 * margin), (size.IsNarrow ? 340 : 420) - (2 * margin));
        if (margin > 0) placed = [.. placed.Select(s => s with { Rings = [.. s.Rings.Select(r => r.Select(p => new MapPoint(p.X + margin, p.Y + margin)).ToImmutableArray())] })];
        var mapWidth = placed.SelectMany(s => s.Rings).SelectMany(r => r).Max(p => p.X) + margin;
        var paths = new ShapeSimplifier(placed).Paths(beside is not null ? int.MaxValue : size.IsNarrow ? MostNarrow : MostWide);

        canvas.Open("c-map");
        if (beside is not null)
        {
            scale = height / beside.height;
            var corner = margin - (scale * beside.margin);
            canvas.OpenScaled(corner, corner, scale);
        }

        Areas([.. paths.Where(p => !p.IsMark)], beside);
        if (beside is not null) canvas.Close();
        scale = 1;
        Areas([.. paths.Where(p => p.IsMark)], null);
        if (classes is null) Circles(placed);
        canvas.Close();

        var y = Legend(height + (2 * margin) + 18);
        if (!withRanks) return canvas.Finish(id, title, y);
        var listLeft = Math.Max(mapWidth, 372) + 28;
        var isBeside = !size.IsNarrow && size.Width - listLeft >= 290;
        var rows = PlaceRanking.Rows(snapshot, size, v => classes?.ShadeOf(v) ?? 0);
        canvas.Open("c-ranks" + (classes is null ? " c-s1" : ""));
        y = isBeside ? Math.Max(y, new BarRows(canvas, size, rows, 0, start: listLeft).Draw()) : new BarRows(canvas, size, rows, y + 8).Draw();
        canvas.Close();
        return canvas.Finish(id, title, y);
    }

    private PlaceValue? ValueOf(string shape) => byShape.GetValueOrDefault(shape);

    /// <summary>Shade by shade, those whose margin of error reaches into another one dotted; then those without a figure; at last the outline of
    /// the own place, which others would cover.</summary>
    private void Areas(ImmutableArray<MapPath> paths, MapDrawing? beside)
    {
        var ids = id + (paths.Any(p => p.IsMark) ? "-mark" : "");
        foreach (var shade in paths.GroupBy(p => classes is not null && ValueOf(p.Id)?.Point.Value is { } value ? classes.ShadeOf(value) : 0).OrderBy(g => g.Key))
        {
            if (shade.Key == 0)
            {
                foreach (var pattern in shade.GroupBy(WithoutShade).OrderBy(g => g.Key))
                {
                    canvas.OpenAreas("c-shape" + (pattern.Key == Fill.Ground ? " c-ground" : ""), HatchOf(pattern.Key, ids));
                    foreach (var path in pattern) Area(path, pattern.Key == Fill.Ground ? "" : Title(ValueOf(path.Id)), beside);
                    canvas.Close();
                }

                continue;
            }

            foreach (var dotted in shade.GroupBy(p => classes!.IsUnsure(ValueOf(p.Id)!.Point)).OrderBy(g => g.Key))
            {
                var name = shade.Key.ToString(CultureInfo.InvariantCulture);
                isUnsure |= dotted.Key;
                canvas.OpenAreas(dotted.Key ? "c-shape" : "c-shape c-bin" + name, dotted.Key ? canvas.Dots($"{ids}-unsure-{name}", $"c-bin{name}", $"c-on{name}", scale) : null);
                foreach (var path in dotted.OrderBy(p => ValueOf(p.Id)!.Point.Value)) Area(path, Title(ValueOf(path.Id)), beside);
                canvas.Close();
            }
        }

        foreach (var path in paths.Where(p => ValueOf(p.Id)?.IsOwn == true))
        {
            canvas.OpenAreas("c-own", null);
            if ((beside ?? this).shared.TryGetValue(path.Id, out var drawn)) canvas.Use(drawn);
            else canvas.Area(path.Data, "");
            canvas.Close();
        }
    }

    private void Area(MapPath path, string title, MapDrawing? beside)
    {
        if (beside?.shared.TryGetValue(path.Id, out var drawn) == true)
        {
            canvas.Use(drawn);
            return;
        }

        // A narrow drawing is never the larger one, and what is too small to be drawn is a mark of another size in each.
        var own = size.IsNarrow || path.IsMark ? null : string.Create(CultureInfo.InvariantCulture, $"{id}-{shared.Count + 1}");
        if (own is not null) shared.Add(path.Id, own);
        canvas.Area(path.Data, title, own);
    }

    private Fill WithoutShade(MapPath path)
    {
        var point = ValueOf(path.Id)?.Point;
        return point?.Value is not null ? Fill.Ground : point?.Observation.Has(ObservationFlags.NotApplicable) == true ? Fill.NotApplicable : Fill.NoData;
    }

    private string? HatchOf(Fill fill, string ids)
    {
        switch (fill)
        {
            case Fill.Ground:
                return null;
            case Fill.NoData:
                hasNoData = true;
                return canvas.Hatch(ids + "-no-data", isCrossed: false, scale);
            case Fill.NotApplicable:
                hasNotApplicable = true;
                return canvas.Hatch(ids + "-not-applicable", isCrossed: true, scale);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What a tap or the pointer shows, the margin of error with it.</summary>
    private static string Title(PlaceValue? value) =>
        value is null ? "" : value.Point.Margin.Length == 0 ? $"{value.Name}: {value.Said}" : $"{value.Name}: {value.Said} ({value.Point.Margin})";

    private double Radius(decimal value) => Math.Max(1.5, largest > 0 ? largestRadius * Math.Sqrt((double)Math.Abs(value) / largest) : 0);

    /// <summary>The largest first, so that small ones stand on top.</summary>
    private void Circles(ImmutableArray<MapShape> placed)
    {
        canvas.Open("c-s1");
        foreach (var (value, shape) in placed.Select(s => (Value: ValueOf(s.Id), Shape: s)).Where(p => p.Value?.Point.Value is not null).OrderByDescending(p => Math.Abs(p.Value!.Point.Value!.Value)))
        {
            var centre = Centre(shape);
            var amount = value!.Point.Value!.Value;
            canvas.Area(MapPath.Circle(centre.X, centre.Y, Radius(amount)), Title(value), className: "c-amount" + (amount < 0 ? " c-hollow" : "") + (value.IsOwn ? " c-own-bar" : ""));
        }

        canvas.Close();
    }

    /// <summary>Of the area's largest piece.</summary>
    private static MapPoint Centre(MapShape shape)
    {
        var (best, size) = (new MapPoint(0, 0), -1.0);
        foreach (var ring in shape.Rings)
        {
            double area = 0, x = 0, y = 0;
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                var cross = (a.X * b.Y) - (b.X * a.Y);
                area += cross;
                x += (a.X + b.X) * cross;
                y += (a.Y + b.Y) * cross;
            }

            if (Math.Abs(area) <= size) continue;
            size = Math.Abs(area);
            best = size < 1e-6 ? ring[0] : new MapPoint(x / (3 * area), y / (3 * area));
        }

        return best;
    }

    private double Legend(double y)
    {
        var words = subject.Words;
        var legend = new MapLegend(canvas, size, subject);
        legend.Begin(y);
        if (classes is not null) legend.Shades(classes);
        else legend.Circles([.. Examples().Select(v => (Radius(v), words.ShortValue(subject.Indicator.Unit, v, subject.Speech.Decimals)))]);
        if (isUnsure) legend.Pattern(canvas.Dots(id + "-key-unsure", "c-ground", "c-speck"), words["chart.label.unsure"]);
        if (hasNoData) legend.Pattern(canvas.Hatch(id + "-key-no-data", isCrossed: false), words["chart.label.no-data"]);
        if (hasNotApplicable) legend.Pattern(canvas.Hatch(id + "-key-not-applicable", isCrossed: true), words["chart.label.not-applicable"]);
        return legend.End();
    }

    /// <summary>A round figure near the largest, and a fifth of it.</summary>
    private IReadOnlyList<decimal> Examples()
    {
        if (largest == 0) return [0];
        var most = (decimal)largest;
        var round = ValueTicks.Of(0, largest, 2, subject.Speech.Decimals).Values.LastOrDefault(v => v > 0 && v <= most);
        if (round == 0) round = most;
        var small = Math.Round(round / 5, subject.Speech.Decimals);
        return small > 0 ? [small, round] : [round];
    }
}
