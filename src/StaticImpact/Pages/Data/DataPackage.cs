using System.Security.Cryptography;
using System.Text.Json;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>Describes an indicator's <c>data.csv</c> as a Data Package (version 2.0): what its columns hold, what blanks mean,
/// where the figures come from, under which terms, and a hash by which a copy can be checked.</summary>
internal static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    public static byte[] File(Site site, Indicator indicator)
    {
        var table = site.TableOf(indicator);
        var settings = site.Initiative.Settings;
        var page = SiteUrl.Of(site, SiteAddresses.Of(indicator));
        return JsonText.File(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Profiles + "datapackage.json");
            json.WriteString("name", indicator.Id.Value.Replace('/', '.'));
            json.TextIfAny("id", page);
            json.WriteString("title", indicator.FullTitle.Original);
            json.TextIfAny("description", DescriptionOf(indicator));
            json.TextIfAny("homepage", page);
            if (indicator.Page.Illustrative) json.WriteBoolean("illustrative", true);
            json.Words("keywords", KeywordsOf(site.Initiative, indicator));
            WriteLicence(json, indicator);
            WriteSource(json, indicator);
            json.Objects("contributors", [settings], (j, s) =>
            {
                j.WriteString("title", s.Name.Original);
                j.TextIfAny("path", SiteUrl.Web(site.Options.Url));
                j.TextIfAny("email", s.Contact?.Email);
                j.Words("roles", ["publisher"]);
            });
            json.Objects("resources", [table], (j, t) => WriteResource(j, site, indicator, t));
            json.WriteEndObject();
        });
    }

    /// <summary>What it measures and what it leaves out.</summary>
    public static string DescriptionOf(Indicator indicator)
    {
        var first = (indicator.Definition ?? indicator.Page.Summary)?.Original ?? "";
        var limits = indicator.Limits?.Original ?? "";
        return first.Length == 0 || limits.Length == 0 ? first + limits : first + " " + limits;
    }

    /// <summary>At least one: the goal's title.</summary>
    public static IEnumerable<string> KeywordsOf(Initiative initiative, Indicator indicator) =>
        ((IEnumerable<string>)
        [
            initiative.Goals[indicator.Goal].Page.Title.Original, indicator.Short.Original, initiative.Settings.Place.Original,
            .. indicator.Breakdowns.Select(b => b.Label.Original),
        ]).Distinct(StringComparer.Ordinal);

    private static void WriteLicence(Utf8JsonWriter json, Indicator indicator)
    {
        var licences = indicator.Sources.Select(s => Licences.Of(s.Licence?.Original)).OfType<Licence>().Distinct().ToList();
        if (licences.Count == 0) return;
        json.Objects("licenses", licences, static (j, l) =>
        {
            j.WriteString("name", l.Name);
            j.TextIfAny("path", l.Url);
            j.WriteString("title", l.Title);
        });
    }

    private static void WriteSource(Utf8JsonWriter json, Indicator indicator)
    {
        if (indicator.Sources.IsEmpty) return;
        json.Objects("sources", indicator.Sources, static (j, s) =>
        {
            j.WriteString("title", s.Publisher is { } publisher ? publisher.Original + ", " + s.Name.Original : s.Name.Original);
            j.TextIfAny("path", SiteUrl.Web(s.Url?.Target));
            j.TextIfAny("version", s.Vintage?.Original);
        });
    }

    private static void WriteResource(Utf8JsonWriter json, Site site, Indicator indicator, IndicatorCsv table)
    {
        json.WriteString("$schema", Profiles + "dataresource.json");
        json.WriteString("name", "data");
        json.WriteString("path", "data.csv");
        json.WriteString("type", "table");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", table.Bytes.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(table.Bytes)));
        json.Object("dialect", static j =>
        {
            j.WriteString("$schema", Profiles + "tabledialect.json");
            j.WriteString("delimiter", ",");
            j.WriteString("lineTerminator", "\n");
            j.WriteString("quoteChar", "\"");
            j.WriteBoolean("doubleQuote", true);
            j.WriteBoolean("header", true);
        });
        json.Object("schema", j => TableSchema.Write(j, site, indicator, table.Columns, Profiles));
    }
}
