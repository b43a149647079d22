using System.Globalization;
using System.Text;
using System.Xml.Linq;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;

namespace StaticImpact.Tests.Pages.Data;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void A_feed_has_all_that_Atom_requires_and_its_times_are_local_days()
    {
        var feed = new DataSite { Updates = [DataSite.Update("two", "2026-10-09", "More [about it](https://example.com)."), DataSite.Update("one", "2026-01-05")] }.Xml("feed.xml");
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://example.org/kids/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Kids First", feed.Element(Atom + "title")!.Value);
        Assert.Equal("Kids First", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("2026-10-09T00:00:00-04:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://example.org/kids/feed.xml", Link(feed, "self"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["https://example.org/kids/updates/2026-10-09-two/", "https://example.org/kids/updates/2026-01-05-one/"], entries.Select(e => e.Element(Atom + "id")!.Value));
        Assert.All(entries, e =>
        {
            Assert.Equal(e.Element(Atom + "id")!.Value, Link(e, "alternate"));
            Assert.NotEmpty(e.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParse(e.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
        });
        Assert.Equal("2026-01-05T00:00:00-05:00", entries[1].Element(Atom + "published")!.Value);
        Assert.Equal("<p>More <a href=\"https://example.com\">about it</a>.</p>", entries[0].Element(Atom + "content")!.Value.Trim());
        Assert.Equal("html", entries[0].Element(Atom + "content")!.Attribute("type")!.Value);
    }

    [Fact]
    public void An_update_that_has_moved_keeps_its_id_for_who_has_read_it()
    {
        var update = DataSite.Update("new-name", "2026-01-05");
        update = update with { Page = update.Page with { Aliases = [new("/x/", default), new("/updates/2026-01-05-old-name/", default), new("/updates/2026-01-05-other-name/", default)] } };
        var entry = new DataSite { Updates = [update] }.Xml("feed.xml").Element(Atom + "entry")!;
        Assert.Equal("https://example.org/kids/updates/2026-01-05-old-name/", entry.Element(Atom + "id")!.Value);
        Assert.Equal("https://example.org/kids/updates/2026-01-05-new-name/", Link(entry, "alternate"));
    }

    [Fact]
    public void Ids_stay_when_the_site_moves_and_its_first_address_is_named()
    {
        var before = new DataSite { Updates = [DataSite.Update("one", "2026-01-05") with { Goals = [new("learning")] }], Languages = [DataSite.English, DataSite.Spanish] };
        var after = before with { Url = "https://new.example/", Settings = before.Settings with { Url = new("https://new.example/", default), FirstUrl = new("https://example.org/kids/", default) } };
        foreach (var feed in (string[])["feed.xml", "es/feed.xml", "goals/learning/feed.xml", "es/goals/learning/feed.xml"])
        {
            Assert.Equal(Ids(before.Xml(feed)), Ids(after.Xml(feed)));
            Assert.StartsWith("https://new.example/", Link(after.Xml(feed).Element(Atom + "entry")!, "alternate"), StringComparison.Ordinal);
        }

        static IEnumerable<string> Ids(XElement feed) => feed.DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value);
    }

    [Fact]
    public void Goals_and_measures_have_feeds_of_updates_and_of_changes_in_the_record()
    {
        var figures = new FiguresAdded("reading", "Reading", "2024", new SnapshotValue("2024", 76, "", "", ""), 1);
        var site = new DataSite
        {
            Indicators = [DataSite.Indicator("reading", "period,value\n2020,70\n2024,76\n"), DataSite.Indicator("quiet", "period,value\n2020,70\n2024,76\n")],
            Updates = [DataSite.Update("both", "2026-10-09") with { Goals = [new("learning")], Indicators = [new("reading")] }, DataSite.Update("other", "2026-11-01")],
            Changes = [new LedgerEntry(new(2026, 9, 1), new(2026, 6, 1), [figures, new TargetChanged("reading", "Reading", null, new SnapshotTarget("2030", 85, null, "", ""))])],
        };
        foreach (var (path, page) in (IEnumerable<(string, string)>)[("goals/learning/", "Every child reads – Kids First"), ("indicators/reading/", "Third-grade reading – Kids First")])
        {
            var feed = site.Xml(path + "feed.xml");
            Assert.Equal(page, feed.Element(Atom + "title")!.Value);
            Assert.Equal("https://example.org/kids/" + path, feed.Element(Atom + "id")!.Value);
            Assert.Equal($"https://example.org/kids/{path}feed.xml", Link(feed, "self"));
            Assert.Equal(
                [
                    ("https://example.org/kids/updates/2026-10-09-both/", "About both"),
                    ("https://example.org/kids/indicators/reading/#changes-2026-09-01", "Third-grade reading: New figure for 2024: 76%."),
                ],
                feed.Elements(Atom + "entry").Select(e => (e.Element(Atom + "id")!.Value, e.Element(Atom + "title")!.Value)));
            Assert.Equal("New figure for 2024: 76%. New target: 85% by 2030.", feed.Elements(Atom + "entry").Last().Element(Atom + "summary")!.Value);
        }

        Assert.DoesNotContain("indicators/quiet/feed.xml", site.Files().Keys);
    }

    [Fact]
    public void Every_language_has_a_feed_whose_links_stay_in_it()
    {
        var site = new DataSite { Languages = [DataSite.English, DataSite.Spanish], Updates = [DataSite.Update("one", "2026-01-05")] };
        Assert.Equal("es", site.Xml("es/feed.xml").Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("https://example.org/kids/es/updates/2026-01-05-one/", Link(site.Xml("es/feed.xml").Element(Atom + "entry")!, "alternate"));
    }

    [Fact]
    public void An_update_about_a_measure_tells_its_status_and_of_a_fact_none()
    {
        var judged = DataSite.Indicator("reading", "period,value\n2020,70\n2024,72\n") with { Targets = [new Target { Value = 85, By = new Period(PeriodKind.Year, 2030), Source = SourceSpan.None }] };
        var old = DataSite.Indicator("old", "period,value\n2010,70\n2011,80\n") with { Targets = [new Target { Value = 90, By = new Period(PeriodKind.Year, 2030), Source = SourceSpan.None }] };
        var fact = DataSite.Indicator("people", "period,value\n2020,70\n2024,72\n") with { Direction = Direction.None };
        var site = new DataSite
        {
            Indicators = [judged, old, fact],
            Updates = [DataSite.Update("one", "2026-01-05") with { Indicators = [judged.Id, old.Id, fact.Id] }],
        };

        var told = site.Xml("feed.xml").Element(Atom + "entry")!.Elements(Atom + "category").Where(c => c.Attribute("scheme") is not null);

        Assert.Equal(
            [
                ("https://example.org/kids/indicators/reading/", "improving-too-slowly", "Getting better, too slowly"),
                ("https://example.org/kids/indicators/old/", "on-track", "On track in 2011"),
            ],
            told.Select(c => (c.Attribute("scheme")!.Value, c.Attribute("term")!.Value, c.Attribute("label")!.Value)));
    }

    [Fact]
    public void A_feed_without_updates_is_still_a_feed() =>
        Assert.Equal("2026-11-22T00:00:00-05:00", new DataSite().Xml("feed.xml").Element(Atom + "updated")!.Value);

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        var update = DataSite.Update("one", "2026-01-05");
        var site = new DataSite { Updates = [update with { Page = update.Page with { Title = "A\u0001<b>]]>\uD800 & 😀" } }] };
        Assert.Equal("A<b>]]> & 😀", site.Xml("feed.xml").Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void The_sitemap_lists_every_page_with_its_other_languages()
    {
        var site = new DataSite { Languages = [DataSite.English, DataSite.Spanish] };
        var urls = site.Xml("sitemap.xml").Elements(Map + "url").ToList();
        Assert.Contains("https://example.org/kids/", urls.Select(u => u.Element(Map + "loc")!.Value));
        Assert.DoesNotContain("https://example.org/kids/es/indicators/reading/", urls.Select(u => u.Element(Map + "loc")!.Value));
        Assert.Empty(urls.Single(u => u.Element(Map + "loc")!.Value == "https://example.org/kids/indicators/reading/").Elements(Xhtml + "link"));
        site = site with { Indicators = [site.Indicators[0] with { Page = site.Indicators[0].Page with { Translations = [DataSite.Spanish] } }] };
        var page = site.Xml("sitemap.xml").Elements(Map + "url").Single(u => u.Element(Map + "loc")!.Value == "https://example.org/kids/es/indicators/reading/");
        Assert.Equal(
            [("en", "https://example.org/kids/indicators/reading/"), ("es", "https://example.org/kids/es/indicators/reading/"), ("x-default", "https://example.org/kids/indicators/reading/")],
            page.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value)));
    }

    [Fact]
    public void Invented_pages_are_not_in_the_sitemap()
    {
        var site = new DataSite();
        site = site with { Indicators = [site.Indicators[0] with { Page = site.Indicators[0].Page with { Illustrative = true } }] };
        Assert.DoesNotContain("reading", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_nothing_that_needs_it_is_written()
    {
        var files = new DataSite { Url = null, Updates = [DataSite.Update("one", "2026-01-05")] }.Files();
        Assert.Equal(
            ["indicators.json", "indicators/reading/chart.svg", "indicators/reading/data.csv", "indicators/reading/data.json", "indicators/reading/datapackage.json", "robots.txt", "scorecard.csv"],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("User-agent: *\nDisallow:\n", Encoding.UTF8.GetString(files["robots.txt"]));
        Assert.EndsWith("\nSitemap: https://example.org/kids/sitemap.xml\n", new DataSite().Text("robots.txt"), StringComparison.Ordinal);
    }

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
