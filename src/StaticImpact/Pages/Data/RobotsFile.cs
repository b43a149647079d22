using System.Text;

namespace StaticImpact.Pages.Data;

/// <summary>Tells search engines that they may read everything, and where the list of pages is (RFC 9309).</summary>
internal static class RobotsFile
{
    public static byte[] File(Site site)
    {
        var sitemap = SiteUrl.Of(site, SiteFiles.Sitemap);
        return Encoding.UTF8.GetBytes("User-agent: *\nDisallow:\n" + (sitemap is null ? "" : $"\nSitemap: {sitemap}\n"));
    }
}
