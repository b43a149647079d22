using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Markup that every browser reads in the same way: well formed, and nothing that HTML has given up.</summary>
internal static class MarkupRules
{
    private static readonly HashSet<string> Obsolete = new(StringComparer.Ordinal)
    {
        "font", "center", "big", "strike", "tt", "marquee", "blink", "acronym", "basefont", "applet", "dir", "frame", "frameset", "noframes", "nobr",
    };

    private static readonly string[] ObsoleteAttributes =
        ["align", "valign", "bgcolor", "border", "cellpadding", "cellspacing", "hspace", "vspace", "background", "frameborder", "nowrap", "clear", "compact", "language"];

    public static void Check(IDocument page, PageReport report)
    {
        if (page.Doctype is null) report.Add(PagesCodes.MalformedHtml, 1, "there is no '<!doctype html>'.");
        foreach (var element in page.All)
        {
            if (IsSvg(element)) continue;
            if (Obsolete.Contains(element.LocalName)) report.Add(PagesCodes.ObsoleteMarkup, element, $"{PageReport.Tag(element)}: HTML has no '{element.LocalName}' any more. Use a class.");
            foreach (var attribute in element.Attributes)
            {
                if (ObsoleteAttributes.Contains(attribute.Name, StringComparer.Ordinal)) report.Add(PagesCodes.ObsoleteMarkup, element, $"{PageReport.Tag(element)}: HTML has no '{attribute.Name}' any more. Use a class.");
            }
        }
    }

    /// <summary>Says what the parser stumbled over and shows the place.</summary>
    public static string Explain(HtmlErrorEvent error, string html)
    {
        var at = Math.Clamp(error.Position.Index, 0, html.Length);
        var start = Math.Max(0, html.LastIndexOf('<', Math.Max(0, Math.Min(at, html.Length - 1)), Math.Min(at + 1, html.Length)));
        var shown = html.AsSpan(start, Math.Min(60, html.Length - start)).ToString().ReplaceLineEndings(" ");
#pragma warning disable IDE0072 // The parser's own long list: what is not named here is told in its words.
        var what = (HtmlParseError)error.Code switch
        {
            HtmlParseError.AttributeDuplicateOmitted => "an attribute stands twice",
            HtmlParseError.AnchorNested => "a link stands inside a link",
            HtmlParseError.HeadingNested => "a heading stands inside a heading",
            HtmlParseError.EOF => "the page ends in the middle of an element",
            HtmlParseError.TagDoesNotMatchCurrentNode or HtmlParseError.TagClosingMismatch or HtmlParseError.TagClosedWrong or HtmlParseError.BlockNotInScope
                or HtmlParseError.ParagraphNotInScope or HtmlParseError.ListItemNotInScope or HtmlParseError.FormattingElementNotFound =>
                "an element is closed that was not opened here, or with another still open inside it",
            HtmlParseError.CharacterReferenceNotTerminated or HtmlParseError.CharacterReferenceSemicolonMissing => "'&' begins a sign's name, which ends with ';'. For the sign itself write '&amp;'",
            HtmlParseError.BodyClosedWrong => "an element is still open where the page ends",
            HtmlParseError.TagCannotBeSelfClosed => "an element that has an end tag is closed with '/>'",
            _ => error.Message.TrimEnd('.'),
        };
#pragma warning restore IDE0072
        return $"the HTML is not well formed near '{shown}': {what}.";
    }

    private static bool IsSvg(IElement element) => element.NamespaceUri == NamespaceNames.SvgUri || element.NamespaceUri == NamespaceNames.MathMlUri;
}
