using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Charts.Maps;

/// <summary>Reads the areas of a GeoJSON or TopoJSON file.</summary>
public static class ShapeFile
{
    /// <summary>Around the earth in hundredths of a millimetre.</summary>
    private const double Farthest = 1e13;

    /// <param name="problem">What is wrong with the file, as a message says it; null when it could be read.</param>
    /// <returns>The shapes with an id, each id once, in the file's order; those that are points or lines, or empty, without
    /// rings. None when the file cannot be read.</returns>
    public static ImmutableArray<MapShape> Read(MapShapes map, out string? problem)
    {
        problem = null;
        if (map.Json.Length == 0) return [];
        try
        {
            using var json = JsonDocument.Parse(map.Json);
            var root = json.RootElement;
            var shapes = new List<MapShape>();
            problem = TypeOf(root) switch
            {
                "Topology" => ReadTopology(root, map, shapes),
                "FeatureCollection" => ReadFeatures(root.GetProperty("features").EnumerateArray(), map.Key, shapes),
                "Feature" => ReadFeatures([root], map.Key, shapes),
                _ => "It is neither a GeoJSON feature collection nor a TopoJSON topology.",
            };
            return Unique(shapes);
        }
        catch (JsonException error)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"It is not JSON: line {error.LineNumber + 1} cannot be read.");
        }
        catch (Exception error) when (error is InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            problem = "Its geometry is not as GeoJSON and TopoJSON prescribe.";
        }

        return [];
    }

    private static string? ReadTopology(JsonElement root, MapShapes map, List<MapShape> shapes)
    {
        var objects = root.GetProperty("objects");
        var names = objects.EnumerateObject().Select(o => o.Name).ToList();
        if (names.Count == 0) return "Its 'objects' are empty.";
        if (map.Object is null && names.Count != 1) return $"Name one of its objects with 'object': {string.Join(", ", names)}.";
        if (!objects.TryGetProperty(map.Object ?? names[0], out var chosen))
        {
            return $"It has no object '{map.Object}'.{Suggestion.DidYouMean(map.Object!, names)} Its objects: {string.Join(", ", names)}.";
        }

        var arcs = Arcs(root);
        foreach (var geometry in TypeOf(chosen) == "GeometryCollection" ? [.. chosen.GetProperty("geometries").EnumerateArray()] : new[] { chosen })
        {
            if (IdOf(geometry, map.Key) is not { } id) continue;
            var rings = new List<ImmutableArray<MapPoint>>();
            foreach (var polygon in Polygons(geometry, "arcs"))
            {
                foreach (var ring in polygon.EnumerateArray()) AddRing(rings, Stitch(ring, arcs));
            }

            shapes.Add(new MapShape(id, [.. rings]));
        }

        return Problem(shapes, map.Key);
    }

    private static string? ReadFeatures(IEnumerable<JsonElement> features, string? key, List<MapShape> shapes)
    {
        foreach (var feature in features)
        {
            if (IdOf(feature, key) is not { } id) continue;
            var rings = new List<ImmutableArray<MapPoint>>();
            foreach (var polygon in feature.TryGetProperty("geometry", out var geometry) ? Polygons(geometry, "coordinates") : [])
            {
                foreach (var ring in polygon.EnumerateArray()) AddRing(rings, [.. ring.EnumerateArray().Select(p => new MapPoint(p[0].GetDouble(), p[1].GetDouble()))]);
            }

            shapes.Add(new MapShape(id, [.. rings]));
        }

        return Problem(shapes, key);
    }

    private static string? Problem(List<MapShape> shapes, string? key) =>
        shapes.Exists(s => !s.Rings.IsEmpty) ? null
        : shapes.Count > 0 ? "None of its shapes has an area: they are points or lines, or empty."
        : key is null ? "None of its areas has an id. Name the property that holds it with 'key'."
        : $"None of its areas has the property '{key}'.";

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    private static IEnumerable<JsonElement> Polygons(JsonElement geometry, string member) => TypeOf(geometry) switch
    {
        "Polygon" => [geometry.GetProperty(member)],
        "MultiPolygon" => geometry.GetProperty(member).EnumerateArray(),
        "GeometryCollection" => geometry.GetProperty("geometries").EnumerateArray().SelectMany(g => Polygons(g, member)),
        _ => [],
    };

    private static string? IdOf(JsonElement feature, string? key)
    {
        JsonElement id;
        if (key is null)
        {
            if (!feature.TryGetProperty("id", out id)) return null;
        }
        else if (!feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object || !properties.TryGetProperty(key, out id))
        {
            return null;
        }

        return id.ValueKind == JsonValueKind.String ? id.GetString() : id.ValueKind == JsonValueKind.Number ? id.GetRawText() : null;
    }

    /// <summary>The lines that rings are stitched of; quantized ones hold differences.</summary>
    private static List<MapPoint[]> Arcs(JsonElement root)
    {
        double scaleX = 1, scaleY = 1, moveX = 0, moveY = 0;
        var isQuantized = root.TryGetProperty("transform", out var transform);
        if (isQuantized)
        {
            (scaleX, scaleY) = (transform.GetProperty("scale")[0].GetDouble(), transform.GetProperty("scale")[1].GetDouble());
            (moveX, moveY) = (transform.GetProperty("translate")[0].GetDouble(), transform.GetProperty("translate")[1].GetDouble());
        }

        var arcs = new List<MapPoint[]>();
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var points = new List<MapPoint>();
            double x = 0, y = 0;
            foreach (var point in arc.EnumerateArray())
            {
                (x, y) = isQuantized ? (x + point[0].GetDouble(), y + point[1].GetDouble()) : (point[0].GetDouble(), point[1].GetDouble());
                points.Add(new MapPoint((x * scaleX) + moveX, (y * scaleY) + moveY));
            }

            arcs.Add([.. points]);
        }

        return arcs;
    }

    private static List<MapPoint> Stitch(JsonElement ring, List<MapPoint[]> arcs)
    {
        var points = new List<MapPoint>();
        foreach (var reference in ring.EnumerateArray())
        {
            var index = reference.GetInt32();
            if ((index < 0 ? ~index : index) >= arcs.Count) throw new FormatException();
            var arc = index < 0 ? arcs[~index].AsEnumerable().Reverse() : arcs[index];
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }

        return points;
    }

    /// <exception cref="FormatException">A point is farther away than anything on earth, whatever the unit: sums of such numbers would be no numbers.</exception>
    private static void AddRing(List<ImmutableArray<MapPoint>> rings, List<MapPoint> points)
    {
        if (!points.TrueForAll(p => Math.Abs(p.X) <= Farthest && Math.Abs(p.Y) <= Farthest)) throw new FormatException();
        if (points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        if (points.Count >= 3) rings.Add([.. points]);
    }

    /// <summary>Areas in several pieces may be several features of one id.</summary>
    private static ImmutableArray<MapShape> Unique(List<MapShape> shapes) =>
        [.. shapes.GroupBy(s => s.Id, StringComparer.Ordinal).Select(g => new MapShape(g.Key, [.. g.SelectMany(s => s.Rings)]))];
}
