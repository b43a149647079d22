using System.Text.Json;
using StaticImpact.Pages.Data;

namespace StaticImpact.Pages.Hosting;

/// <summary><c>staticwebapp.config.json</c> of Azure Static Web Apps. The first route that matches counts; its headers replace global
/// ones of the same name. A wildcard may only end a path, so whole indicators may be framed, not only their embeds.</summary>
internal static class AzureFile
{
    /// <summary>The host takes no file over 20 kB; pages at further old addresses send readers on by themselves.</summary>
    private const int MostRedirects = 80;

    public static byte[] Of(Site site) => JsonText.File(json =>
    {
        json.WriteStartObject();
        json.WriteString("trailingSlash", "always");
        json.Object("globalHeaders", j => Write(j, HeaderRules.For(ServedFiles.Everything)));
        json.WriteStartArray("routes");
        foreach (var redirect in Redirect.Of(site).Take(MostRedirects))
        {
            json.Line(j =>
            {
                j.WriteStartObject();
                j.WriteString("route", redirect.From);
                j.WriteString("redirect", redirect.To);
                j.WriteNumber("statusCode", 301);
                j.WriteEndObject();
            });
        }

        Route(json, "/assets/*.{svg}", ServedFiles.Assets, ServedFiles.Drawings);
        Route(json, "/assets/*", ServedFiles.Assets);
        Route(json, "/*.{svg}", ServedFiles.Drawings);
        Route(json, "/*.{csv,json}", ServedFiles.Data);
        foreach (var language in site.Initiative.Settings.Languages)
        {
            Route(json, "/" + SiteAddresses.Indicators.Under(site.Prefix(language)).Path + "*", ServedFiles.Embeds);
        }

        json.WriteEndArray();
        json.Object("responseOverrides", j => j.Object("404", o => o.WriteString("rewrite", SiteAddresses.NotFound.ToString())));
        json.Object("mimeTypes", j =>
        {
            foreach (var (extension, type) in FileTypes.All) j.WriteString("." + extension, type);
        });
        json.WriteEndObject();
    });

    private static void Route(Utf8JsonWriter json, string route, params ServedFiles[] files) => json.Line(j =>
    {
        j.WriteStartObject();
        j.WriteString("route", route);
        j.Object("headers", h => Write(h, HeaderRules.For(files).Except(HeaderRules.For(ServedFiles.Everything))));
        j.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, IEnumerable<Header> headers)
    {
        foreach (var header in headers) json.WriteString(header.Name, header.Value);
    }
}
