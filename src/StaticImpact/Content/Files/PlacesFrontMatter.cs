using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>What <c>places.yml</c> says.</summary>
public sealed class PlacesFrontMatter
{
    public Position? Own { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, PlaceEntry>> Places { get; private set; } = [];
    public ImmutableArray<KeyValuePair<Sourced<string>, MapEntry>> Maps { get; private set; } = [];

    public static YamlObject<PlacesFrontMatter> Format { get; } = new YamlObject<PlacesFrontMatter>("the places' keys", () => new())
        .Optional("own", OwnKeys.Format.Select(o => o.ToPosition()), (p, v) => p.Own = v, "Which shape of which map is the initiative's own place.")
        .Optional("maps", YamlFormats.MapOf("the id of a map", MapKeys.Format.Select(m => m.ToEntry())), (p, v) => p.Maps = v, "Files of shapes, by an id of your choice.")
        .Optional("places", YamlFormats.MapOf("the id of a place", PlaceKeys.Format.Select(p => p.ToEntry())), (p, v) => p.Places = v, "Places that data files name, by id.");

    /// <summary>A shape on a map.</summary>
    public sealed record Position(Sourced<string> Map, Sourced<string> Shape);

    public sealed record PlaceEntry(LocalText Name, PlaceKind Kind, Position? Position);

    public sealed record MapEntry(LocalText Label, Sourced<string> File, string? Object, string? Key);

    private sealed class OwnKeys
    {
        private Sourced<string> map;
        private Sourced<string> shape;

        public static YamlObject<OwnKeys> Format { get; } = new YamlObject<OwnKeys>("{map, shape}", () => new())
            .Required("map", ContentFormats.PlacedText, (o, v) => o.map = v, "The map's id.")
            .Required("shape", ContentFormats.PlacedText, (o, v) => o.shape = v, "The shape's id on the map.");

        public Position ToPosition() => new(map, shape);
    }

    private sealed class PlaceKeys
    {
        private LocalText name = "";
        private PlaceKind kind;
        private Sourced<string>? map;
        private Sourced<string>? shape;

        public static YamlObject<PlaceKeys> Format { get; } = new YamlObject<PlaceKeys>("{name, kind}", () => new())
            .Required("name", ContentFormats.Words, (p, v) => p.name = v, "The place's name.")
            .Required("kind", ContentFormats.Choice(PublicWords.Places), (p, v) => p.kind = v, "comparison, or part of the initiative's own place.")
            .Optional("map", ContentFormats.PlacedText, (p, v) => p.map = v, "The map on which it is drawn.")
            .Optional("shape", ContentFormats.PlacedText, (p, v) => p.shape = v, "Its shape's id on the map.")
            .Check((p, map, reading) =>
            {
                if (p.map is null == p.shape is null || map.IsBlank) return;
                var there = p.map is null ? "shape" : "map";
                var missing = p.map is null ? "map" : "shape";
                if (map.TryFind(missing, out _)) return;
                reading.Report(FilesCodes.KeysDisagree, map.Find(there)!.Span, $"'{there}' needs '{missing}' beside it: together they say where the place is drawn.");
            });

        public PlaceEntry ToEntry() => new(name, kind, map is { } id && shape is { } drawn ? new Position(id, drawn) : null);
    }

    private sealed class MapKeys
    {
        private LocalText label = "";
        private Sourced<string> file;
        private string? topology;
        private string? key;

        public static YamlObject<MapKeys> Format { get; } = new YamlObject<MapKeys>("{label, file}", () => new())
            .Required("label", ContentFormats.Words, (m, v) => m.label = v, "What the map shows.")
            .Required("file", ContentFormats.FilePath, (m, v) => m.file = v, "A GeoJSON or TopoJSON file in the content folder.")
            .Optional("object", YamlFormats.Text, (m, v) => m.topology = v, "The TopoJSON object to draw.")
            .Optional("key", YamlFormats.Text, (m, v) => m.key = v, "The property that holds a shape's id; without it, the feature's own id.");

        public MapEntry ToEntry() => new(label, file, topology, key);
    }
}
