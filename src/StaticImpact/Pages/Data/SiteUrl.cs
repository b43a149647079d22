using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>Absolute addresses, for formats that are read away from the site.</summary>
internal static class SiteUrl
{
    /// <summary>Null when nobody knows where the site will stand.</summary>
    public static string? Of(Site site, Address address) => site.Options.Url is { } url ? url + Encoded(address.Path) : null;

    /// <summary>The page in a language.</summary>
    public static string? Of(Site site, Language language, Address page) => Of(site, PageScope.At(page, site.Prefix(site.Addresses.LanguageFor(page, language))));

    /// <summary>Absolute where the site's own address is known, else relative to the page.</summary>
    public static string From(PageScope scope, Address address) => Of(scope.Site, scope.Language, address) ?? scope.Href(address);

    /// <summary>An address of the web in its plain form, or null for anything else that was written.</summary>
    public static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : null;

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
