using System.Text.Json;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>A map's file as it is published: the lines that are drawn and the key of each shape. Whatever else a map program keeps with its
/// shapes, names and counts of people among it, stays home.</summary>
internal static class MapFile
{
    private static ReadOnlySpan<byte> Nothing => "{\"type\":\"FeatureCollection\",\"features\":[]}"u8;

    /// <param name="maps">All maps that are drawn from the file, each with its own key and object.</param>
    public static byte[] Of(IReadOnlyCollection<MapShapes> maps)
    {
        try
        {
            using var json = JsonDocument.Parse(maps.First().Json);
            using var bytes = new MemoryStream();
            using (var writer = new Utf8JsonWriter(bytes))
            {
                var keys = maps.Select(m => m.Key).Distinct(StringComparer.Ordinal).ToList();
                var root = json.RootElement;
                switch (TypeOf(root))
                {
                    case "Topology":
                        WriteTopology(writer, root, keys, maps);
                        break;
                    case "FeatureCollection":
                        writer.WriteStartObject();
                        writer.WriteString("type", "FeatureCollection");
                        writer.WriteStartArray("features");
                        foreach (var feature in root.GetProperty("features").EnumerateArray()) WriteFeature(writer, feature, keys);
                        writer.WriteEndArray();
                        writer.WriteEndObject();
                        break;
                    case "Feature":
                        WriteFeature(writer, root, keys);
                        break;
                    default:
                        return Nothing.ToArray();
                }
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // A map that cannot be read is not drawn either, which has been reported where it should be.
            return Nothing.ToArray();
        }
    }

    private static void WriteTopology(Utf8JsonWriter writer, JsonElement root, List<string?> keys, IReadOnlyCollection<MapShapes> maps)
    {
        var isAll = maps.Any(m => m.Object is null);
        var objects = root.GetProperty("objects").EnumerateObject().Where(o => isAll || maps.Any(m => m.Object == o.Name)).ToList();
        var used = new HashSet<int>();
        foreach (var one in objects) Collect(one.Value, used);
        writer.WriteStartObject();
        writer.WriteString("type", "Topology");
        if (root.TryGetProperty("transform", out var transform))
        {
            writer.WriteStartObject("transform");
            foreach (var name in (ReadOnlySpan<string>)["scale", "translate"])
            {
                writer.WritePropertyName(name);
                WritePositions(writer, transform.GetProperty(name));
            }

            writer.WriteEndObject();
        }

        writer.WriteStartArray("arcs");
        var index = 0;
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            // Lines are named by their number, so those of what is not drawn leave an empty place.
            if (used.Contains(index++)) WritePositions(writer, arc);
            else writer.WriteRawValue("[[0,0],[0,0]]"u8);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("objects");
        foreach (var one in objects)
        {
            writer.WritePropertyName(one.Name);
            WriteGeometry(writer, one.Value, keys);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter writer, JsonElement feature, List<string?> keys)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        WriteKeys(writer, feature, keys, isRequired: true);
        writer.WritePropertyName("geometry");
        if (feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object) WriteGeometry(writer, geometry, []);
        else writer.WriteNullValue();
        writer.WriteEndObject();
    }

    /// <summary>A shape of either format; in TopoJSON it carries its own key.</summary>
    private static void WriteGeometry(Utf8JsonWriter writer, JsonElement geometry, List<string?> keys)
    {
        writer.WriteStartObject();
        if (TypeOf(geometry) is { } type) writer.WriteString("type", type);
        else writer.WriteNull("type");
        WriteKeys(writer, geometry, keys, isRequired: false);
        if (geometry.TryGetProperty("geometries", out var inner))
        {
            writer.WriteStartArray("geometries");
            foreach (var one in inner.EnumerateArray()) WriteGeometry(writer, one, keys);
            writer.WriteEndArray();
        }
        else if (geometry.TryGetProperty("arcs", out var arcs))
        {
            writer.WritePropertyName("arcs");
            WriteNumbers(writer, arcs);
        }
        else if (geometry.TryGetProperty("coordinates", out var coordinates))
        {
            writer.WritePropertyName("coordinates");
            WritePositions(writer, coordinates);
        }

        writer.WriteEndObject();
    }

    /// <summary>The shape's id, or the properties by which maps call it.</summary>
    private static void WriteKeys(Utf8JsonWriter writer, JsonElement shape, List<string?> keys, bool isRequired)
    {
        if (keys.Contains(null) && shape.TryGetProperty("id", out var id) && IsKey(id))
        {
            writer.WritePropertyName("id");
            id.WriteTo(writer);
        }

        var found = new List<(string Key, JsonElement Value)>();
        if (shape.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var key in keys.OfType<string>())
            {
                if (properties.TryGetProperty(key, out var value) && IsKey(value)) found.Add((key, value));
            }
        }

        if (found.Count == 0 && !isRequired) return;
        writer.WriteStartObject("properties");
        foreach (var (key, value) in found)
        {
            writer.WritePropertyName(key);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static bool IsKey(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    /// <summary>Positions have two numbers; a height or a measurement may follow and is left out.</summary>
    private static void WritePositions(Utf8JsonWriter writer, JsonElement positions)
    {
        writer.WriteStartArray();
        var count = 0;
        foreach (var one in positions.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Number) WritePositions(writer, one);
            else if (count++ < 2) one.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, JsonElement numbers)
    {
        writer.WriteStartArray();
        foreach (var one in numbers.EnumerateArray())
        {
            if (one.ValueKind == JsonValueKind.Array) WriteNumbers(writer, one);
            else writer.WriteNumberValue(one.GetInt32());
        }

        writer.WriteEndArray();
    }

    private static void Collect(JsonElement shape, HashSet<int> used)
    {
        if (shape.TryGetProperty("geometries", out var inner))
        {
            foreach (var one in inner.EnumerateArray()) Collect(one, used);
        }
        else if (shape.TryGetProperty("arcs", out var arcs))
        {
            CollectNumbers(arcs, used);
        }
    }

    private static void CollectNumbers(JsonElement numbers, HashSet<int> used)
    {
        foreach (var one in numbers.EnumerateArray())
        {
            if (one.ValueKind == JsonValueKind.Array) CollectNumbers(one, used);
            else used.Add(one.GetInt32() is var index && index < 0 ? ~index : index);
        }
    }

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
