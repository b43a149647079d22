using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Pages.Data;

/// <summary>The site's catalogue of data sets for open-data portals: <c>data.json</c> at the root, in the form of DCAT-US 1.1
/// (Project Open Data); <see cref="DcatCatalogue3"/> writes the next version beside it. Needs the site's own address, since a portal reads it from elsewhere.</summary>
public static class DcatCatalogue
{
    private const string Schema = "https://project-open-data.cio.gov/v1.1/schema";

    /// <summary>Portals read it from elsewhere and refuse it without an e-mail address to ask at, so it is not written then.</summary>
    public static bool Exists(Site site) => site.Options.Url is not null && EmailOf(site.Initiative) is not null;

    public static byte[] File(Site site) => JsonText.File(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", Schema + "/catalog.jsonld");
        json.TextIfAny("@id", SiteUrl.Of(site, SiteFiles.Catalogue));
        json.WriteString("@type", "dcat:Catalog");
        json.WriteString("conformsTo", Schema);
        json.WriteString("describedBy", Schema + "/catalog.json");
        json.Objects("dataset", site.Initiative.Measures, (j, indicator) => Dataset(j, site, indicator));
        json.WriteEndObject();
    });

    private static void Dataset(Utf8JsonWriter json, Site site, Indicator indicator)
    {
        var initiative = site.Initiative;
        var settings = initiative.Settings;
        var title = indicator.FullTitle.Original;
        var description = DataPackage.DescriptionOf(indicator);
        var page = SiteUrl.Of(site, SiteAddresses.Of(indicator))!;
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("identifier", SiteUrl.Of(site, FirstAddress.Of(indicator.Page, SiteAddresses.Of(indicator)))!);
        json.WriteString("title", title);
        json.WriteString("description", description.Length > 0 ? description : title);
        json.Words("keyword", DataPackage.KeywordsOf(initiative, indicator));
        json.WriteString("modified", PageScope.Iso(ModifiedOn(indicator) ?? site.Newest));
        json.Object("publisher", j =>
        {
            j.WriteString("@type", "org:Organization");
            j.WriteString("name", settings.Name.Original);
        });
        json.Object("contactPoint", j =>
        {
            j.WriteString("@type", "vcard:Contact");
            j.WriteString("fn", settings.Contact?.Name?.Original ?? settings.Name.Original);
            j.WriteString("hasEmail", "mailto:" + EmailOf(initiative));
        });
        json.WriteString("accessLevel", "public");
        json.TextIfAny("license", Licences.Of(indicator.Licence?.Original)?.Url);
        json.WriteString("spatial", settings.Place.Original);
        if (Times.Covered(indicator) is { } time) json.WriteString("temporal", $"{PageScope.Iso(time.First)}/{PageScope.Iso(time.Last)}");
        if (indicator.Update?.Every is { } every) json.WriteString("accrualPeriodicity", Repeats(every));
        json.WriteString("landingPage", page);
        json.Words("language", [initiative.FirstLanguage.Tag]);
        json.Words("theme", [initiative.Goals[indicator.Goal].Page.Title.Original]);
        var sources = indicator.Sources.Select(s => SiteUrl.Web(s.Url?.Target)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (sources.Count > 0) json.Words("references", sources);
        json.Objects("distribution", Files(site, indicator), (j, file) =>
        {
            j.WriteString("@type", "dcat:Distribution");
            j.WriteString("downloadURL", file.Url);
            j.WriteString("mediaType", file.MediaType);
            j.WriteString("format", file.Format);
            j.WriteString("title", file.Title);
            if (file.Format != "CSV") return;
            j.TextIfAny("describedBy", SiteUrl.Of(site, IndicatorFiles.Package(indicator)));
            j.WriteString("describedByType", "application/json");
        });
    }

    /// <summary>When its figures or its page last changed, as far as anyone said.</summary>
    public static DateOnly? ModifiedOn(Indicator indicator)
    {
        var updated = indicator.Page.Updated ?? indicator.Page.Date;
        var retrieved = indicator.Retrieved;
        return updated is null || retrieved > updated ? retrieved ?? updated : updated;
    }

    /// <summary>The specification asks for an address: the initiative's own, else that of someone of the backbone.</summary>
    public static string? EmailOf(Initiative initiative) =>
        initiative.Settings.Contact?.Email ?? initiative.Backbone?.People.Select(p => p.Email).FirstOrDefault(e => e is not null);

    internal static IEnumerable<(string Url, string MediaType, string Format, string Title)> Files(Site site, Indicator indicator) =>
    [
        (SiteUrl.Of(site, IndicatorFiles.Csv(indicator))!, "text/csv", "CSV", "Observations"),
        (SiteUrl.Of(site, IndicatorFiles.Json(indicator))!, "application/json", "JSON", "Observations, progress and gaps"),
    ];

    /// <summary>A repeating interval as ISO 8601 writes it: <c>R/P1Y</c>.</summary>
    internal static string Repeats(Frequency every) => every.Unit switch
    {
        FrequencyUnit.Day => Repeats(every.Count, 'D'),
        FrequencyUnit.Week => Repeats(every.Count, 'W'),
        FrequencyUnit.Month => Repeats(every.Count, 'M'),
        FrequencyUnit.Quarter => Repeats(every.Count * 3, 'M'),
        FrequencyUnit.Year => Repeats(every.Count, 'Y'),
        _ => throw new UnreachableException(),
    };

    private static string Repeats(int count, char unit) => string.Create(CultureInfo.InvariantCulture, $"R/P{count}{unit}");
}
