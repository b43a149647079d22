using System.Collections.Immutable;

namespace StaticImpact.Charts.Maps;

/// <summary>One area of a map: all its rings, outer and inner, each without repeating its first point.</summary>
/// <param name="Id">By which places name it.</param>
/// <param name="Rings">None for a point, a line, or nothing at all.</param>
public sealed record MapShape(string Id, ImmutableArray<ImmutableArray<MapPoint>> Rings);

/// <summary>Longitude and latitude, or a place in a drawing.</summary>
public readonly record struct MapPoint(double X, double Y);
