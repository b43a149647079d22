using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Cli.Serving;

/// <summary>A page as it is served while it is being written: with the script that keeps it fresh.</summary>
/// <param name="Status">200, 404, or 500 where there is nothing to show but what is wrong.</param>
/// <param name="Html">As UTF-8, with the live script unless the page sends readers on.</param>
/// <param name="Content">Changes with anything on the page but the addresses of its style sheets.</param>
/// <param name="Styles">Changes with the style sheets.</param>
/// <param name="StyleSheets">The theme's style sheets, as a JSON array of addresses.</param>
internal sealed record PreviewPage(int Status, byte[] Html, string Content, string Styles, string StyleSheets)
{
    /// <summary>What the open page names to learn whether it is still the newest.</summary>
    public string Version => Content + "." + Styles;

    /// <param name="route">Null for an address at which there is nothing.</param>
    public static PreviewPage Render(LoadedSite site, PageRoute? route)
    {
        try
        {
            var shown = route ?? (PageRoute)site.Plan.Find(SiteAddresses.NotFound.File)!;
            var buffer = new ArrayBufferWriter<byte>(1 << 16);
            new RouteRenderer(site, new DiagnosticBag()).Render(shown, buffer);
            var isLost = route is null || route.Address == SiteAddresses.NotFound;
            var page = Of(isLost ? 404 : 200, Encoding.UTF8.GetString(buffer.WrittenSpan), [.. site.Theme.Assets.Select(a => a.Address).Where(IsStyleSheet)]);
            return shown.SendsOn ? page with { Html = buffer.WrittenSpan.ToArray() } : page;
        }
#pragma warning disable CA1031 // One page that cannot be made must not end the preview of the others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Of(500, Bare("This page cannot be shown", "StaticImpact failed while making this page. That is a fault of the program, not of your files; the details help whoever mends it.", error.ToString()), []);
        }
    }

    /// <summary>What stands at every address while there has been no site without an error.</summary>
    public static PreviewPage OfProblems(PreviewState state)
    {
        var found = state.Failure?.ToString() ?? string.Join('\n', state.Found.Where(d => d.Severity == Severity.Error));
        return Of(500, Bare("The site cannot be shown yet", "Correct what is listed here; the site appears as soon as nothing is wrong.", found), []);
    }

    private static bool IsStyleSheet(string address) => address.EndsWith(".css", StringComparison.Ordinal);

    private static PreviewPage Of(int status, string html, string[] styleSheets)
    {
        var content = html;
        for (var i = 0; i < styleSheets.Length; i++) content = content.Replace(styleSheets[i], "\0" + (char)(i + 1), StringComparison.Ordinal);
        var page = new PreviewPage(status, [], Hash(content), Hash(string.Join('\n', styleSheets)), JsonSerializer.Serialize([.. styleSheets.Select(s => "/" + s)], JsonFormats.Default.StringArray));
        return page with { Html = Encoding.UTF8.GetBytes(WithScript(html, page.Version)) };
    }

    private static string WithScript(string html, string version)
    {
        var script = $"<script src=\"{LiveFiles.Script}\" data-version=\"{version}\" defer></script>\n";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + script : html.Insert(end, script);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static string Bare(string heading, string text, string details) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{heading}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{LiveFiles.Styles}">
        </head>
        <body class="staticimpact-bare">
        <main>
        <h1>{heading}</h1>
        <p>{text}</p>
        <pre tabindex="0">{WebUtility.HtmlEncode(details)}</pre>
        </main>
        </body>
        </html>

        """;
}
