using System.Globalization;
using System.Diagnostics;
using System.Xml;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Data;

/// <summary>What is new in a language, as an Atom feed (RFC 4287): on the site, about a goal or about a measure. Needs the site's own
/// address.</summary>
internal static class AtomFeed
{
    internal const int MostEntries = 50;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static Address AddressOf(Site site, Language language) => new Address("feed.xml").Under(site.Prefix(language));

    /// <summary>The newest updates.</summary>
    public static byte[] File(Site site, Language language)
    {
        var settings = site.Initiative.Settings;
        return File(site, language, Address.Home, Address.Home, AddressOf(site, language), settings.Name.In(language), settings.Tagline?.In(language), [.. site.Initiative.Updates.Take(MostEntries).Select(u => new FeedEntry.OfUpdate(u))]);
    }

    /// <summary>What is new about a goal or a measure.</summary>
    public static byte[] File(Site site, Language language, IContentItem item)
    {
        var page = SiteAddresses.Of(item);
        var title = site.Words[language].ForData.Format("page.document-title", ("title", item.Page.Title.In(language)), ("site", site.Initiative.Settings.Name.In(language)));
        return File(site, language, page, FirstAddress.Of(item.Page, page), ItemFeed.AddressOf(site, language, page), title, item.Page.Summary?.In(language), item switch
        {
            Goal goal => ItemFeed.Of(site, goal),
            Indicator indicator => ItemFeed.Of(site, indicator),
            _ => throw new UnreachableException(),
        });
    }

    private static byte[] File(Site site, Language language, Address page, Address first, Address self, string title, string? subtitle, IReadOnlyList<FeedEntry> entries) => XmlText.File(xml =>
    {
        var settings = site.Initiative.Settings;
        var zone = LocalZone.Of(site.Initiative);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.Element("id", FirstUrl.Id(site, language, first)!);
        xml.Element("title", title);
        if (subtitle is not null) xml.Element("subtitle", subtitle);
        Link(xml, "self", SiteUrl.Of(site, self)!, "application/atom+xml");
        Link(xml, "alternate", SiteUrl.Of(site, language, page)!, "text/html");
        xml.Element("updated", Moment(zone, entries.Count == 0 ? site.Newest : entries.Max(e => e.Updated)));
        xml.WriteStartElement("author");
        xml.Element("name", settings.Name.In(language));
        xml.WriteEndElement();
        if (settings.Licence is { } licence) xml.Element("rights", licence.Name.In(language));
        foreach (var entry in entries) Write(xml, new PageScope(site, language, entry.Page) { Words = site.Words[language].ForData }, zone, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, PageScope scope, LocalZone zone, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        switch (entry)
        {
            case FeedEntry.OfUpdate { Update: var update }:
                var kind = PublicWords.Updates[update.Kind];
                Head(xml, scope, zone, entry, update.Page, scope.Text(update.Page.Title));
                Category(xml, kind, scope.Words["update.kind." + kind]);
                Illustrative(xml, scope, update.Page);
                foreach (var id in update.Indicators) Status(xml, scope, scope.Initiative.Indicators[id]);
                Text(xml, scope, update.Page);
                break;
            case FeedEntry.OfStory { Story: var story }:
                Head(xml, scope, zone, entry, story.Page, scope.Text(story.Page.Title));
                Illustrative(xml, scope, story.Page);
                foreach (var id in story.Indicators) Status(xml, scope, scope.Initiative.Indicators[id]);
                Text(xml, scope, story.Page);
                break;
            case FeedEntry.OfChanges { Indicator: var indicator, Changes: var changes }:
                var words = new ChangeWords(scope.Initiative, scope.Words);
                var said = changes.Select(c => c.Why.Length > 0 ? $"{words.Say(c)} ({c.Why})" : words.Say(c)).ToList();
                Head(xml, scope, zone, entry, indicator.Page, scope.Words.Format("changes.entry", ("title", scope.Text(indicator.Page.Title)), ("change", said[0])), "#changes-" + PageScope.Iso(entry.Date));
                Illustrative(xml, scope, indicator.Page);
                xml.Element("summary", string.Join(' ', said));
                break;
            default:
                throw new UnreachableException();
        }

        xml.WriteEndElement();
    }

    /// <param name="part">Tells several entries of one page apart.</param>
    private static void Head(XmlWriter xml, PageScope scope, LocalZone zone, FeedEntry entry, PageFacts page, string title, string part = "")
    {
        xml.Element("id", FirstUrl.Id(scope.Site, scope.Language, FirstAddress.Of(page, scope.Address)) + part);
        xml.Element("title", title, part.Length > 0 ? "" : scope.LangOf(page.Title));
        Link(xml, "alternate", SiteUrl.Of(scope.Site, scope.Language, scope.Address)!, "text/html");
        xml.Element("published", Moment(zone, entry.Date));
        xml.Element("updated", Moment(zone, entry.Updated));
    }

    private static void Illustrative(XmlWriter xml, PageScope scope, PageFacts page)
    {
        if (page.Illustrative) Category(xml, IndicatorCsv.IllustrativeFlag, scope.Words["notice.illustrative.heading"]);
    }

    private static void Text(XmlWriter xml, PageScope scope, PageFacts page)
    {
        if (page.Summary is { } summary) xml.Element("summary", scope.Text(summary), scope.LangOf(summary));
        if (!scope.HasBody(page.Body)) return;
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.Language(scope.LangOf(page.Body));
        // Links in the text are relative to the page.
        xml.WriteAttributeString("xml", "base", null, SiteUrl.Of(scope.Site, scope.Language, scope.Address)!);
        xml.WriteString(XmlText.Clean(Body(scope, page).Value.Trim()));
        xml.WriteEndElement();
    }

    /// <summary>How a measure that the entry speaks of is going. The scheme says which one, so that two measures of one entry are
    /// told apart.</summary>
    private static void Status(XmlWriter xml, PageScope scope, Indicator indicator)
    {
        if (StatusViews.Of(scope, indicator) is not { Words.Length: > 0 } status) return;
        Category(xml, status.Key, status.Words, SiteUrl.Of(scope.Site, scope.Language, SiteAddresses.Of(indicator)));
    }

    /// <summary>Feed readers draw no charts: a link to the indicator stands in their place.</summary>
    private static Html Body(PageScope scope, PageFacts page)
    {
        var prose = page.Body.In(scope.Language);
        return scope.Site.Bodies[prose].Fill(placeholder =>
        {
            if (placeholder is FilmPlaceholder film) return Films.Link(scope, prose, film);
            if (placeholder is not LiveValuePlaceholder { Property: "chart" } chart) return Placeholders.Fill(scope, prose, placeholder);
            var link = Placeholders.Fill(scope, prose, chart with { Property = null });
            return chart.IsBlock ? new Html($"<p>{link}</p>") : link;
        });
    }

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
