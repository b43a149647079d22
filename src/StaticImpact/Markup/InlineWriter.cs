using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>Writes what stands within a line: words, emphasis, links, pictures, live values.</summary>
internal sealed partial class InlineWriter(BodyBuilder body)
{
    /// <summary>Far more than anybody writes, and far less than the stack holds.</summary>
    public const int DeepestNesting = 100;

    private readonly SetText set = body.SetText;
    private int depth;
    private bool inLink;
    private bool inAuthorsLink;
    private bool reportedDepth;

    public void Write(ContainerInline? container)
    {
        if (container is null) return;
        if (depth == 0) set.Begin(container, body.Typography);
        if (++depth > DeepestNesting)
        {
            if (!reportedDepth) body.Report(MarkdownCodes.TooDeeplyNested, body.SpanOf(container), "This line nests brackets or emphasis more than 100 deep. Look for a run of '[' or '*' that does not belong there.");
            reportedDepth = true;
        }
        else
        {
            for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child is LiteralInline first) child = WriteWords(first);
                else Write(child);
            }
        }

        depth--;
    }

    /// <summary>Writes a picture or chart that stands alone in its paragraph.</summary>
    public bool TryWriteBlockPlaceholder(Inline only)
    {
        switch (only)
        {
            case LinkInline { IsImage: true } image:
                WriteImage(image, isBlock: true);
                return true;
            case LiveValueInline { Written: var written } value when written.EndsWith(".chart", StringComparison.Ordinal):
                WriteLiveValue(value, isBlock: true);
                return true;
            default:
                return false;
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline lineBreak:
                body.Raw(lineBreak.IsHard ? "<br>\n" : "\n");
                body.PlainWords(" ");
                break;
            case EmphasisInline emphasis:
                var name = emphasis.DelimiterChar == '~' ? "del>" : emphasis.DelimiterCount == 2 ? "strong>" : "em>";
                body.Raw("<");
                body.Raw(name);
                Write(emphasis as ContainerInline);
                body.Raw("</");
                body.Raw(name);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image, isBlock: false);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case LiveValueInline value:
                WriteLiveValue(value, isBlock: false);
                break;
            case CodeInline code:
                body.Raw("<code>");
                body.Words(code.Content);
                body.Raw("</code>");
                break;
            case HtmlEntityInline entity:
                body.Words(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case HtmlInline html:
                WriteHtml(html);
                break;
            case TaskList task:
                body.Raw(task.Checked ? "<input type=\"checkbox\" disabled checked>" : "<input type=\"checkbox\" disabled>");
                break;
            case FootnoteLink note:
                WriteFootnoteLink(note);
                break;
            case DelimiterInline delimiter:
                body.Words(delimiter.ToLiteral());
                Write(delimiter as ContainerInline);
                break;
            case ContainerInline container:
                Write(container);
                break;
        }
    }

    private void WriteLink(LinkInline link)
    {
        var (kind, address) = LinkAddress.Read(link.Url ?? "");
        if (kind is LinkAddress.Kind.Forbidden or LinkAddress.Kind.Empty)
        {
            ReportLink(kind, address, link);
            Write(link as ContainerInline);
            return;
        }

        if (PlainInlines.IsWordless(link))
        {
            body.Report(UnfinishedCodes.WordlessLink, body.SpanOf(link), $"This link to '{Shortened(address)}' has no words. Write between the square brackets where it leads, or delete it.");
            return;
        }

        if (PlainInlines.TextOf(link) is { } words && VagueWords.Are(words))
        {
            body.Report(WritingCodes.VagueLink, body.SpanOf(link), $"'{words}' does not say where the link leads. Put the link on the words that name it.");
        }

        inLink = true;
        var rest = string.IsNullOrEmpty(link.Title) ? "\">" : $"\" title=\"{Html.Encode(body.Set(link.Title))}\">";
        if (kind is LinkAddress.Kind.Internal or LinkAddress.Kind.Anchor)
        {
            var placeholder = body.Placeholder(new LinkPlaceholder(address, body.SpanOf(link)));
            body.OnlyWith(placeholder, "<a href=\"");
            body.Value(placeholder);
            body.OnlyWith(placeholder, rest);
            Write(link as ContainerInline);
            body.OnlyWith(placeholder, "</a>");
        }
        else
        {
            body.Outward(address, link);
            WriteAnchorStart(address, rest);
            Write(link as ContainerInline);
            body.Raw("</a>");
        }

        inLink = false;
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var (kind, address) = LinkAddress.Read(link.IsEmail ? "mailto:" + link.Url : link.Url);
        if (kind == LinkAddress.Kind.External && inLink)
        {
            body.Words(link.Url);
            return;
        }

        if (kind == LinkAddress.Kind.External)
        {
            WriteAddress(address, link.Url, link);
            return;
        }

        ReportLink(LinkAddress.Kind.Forbidden, address, link);
        body.Words(link.Url);
    }

    private void WriteAnchorStart(string address, string rest)
    {
        body.Raw("<a href=\"");
        body.Encoded(address.Contains(' ') ? address.Replace(" ", "%20", StringComparison.Ordinal) : address);
        body.Raw(rest);
    }

    private void ReportLink(LinkAddress.Kind kind, string address, Inline link)
    {
        if (kind == LinkAddress.Kind.Empty) body.Report(MarkdownCodes.LinkToNowhere, body.SpanOf(link), "This link has no address. Put one between the round brackets, or take the brackets away.");
        else body.Report(MarkdownCodes.UnsafeLink, body.SpanOf(link), $"A link cannot lead to '{Shortened(address)}', which {LinkAddress.Why(address)}");
    }

    private void WriteImage(LinkInline image, bool isBlock)
    {
        var span = body.SpanOf(image);
        var (kind, address) = LinkAddress.Read(image.Url ?? "");
        var alt = PlainInlines.TextOf(image, valueAs: "");
        if (image.FindDescendants<LiveValueInline>().Any())
        {
            body.Report(MarkdownCodes.LiveValueSyntax, span, "A picture's description cannot hold a live value. Say in words what the picture shows.");
        }

        if (kind != LinkAddress.Kind.Internal)
        {
            body.Report(MarkdownCodes.ForeignImage, span, $"A picture must be a file of this site; found '{Shortened(address)}'. Put the file into the media folder and name it here.");
            body.Words(body.Set(alt), alt);
            return;
        }

        if (alt.Length == 0) body.Report(WritingCodes.PictureWithoutDescription, span, $"The picture '{Shortened(address)}' has no description. Say between the square brackets what it shows.");
        body.EnsureLineIf(isBlock);
        body.Value(body.Placeholder(new ImagePlaceholder(address, body.Set(alt), body.Set(image.Title ?? ""), isBlock, span)));
        if (isBlock) body.Raw("\n");
    }

    private void WriteLiveValue(LiveValueInline value, bool isBlock)
    {
        var span = body.SpanOf(value);
        if (!LiveValueName.TryRead(value.Written, out var kind, out var id, out var property))
        {
            body.Report(MarkdownCodes.LiveValueSyntax, span, $"'[[{value.Written}]]' is not a live value. Write [[id]], [[id.latest]] or [[goals/id.on-track]] with small letters, digits and hyphens; for brackets as text write '\\[['.");
            body.Words($"[[{value.Written}]]");
            return;
        }

        if (property == "chart" && !isBlock)
        {
            body.Report(MarkdownCodes.LiveValueSyntax, span, $"The chart '[[{value.Written}]]' stands among words. Put it alone in a paragraph, with an empty line before and after it.");
            body.Words($"[[{value.Written}]]");
            return;
        }

        body.EnsureLineIf(isBlock);
        body.Value(body.Placeholder(new LiveValuePlaceholder(kind, id, property, isBlock, inLink, span)));
        body.PlainWords("…");
        if (isBlock) body.Raw("\n");
    }

    private void WriteHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal)) return;
        if (body.AllowHtml)
        {
            body.LetThrough(html.Tag);
            body.CheckHtml(html.Tag, at => html.Span.Start + at, html.NextSibling is HtmlInline next ? next.Tag : "");
            if (IsAnchor(html.Tag.AsSpan(1))) inAuthorsLink = true;
            else if (html.Tag.StartsWith("</", StringComparison.Ordinal) && IsAnchor(html.Tag.AsSpan(2))) inAuthorsLink = false;
            body.Raw(html.Tag);
            return;
        }

        body.ReportHtml(body.SpanOf(html), html.Tag, html.Tag);
        body.Encoded(html.Tag);
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var order = link.Footnote.Order;
        if (link.IsBackLink)
        {
            body.Raw(" <a class=\"fn-back\" role=\"doc-backlink\" href=\"#");
            body.Encoded(body.IdPrefix);
            body.Raw($"fnref-{link.Index}\">↩{order}</a>");
            return;
        }

        // No link stands inside another; the number leads nowhere there, and the note still leads back to it.
        if (inLink || inAuthorsLink)
        {
            body.Raw("<sup id=\"");
            body.Encoded(body.IdPrefix);
            body.Raw($"fnref-{link.Index}\">{order}</sup>");
            return;
        }

        body.Raw("<sup><a class=\"fn\" role=\"doc-noteref\" id=\"");
        body.Encoded(body.IdPrefix);
        body.Raw($"fnref-{link.Index}\" href=\"#");
        body.Encoded(body.IdPrefix);
        body.Raw($"fn-{order}\">{order}</a></sup>");
    }

    private static string Shortened(string address) => address.Length <= 60 ? address : address[..60] + "…";
}
