using System.Collections.Immutable;

namespace StaticImpact.Pages.Hosting;

/// <summary>The types of files that the site has and some hosts do not know.</summary>
internal static class FileTypes
{
    public static ImmutableArray<(string Extension, string Type)> All { get; } =
    [
        ("csv", "text/csv"),
        ("geojson", "application/geo+json"),
        ("ics", "text/calendar"),
        ("webp", "image/webp"),
    ];
}
