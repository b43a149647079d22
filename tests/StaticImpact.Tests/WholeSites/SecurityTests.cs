using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Whatever stands in content comes out as text: no field of any kind can add an element, a script or a formula.</summary>
public sealed class SecurityTests : IClassFixture<SecurityTests.Sites>
{
    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
        { "href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href", "ping", "background", "cite", "data-src", "data-href" };

    private readonly Sites sites;

    public SecurityTests(Sites sites) => this.sites = sites;

    public static string Markup(int n) => string.Create(CultureInfo.InvariantCulture,
        $"Z{n}z \"><script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a> {{{{title}}}} {{{{{{x}}}}}} {{{{> head}}}} ]]> --> </title></script></style> & 'q'");

    public static string Plain(int n) => string.Create(CultureInfo.InvariantCulture, $"Z{n}z plain words that say nothing at all");

    public static string Formula(int n) => string.Create(CultureInfo.InvariantCulture, $"{"=+-@"[n % 4]}Z{n}z(\"https://evil.example\")");

    [Fact]
    public void No_text_adds_an_element_or_an_attribute_to_any_page()
    {
        foreach (var (path, page) in sites.Markup.Pages)
        {
            var plain = sites.Plain.Pages[path];
            Assert.Equal(Structure(plain), Structure(page));
        }
    }

    [Fact]
    public void No_page_runs_anything_that_the_theme_did_not_bring()
    {
        foreach (var (path, page) in sites.Markup.Pages)
        {
            foreach (var element in page.All)
            {
                Assert.False(element.LocalName is "style" or "iframe" or "object" or "embed" or "foreignobject", $"{path}: {element.OuterHtml}");
                if (element is IHtmlScriptElement script) AssertScript(path, script);
                foreach (var attribute in element.Attributes) AssertAttribute(path, element, attribute);
            }
        }
    }

    [Fact]
    public void Every_hostile_text_can_be_read_as_it_was_written()
    {
        // But for quotation marks and apostrophes, which pages set as the language has them.
        var shown = Straight(string.Concat(sites.Markup.Pages.Values.Select(TextOf)));
        var lost = sites.Markup.Site.Fields.Where(f => !shown.Contains(Straight(f.Text), StringComparison.Ordinal)).Select(f => $"{f.File}: {f.Text[..8]}");
        Assert.True(!lost.Any(), string.Join("\n", lost));
    }

    private static string Straight(string text) => text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    [Fact]
    public void Files_for_machines_are_well_formed()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in sites.Markup.Site.Site.Files())
        {
            var extension = Path.GetExtension(path);
            seen.Add(extension);
            switch (extension)
            {
                case ".json":
                    using (JsonDocument.Parse(bytes)) break;
                case ".xml" or ".svg":
                    var xml = XDocument.Load(XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }));
                    AssertXml(path, xml);
                    break;
                case ".ics":
                    AssertCalendar(Encoding.UTF8.GetString(bytes));
                    break;
            }
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { ".json", ".xml", ".svg", ".ics", ".csv", ".html" }, seen);
    }

    [Fact]
    public void Formulas_in_tables_for_spreadsheets_are_text()
    {
        var cells = 0;
        var guarded = 0;
        foreach (var (path, bytes) in sites.Formula.Site.Site.Files())
        {
            if (!path.EndsWith(".csv", StringComparison.Ordinal)) continue;
            foreach (var cell in Cells(Encoding.UTF8.GetString(bytes)))
            {
                cells++;
                if (cell.StartsWith('\'')) guarded++;
                if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r') Assert.True(decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _), $"{path}: {cell}");
            }
        }

        Assert.True(cells > 50 && guarded > 5);
    }

    [Fact]
    public void A_line_break_in_a_text_adds_no_line_to_a_calendar()
    {
        using var site = SiteTest.From().Add("events/2026-12-02-meeting.md",
            "---\ntitle: |\n  Meeting\n  ATTACH:https://evil.example/\nstart: 2026-12-02 17:30\nplace: \"Hall\\r\\nEND:VEVENT\"\n---\n");
        var result = site.Build();
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        AssertCalendar(site.Read("events.ics"));
    }

    private static void AssertScript(string path, IHtmlScriptElement script)
    {
        if (script.Type == "application/ld+json")
        {
            using var json = JsonDocument.Parse(script.Text);
        }
        else
        {
            Assert.True(script.Text.Trim().Length == 0 && script.GetAttribute("src")!.Contains("assets/js/", StringComparison.Ordinal), $"{path}: {script.OuterHtml}");
        }
    }

    private static void AssertAttribute(string path, IElement element, IAttr attribute)
    {
        Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style" || attribute.Name == "srcdoc", $"{path}: {element.OuterHtml}");
        if (!Addresses.Contains(attribute.Name)) return;
        var address = string.Concat(attribute.Value.Where(c => c > ' ')).ToLowerInvariant();
        Assert.False(address.StartsWith("javascript:", StringComparison.Ordinal) || address.StartsWith("vbscript:", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal), $"{path}: {element.OuterHtml}");
    }

    private static void AssertXml(string path, XDocument xml)
    {
        foreach (var element in xml.Descendants())
        {
            Assert.False(element.Name.LocalName is "script" or "foreignObject", $"{path}: {element.Name}");
            // A drawing that stands alone brings its own styles; nothing of the content is in them.
            if (element.Name.LocalName == "style") Assert.DoesNotMatch("Z[0-9]+z|url\\(|@import", element.Value);
            foreach (var attribute in element.Attributes())
            {
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), $"{path}: {attribute}");
            }

            // What a feed carries as HTML is HTML to its reader.
            if (element.Attribute("type")?.Value != "html") continue;
            foreach (var inner in new HtmlParser().ParseDocument(element.Value).All)
            {
                Assert.False(inner.LocalName is "script" or "style" or "iframe", $"{path}: {inner.OuterHtml}");
                foreach (var attribute in inner.Attributes) AssertAttribute(path, inner, attribute);
            }
        }
    }

    private static void AssertCalendar(string text)
    {
        string[] allowed =
        [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "DESCRIPTION", "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "URL",
            "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE", "LAST-MODIFIED", "CATEGORIES", "STATUS", "TRANSP", "ORGANIZER", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "CONFERENCE", "COMMENT", "SEQUENCE",
        ];
        var lines = text.Split("\r\n");
        Assert.DoesNotContain(lines, l => l.Contains('\n') || l.Contains('\r'));
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != ' '))
        {
            Assert.Contains(line[..line.IndexOfAny([':', ';'])], allowed);
        }

        Assert.Equal(lines.Count(l => l == "BEGIN:VEVENT"), lines.Count(l => l == "END:VEVENT"));
    }

    /// <summary>Every element with the names of its attributes, but not what is inside drawings: how many labels fit depends on their length.</summary>
    private static string Structure(IHtmlDocument page)
    {
        var builder = new StringBuilder();
        foreach (var element in page.All)
        {
            if (element.Closest("svg") is { } svg && svg != element) continue;
            builder.Append(element.LocalName);
            foreach (var name in element.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal)) builder.Append(' ').Append(name);
            builder.Append('\n');
        }

        return builder.ToString();
    }

    private static string TextOf(IHtmlDocument page) => page.DocumentElement.TextContent + string.Concat(page.All.SelectMany(e => e.Attributes).Select(a => a.Value + "\n"));

    /// <summary>The cells of a table as a spreadsheet reads them.</summary>
    private static List<string> Cells(string csv)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }

        return cells;
    }

    /// <summary>The same site three times: hostile markup, harmless words, formulas.</summary>
    public sealed class Sites : IDisposable
    {
        internal BuiltSite Markup { get; } = new(SecurityTests.Markup);
        internal BuiltSite Plain { get; } = new(SecurityTests.Plain);
        internal BuiltSite Formula { get; } = new(SecurityTests.Formula);

        public void Dispose()
        {
            Markup.Site.Dispose();
            Plain.Site.Dispose();
            Formula.Site.Dispose();
        }
    }

    internal sealed class BuiltSite(Func<int, string> text)
    {
        private readonly Lazy<HostileSite> site = new(() => HostileSite.Published(text));
        private SortedDictionary<string, IHtmlDocument>? pages;

        public HostileSite Site => site.Value;

        public SortedDictionary<string, IHtmlDocument> Pages => pages ??= Parse();

        private SortedDictionary<string, IHtmlDocument> Parse()
        {
            var found = new SortedDictionary<string, IHtmlDocument>(StringComparer.Ordinal);
            foreach (var (path, bytes) in Site.Site.Files())
            {
                if (path.EndsWith(".html", StringComparison.Ordinal)) found.Add(path, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes)));
            }

            return found;
        }
    }
}
