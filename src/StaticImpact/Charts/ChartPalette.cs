using System.Collections.Immutable;

namespace StaticImpact.Charts;

/// <summary>The colours of charts that stand alone in one scheme, as <c>#RRGGBB</c>: those of the theme's tokens.</summary>
public sealed record ChartPalette
{
    public required string Paper { get; init; }
    public required string Surface { get; init; }
    public required string Ink { get; init; }
    public required string Quiet { get; init; }
    public required string Hairline { get; init; }
    public required string Edge { get; init; }

    /// <summary>Lines, bars and points.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <summary>Classes of a map, from low to high.</summary>
    public required ImmutableArray<string> Map { get; init; }

    /// <summary>Text on each class of a map.</summary>
    public required ImmutableArray<string> OnMap { get; init; }
}

/// <summary>The colours of charts that stand alone, by what the viewer prefers.</summary>
public sealed record ChartPalettes(ChartPalette Light, ChartPalette Dark);
