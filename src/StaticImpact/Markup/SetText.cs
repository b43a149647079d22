using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using StaticImpact.Model;

namespace StaticImpact.Markup;

/// <summary>The words of one paragraph with the marks of its language. They are set together, because what stands around a mark may stand in
/// another piece: behind a link, in bold, in code.</summary>
internal sealed class SetText
{
    private const string VerbatimTags = "code pre kbd samp var tt script style textarea";

    private readonly TextBuffer text = new(1024);
    private readonly List<(LiteralInline Piece, int Start)> pieces = [];

    /// <summary>What stays as it is: signs behind a backslash, entities, what stands in code.</summary>
    private readonly List<(int At, char Sign)> kept = [];
    private readonly StringBuilder spaced = new();
    private int next;
    private int verbatim;
    private bool changes;
    private bool isSpaced;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="typography">Null leaves all words as they are.</param>
    public void Begin(ContainerInline paragraph, Typography? typography)
    {
        pieces.Clear();
        changes = false;
        if (typography is null) return;
        isSpaced = typography.AreSpaced;
        text.Cut(0);
        kept.Clear();
        (next, verbatim) = (0, 0);
        Read(paragraph, 0);
        changes = typography.MayChange(text.Text);
        if (!changes) return;
        foreach (var (at, _) in kept) text[at] = '\uFFFC';
        typography.Set(text.Written);
        foreach (var (at, sign) in kept) text[at] = sign;
    }

    /// <summary>How a part of the paragraph is shown.</summary>
    /// <param name="first">The piece in which it begins, or an earlier one on the same line.</param>
    /// <param name="from">How many signs behind the beginning of that piece.</param>
    /// <param name="words">The part as the author wrote it.</param>
    public ReadOnlySpan<char> Shown(LiteralInline first, int from, ReadOnlySpan<char> words)
    {
        if (!changes) return words;
        while (next < pieces.Count && pieces[next].Piece != first) next++;
        if (next == pieces.Count) return words;
        var start = pieces[next].Start + from;
        if (!isSpaced) return text.Text.Slice(start, words.Length);
        spaced.Clear();
        Typography.Spaced(text.Text, start, words.Length, spaced);
        return spaced.ToString();
    }

    private void Read(ContainerInline container, int depth)
    {
        if (depth > InlineWriter.DeepestNesting) return;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case LiteralInline literal:
                    pieces.Add((literal, text.Length));
                    Add(literal.Content.AsSpan(), isKept: verbatim > 0, literal.IsFirstCharacterEscaped);
                    break;
                case HtmlEntityInline entity: Add(entity.Transcoded.AsSpan(), isKept: true); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlInline html: Verbatim(html.Tag); break;
                case FootnoteLink: break;
                case LinkInline { IsImage: true } or CodeInline or AutolinkInline or LiveValueInline: text.Append('x'); break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Read(delimiter, depth + 1);
                    break;
                case ContainerInline inner: Read(inner, depth + 1); break;
            }
        }
    }

    private void Add(ReadOnlySpan<char> words, bool isKept, bool isFirstKept = false)
    {
        if (isKept || isFirstKept)
        {
            for (var i = 0; i < (isKept ? words.Length : Math.Min(1, words.Length)); i++)
            {
                if (words[i] is '"' or '\'') kept.Add((text.Length + i, words[i]));
            }
        }

        text.Append(words);
    }

    /// <summary>Between tags for code that the author wrote as HTML nothing is set.</summary>
    private void Verbatim(string tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isEnd ? 2 : 1);
        var length = name.IndexOfAnyExceptInRange('a', 'z');
        foreach (var range in VerbatimTags.AsSpan().Split(' '))
        {
            if (length > 0 && name[..length].SequenceEqual(VerbatimTags.AsSpan(range.Start.Value, range.End.Value - range.Start.Value))) verbatim = Math.Max(0, verbatim + (isEnd ? -1 : 1));
        }
    }
}
