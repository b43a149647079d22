using System.Collections.Immutable;

namespace StaticImpact.Charts;

/// <summary>The colours of charts that stand alone, as <c>#RRGGBB</c>. On pages the theme's tokens rule.</summary>
public sealed record ChartPalette
{
    public required string Paper { get; init; }
    public required string Surface { get; init; }
    public required string Ink { get; init; }
    public required string Quiet { get; init; }
    public required string Hairline { get; init; }
    public required string Edge { get; init; }

    public required ImmutableArray<string> Series { get; init; }

    /// <summary>Classes of a map, from low to high.</summary>
    public required ImmutableArray<string> Map { get; init; }

    /// <summary>Text on each class of a map.</summary>
    public ImmutableArray<string> MapInk => [Ink, Ink, IsDark ? Paper : Ink, Paper, Paper];

    private bool IsDark { get; init; }

    public static ChartPalette Light { get; } = new()
    {
        Paper = "#FBFAF7",
        Surface = "#FFFFFF",
        Ink = "#1A1C20",
        Quiet = "#565A61",
        Hairline = "#DDD9CF",
        Edge = "#8A8880",
        Series = ["#12436D", "#177A72", "#801650", "#C2501A", "#3D3D3D", "#7D5FB5"],
        Map = ["#DCE9F2", "#A9CAE0", "#6AA3C8", "#2F76A6", "#12436D"],
    };

    /// <summary>Not the light one inverted: softer inks on warm near-black. Low values of a map recede into the ground.</summary>
    public static ChartPalette Dark { get; } = new()
    {
        IsDark = true,
        Paper = "#191714",
        Surface = "#211E1A",
        Ink = "#EDE8DF",
        Quiet = "#B5AEA2",
        Hairline = "#3A352F",
        Edge = "#857D72",
        Series = ["#8CB9E8", "#4FC3B8", "#E39BC2", "#F2965F", "#D6D0C5", "#BBA4E3"],
        Map = ["#22364A", "#2F5578", "#5488BC", "#7FAEDB", "#C3DDF5"],
    };
}
