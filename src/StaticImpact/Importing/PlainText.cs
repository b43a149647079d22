using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticImpact.Importing;

/// <summary>Text out of HTML, as metadata of others hold it: paragraphs on lines of their own, no element and no script.</summary>
internal static partial class PlainText
{
    /// <summary>In characters; what is longer is taken without its elements only.</summary>
    private const int LongestHtml = 20_000;

    private static readonly HtmlParser Parser = new();

    /// <summary>Links as Markdown writes them, as the text with the address behind it.</summary>
    private static string WithoutMarkdown(string text) => MarkdownLink().Replace(text, "${text} (${address})");

    /// <summary>Plain text as Markdown that gives it back.</summary>
    public static string Markdown(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("[", "&#91;", StringComparison.Ordinal);

    /// <summary>On one line.</summary>
    public static string Line(string html) => Spaces().Replace(Of(html).Replace('\n', ' '), " ");

    public static string Of(string html)
    {
        // Two brackets would name a figure of the site.
        html = WithoutMarkdown(html).Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal);
        if (!html.AsSpan().ContainsAny('<', '&')) return Spaces().Replace(html.Replace('\n', ' '), " ").Trim();
        if (html.Length > LongestHtml) return Spaces().Replace(Tags().Replace(html, " ").Replace('\n', ' '), " ").Trim();
        var text = new StringBuilder();
        Add(Parser.ParseDocument("<body>" + html).Body!, text);
        return Lines().Replace(Spaces().Replace(text.ToString(), " "), "\n").Trim();
    }

    /// <summary>Goes through the nodes without calling itself: elements of strangers lie as deep in each other as they like.</summary>
    private static void Add(INode root, StringBuilder text)
    {
        for (var node = root.FirstChild; node is not null;)
        {
            var goesIn = true;
            switch (node)
            {
                case IText words:
                    text.Append(words.Data.Replace('\n', ' '));
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "script" or "style" or "iframe" or "object" or "template" }:
                    goesIn = false;
                    break;
                case IElement element when IsBlock(element):
                    text.Append(element.LocalName == "li" ? "\n- " : "\n");
                    break;
                default:
                    break;
            }

            if (goesIn && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node.NextSibling is null)
            {
                if (node.Parent is not { } parent || parent == root) return;
                node = parent;
                Close((IElement)node, text);
            }

            node = node.NextSibling;
        }
    }

    private static void Close(IElement element, StringBuilder text)
    {
        if (IsBlock(element)) text.Append('\n');
        if (element.LocalName == "a" && element.GetAttribute("href") is { } link && link.StartsWith("http", StringComparison.Ordinal) && link != element.TextContent.Trim()) text.Append(" (").Append(link).Append(')');
    }

    private static bool IsBlock(IElement element) => element.LocalName is "p" or "div" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "tr" or "table";

    [GeneratedRegex(@"[^\S\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\[(?<text>[^\[\]\n]{1,300})\]\((?<address>https?://[^\s()]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
