using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticImpact.Markup;

/// <summary>The ids that an author gives to headings: <c>## What we found {#results}</c>. They are taken off before the heading's words are read,
/// and all are known before the first heading that needs one made, so that no made id takes the place of a given one.</summary>
internal static class HeadingNames
{
    private static readonly object Given = new();

    /// <summary>Looks at headings of both forms, those with signs before and those with a line below.</summary>
    public static void ReadIn(OrderedList<BlockParser> parsers)
    {
        parsers.Find<HeadingBlockParser>()!.Closed += Take;
        parsers.Find<ParagraphBlockParser>()!.Closed += Take;
    }

    /// <summary>What stands behind <c>#</c>, with its place in the text; null where the author gives none.</summary>
    public static HeadingName? Of(HeadingBlock heading) => heading.GetData(Given) as HeadingName;

    /// <summary>Those of a whole text, in its order.</summary>
    public static IEnumerable<HeadingName> In(MarkdownDocument document) => document.GetData(Given) as List<HeadingName> ?? [];

    private static void Take(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading) return;
        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        var text = line.AsSpan().TrimEnd();
        if (!text.EndsWith("}")) return;
        var open = text.LastIndexOf('{');
        if (open < 0 || (open > 0 && text[open - 1] == '\\')) return;
        var inside = text[(open + 1)..^1];
        // Other programs write '{: #id}'.
        var sign = inside.Length - inside.TrimStart(": ").Length;
        if (sign == inside.Length || inside[sign] != '#') return;
        var name = new HeadingName(inside[(sign + 1)..].Trim().ToString(), line.Start + open, text.Length - open);
        heading.SetData(Given, name);
        if (processor.Document.GetData(Given) is not List<HeadingName> all) processor.Document.SetData(Given, all = []);
        all.Add(name);
        line.End = line.Start + text[..open].TrimEnd().Length - 1;
    }
}

/// <param name="Id">As written, which may be impossible.</param>
/// <param name="Start">Where its bracket opens, in the text.</param>
/// <param name="Length">With both brackets.</param>
internal sealed record HeadingName(string Id, int Start, int Length);
