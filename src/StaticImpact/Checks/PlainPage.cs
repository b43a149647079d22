using System.Buffers;
using System.Text;

namespace StaticImpact.Checks;

/// <summary>
/// Finds in one pass over the bytes whether a page surely breaks no rule of <see cref="PageRules"/>, which then need not build its tree.
/// It knows what pages of ours are made of; whatever else it meets, or is in doubt of, is left to the tree, which
/// also words every message. So it may say no to a page that is in order, and never yes to one that is not.
/// </summary>
internal ref partial struct PlainPage
{
    private const int Deepest = 60;

    /// <summary>Neither text nor white space: some are mistakes, and none stands in our pages.</summary>
    private static readonly SearchValues<byte> Strange = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not ('\t' or '\n')).Append(0x7F).Select(b => (byte)b)]);

    private readonly ReadOnlySpan<byte> html;
    private readonly Frame[] open;
    private int depth;
    private int at;
    private int hidden;
    private int paragraphs;
    private int anchors;
    private int buttons;
    private int headings;
    private int svgs;
    private int images;
    private int lastLevel;
    private int tops;
    private int mains;
    private bool hasHead;
    private bool hasTitle;
    private bool hasBody;
    private bool isOver;
    private TableShape table;
    private readonly Facts facts;

    private PlainPage(ReadOnlySpan<byte> html, Frame[] open, Facts facts)
    {
        this.html = html;
        this.open = open;
        this.facts = facts;
    }

    /// <param name="html">The whole page, UTF-8.</param>
    public static bool IsInOrder(ReadOnlySpan<byte> html)
    {
        if (html.ContainsAny(Strange)) return false;
        var frames = ArrayPool<Frame>.Shared.Rent(Deepest);
        try
        {
            return new PlainPage(html, frames, new Facts()).Read();
        }
        finally
        {
            ArrayPool<Frame>.Shared.Return(frames, clearArray: true);
        }
    }

    private bool Read()
    {
        at = html.IndexOfAnyExcept(" \n\t"u8);
        if (at < 0 || html.Length < at + 15 || !Ascii.EqualsIgnoreCase(html.Slice(at, 15), "<!doctype html>"u8)) return false;
        at += 15;
        while (at < html.Length)
        {
            var length = html[at..].IndexOf((byte)'<');
            if (!Words(length < 0 ? html[at..] : html.Slice(at, length))) return false;
            if (length < 0) break;
            at += length + 1;
            if (at >= html.Length) return false;
            if (html[at] == '/')
            {
                at++;
                if (!End()) return false;
            }
            else if (!char.IsAsciiLetterLower((char)html[at]) || !Start())
            {
                return false;
            }
        }

        return isOver && depth == 0 && hasTitle && hasBody && tops == 1 && mains == 1 && facts.AreInOrder();
    }

    /// <summary>Text between tags.</summary>
    private readonly bool Words(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyExcept(" \n\t"u8) < 0) return true;
        if (depth == 0 || open[depth - 1].Element.Has(ElementTraits.NoWords) || !AreReferencesPlain(text)) return false;
        open[depth - 1].HasWords |= HasLetters(text);
        return true;
    }

    private bool Start()
    {
        if (isOver) return false;
        var length = html[at..].IndexOfAny(" \n/>"u8);
        if (length < 0 || PlainElement.Find(html.Slice(at, length)) is not { } element) return false;
        at += length;
        var isInSvg = svgs > 0;
        var isTitleOfSvg = isInSvg && element.Name == "title";
        if (isInSvg != element.Has(ElementTraits.Svg) && element.Name != "svg" && !isTitleOfSvg) return false;
        if (element.Name == "svg" && isInSvg) return false;
        if (!isTitleOfSvg && !MayStandHere(element)) return false;
        var frame = new Frame { Element = element, IsSvgTitle = isTitleOfSvg };
        if (!Attributes(ref frame, isInSvg || element.Name == "svg", out var isClosed)) return false;
        if (isClosed && !element.Has(ElementTraits.Void) && !isInSvg) return false;
        if (!Check(ref frame)) return false;
        if (element.Has(ElementTraits.Void) || isClosed)
        {
            Contribute(frame);
            return true;
        }

        if (depth == Deepest) return false;
        if (element.Name is "script") return Script();
        open[depth++] = frame;
        Count(frame, 1);
        return true;
    }

    /// <summary>Everything inside is code; nothing in it may look like the beginning of something else.</summary>
    private bool Script()
    {
        var end = html[at..].IndexOf("</script>"u8);
        if (end < 0 || html.Slice(at, end).IndexOf("<!"u8) >= 0 || html.Slice(at, end).IndexOf("<script"u8) >= 0) return false;
        at += end + "</script>".Length;
        return true;
    }

    private readonly bool MayStandHere(PlainElement element)
    {
        var parent = depth == 0 ? null : open[depth - 1].Element;
        if (parent is null) return element.Name == "html";
        if (open[depth - 1].IsSvgTitle || element.Name == "html") return false;
        if (element.Parents.Length > 0 && Array.IndexOf(element.Parents, parent.Name) < 0) return false;
        if (parent.Has(ElementTraits.NoWords) && element.Parents.Length == 0 && !(parent.Name == "head" && element.Name == "script")) return false;
        if (parent.Name is "title" or "option" or "picture" && !(parent.Name == "picture" && element.Name is "img" or "source")) return false;
        if (element.Name is "dt" or "dd" && parent.Name == "div" && (depth < 2 || open[depth - 2].Element.Name != "dl")) return false;
        if (element.Name == "head" && hasHead || element.Name == "body" && (hasBody || !hasTitle)) return false;
        if (paragraphs > 0 && element.Has(ElementTraits.EndsParagraph)) return false;
        if (headings > 0 && element.Has(ElementTraits.Heading)) return false;
        if (element.Name == "a" && anchors + buttons > 0 || element.Name == "button" && buttons > 0) return false;
        return !(element.Name is "table" && table.IsOpen) && !(element.Name == "form" && IsOpen("form"));
    }

    private readonly bool IsOpen(string name)
    {
        for (var i = 0; i < depth; i++)
        {
            if (open[i].Element.Name == name) return true;
        }

        return false;
    }

    private bool End()
    {
        if (depth == 0) return false;
        ref var frame = ref open[depth - 1];
        var name = frame.Element.Name;
        if (html.Length < at + name.Length + 1 || html[at + name.Length] != '>') return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (html[at + i] != name[i]) return false;
        }

        at += name.Length + 1;
        depth--;
        Count(frame, -1);
        if (!CheckEnd(frame)) return false;
        Contribute(frame);
        if (name == "html") isOver = true;
        return true;
    }

    /// <summary>What the element says is part of what the one around it says.</summary>
    private readonly void Contribute(in Frame frame)
    {
        if (depth > 0 && !frame.IsKept && (frame.HasWords || frame.HasLabel)) open[depth - 1].HasWords = true;
    }

    private void Count(in Frame frame, int step)
    {
        var element = frame.Element;
        if (frame.IsHidden) hidden += step;
        if (element.Has(ElementTraits.Heading)) headings += step;
        if (frame.IsImage) images += step;
        switch (element.Name)
        {
            case "p": paragraphs += step; break;
            case "a": anchors += step; break;
            case "button": buttons += step; break;
            case "svg": svgs += step; break;
        }
    }

    /// <summary>Whether every <c>&amp;</c> begins a reference that all read alike.</summary>
    private static bool AreReferencesPlain(ReadOnlySpan<byte> text)
    {
        for (var next = text.IndexOf((byte)'&'); next >= 0; next = text.IndexOf((byte)'&'))
        {
            text = text[(next + 1)..];
            if (!text.StartsWith("amp;"u8) && !text.StartsWith("lt;"u8) && !text.StartsWith("gt;"u8) && !text.StartsWith("quot;"u8) && !text.StartsWith("#39;"u8)) return false;
        }

        return true;
    }

    /// <summary>Whether there is more than white space, whichever kind.</summary>
    private static bool HasLetters(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b is > 0x20 and < 0x7F) return true;
        }

        return !string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text));
    }
}
