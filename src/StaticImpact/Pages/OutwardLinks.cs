namespace StaticImpact.Pages;

/// <summary>Addresses that authors write in front matter: another site, a mail address, or a page of this site.</summary>
public static class OutwardLinks
{
    /// <summary>A link that is safe to follow: web and mail addresses as they are, content files as the pages they become.</summary>
    public static string Href(PageScope scope, string url)
    {
        if (IsSafe(url)) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        return scope.Site.Addresses.Resolve("initiative.yml", path) is LinkTarget.Found found
            ? scope.Href(found.Address) + HeadingLinks.Fragment(scope, found.Address, hash < 0 ? "" : url[hash..])
            : "";
    }

    public static bool IsSafe(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
