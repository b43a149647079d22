using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Markup;

/// <summary>Parses Markdown into HTML with placeholders: CommonMark, pipe tables, footnotes, definition lists, task lists, struck words, ids of headings, notes, live values.</summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <param name="prose">The text and where it stands.</param>
    /// <param name="bag">Receives what is wrong with the text.</param>
    /// <param name="idPrefix">Put before every id, for a second body on the same page.</param>
    /// <param name="withPassages">Whether <see cref="MarkdownBody.Passages"/> will be asked for.</param>
    public static MarkdownBody Read(Prose prose, BodyStyle style, DiagnosticBag bag, string idPrefix = "", bool withPassages = true)
    {
        if (prose.IsBlank) return MarkdownBody.Empty;
        var markdown = PlainSigns.In(prose.Markdown);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only answer to lists and quotes nested past its limit of 128.
            bag.Add(MarkdownCodes.TooDeeplyNested, prose.Start, "This text nests lists, quotes or brackets more than 100 deep. Look for a run of '>', '[' or '*' that does not belong there.");
            return MarkdownBody.Empty;
        }

        var buffers = BodyBuffers.Take();
        var body = new BodyBuilder(prose, markdown, document, bag, style, idPrefix, buffers);
        new BlockWriter(body).Write(document);
        Footnotes.Check(document, body);
        var read = body.ToBody(withPassages);
        buffers.GiveBack();
        return read;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        // Only the block form: the extension would also read '::' within a line.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LiveValueParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Replace<AutolinkInlineParser>(new BoundedHtmlParser());
        builder.InlineParsers.Insert(0, new TableFlattener());
        builder.BlockParsers.Insert(0, Footnotes.Parser());
        HeadingNames.ReadIn(builder.BlockParsers);
        return builder.Build();
    }
}
