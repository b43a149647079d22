using System.Globalization;
using System.Xml;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Data;

/// <summary>The newest updates in a language, as an Atom feed (RFC 4287). Needs the site's own address.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 50;

    public static Address AddressOf(Site site, Language language) => new Address("feed.xml").Under(site.Prefix(language));

    public static byte[] File(Site site, Language language) => XmlText.File(xml =>
    {
        var settings = site.Initiative.Settings;
        var zone = LocalZone.Of(site.Initiative);
        var updates = site.Initiative.Updates.Take(MostEntries).ToList();
        var home = SiteUrl.Of(site, language, Address.Home)!;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.Element("id", home);
        xml.Element("title", settings.Name.In(language));
        if (settings.Tagline is { } tagline) xml.Element("subtitle", tagline.In(language));
        Link(xml, "self", SiteUrl.Of(site, AddressOf(site, language))!, "application/atom+xml");
        Link(xml, "alternate", home, "text/html");
        xml.Element("updated", Moment(zone, updates.Count == 0 ? site.Newest : updates.Max(UpdatedOn)));
        xml.WriteStartElement("author");
        xml.Element("name", settings.Name.In(language));
        xml.WriteEndElement();
        if (settings.Licence is { } licence) xml.Element("rights", licence.Name.In(language));
        foreach (var update in updates) Entry(xml, new PageScope(site, language, SiteAddresses.Of(update)) { Words = site.Words[language].ForData }, zone, update);
        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, PageScope scope, LocalZone zone, Update update)
    {
        var page = SiteUrl.Of(scope.Site, scope.Language, scope.Address)!;
        var kind = PublicWords.Updates[update.Kind];
        xml.WriteStartElement("entry");
        xml.Element("id", SiteUrl.Of(scope.Site, scope.Language, FirstAddress.Of(update.Page, scope.Address))!);
        xml.Element("title", scope.Text(update.Page.Title));
        Link(xml, "alternate", page, "text/html");
        xml.Element("published", Moment(zone, update.Date));
        xml.Element("updated", Moment(zone, UpdatedOn(update)));
        Category(xml, kind, scope.Words["update.kind." + kind]);
        if (update.Page.Illustrative) Category(xml, IndicatorCsv.IllustrativeFlag, scope.Words["notice.illustrative.heading"]);
        foreach (var id in update.Indicators) Status(xml, scope, scope.Initiative.Indicators[id]);
        if (update.Page.Summary is { } summary) xml.Element("summary", scope.Text(summary));
        if (scope.HasBody(update.Page.Body))
        {
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            // Links in the text are relative to the page.
            xml.WriteAttributeString("xml", "base", null, page);
            xml.WriteString(XmlText.Clean(Body(scope, update).Value.Trim()));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>How a measure that the update speaks of is going. The scheme says which one, so that two measures of one update are
    /// told apart.</summary>
    private static void Status(XmlWriter xml, PageScope scope, Indicator indicator)
    {
        if (indicator.Direction == Direction.None) return;
        var reading = scope.Site.Progress[indicator.Id];
        Category(xml, reading.Shown.Key, StatusViews.Words(scope.Words, reading), SiteUrl.Of(scope.Site, scope.Language, SiteAddresses.Of(indicator)));
    }

    /// <summary>Feed readers draw no charts: a link to the indicator stands in their place.</summary>
    private static Html Body(PageScope scope, Update update)
    {
        var prose = update.Page.Body.In(scope.Language);
        return scope.Site.Bodies[prose].Fill(placeholder =>
        {
            if (placeholder is FilmPlaceholder film) return Films.Link(scope, prose, film);
            if (placeholder is not LiveValuePlaceholder { Property: "chart" } chart) return Placeholders.Fill(scope, prose, placeholder);
            var link = Placeholders.Fill(scope, prose, chart with { Property = null });
            return chart.IsBlock ? new Html($"<p>{link}</p>") : link;
        });
    }

    private static DateOnly UpdatedOn(Update update) => update.Page.Updated is { } updated && updated > update.Date ? updated : update.Date;

    private static string Moment(LocalZone zone, DateOnly day) =>
        zone.At(day).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Link(XmlWriter xml, string relation, string href, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string term, string label, string? scheme = null)
    {
        xml.WriteStartElement("category");
        if (scheme is not null) xml.WriteAttributeString("scheme", scheme);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", XmlText.Clean(label));
        xml.WriteEndElement();
    }
}
