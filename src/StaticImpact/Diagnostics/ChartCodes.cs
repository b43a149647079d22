namespace StaticImpact.Diagnostics;

/// <summary>SI0380 to SI0399: charts and maps.</summary>
public static class ChartCodes
{
    public static DiagnosticCode MapUnreadable { get; } = new("SI0380", Severity.Error,
        "A map cannot be drawn",
        "Readers would miss the map without knowing that there should be one.",
        "Save the areas as GeoJSON or TopoJSON, and name the object and the property that holds their ids.");

    public static DiagnosticCode ShapeUnknown { get; } = new("SI0381", Severity.Error,
        "A place names an area that is not on its map",
        "The place would be missing on the map, and its area would look as if there were no figure.",
        "Write the area's id as the map's file has it; numbers with leading zeros need quotes.");

    public static DiagnosticCode ChartImpossible { get; } = new("SI0382", Severity.Warning,
        "A chart that the data cannot give",
        "The chart is left out, so readers see less than the author planned.",
        "Take the kind out of 'charts: order', or add what it needs.");

    public static DiagnosticCode AnnotationOutside { get; } = new("SI0383", Severity.Warning,
        "An annotation lies outside the chart",
        "Readers will not see it.",
        "Give it a period between the first figure and the last figure or target.");

    public static DiagnosticCode ComparisonWithoutData { get; } = new("SI0384", Severity.Warning,
        "A comparison without figures",
        "The place is left out of the chart, so readers see less than the author planned.",
        "Add rows with the place in the column 'place', or take it out of 'charts: comparisons'.");

    public static DiagnosticCode ShapeWithoutArea { get; } = new("SI0385", Severity.Error,
        "A place names a shape without an area",
        "Readers would look for the place on the map in vain.",
        "Name a shape that is an area, or take 'map' and 'shape' out of the place: its figures are then drawn as bars.");

    public static DiagnosticCode NoLeadMap { get; } = new("SI0386", Severity.Error,
        "A page asks for a map that no measure has",
        "The head of the page would stay empty.",
        "Give a measure figures of places on a map, or show a picture.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [MapUnreadable, ShapeUnknown, ChartImpossible, AnnotationOutside, ComparisonWithoutData, ShapeWithoutArea, NoLeadMap];
}
