using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace StaticImpact.Markup;

/// <summary>Links, in a time that grows as the text does. Each <c>](</c> is read up to the end of the paragraph to see whether a link
/// closes there; after many that do not, only so far as an address is long.</summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int MostFailures = 100;
    private const int Near = 1000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(') return base.Match(processor, ref slice);
        var failures = processor.ParserStates[Index] as Failures;
        var part = slice;
        if (failures is { Count: > MostFailures }) part.End = Math.Min(slice.End, slice.Start + Near);
        var isLink = base.Match(processor, ref part);
        slice.Start = part.Start;
        if (isLink) return true;
        if (failures is null) processor.ParserStates[Index] = failures = new Failures();
        failures.Count++;
        return false;
    }

    /// <summary>Kept by the processor for one paragraph.</summary>
    private sealed class Failures
    {
        public int Count { get; set; }
    }
}
