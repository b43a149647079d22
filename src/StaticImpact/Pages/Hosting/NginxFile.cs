using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Pages.Hosting;

/// <summary>A snippet for a <c>server</c> block of nginx. A location takes no headers from around it, so each has all of its own.</summary>
internal static class NginxFile
{
    public static byte[] Of(Site site)
    {
        var root = Redirect.RootOf(site);
        var under = "^" + Regex.Escape(root);
        var folders = string.Concat(site.Initiative.Settings.Languages.Select(l => site.Prefix(l)).Where(p => p.Length > 0).Select(p => "|" + Regex.Escape(p) + "/"));
        var text = new StringBuilder($$"""
            # Made by StaticImpact. Include it in a server block:
            #   server { listen 80; server_name example.org; root /srv/site; include /srv/site/nginx.conf; }
            # 'root' is the folder that holds what stands at the host's address /; the site itself stands at {{root}}.
            index index.html;
            error_page 404 {{root}}404.html;
            absolute_redirect off;
            charset utf-8;
            charset_types text/css text/csv text/calendar text/plain text/xml text/javascript application/javascript application/json application/xml application/geo+json image/svg+xml;
            gzip on;
            gzip_vary on;
            gzip_types text/css text/csv text/calendar text/plain text/xml text/javascript application/javascript application/json application/xml application/geo+json image/svg+xml;

            """.ReplaceLineEndings("\n"));
        foreach (var redirect in Redirect.Of(site))
        {
            text.Append($"location = {Uri.UnescapeDataString(redirect.From)} {{ return 301 {redirect.To}; }}\n");
            text.Append($"location = {Uri.UnescapeDataString(redirect.FromWithoutSlash)} {{ return 301 {redirect.To}; }}\n");
        }

        text.Append($"# Files for hosts are nobody's business.\nlocation ~ {under}(?:\\.(?!well-known/)|_headers$|_redirects$|nginx\\.conf$|staticwebapp\\.config\\.json$) {{ return 404; }}\n");
        Location(text, $"~ {under}assets/.*\\.svg$", "", ServedFiles.Assets, ServedFiles.Drawings);
        Location(text, $"~ {under}assets/", "", ServedFiles.Assets);
        Location(text, $"~ {under}(?:{folders.TrimStart('|')}{(folders.Length > 0 ? "|" : "")})indicators/[^/]+/embed/", "", ServedFiles.Embeds);
        Location(text, "~ \\.svg$", "", ServedFiles.Drawings);
        Location(text, "~ \\.json$", "", ServedFiles.Data);
        foreach (var (extension, type) in FileTypes.All)
        {
            ServedFiles[] files = extension is "csv" or "geojson" ? [ServedFiles.Data] : [];
            Location(text, $"~ \\.{extension}$", $"    types {{ }}\n    default_type {type};\n", files);
        }

        Location(text, root, "", ServedFiles.Everything);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Location(StringBuilder text, string match, string more, params ServedFiles[] files)
    {
        text.Append("location ").Append(match).Append(" {\n").Append(more);
        foreach (var header in HeaderRules.For(files)) text.Append("    add_header ").Append(header.Name).Append(" \"").Append(header.Value).Append("\" always;\n");
        text.Append("}\n");
    }
}
