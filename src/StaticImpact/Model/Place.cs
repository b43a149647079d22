using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

public enum PlaceKind
{
    /// <summary>Drawn for comparison; never enters gaps or counts.</summary>
    Comparison,

    /// <summary>A part of the initiative's own place.</summary>
    Part,
}

/// <summary>A place that data files name.</summary>
public sealed record Place(PlaceId Id, LocalText Name, PlaceKind Kind, MapPosition? Map);

/// <summary>Which shape of which map stands for a place.</summary>
public sealed record MapPosition(string Map, string Shape)
{
    /// <summary>Where the shape is named.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>A file of shapes that places are drawn on.</summary>
/// <param name="Id">Its key in <c>places.yml</c>.</param>
/// <param name="File">GeoJSON or TopoJSON, path inside the content folder.</param>
/// <param name="Object">The TopoJSON object to draw; null for the only one.</param>
/// <param name="Key">The property that holds a shape's id; null means the feature's own id.</param>
/// <param name="Json">The file's text, read once; empty when it could not be read.</param>
public sealed record MapShapes(string Id, LocalText Label, Sourced<string> File, string? Object, string? Key, string Json);

/// <summary>Everything <c>places.yml</c> declares.</summary>
public sealed record Places
{
    public static Places Empty { get; } = new();
    public MapPosition? Own { get; init; }
    public ImmutableArray<Place> All
    {
        get;
        init => (field, byId) = (value, value.GroupBy(p => p.Id).ToFrozenDictionary(p => p.Key, p => p.First()));
    } = [];

    public ImmutableArray<MapShapes> Maps { get; init; } = [];

    private readonly FrozenDictionary<PlaceId, Place> byId = FrozenDictionary<PlaceId, Place>.Empty;

    public Place? Find(PlaceId id) => byId.GetValueOrDefault(id);
}
