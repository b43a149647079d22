using System.Xml;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>The pages that search engines should know, each with its other languages (sitemaps.org, with the alternates that
/// search engines agreed on). Pages about things invented for demonstration stay out. Needs the site's own address.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <param name="pages">Addresses in the first language.</param>
    public static byte[] File(Site site, IEnumerable<Address> pages)
    {
        var facts = new Dictionary<Address, PageFacts>();
        foreach (var (page, address) in site.Addresses.Pages) facts.TryAdd(address, page);
        return XmlText.File(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var address in pages.Distinct().OrderBy(a => a.Path, StringComparer.Ordinal))
            {
                var page = facts.GetValueOrDefault(address);
                if (page is not { Illustrative: true }) Page(xml, site, address, page);
            }

            xml.WriteEndElement();
        });
    }

    private static void Page(XmlWriter xml, Site site, Address address, PageFacts? page)
    {
        var languages = site.Initiative.Settings.Languages.RemoveAll(
            l => !site.Addresses.IsIn(address, l) || page?.IsOriginalIn(l, site.Initiative.FirstLanguage) == true);
        foreach (var language in languages)
        {
            xml.WriteStartElement("url");
            xml.Element("loc", SiteUrl.Of(site, language, address)!);
            if ((page?.Updated ?? page?.Date) is { } changed) xml.Element("lastmod", PageScope.Iso(changed));
            if (languages.Length > 1)
            {
                foreach (var other in languages) Alternate(xml, other.Tag, SiteUrl.Of(site, other, address)!);
                Alternate(xml, "x-default", SiteUrl.Of(site, languages[0], address)!);
            }

            xml.WriteEndElement();
        }
    }

    private static void Alternate(XmlWriter xml, string language, string href)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
