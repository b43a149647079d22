using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Data;

/// <summary>What a page is about in the words of schema.org, for search engines: JSON-LD for the page's head. It is data,
/// which a Content-Security-Policy lets through; nothing in it can close its element.</summary>
public static class StructuredData
{
    /// <summary>An indicator as a data set.</summary>
    public static Html Dataset(PageScope scope, Indicator indicator)
    {
        var site = scope.Site;
        return Script("Dataset", json =>
        {
            json.WriteString("name", scope.Text(indicator.FullTitle));
            var description = Sentences(scope, indicator.Definition ?? indicator.Page.Summary, indicator.Limits);
            json.WriteString("description", description.Length > 0 ? description : scope.Text(indicator.FullTitle));
            json.WriteString("url", SiteUrl.From(scope, SiteAddresses.Of(indicator)));
            json.WriteString("identifier", indicator.Id.Value);
            json.WriteString("inLanguage", scope.Language.Tag);
            json.WriteBoolean("isAccessibleForFree", true);
            json.TextIfAny("license", Licences.Of(indicator.Licence?.Original)?.Url);
            if (DcatCatalogue.ModifiedOn(indicator) is { } modified) json.Day("dateModified", modified);
            if (Times.Covered(indicator) is { } time) json.WriteString("temporalCoverage", $"{PageScope.Iso(time.First)}/{PageScope.Iso(time.Last)}");
            Named(json, "spatialCoverage", "Place", scope.Text(scope.Initiative.Settings.Place));
            json.Words("keywords", DataPackage.KeywordsOf(scope.Initiative, indicator));
            json.TextIfAny("measurementTechnique", scope.Text(indicator.Collection));
            json.Object("variableMeasured", j =>
            {
                j.WriteString("@type", "PropertyValue");
                j.WriteString("name", scope.Text(indicator.FullTitle));
                j.TextIfAny("unitText", scope.Words.UnitLabel(indicator.Unit));
            });
            Creator(json, scope, indicator.Source);
            json.Object("publisher", j => Organisation(j, scope));
            json.Objects("distribution", Files(indicator), (j, file) =>
            {
                j.WriteString("@type", "DataDownload");
                j.WriteString("encodingFormat", file.MediaType);
                j.WriteString("contentUrl", SiteUrl.From(scope, file.Address));
            });
            if (site.Options.Url is not null) json.Object("includedInDataCatalog", j =>
            {
                j.WriteString("@type", "DataCatalog");
                j.WriteString("name", scope.Text(scope.Initiative.Settings.Name));
                j.WriteString("url", SiteUrl.From(scope, SiteAddresses.Data));
            });
        });
    }

    /// <summary>The initiative, for the home page.</summary>
    public static Html Organization(PageScope scope) => Script("Organization", json =>
    {
        var settings = scope.Initiative.Settings;
        json.WriteString("name", scope.Text(settings.Name));
        json.WriteString("url", SiteUrl.From(scope, Address.Home));
        json.TextIfAny("description", scope.Text(settings.Summary ?? settings.Tagline));
        if (settings.Logo is { } logo) json.WriteString("logo", SiteUrl.From(scope, SiteAddresses.Media(logo.Value)));
        json.TextIfAny("email", settings.Contact?.Email);
        json.TextIfAny("telephone", settings.Contact?.Phone);
        json.TextIfAny("address", scope.Text(settings.Contact?.Address));
        Named(json, "areaServed", "Place", scope.Text(settings.Place));
        if (!settings.Social.IsEmpty) json.Words("sameAs", settings.Social.Select(link => link.Url.Target));
    });

    /// <summary>The way from home to the page, as shown above it.</summary>
    /// <param name="links">As <see cref="PageFrame.Breadcrumbs"/>; the page itself last, with or without a link.</param>
    public static Html Breadcrumbs(PageScope scope, IReadOnlyList<LinkView> links) => links.Count == 0
        ? Html.Empty
        : Script("BreadcrumbList", json => json.Objects("itemListElement", links.Index(), (j, item) =>
        {
            j.WriteString("@type", "ListItem");
            j.WriteNumber("position", item.Index + 1);
            j.WriteString("name", item.Item.Text);
            if (item.Item.Href.Length > 0) j.WriteString("item", Absolute(scope, item.Item.Href));
        }));

    /// <summary>A story or an update.</summary>
    public static Html Article(PageScope scope, PageFacts page, DateOnly? published) => Script("Article", json =>
    {
        json.WriteString("headline", scope.Text(page.Title));
        json.TextIfAny("description", scope.Text(page.Summary));
        json.WriteString("url", SiteUrl.From(scope, scope.Address));
        json.WriteString("inLanguage", scope.Language.Tag);
        if (published is { } day) json.Day("datePublished", day);
        if ((page.Updated ?? published) is { } changed) json.Day("dateModified", changed);
        if (scope.Photo(page.Photo) is not null) json.Words("image", [SiteUrl.From(scope, SiteAddresses.Media(page.Photo!.File.Value))]);
        json.Object("author", j => Organisation(j, scope));
        json.Object("publisher", j => Organisation(j, scope));
    });

    /// <summary>A meeting.</summary>
    public static Html Event(PageScope scope, Event @event) => Script("Event", json =>
    {
        var zone = LocalZone.Of(scope.Initiative);
        var online = SiteUrl.Web(@event.Online?.Target);
        json.WriteString("name", scope.Text(@event.Page.Title));
        json.TextIfAny("description", scope.Text(@event.Page.Summary));
        json.WriteString("url", SiteUrl.From(scope, SiteAddresses.Of(@event)));
        if (@event.Repeats is { } repeats) json.Object("eventSchedule", j => Schedule(j, scope, @event, repeats));
        else json.WriteString("startDate", @event.Start is { } start ? Moment(zone, start) : PageScope.Iso(@event.Date));
        if (@event.End is { } end && @event.Repeats is null) json.WriteString("endDate", @event.Start is null ? PageScope.Iso(DateOnly.FromDateTime(end)) : Moment(zone, end));
        json.WriteString("eventAttendanceMode", "https://schema.org/" + (online is null ? "OfflineEventAttendanceMode"
            : @event.Place is null ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode"));
        if (@event.Place is { } place) Named(json, "location", "Place", scope.Text(place));
        else if (online is not null) json.Object("location", j => VirtualPlace(j, online));
        json.Object("organizer", j => Organisation(j, scope));
    });

    /// <summary>An event with a schedule has no dates of its own, as schema.org has it.</summary>
    private static void Schedule(Utf8JsonWriter json, PageScope scope, Event @event, Recurrence repeats)
    {
        json.WriteString("@type", "Schedule");
        json.Day("startDate", @event.Date);
        if (!repeats.IsEndless) json.Day("endDate", repeats.Planned(@event.Date).Last());
        if (repeats.Times is { } times) json.WriteNumber("repeatCount", times);
        var (letter, step) = repeats.Unit switch
        {
            FrequencyUnit.Day => ("D", 1),
            FrequencyUnit.Week => ("W", 1),
            FrequencyUnit.Month => ("M", 1),
            FrequencyUnit.Quarter => ("M", 3),
            FrequencyUnit.Year => ("Y", 1),
            _ => throw new UnreachableException(),
        };
        json.WriteString("repeatFrequency", string.Create(CultureInfo.InvariantCulture, $"P{repeats.Every * step}{letter}"));
        Listed("byDay", repeats.Weekdays.Select(RecurrenceRule.Weekday).Concat(repeats.Days.Where(d => d.Weekday is not null).Select(RecurrenceRule.Day)));
        Numbers("byMonthDay", repeats.Days.Where(d => d.Weekday is null).Select(d => d.Number));
        if (repeats.Month > 0) json.WriteNumber("byMonth", repeats.Month);
        if (@event.Start is { } start)
        {
            json.WriteString("startTime", Clock(start));
            if (@event.End is { } end && end > start) json.WriteString("endTime", Clock(end));
            json.TextIfAny("scheduleTimezone", scope.Initiative.Settings.TimeZone);
        }

        Listed("exceptDate", repeats.Except.Select(day => PageScope.Iso(day)));

        static string Clock(DateTime time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

        void Listed(string name, IEnumerable<string> values)
        {
            if (values.Any()) json.Words(name, values);
        }

        void Numbers(string name, IEnumerable<int> numbers)
        {
            if (!numbers.Any()) return;
            json.WriteStartArray(name);
            foreach (var number in numbers) json.WriteNumberValue(number);
            json.WriteEndArray();
        }
    }

    private static Html Script(string type, Action<Utf8JsonWriter> content)
    {
        var json = JsonText.Compact(j =>
        {
            j.WriteStartObject();
            j.WriteString("@context", "https://schema.org");
            j.WriteString("@type", type);
            content(j);
            j.WriteEndObject();
        });
        return new Html($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(json)}</script>");
    }

    private static void Organisation(Utf8JsonWriter json, PageScope scope)
    {
        json.WriteString("@type", "Organization");
        json.WriteString("name", scope.Text(scope.Initiative.Settings.Name));
        json.WriteString("url", SiteUrl.From(scope, Address.Home));
    }

    private static void Creator(Utf8JsonWriter json, PageScope scope, DataSource? source)
    {
        if (source is null) return;
        Named(json, "creator", "Organization", scope.Text(source.Publisher ?? source.Name));
        if (SiteUrl.Web(source.Url?.Target) is { } url) json.WriteString("isBasedOn", url);
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name) => json.Object(property, j =>
    {
        j.WriteString("@type", type);
        j.WriteString("name", name);
    });

    private static void VirtualPlace(Utf8JsonWriter json, string url)
    {
        json.WriteString("@type", "VirtualLocation");
        json.WriteString("url", url);
    }

    private static IEnumerable<(Address Address, string MediaType)> Files(Indicator indicator) =>
        [(IndicatorFiles.Csv(indicator), "text/csv"), (IndicatorFiles.Json(indicator), "application/json")];

    private static string Sentences(PageScope scope, LocalText? first, LocalText? second) =>
        string.Join(' ', new[] { scope.Text(first), scope.Text(second) }.Where(text => text.Length > 0));

    private static string Moment(LocalZone zone, DateTime local) =>
        zone.IsKnown ? zone.At(local).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A link as the page writes it, made absolute where the site's own address is known.</summary>
    private static string Absolute(PageScope scope, string href) =>
        SiteUrl.Of(scope.Site, scope.Here) is { } here && Uri.TryCreate(new Uri(here, UriKind.Absolute), href, out var url) ? url.AbsoluteUri : href;
}
