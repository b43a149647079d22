namespace StaticImpact.Diagnostics;

/// <summary>SI0194: what readers of feeds would see twice.</summary>
public static class FeedCodes
{
    public static DiagnosticCode MovedSite { get; } = new("SI0194", Severity.Warning,
        "A site that has moved",
        "Programs that collect news know an entry by its id, which is made from the site's address: with another one they show all entries again as new, and calendars show each meeting twice.",
        "Name the address under which the site first stood as 'first_url' in initiative.yml.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [MovedSite];
}
