using System.Diagnostics;
using System.Text;
using StaticImpact.Pages.Data.History;

namespace StaticImpact.Pages.Hosting;

/// <summary><c>_headers</c> of Netlify and Cloudflare Pages. Both join the values of all rules that match a file, take <c>:name</c>
/// for one part of a path, and revalidate unless told otherwise; only the latter knows <c>*</c> within a name, and it reads no
/// more than 100 rules.</summary>
internal static class HeadersFile
{
    public static byte[] Of(Site site)
    {
        var text = new StringBuilder("# Made by StaticImpact. Netlify and Cloudflare Pages read it; what is not named here is revalidated.\n");
        foreach (var rule in HeaderRules.All)
        {
            text.Append("\n# ").Append(rule.Why).Append('\n');
            foreach (var path in Paths(site, rule.Files))
            {
                text.Append(path).Append('\n');
                foreach (var header in HeaderRules.ForJoining(rule)) text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Paths(Site site, ServedFiles files) => files switch
    {
        ServedFiles.Everything => ["/*"],
        ServedFiles.Assets => ["/assets/*"],
        ServedFiles.Embeds => site.Initiative.Settings.Languages.Select(l => "/" + Address.Page("indicators/:id/embed").Under(site.Prefix(l)).Path),
        ServedFiles.Data =>
        [
            "/indicators/:id/data.csv", "/indicators/:id/data.json", "/indicators/:id/datapackage.json",
            .. new[] { SiteFiles.Indicators, SiteFiles.Scorecard, SiteFiles.Catalogue, SiteFiles.Catalogue3, ChangesJson.Address }.Select(f => f.ToString()),
        ],
        ServedFiles.Drawings =>
        [
            "/*.svg", "/indicators/:id/chart.svg",
            .. site.Initiative.Files.Published.Where(f => f.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
                .Select(f => "/" + string.Join('/', f.Split('/').Select(Uri.EscapeDataString))),
        ],
        _ => throw new UnreachableException(),
    };
}
