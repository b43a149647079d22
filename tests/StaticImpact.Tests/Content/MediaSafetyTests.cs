using System.Text;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Tests.Content.Media;

namespace StaticImpact.Tests.Content;

/// <summary>Files that are published as they are: none runs anything, and drawings as drawing programs save them pass.</summary>
public sealed class MediaSafetyTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    [Theory]
    [InlineData("<script>alert(1)</script>", "(2,2)", "holds '<script>', which can run a program.")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "(2,2)", "holds '<SCRIPT>', which can run a program.")]
    [InlineData("<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>", "(2,2)", "holds '<s:script>', which can run a program.")]
    [InlineData("<g onclick=\"alert(1)\"/>", "(2,4)", "holds 'onclick=\"alert(1)\"', which runs a program.")]
    [InlineData("<path ONLOAD=\"alert(1)\"/>", "(2,7)", "holds 'ONLOAD=\"alert(1)\"', which runs a program.")]
    [InlineData("<foreignObject/>", "(2,2)", "holds '<foreignObject>', which can run a program.")]
    [InlineData("<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"#\"/>", "(2,2)", "holds '<h:img>', which can run a program.")]
    [InlineData("<a href=\"javascript:alert(1)\"/>", "(2,4)", "leads out of the file to 'javascript:alert(1)'.")]
    [InlineData("<a xlink:href=\" java&#10;script:alert(1)\"/>", "(2,4)", "leads out of the file to 'java script:alert(1)'.")]
    [InlineData("<image href=\"https://evil.example/a.png\"/>", "(2,8)", "leads out of the file to 'https://evil.example/a.png'.")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg/>\"/>", "(2,8)", "leads out of the file to 'data:image/svg+xml,<svg/>'.")]
    [InlineData("<use xlink:href=\"other.svg#a\"/>", "(2,6)", "leads out of the file to 'other.svg#a'.")]
    [InlineData("<g xml:base=\"https://evil.example/\"/>", "(2,4)", "leads out of the file to 'https://evil.example/'.")]
    [InlineData("<set attributeName=\"href\" to=\"#a\"/>", "(2,6)", "changes 'href' by itself, which can run a program.")]
    [InlineData("<animate attributeName=\"onclick\"/>", "(2,10)", "changes 'onclick' by itself, which can run a program.")]
    [InlineData("<style>@import 'https://evil.example/a.css';</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>g { fill: u\\72l(https://evil.example/a) }</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>@im<!-- -->port 'https://evil.example/a.css';</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>@im<![CDATA[port 'https://evil.example/a.css';]]></style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style><![CDATA[@import]]> 'https://evil.example/a.css';</style>", "(2,17)", "has styles that fetch something:")]
    [InlineData("<style>a { fill: u<g/>rl(//evil.example/a) }</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>@\\69mport 'https://evil.example/a.css';</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>@\\000069 mport 'https://evil.example/a.css';</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>a { fill: u\\rl(//evil.example/a) }</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>a { cursor: image-\\\nset('//evil.example/a' 1x) }</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<style>a { mask: src('//evil.example/a') }</style>", "(2,8)", "has styles that fetch something:")]
    [InlineData("<g fill=\"\\75rl(//evil.example/a)\"/>", "(2,4)", "fetches something: 'fill=\"\\75rl(//evil.example/a)\"'.")]
    [InlineData("<g style=\"fill: \\75 \\72 l(//evil.example/a)\"/>", "(2,4)", "fetches something:")]
    [InlineData("<set attributeName=\" xlink:href \" to=\"#a\"/>", "(2,6)", "changes ' xlink:href ' by itself")]
    [InlineData("<g style=\"fill: URL( 'https://evil.example/a' )\"/>", "(2,4)", "fetches something: 'style=\"fill: URL( 'https://evil.example/a' )\"'.")]
    [InlineData("<g fill=\"url(//evil.example/a)\"/>", "(2,4)", "fetches something: 'fill=\"url(//evil.example/a)\"'.")]
    public void A_drawing_that_runs_or_fetches_something_is_refused_at_its_place(string inside, string place, string words)
    {
        var found = Assert.Single(Check(Svg + "\n" + inside + "</svg>"));
        Assert.StartsWith($"content/media/a.svg{place}: error SI0136: The drawing {words}", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_or_an_entity_hides_nothing()
    {
        Assert.Contains("takes a style sheet from", Assert.Single(Check("<?xml-stylesheet href=\"https://evil.example/a.css\"?>" + Svg + "</svg>")), StringComparison.Ordinal);
        Assert.Contains("'<script>'", Assert.Single(Check("<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>" + Svg + "&x;</svg>")), StringComparison.Ordinal);
        Assert.Contains("not a well-formed SVG", Assert.Single(Check("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat("bcdefghi".Select((c, i) => $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{"abcdefgh"[i]};", 10))}\">")) + "]>" + Svg + "<text>&i;</text></svg>")), StringComparison.Ordinal);
        Assert.Contains("not a well-formed SVG", Assert.Single(Check(Svg + "<g>")), StringComparison.Ordinal);
        Assert.Contains("is no SVG drawing", Assert.Single(Check("<html><body/></html>")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_only_the_document_type_gives_is_looked_at() =>
        Assert.Contains("'onload=\"alert(1)\"'", Assert.Single(Check("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>" + Svg + "</svg>")), StringComparison.Ordinal);

    [Fact]
    public void An_encoding_that_browsers_read_otherwise_is_refused() =>
        Assert.Contains("error SI0136", Check("<?xml version=\"1.0\" encoding=\"hz-gb-2312\"?>" + Svg + "</svg>")[0], StringComparison.Ordinal);

    [Fact]
    public void A_long_style_takes_the_time_of_its_length() =>
        HangGuard.Watch(() => Assert.Empty(Check(Svg + "<style>" + string.Concat(Enumerable.Repeat("a{b:url(#a)}", 200_000)) + "</style></svg>")));

    [Theory]
    [InlineData(Svg + "<style>.a::before { content: '\\201C (\\75)'; font-family: 'A\\ B' }</style><g inkscape:label=\"Image (1)\" data-name=\"Image (2)\" xmlns:inkscape=\"i\"/></svg>")]
    [InlineData(Svg + "<style>.a { fill: url(#g); }</style><defs><linearGradient id=\"g\"/></defs><use xlink:href=\"#g\"/><g fill=\"url(#g)\" style=\"clip-path: url('#g')\"/><image href=\"data:image/png;base64,AAAA\"/></svg>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]>\n<svg xmlns=\"&ns_svg;\" viewBox=\"0 0 9 9\"><title>Turn on: the (light)</title><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:export-filename=\"C:\\a (1).png\"><metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:RDF/></metadata></svg>")]
    public void A_drawing_as_drawing_programs_save_it_passes(string svg) => Assert.Empty(Check(svg));

    [Theory]
    [InlineData("media/page.html", "A '.html' file could run a program")]
    [InlineData("media/APP.JS", "A '.js' file could run a program")]
    [InlineData("media/noending", "A file without an ending such as .pdf could run a program")]
    [InlineData("media/a:b.png", "The name holds the sign ':'")]
    [InlineData("media/a\"><script>.png", "The name holds the sign '\"'")]
    [InlineData("media/b.png.", "The name holds a space or dot at its end")]
    public void A_file_that_no_host_should_serve_is_refused(string path, string words)
    {
        using var test = TestContent.Small().With(path, "x");
        test.Read();
        Assert.Contains(test.Lines, l => l.StartsWith($"content/{path}: error SI01", StringComparison.Ordinal) && l.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_and_documents_pass()
    {
        using var site = SiteTest.From();
        string[] names = ["a.png", "b.pdf", "c d.docx", "e.geojson", "niños.jpg", "it's & co.zip"];
        foreach (var name in names) site.AddBytes("media/" + name, Path.GetExtension(name) is ".png" or ".jpg" ? TestPictures.Plain(name[^3..]) : [1]);
        var all = string.Join(", ", names.Select(name => $"\"media/{name}\""));
        File.AppendAllText(site.ContentPath("initiative.yml"), $"publish: [{all}]\nchecked: [{string.Join(", ", names.Select(name => $"\"media/{name} {ConfirmedFile.MarkOf([1])}\""))}]\n");
        site.Published();
    }

    private static string[] Check(string svg)
    {
        var bag = new DiagnosticBag();
        DrawingSafety.Check("content/media/a.svg", Encoding.UTF8.GetBytes(svg), bag);
        return [.. bag.ToSorted().Select(d => d.ToString())];
    }
}
