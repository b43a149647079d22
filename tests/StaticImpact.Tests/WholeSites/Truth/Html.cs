using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What stands in an element of a page, as a reader hears it.</summary>
internal static partial class Html
{
    /// <summary>Without the drawings, which are most of a page: their words stand beside them.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(Drawings().Replace(html, ""));

    public static string Words(this INode? node) => node is null ? "" : Spaces().Replace(SiteTest.Plain(node.TextContent), " ").Trim();

    /// <summary>A class that begins like this, without that beginning; nothing where there is none.</summary>
    public static string ClassAfter(this IElement? element, string prefix) =>
        element?.ClassList.FirstOrDefault(c => c.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..] ?? "";

    [GeneratedRegex("<svg(?! class=\"(?:icon|segments))[^>]*>.*?</svg>", RegexOptions.Singleline, 5000)]
    private static partial Regex Drawings();

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Spaces();
}
