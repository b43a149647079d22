using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>Words, among which bare addresses become links.</summary>
internal sealed partial class InlineWriter
{
    /// <summary>Writes words up to the next markup, and gives the last of them. An address may stand in several pieces, since signs
    /// that could have been markup are pieces of their own.</summary>
    private Inline WriteWords(LiteralInline first)
    {
        Inline last = first;
        var hasAddress = BareAddress.MayStandIn(first.Content.AsSpan());
        for (var next = first.NextSibling; next is not null && Continues(next); next = next.NextSibling)
        {
            hasAddress = hasAddress || (next is LiteralInline literal && BareAddress.MayStandIn(literal.Content.AsSpan()));
            last = next;
        }

        ReportUnreadLinks(first, last);
        if (hasAddress && !inLink && !inAuthorsLink) WriteWithAddresses(first, last);
        else
        {
            for (Inline piece = first; ; piece = piece.NextSibling!)
            {
                body.Words(WordsOf(piece));
                if (piece == last) break;
            }
        }

        return last;
    }

    /// <summary>A backslash before one of an address's own signs says that it is none: <c>www\.example.org</c>.</summary>
    private static bool Continues(Inline next) => next is HtmlEntityInline
        || (next is LiteralInline literal && !(literal.IsFirstCharacterEscaped && literal.Content.AsSpan() is [':' or '/' or '.' or '@', ..]));

    private static ReadOnlySpan<char> WordsOf(Inline piece) => piece is HtmlEntityInline entity ? entity.Transcoded.AsSpan() : ((LiteralInline)piece).Content.AsSpan();

    /// <summary>Links that Markdown has taken for text, because their path holds a space or their title stands in curly quotes.</summary>
    private void ReportUnreadLinks(LiteralInline first, Inline last)
    {
        var mayBe = false;
        var joined = new StringBuilder();
        for (Inline piece = first; ; piece = piece.NextSibling!)
        {
            if (piece is not LiteralInline { IsFirstCharacterEscaped: false }) return;
            joined.Append(WordsOf(piece));
            mayBe = mayBe || WordsOf(piece).Contains('(');
            if (piece == last) break;
        }

        if (!mayBe) return;
        foreach (Match link in UnreadLink().Matches(joined.ToString()))
        {
            var target = link.Groups["to"].Value;
            var end = first.Span.Start + link.Index;
            var place = new LiteralInline { Span = new Markdig.Syntax.SourceSpan(end, end + link.Length - 1) };
            var titled = CurlyTitle().Match(target);
            var mended = titled.Success ? $"{titled.Groups["to"].Value} \"{titled.Groups["title"].Value}\"" : target.Trim().Replace(" ", "%20", StringComparison.Ordinal);
            body.Report(BodyReferenceCodes.SpaceInLink, body.SpanOf(place), titled.Success
                ? $"The words after the path stand in curly quotes, so this is text and no link. Write '{link.Groups["words"].Value}({mended})'."
                : $"'{target}' holds a space, so this is text and no link. Write '{link.Groups["words"].Value}({mended})'.");
        }
    }

    [GeneratedRegex(@"(?<words>!?\[[^\[\]]*\])\((?<to>[^()<>\s][^()<>""]* [^()<>""]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnreadLink();

    [GeneratedRegex("^(?<to>\\S+) +[“”„](?<title>.*)[“”]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CurlyTitle();

    private void WriteWithAddresses(LiteralInline first, Inline last)
    {
        var joined = new StringBuilder();
        var starts = new List<(int InText, int InFile)>();
        for (Inline piece = first; ; piece = piece.NextSibling!)
        {
            // The span of an escaped sign begins at its backslash.
            starts.Add((joined.Length, piece.Span.Start + (piece is LiteralInline { IsFirstCharacterEscaped: true } ? 1 : 0)));
            joined.Append(WordsOf(piece));
            if (piece == last) break;
        }

        var text = joined.ToString();
        var (written, start) = (0, 0);
        while (BareAddress.Find(text, written) is { } address)
        {
            body.Words(text.AsSpan(written, address.Start - written));
            var words = text.AsSpan(address.Start, address.Length);
            while (start + 1 < starts.Count && starts[start + 1].InText <= address.Start) start++;
            var inFile = starts[start].InFile + address.Start - starts[start].InText;
            var place = new LiteralInline { Span = new Markdig.Syntax.SourceSpan(inFile, inFile + address.Length - 1) };
            var (kind, href) = LinkAddress.Read(address.Href);
            if (kind == LinkAddress.Kind.External) WriteAddress(href, words, place);
            else
            {
                ReportLink(LinkAddress.Kind.Forbidden, href, place);
                body.Words(words);
            }

            written = address.Start + address.Length;
        }

        body.Words(text.AsSpan(written));
    }

    /// <summary>A link whose words are its address: on paper it is not told twice.</summary>
    private void WriteAddress(string address, ReadOnlySpan<char> words, Inline place)
    {
        body.Outward(address, place);
        WriteAnchorStart(address, "\" class=\"address\">");
        body.Words(words);
        body.Raw("</a>");
    }

    private static bool IsAnchor(ReadOnlySpan<char> name) =>
        name.StartsWith("a", StringComparison.OrdinalIgnoreCase) && (name.Length == 1 || !char.IsAsciiLetterOrDigit(name[1]));
}
