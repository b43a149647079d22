using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticImpact.Markup;

/// <summary>The words of a line without their markup.</summary>
internal static class PlainInlines
{
    /// <param name="inlines">The line; null is an empty one.</param>
    /// <param name="valueAs">What stands for a live value, whose words are not known yet.</param>
    public static string TextOf(ContainerInline? inlines, string valueAs = "…")
    {
        if (inlines?.FirstChild is null) return "";
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        Append(inlines, valueAs, text, 0);
        return text.ToString().Trim();
    }

    /// <summary>Whether nothing in a line can be seen or heard; tags and footnotes may bring something.</summary>
    public static bool IsWordless(ContainerInline? inlines) =>
        TextOf(inlines).Length == 0 && inlines?.Descendants().Any(i => i is FootnoteLink || (i is HtmlInline html && !html.Tag.StartsWith("<!--", StringComparison.Ordinal))) != true;

    private static void Append(ContainerInline container, string valueAs, StringBuilder text, int depth)
    {
        if (depth > InlineWriter.DeepestNesting) return;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append(' '); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LiveValueInline: text.Append(valueAs); break;
                case HtmlInline or FootnoteLink: break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, valueAs, text, depth + 1);
                    break;
                case ContainerInline inner: Append(inner, valueAs, text, depth + 1); break;
            }
        }
    }
}
