using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>Writes the blocks of a body. One walk over the tree instead of Markdig's renderer, because placeholders, plain text and places are gathered on the way.</summary>
internal sealed class BlockWriter
{
    private readonly BodyBuilder body;
    private readonly InlineWriter inlines;
    private readonly TableWriter tables;
    private readonly CardWriter cards;
    private int headingShift;
    private int lastLevel = 1;

    public BlockWriter(BodyBuilder body)
    {
        this.body = body;
        inlines = new InlineWriter(body);
        tables = new TableWriter(body, inlines);
        cards = new CardWriter(body);
    }

    public void Write(MarkdownDocument document)
    {
        headingShift = HasTopHeading(document) ? 1 : 0;
        body.TakeHeadingNames();
        WriteChildren(document);
    }

    private void WriteChildren(ContainerBlock container, bool tight = false)
    {
        foreach (var child in container) Write(child, tight);
    }

    private void Write(Block block, bool tight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph, tight); break;
            case HeadingBlock heading: WriteHeading(heading); break;
            case ListBlock list: WriteList(list); break;
            case Table table: tables.Write(table); break;
            case QuoteBlock quote: WriteContainer(quote, "<blockquote>\n", "</blockquote>\n"); break;
            case CodeBlock code: WriteCode(code); break;
            case ThematicBreakBlock: body.EnsureLine(); body.Raw("<hr>\n"); break;
            case CustomContainer note: WriteNote(note); break;
            case DefinitionList definitions: WriteDefinitions(definitions); break;
            case FootnoteGroup footnotes: WriteFootnotes(footnotes); break;
            case HtmlBlock html: WriteHtml(html); break;
            case LinkReferenceDefinitionGroup or BlankLineBlock: break;
            case ContainerBlock container: WriteChildren(container); break;
        }
    }

    private void WriteContainer(ContainerBlock container, string open, string close)
    {
        body.EnsureLine();
        body.Raw(open);
        WriteChildren(container);
        body.EnsureLine();
        body.Raw(close);
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool tight)
    {
        if (paragraph.Inline?.FirstChild is { NextSibling: null } only && inlines.TryWriteBlockPlaceholder(only))
        {
            body.EndPlainLine();
            return;
        }

        if (!tight)
        {
            body.EnsureLine();
            body.Raw("<p>");
        }

        var start = body.PlainLength;
        var isTask = paragraph.Inline?.FirstChild is TaskList;
        if (isTask) body.Raw("<label>");
        inlines.Write(paragraph.Inline);
        if (isTask) body.Raw("</label>");
        if (!tight) body.Raw("</p>\n");
        body.EndPassage(start, paragraph);
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var span = body.SpanOf(heading);
        if (heading.Level == 1)
        {
            body.Report(MarkdownCodes.TopHeading, span, "A heading with one '#' is the page's title, which comes from 'title:'. Write '##'; until then every heading of this text is shown one level lower.");
        }

        var level = Math.Clamp(heading.Level + headingShift, 2, 6);
        var skipsLevel = level > lastLevel + 1;
        if (skipsLevel)
        {
            var (above, right) = (lastLevel == 1 ? "the title" : $"'{Signs(lastLevel)}'", Signs(lastLevel + 1));
            body.Report(WritingCodes.SkippedHeading, span, $"'{new string('#', heading.Level)}' follows {above}. Write '{right}'.");
        }

        lastLevel = level;
        var text = PlainInlines.TextOf(heading.Inline);
        if (PlainInlines.IsWordless(heading.Inline))
        {
            body.Report(UnfinishedCodes.EmptyHeading, span, "This heading has no words. Write them, or delete the line.");
            return;
        }

        var given = HeadingNames.Of(heading);
        var id = given is null ? body.IdFor(PlainInlines.TextOf(heading.Inline, valueAs: "")) : body.IdPrefix + given.Id;
        body.Heading(new BodyHeading(level, id, body.Set(text), span, skipsLevel) { IsGiven = given is not null });

        body.EnsureLine();
        body.Raw("<h");
        body.Raw(level);
        body.Raw(" id=\"");
        body.Encoded(id);
        body.Raw("\">");
        inlines.Write(heading.Inline);
        body.Raw("</h");
        body.Raw(level);
        body.Raw(">\n");
        body.EndPlainLine();
    }

    private string Signs(int level) => new('#', level - headingShift);

    private void WriteList(ListBlock list)
    {
        body.EnsureLine();
        if (!list.IsOrdered)
        {
            body.Raw("<ul>\n");
        }
        else if (list.OrderedStart is null or "1" || !int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start))
        {
            body.Raw("<ol>\n");
        }
        else
        {
            body.Raw("<ol start=\"");
            body.Raw(start);
            body.Raw("\">\n");
        }

        foreach (var child in list)
        {
            var item = (ListItemBlock)child;
            body.Raw(item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList } ? "<li class=\"task\">" : "<li>");
            WriteChildren(item, tight: !list.IsLoose);
            body.Raw("</li>\n");
            body.EndPlainLine();
        }

        body.Raw(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteCode(CodeBlock code)
    {
        body.EnsureLine();
        // What follows the language names the file that is shown.
        var caption = code is FencedCodeBlock { Arguments: { Length: > 0 } words } ? words.Trim() : "";
        if (caption.Length > 0)
        {
            body.Raw("<figure class=\"listing\">\n<figcaption>");
            body.Words(caption);
            body.Raw("</figcaption>\n");
            body.EndPlainLine();
        }

        // Long lines scroll sideways, which a keyboard must be able to do too.
        body.Raw("<pre tabindex=\"0\"><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } language })
        {
            body.Raw(" class=\"language-");
            body.Encoded(language);
            body.Raw("\"");
        }

        body.Raw(">");
        WriteLines(code);
        body.Raw("</code></pre>\n");
        if (caption.Length > 0) body.Raw("</figure>\n");
    }

    private void WriteNote(CustomContainer note)
    {
        var span = body.SpanOf(note);
        var kind = note.Info is { Length: > 0 } ? note.Info.ToLowerInvariant() : "note";
        if (CardWriter.Kinds.Contains(kind, StringComparer.Ordinal))
        {
            if (note.ClosingFencedCharCount == 0) body.Report(MarkdownCodes.UnknownNote, span, $"This block is never closed, so it takes in the rest of its text. Write ':::' on a line of its own after it.");
            cards.Write(note, kind, block => Write(block, tight: false));
            return;
        }

        if (kind is not ("note" or "tip" or "warning"))
        {
            body.Report(MarkdownCodes.UnknownNote, span, $"'::: {note.Info}' is not a kind of note; write 'note', 'tip' or 'warning', or 'video' or 'link' with an address.{Suggestion.DidYouMean(kind, ["note", "tip", "warning", .. CardWriter.Kinds])}");
            kind = "note";
        }
        else if (note.ClosingFencedCharCount == 0)
        {
            body.Report(MarkdownCodes.UnknownNote, span, $"This note is never closed, so it runs to the end of its text. Write ':::' on a line of its own after it.");
        }

        body.EnsureLine();
        body.Raw("<aside class=\"note");
        if (kind != "note") body.Raw($" note-{kind}");
        body.Raw("\" role=\"note\">\n");
        if (note.Arguments is { Length: > 0 } title)
        {
            body.Raw("<p class=\"note-title\">");
            body.Words(body.Set(title), title);
            body.Raw("</p>\n");
            body.EndPlainLine();
        }
        else
        {
            var placeholder = body.Placeholder(new NotePlaceholder(kind, span));
            body.OnlyWith(placeholder, "<p class=\"note-title\">");
            body.Value(placeholder);
            body.OnlyWith(placeholder, "</p>\n");
        }

        WriteChildren(note);
        body.EnsureLine();
        body.Raw("</aside>\n");
    }

    private void WriteDefinitions(DefinitionList list)
    {
        body.EnsureLine();
        body.Raw("<dl>\n");
        foreach (var child in list)
        {
            var item = (DefinitionItem)child;
            var open = false;
            var tight = item.Count(b => b is not (DefinitionTerm or BlankLineBlock)) == 1;
            foreach (var part in item)
            {
                if (part is DefinitionTerm term)
                {
                    body.Raw("<dt>");
                    inlines.Write(term.Inline);
                    body.Raw("</dt>\n");
                    body.EndPlainLine();
                    continue;
                }

                if (!open) body.Raw("<dd>");
                open = true;
                Write(part, tight);
            }

            if (open) body.Raw("</dd>\n");
        }

        body.Raw("</dl>\n");
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        if (group.Count == 0) return;
        body.EnsureLine();
        body.Raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        foreach (var child in group)
        {
            body.Raw("<li id=\"");
            body.Encoded(body.IdPrefix);
            body.Raw("fn-");
            body.Raw(((Footnote)child).Order);
            body.Raw("\">");
            WriteChildren((Footnote)child);
            body.Raw("</li>\n");
        }

        body.Raw("</ol>\n</section>\n");
    }

    private void WriteHtml(HtmlBlock html)
    {
        // An author's remarks to colleagues are not for the public, allowed or not.
        if (IsComment(html)) return;
        body.EnsureLine();
        if (body.AllowHtml)
        {
            var written = html.Lines.ToString();
            body.CheckHtml(written, at => PlaceIn(html, at));
            var markup = WithoutComments(written);
            body.LetThrough(markup);
            body.Raw(markup);
            body.Raw("\n");
            return;
        }

        body.ReportHtml(body.SpanOf(html), html.Lines.Count > 0 ? html.Lines.Lines[0].Slice.AsSpan().TrimStart() : "", html.Lines.ToString());
        body.Raw("<p>");
        WriteLines(html);
        body.Raw("</p>\n");
    }

    /// <summary>Where a character of the block's lines stands in the whole text: inside lists and quotes each line begins with signs of theirs.</summary>
    private static int PlaceIn(HtmlBlock html, int at)
    {
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var slice = html.Lines.Lines[i].Slice;
            if (at <= slice.Length || i == html.Lines.Count - 1) return slice.Start + at;
            at -= slice.Length + 1;
        }

        return html.Span.Start;
    }

    private static bool IsComment(HtmlBlock html)
    {
        if (html.Type != HtmlBlockType.Comment || html.Lines.Count == 0) return false;
        var last = html.Lines.Lines[html.Lines.Count - 1].Slice.AsSpan();
        var end = last.IndexOf("-->");
        return end < 0 || last[(end + 3)..].IsWhiteSpace();
    }

    /// <summary>A remark that is not closed goes to the end: what follows it may be part of it.</summary>
    private static string WithoutComments(string markup)
    {
        for (int at; (at = markup.IndexOf("<!--", StringComparison.Ordinal)) >= 0;)
        {
            var end = markup.IndexOf("-->", at, StringComparison.Ordinal);
            markup = end < 0 ? markup[..at] : markup.Remove(at, end + 3 - at);
        }

        return markup;
    }

    private void WriteLines(LeafBlock block)
    {
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            body.Encoded(lines.Lines[i].Slice.AsSpan());
            body.Raw("\n");
        }
    }

    private static bool HasTopHeading(ContainerBlock container)
    {
        foreach (var child in container)
        {
            if (child is HeadingBlock { Level: 1 }) return true;
            if (child is ContainerBlock inner and not Table && HasTopHeading(inner)) return true;
        }

        return false;
    }
}
