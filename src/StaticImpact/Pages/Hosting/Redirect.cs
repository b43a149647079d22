using StaticImpact.Model;

namespace StaticImpact.Pages.Hosting;

/// <summary>From an address that a page used to have to the one it has: percent-encoded paths from the host's root.</summary>
/// <param name="From">Ends in a slash.</param>
internal sealed record Redirect(string From, string To)
{
    /// <summary>The old address without the slash at its end, as people type it.</summary>
    public string FromWithoutSlash => From[..^1];

    /// <summary>Those of all pages in all languages, ordered and each old address once. An address with unusual characters has none:
    /// the page that stands there sends readers on anyhow.</summary>
    public static IReadOnlyList<Redirect> Of(Site site)
    {
        var root = RootOf(site);
        var all = new SortedDictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var (page, address) in site.Addresses.WithMeasures)
        {
            foreach (var alias in page.Aliases)
            {
                var old = alias.Value.Trim('/');
                if (old.Length == 0 || !old.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~')) continue;
                foreach (var language in site.Initiative.Settings.Languages)
                {
                    if (!page.IsIn(language)) continue;
                    var prefix = site.Prefix(language);
                    var from = Encoded(root, PageScope.At(Address.Page(old), prefix));
                    all.TryAdd(from, new Redirect(from, Encoded(root, PageScope.At(address, prefix))));
                }
            }
        }

        return [.. all.Values];
    }

    /// <summary>The path under which the site stands on its host; <c>/</c> when nobody said.</summary>
    public static string RootOf(Site site) =>
        Uri.TryCreate(site.Options.Url, UriKind.Absolute, out var url) ? url.AbsolutePath : "/";

    private static string Encoded(string root, Address address) => root + string.Join('/', address.Path.Split('/').Select(Uri.EscapeDataString));
}
