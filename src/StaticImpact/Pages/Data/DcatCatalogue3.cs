using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Pages.Data;

/// <summary>The same catalogue as <see cref="DcatCatalogue"/> in the form of DCAT-US 3.0, which federal portals ask for
/// instead of 1.1: <c>dcat-us-3.json</c>, since <c>data.json</c> stays what portals read today. By the fields at
/// resources.data.gov/resources/dcat-us3; a catalogue has no <c>@context</c> there. What nobody said is left out.</summary>
public static class DcatCatalogue3
{
    private const string Standard = "https://resources.data.gov/dcat-us/3.0.0";

    /// <summary>A catalogue without a data set is not valid.</summary>
    public static bool Exists(Site site) => DcatCatalogue.Exists(site) && site.Initiative.Indicators.Count > 0;

    public static byte[] File(Site site) => JsonText.File(json =>
    {
        var settings = site.Initiative.Settings;
        var home = SiteUrl.Of(site, Address.Home)!;
        json.WriteStartObject();
        json.WriteString("@id", SiteUrl.Of(site, SiteFiles.Catalogue3));
        json.WriteString("@type", "Catalog");
        json.Object("conformsTo", static j =>
        {
            j.WriteString("@type", "Standard");
            j.WriteString("title", "DCAT-US 3.0");
            j.WriteString("identifier", Standard);
        });
        json.WriteString("title", settings.Name.Original);
        json.WriteString("modified", PageScope.Iso(site.Newest));
        WriteLanguage(json, site.Initiative);
        json.Object("homepage", j => WritePage(j, settings.Name.Original, home));
        json.Object("publisher", j =>
        {
            j.WriteString("@type", "Agent");
            j.WriteString("name", settings.Name.Original);
        });
        WritePlace(json, settings);
        json.Objects("dataset", site.Initiative.Measures, (j, indicator) => Dataset(j, site, indicator));
        json.WriteEndObject();
    });

    private static void Dataset(Utf8JsonWriter json, Site site, Indicator indicator)
    {
        var initiative = site.Initiative;
        var title = indicator.FullTitle.Original;
        var description = DataPackage.DescriptionOf(indicator);
        var page = SiteUrl.Of(site, SiteAddresses.Of(indicator))!;
        var identifier = SiteUrl.Of(site, FirstAddress.Of(indicator.Page, SiteAddresses.Of(indicator)))!;
        json.WriteString("@id", identifier);
        json.WriteString("@type", "Dataset");
        json.WriteString("identifier", identifier);
        json.WriteString("title", title);
        json.WriteString("description", description.Length > 0 ? description : title);
        json.Words("keyword", DataPackage.KeywordsOf(initiative, indicator));
        json.Words("theme", [initiative.Goals[indicator.Goal].Page.Title.Original]);
        if (indicator.Page.Date is { } issued) json.Day("issued", issued);
        // Only what somebody said: the day of the newest content says nothing about these figures.
        if (DcatCatalogue.ModifiedOn(indicator) is { } modified) json.Day("modified", modified);
        if (indicator.Update?.Every is { } every) json.WriteString("accrualPeriodicity", DcatCatalogue.Repeats(every));
        WriteLanguage(json, initiative);
        json.Object("publisher", j =>
        {
            j.WriteString("@type", "Organization");
            j.WriteString("name", initiative.Settings.Name.Original);
        });
        json.Objects("contactPoint", [initiative], static (j, i) => WriteContact(j, i));
        json.WriteString("accessRights", "public");
        WritePlace(json, initiative.Settings);
        if (Times.Covered(indicator) is { } time)
        {
            json.Objects("temporal", [time], static (j, t) =>
            {
                j.WriteString("@type", "PeriodOfTime");
                j.Day("startDate", t.First);
                j.Day("endDate", t.Last);
            });
        }

        json.Object("landingPage", j => WritePage(j, title, page));
        json.Object("describedBy", j => WriteDescription(j, site, indicator));
        if (!indicator.Sources.IsEmpty)
        {
            json.Words("provenance", indicator.Sources.Select(source => string.Join(", ", new[] { source.Publisher?.Original, source.Name.Original, source.Vintage?.Original }.OfType<string>())));
            var urls = indicator.Sources.Select(s => SiteUrl.Web(s.Url?.Target)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (urls.Count > 0) json.Words("relation", urls);
        }

        if (indicator.Page.Illustrative) json.WriteString("scopeNote", "The figures are invented for demonstration.");
        json.Objects("distribution", DcatCatalogue.Files(site, indicator), (j, file) => Distribution(j, site, indicator, file));
    }

    private static void Distribution(Utf8JsonWriter json, Site site, Indicator indicator, (string Url, string MediaType, string Format, string Title) file)
    {
        json.WriteString("@type", "Distribution");
        json.WriteString("title", file.Title);
        json.WriteString("downloadURL", file.Url);
        json.WriteString("mediaType", file.MediaType);
        json.WriteString("format", file.Format);
        json.Words("characterEncoding", ["UTF-8"]);
        WriteLanguage(json, site.Initiative);
        if (Licences.Of(indicator.Licence?.Original) is { } licence) json.WriteString("license", licence.Url ?? licence.Title);
        if (file.Format != "CSV") return;
        var bytes = site.TableOf(indicator).Bytes;
        json.WriteString("byteSize", bytes.Length.ToString(CultureInfo.InvariantCulture));
        json.Object("checksum", j =>
        {
            j.WriteString("@type", "Checksum");
            j.WriteString("algorithm", "SHA-256");
            j.WriteString("checksumValue", Convert.ToHexStringLower(SHA256.HashData(bytes)));
        });
        json.Object("describedBy", j => WriteDescription(j, site, indicator));
    }

    private static void WriteContact(Utf8JsonWriter json, Initiative initiative)
    {
        var contact = initiative.Settings.Contact;
        json.WriteString("@type", "Kind");
        json.WriteString("fn", contact?.Name?.Original ?? initiative.Settings.Name.Original);
        json.WriteString("hasEmail", "mailto:" + DcatCatalogue.EmailOf(initiative));
        json.TextIfAny("tel", contact?.Phone);
    }

    private static void WritePage(Utf8JsonWriter json, string title, string url)
    {
        json.WriteString("@type", "Document");
        json.WriteString("title", title);
        json.WriteString("accessURL", url);
    }

    /// <summary>What the columns of the CSV file hold.</summary>
    private static void WriteDescription(Utf8JsonWriter json, Site site, Indicator indicator)
    {
        json.WriteString("@type", "Distribution");
        json.WriteString("title", "Data package");
        json.WriteString("downloadURL", SiteUrl.Of(site, IndicatorFiles.Package(indicator)));
        json.WriteString("mediaType", "application/json");
        json.WriteString("format", "JSON");
    }

    private static void WritePlace(Utf8JsonWriter json, InitiativeSettings settings) =>
        json.Objects("spatial", [settings.Place.Original], static (j, place) =>
        {
            j.WriteString("@type", "Location");
            j.WriteString("prefLabel", place);
        });

    /// <summary>The standard knows languages of two letters only; a language without such a code is not named.</summary>
    private static void WriteLanguage(Utf8JsonWriter json, Initiative initiative)
    {
        var code = initiative.FirstLanguage.Tag.Split('-')[0];
        if (code.Length == 2) json.Words("language", [code]);
    }
}
