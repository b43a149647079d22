using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace StaticImpact.Markup;

/// <summary>What begins with <c>&lt;</c>, in a time that grows as the text does: the end of a comment and its like is looked for once, not
/// anew at every beginning.</summary>
internal sealed class BoundedHtmlParser : AutolinkInlineParser
{
    private static readonly (string Start, string End)[] Kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is '!' or '?')
        {
            var ends = processor.ParserStates[Index] as Ends;
            if (ends is null) processor.ParserStates[Index] = ends = new Ends();
            if (!ends.IsAhead(slice)) return false;
        }

        return base.Match(processor, ref slice);
    }

    /// <summary>Where the next end of each kind is. Kept by the processor for one paragraph.</summary>
    private sealed class Ends
    {
        private const int Nowhere = int.MaxValue;

        private readonly int[] known = [-1, -1, -1, -1];

        public bool IsAhead(StringSlice slice)
        {
            var text = slice.AsSpan();
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                if (!text.StartsWith(Kinds[kind].Start)) continue;
                if (known[kind] < slice.Start)
                {
                    var at = text.IndexOf(Kinds[kind].End);
                    known[kind] = at < 0 ? Nowhere : slice.Start + at;
                }

                return known[kind] != Nowhere;
            }

            return true;
        }
    }
}
