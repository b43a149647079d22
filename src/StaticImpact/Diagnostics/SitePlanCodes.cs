namespace StaticImpact.Diagnostics;

/// <summary>SI0540 to SI0549: the plan of the site.</summary>
public static class SitePlanCodes
{
    public static DiagnosticCode AddressTaken { get; } = new("SI0540", Severity.Error,
        "Two things at one address",
        "Only one of them could be published; the other would be lost.",
        "Rename one of the files, or take the alias out.");

    public static DiagnosticCode NoAddress { get; } = new("SI0542", Severity.Note,
        "The site's address is not known",
        "Feeds, the sitemap, the data catalogues and links for social media need it and are left out.",
        "Add 'url: https://…' to initiative.yml, or give '--base-url'.");

    public static DiagnosticCode NoEmail { get; } = new("SI0543", Severity.Note,
        "Nobody to ask about the data",
        "Open-data portals refuse a catalogue without an e-mail address, so the data catalogues are left out.",
        "Add 'contact: {email: …}' to initiative.yml, or 'email' to a person in backbone.md.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [AddressTaken, NoAddress, NoEmail];
}
