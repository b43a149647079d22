using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticImpact.Tests.Specifications;

/// <summary>What pages say of themselves to search engines and social media, and the lists of pages: sitemaps.org, RFC 9309, ogp.me.</summary>
[Collection(PublishedExample.Shared)]
public sealed class SearchEngineTests(PublishedExample example)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void The_sitemap_lists_pages_that_exist_once_and_languages_name_each_other()
    {
        var map = example.Xml("sitemap.xml");
        Assert.Equal(Map + "urlset", map.Name);
        Assert.True(example.Files["sitemap.xml"].Length < 50_000_000);
        var urls = map.Elements(Map + "url").ToDictionary(u => u.Element(Map + "loc")!.Value, StringComparer.Ordinal);
        Assert.InRange(urls.Count, 100, 50_000);
        Assert.Contains(urls.Values, u => u.Element(Map + "lastmod") is not null);
        Assert.Contains(urls.Values, u => Alternates(u).Count > 0);
        foreach (var (address, url) in urls)
        {
            Assert.True(example.Has(address), address);
            Assert.InRange(address.Length, 1, 2048);
            if (url.Element(Map + "lastmod") is { } changed) Assert.True(DateOnly.TryParseExact(changed.Value, "yyyy-MM-dd", out _));
            var others = Alternates(url);
            if (others.Count == 0) continue; // in one language only
            Assert.Equal(address, Assert.Single(others, o => o.Value == address && o.Key != "x-default").Value);
            Assert.All(others.Values, other => Assert.Equal(others, Alternates(urls[other])));
        }
    }

    [Fact]
    public void Robots_may_read_everything_and_find_the_sitemap()
    {
        var lines = example.Text("robots.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("User-agent: *", lines[0]);
        Assert.DoesNotContain(lines, l => l.StartsWith("Disallow: /", StringComparison.Ordinal));
        Assert.True(example.Has(Assert.Single(lines, l => l.StartsWith("Sitemap: ", StringComparison.Ordinal))["Sitemap: ".Length..]));
    }

    [Fact]
    public void Every_page_names_its_address_its_languages_and_what_a_shared_link_shows()
    {
        var listed = example.Xml("sitemap.xml").Elements(Map + "url").Select(u => u.Element(Map + "loc")!.Value).ToHashSet(StringComparer.Ordinal);
        var pages = 0;
        foreach (var path in example.Paths("index.html"))
        {
            var page = new HtmlParser().ParseDocument(example.Text(path));
            var address = PublishedExample.Url + path[..^"index.html".Length];
            if (page.QuerySelector("meta[http-equiv=refresh]") is not null || path.EndsWith("embed/index.html", StringComparison.Ordinal)) continue;
            pages++;
            // A page that nobody has translated names its original, and is no page of its own to search engines.
            var isOriginal = page.QuerySelector(".notice-untranslated") is not null;
            var named = isOriginal ? PublishedExample.Url + address[(PublishedExample.Url + "es/").Length..] : address;
            Assert.Equal(named, Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
            Assert.Equal(named, Meta(page, "og:url"));
            Assert.False(isOriginal && (listed.Contains(address) || page.QuerySelector("link[rel=alternate][hreflang]") is not null), path);
            Assert.NotEqual("", Meta(page, "og:title"));
            Assert.True(Meta(page, "og:type") is "website" or "article");
            var others = page.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!, StringComparer.Ordinal);
            Assert.All(others.Values, other => Assert.True(example.Has(other), $"{path}: {other}"));
            if (others.Count > 0) Assert.Equal(address, others[page.DocumentElement.GetAttribute("lang")!]);
            var isHidden = page.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) ?? false;
            Assert.False(isHidden && listed.Contains(address), $"{path} is in the sitemap but asks not to be found");
        }

        Assert.True(pages > 100);
    }

    private static string Meta(IHtmlDocument page, string property) => Assert.Single(page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content")!;

    private static SortedDictionary<string, string> Alternates(XElement url)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in url.Elements(Xhtml + "link")) found.Add(link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value);
        return found;
    }
}
