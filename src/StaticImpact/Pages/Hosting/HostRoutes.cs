using StaticImpact.Model;

namespace StaticImpact.Pages.Hosting;

/// <summary>The files that tell hosts how to serve the site.</summary>
public static class HostRoutes
{
    private static readonly string[] Harmless = [HostNames.GitHubPages, HostNames.GitLabPages, HostNames.Netlify, HostNames.CloudflarePages, HostNames.Azure];

    /// <summary>Those of the hosts that the initiative names; without any, those that no other host minds.</summary>
    public static IEnumerable<Route> Of(Site site)
    {
        var named = site.Initiative.Settings.Hosts is { } hosts ? hosts.Select(h => h.Value).ToHashSet(StringComparer.Ordinal) : [.. Harmless];
        bool Has(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (named.Contains(name)) return true;
            }

            return false;
        }

        // GitHub Pages would leave out folders and files whose names it finds special.
        if (Has(HostNames.GitHubPages)) yield return File(".nojekyll", () => []);
        if (Has(HostNames.Netlify, HostNames.CloudflarePages)) yield return File("_headers", () => HeadersFile.Of(site));
        if (Has(HostNames.Netlify, HostNames.CloudflarePages, HostNames.GitLabPages) && Redirect.Of(site).Count > 0)
        {
            // Only Netlify knows the sign that lets a redirect win over the page that stands there; others would refuse the line.
            var isForced = !Has(HostNames.CloudflarePages, HostNames.GitLabPages);
            yield return File("_redirects", () => RedirectsFile.Of(site, isForced));
        }

        if (Has(HostNames.Azure)) yield return File("staticwebapp.config.json", () => AzureFile.Of(site));
        if (Has(HostNames.Nginx)) yield return File("nginx.conf", () => NginxFile.Of(site));
        if (Has(HostNames.Apache)) yield return File(".htaccess", () => ApacheFile.Of(site));
    }

    private static FileRoute File(string name, Func<byte[]> bytes) => new(new Address(name), bytes);
}
