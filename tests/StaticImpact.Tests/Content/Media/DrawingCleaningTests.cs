using System.Text;
using StaticImpact.Content.Media;

namespace StaticImpact.Tests.Content.Media;

/// <summary>Drawings go out without what drawing programs and cameras wrote into them.</summary>
public sealed class DrawingCleaningTests
{
    private const string Plain = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A bridge</title><path d="M0 0L9 9"/></svg>""";

    [Fact]
    public void A_drawing_that_holds_nothing_else_stays_as_it_is()
    {
        var bytes = Encoding.UTF8.GetBytes("<?xml version='1.0'?>\n" + Plain);
        Assert.Same(bytes, Clean(bytes).Bytes);
    }

    [Fact]
    public void What_drawing_programs_write_for_themselves_is_left_out()
    {
        var clean = Text(Clean(Encoding.UTF8.GetBytes("""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape by SECRET -->
            <!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/SECRET/"><!ENTITY red "#ff0000">]>
            <?xpacket SECRET?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
              xmlns:x="&ns_ai;" viewBox="0 0 9 9" sodipodi:docname="/home/SECRET/bridge.svg" inkscape:export-filename="C:\Users\SECRET\bridge.png">
              <title>A bridge</title>
              <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>SECRET</rdf:Description></rdf:RDF></metadata>
              <sodipodi:namedview><inkscape:grid units="SECRET"/></sodipodi:namedview>
              <g inkscape:label="SECRET" id="a"><path fill="&red;" d="M0 0L9 9" inkscape:original-d="SECRET"/></g>
              <use xlink:href="#a" xml:space="preserve"/><!-- SECRET -->
              <x:pgf>SECRET</x:pgf>
            </svg>
            """)).Bytes);
        Assert.DoesNotContain("SECRET", clean, StringComparison.Ordinal);
        foreach (var kept in (ReadOnlySpan<string>)["<title>A bridge</title>", "viewBox=\"0 0 9 9\"", "<path fill=\"#ff0000\" d=\"M0 0L9 9\" />", "<use xlink:href=\"#a\" xml:space=\"preserve\" />", "<g id=\"a\">"])
        {
            Assert.Contains(kept, clean, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("jpg", "jpeg")]
    [InlineData("png", "png")]
    [InlineData("webp", "webp")]
    public void Pictures_inside_a_drawing_are_cleaned_like_others(string kind, string type)
    {
        var picture = TestPictures.Full(kind);
        var expected = Convert.ToBase64String(Picture.Clean(picture)!.Bytes);
        var base64 = Convert.ToBase64String(picture);
        foreach (var address in new[] { $"data:image/{type};base64,{base64}", $"data:image/{type};charset=utf-8;base64,{base64.Insert(8, "\n  ").TrimEnd('=')}", $"DATA:image/{type};base64,{Uri.EscapeDataString(base64)}" })
        {
            foreach (var where in new[] { $"<image xlink:href=\"{address}\"/>", $"<style>a{{fill:url('{address}')}}</style>", $"<image href='data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Around($"<image href=\"{address}\"/>")))}'/>" })
            {
                var clean = Clean(Encoding.UTF8.GetBytes(Around(where)));
                Assert.True(clean.HadPlace || kind == "webp");
                var text = Text(clean.Bytes);
                if (where.Contains("svg+xml", StringComparison.Ordinal)) text = Encoding.UTF8.GetString(Convert.FromBase64String(text[(text.IndexOf("base64,", StringComparison.Ordinal) + 7)..text.LastIndexOf('"')]));
                Assert.Contains(expected, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_drawing_with_a_damaged_picture_inside_does_not_go_out()
    {
        var cut = TestPictures.Full("jpg")[..40];
        using var site = SiteTest.From().Add("media/map.svg", Around($"<image href=\"data:image/jpeg;base64,{Convert.ToBase64String(cut)}\"/>")).Change("goals/reading.md", "See what", "![Map](../media/map.svg)\n\nSee what");
        var result = site.Build();
        Assert.Null(result.Published);
        Assert.Contains("content/media/map.svg: error SI0166: A picture inside this drawing is damaged", SiteTest.Lines(result.Diagnostics), StringComparison.Ordinal);
    }

    private static string Around(string content) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{content}</svg>";

    private static CleanPicture Clean(byte[] bytes) => DrawingCleaning.Clean(bytes)!;

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
