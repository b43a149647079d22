using System.Collections.Immutable;

namespace StaticImpact.Pages.Hosting;

/// <summary>With which headers the site is to be served: the one declaration that every host's file is made from.</summary>
internal static class HeaderRules
{
    private const string Caching = "Cache-Control";

    /// <summary>No two rules that can meet at one file name the same header, but for caching: some hosts would join the values.</summary>
    /// <remarks>Pages carry their whole Content-Security-Policy themselves. Who may frame a page can only be said in a header;
    /// where a policy says it, X-Frame-Options is not looked at (Content Security Policy Level 3, 6.4.2).</remarks>
    public static ImmutableArray<HeaderRule> All { get; } =
    [
        new(ServedFiles.Everything,
            "Files are what they say they are, pages are shown in no frame of another site, and other sites learn only that a reader came from here.",
            new("X-Content-Type-Options", "nosniff"),
            new("X-Frame-Options", "SAMEORIGIN"),
            new("Referrer-Policy", "strict-origin-when-cross-origin"),
            new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            new(Caching, "public, max-age=0, must-revalidate")),
        new(ServedFiles.Assets, "The names hold a hash of the content, so what a browser has stays right.", new Header(Caching, "public, max-age=31536000, immutable")),
        new(ServedFiles.Embeds, "Made to be shown by other sites.", new Header("Content-Security-Policy", "frame-ancestors *")),
        new(ServedFiles.Drawings, "No script in a drawing runs.", new Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")),
        new(ServedFiles.Data, "Programs on other sites may read the figures.", new Header("Access-Control-Allow-Origin", "*")),
    ];

    /// <summary>Everything that one file is served with when it belongs to several parts; what stands later wins.</summary>
    public static IReadOnlyList<Header> For(params ReadOnlySpan<ServedFiles> parts)
    {
        var headers = new List<Header>();
        foreach (var rule in All)
        {
            if (rule.Files != ServedFiles.Everything && !parts.Contains(rule.Files)) continue;
            foreach (var header in rule.Headers)
            {
                headers.RemoveAll(h => h.Name == header.Name);
                headers.Add(header);
            }
        }

        return headers;
    }

    /// <summary>A rule's headers for a host that joins the values of all rules that match, and lets browsers revalidate unless told otherwise.</summary>
    public static IEnumerable<Header> ForJoining(HeaderRule rule) =>
        rule.Headers.Where(h => rule.Files != ServedFiles.Everything || h.Name != Caching);
}
