using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticImpact.Markup;

/// <summary>Makes ready for Markdig what may become a long table. What follows an open <c>[</c> or <c>*</c> stands inside it until the
/// whole paragraph is read, and Markdig takes the bars of a table out of there one by one, moving all that follows each time; here they
/// are taken out in one go.</summary>
internal sealed class TableFlattener : InlineParser, IPostInlineProcessor
{
    /// <summary>Shorter paragraphs are left to Markdig.</summary>
    private const int Long = 4000;

    public TableFlattener() => OpeningCharacters = ['|'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => false;

    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing && root is ContainerInline all && state.Block is { Span.Length: > Long }) Flatten(all);
        return true;
    }

    private static void Flatten(ContainerInline root)
    {
        for (var child = root.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is not DelimiterInline open || FirstBoundary(open) is not { } boundary) continue;

            // What follows moves behind the open sign, where it is looked at next.
            Inline behind = open;
            for (Inline? moved = boundary, next; moved is not null; moved = next)
            {
                next = moved.NextSibling;
                moved.Remove();
                behind.InsertAfter(moved);
                behind = moved;
            }
        }
    }

    /// <summary>The first bar or line end inside what an open sign holds; only the last thing in there can hold more.</summary>
    private static Inline? FirstBoundary(ContainerInline open)
    {
        for (ContainerInline? container = open; container is not null;)
        {
            ContainerInline? inner = null;
            for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child is LineBreakInline || child is PipeTableDelimiterInline) return child;
                inner = child as DelimiterInline;
            }

            container = inner;
        }

        return null;
    }
}
