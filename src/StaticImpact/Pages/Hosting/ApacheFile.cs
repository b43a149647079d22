using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Pages.Hosting;

/// <summary><c>.htaccess</c> of Apache: only what <c>AllowOverride FileInfo</c> permits. Later headers of a name replace earlier ones.</summary>
internal static class ApacheFile
{
    public static byte[] Of(Site site)
    {
        var root = Redirect.RootOf(site);
        var text = new StringBuilder($"# Made by StaticImpact. It needs 'AllowOverride FileInfo'.\nErrorDocument 404 {root}404.html\nAddDefaultCharset utf-8\n");
        foreach (var (extension, type) in FileTypes.All) text.Append($"AddType {type} .{extension}\n");
        text.Append("AddCharset utf-8 .css .csv .ics .js .json .svg .xml\n<IfModule mod_alias.c>\n");
        foreach (var redirect in Redirect.Of(site))
        {
            text.Append($"  RedirectMatch 301 \"^{Regex.Escape(Uri.UnescapeDataString(redirect.FromWithoutSlash))}/?$\" \"{redirect.To}\"\n");
        }

        text.Append("</IfModule>\n<IfModule mod_headers.c>\n");
        foreach (var rule in HeaderRules.All)
        {
            text.Append("  # ").Append(rule.Why).Append('\n');
            var (open, close) = Section(root, rule.Files);
            text.Append(open);
            foreach (var header in rule.Headers) text.Append("  Header always set ").Append(header.Name).Append(" \"").Append(header.Value).Append("\"\n");
            text.Append(close);
        }

        return Encoding.UTF8.GetBytes(text.Append("</IfModule>\n").ToString());
    }

    private static (string Open, string Close) Section(string root, ServedFiles files) => files switch
    {
        ServedFiles.Assets => ($"  <If \"%{{REQUEST_URI}} =~ m#^{Regex.Escape(root)}assets/#\">\n", "  </If>\n"),
        ServedFiles.Embeds => ("  <If \"%{REQUEST_URI} =~ m#/indicators/[^/]+/embed/#\">\n", "  </If>\n"),
        ServedFiles.Drawings => ("  <FilesMatch \"\\.svg$\">\n", "  </FilesMatch>\n"),
        ServedFiles.Data => ("  <FilesMatch \"\\.(?:csv|json|geojson)$\">\n", "  </FilesMatch>\n"),
        ServedFiles.Everything => ("", ""),
        _ => throw new UnreachableException(),
    };
}
