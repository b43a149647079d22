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
        ReportLoneNumbers(first, last);
        if (hasAddress && !inLink && !inAuthorsLink) WriteWithAddresses(first, last);
        else
        {
            var from = 0;
            for (Inline piece = first; ; piece = piece.NextSibling!)
            {
                var words = WordsOf(piece);
                body.Words(set.Shown(first, from, words), words);
                from += words.Length;
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
        if (!Holds(first, last, '(') && first.Content.AsSpan() is not ['[', ..]) return;
        var (text, starts) = Joined(first, last, escapedAs: '\0');
        foreach (Match link in UnreadLink().Matches(text))
        {
            var path = link.Groups["to"].Value.TrimEnd();
            if (!path.Contains(' ', StringComparison.Ordinal)) continue;
            var titled = CurlyTitle().Match(path);
            var mended = titled.Success ? $"{titled.Groups["to"].Value} \"{titled.Groups["title"].Value}\"" : WithoutSpaces(path) + (link.Groups["title"].Length > 0 ? " " : "") + link.Groups["title"].Value;
            body.Report(BodyReferenceCodes.SpaceInLink, body.SpanAt(InFile(starts, link.Index), link.Length), titled.Success
                ? $"The words after the path stand in curly quotes, so this is text and no link. Write '{link.Groups["words"].Value}({mended})'."
                : $"'{path}' holds a space, so this is text and no link. Write '{link.Groups["words"].Value}({mended})'.");
        }

        if (UnreadDefinition().Match(text) is { Success: true } definition && definition.Groups["to"].Value.TrimEnd() is var target && target.Contains(' ', StringComparison.Ordinal) && Path.GetExtension(target.AsSpan()) is { Length: > 2 and < 7 } ending && !ending.Contains(' '))
        {
            body.Report(BodyReferenceCodes.SpaceInLink, body.SpanAt(InFile(starts, 0), definition.Length), $"'{target}' holds a space, so this is text and no link. Write '{definition.Groups["words"].Value} {WithoutSpaces(target)}'.");
        }
    }

    private static string WithoutSpaces(string path) => path.Replace(" ", "%20", StringComparison.Ordinal);

    private static bool Holds(LiteralInline first, Inline last, char sign)
    {
        for (Inline piece = first; ; piece = piece.NextSibling!)
        {
            if (WordsOf(piece).Contains(sign)) return true;
            if (piece == last) return false;
        }
    }

    /// <summary>Pieces as one text, and where in the file each begins.</summary>
    /// <param name="escapedAs">What stands for a sign behind a backslash, or for an entity, which are no markup.</param>
    private static (string Text, List<(int InText, int InFile)> Starts) Joined(LiteralInline first, Inline last, char? escapedAs = null)
    {
        var joined = new StringBuilder();
        var starts = new List<(int InText, int InFile)>();
        for (Inline piece = first; ; piece = piece.NextSibling!)
        {
            // The span of an escaped sign begins at its backslash.
            var isEscaped = piece is LiteralInline { IsFirstCharacterEscaped: true };
            starts.Add((joined.Length, piece.Span.Start + (isEscaped ? 1 : 0)));
            var words = WordsOf(piece);
            if (escapedAs is { } sign && piece is HtmlEntityInline) joined.Append(sign, words.Length);
            else if (escapedAs is { } other && isEscaped && words.Length > 0) joined.Append(other).Append(words[1..]);
            else joined.Append(words);
            if (piece == last) return (joined.ToString(), starts);
        }
    }

    private static int InFile(List<(int InText, int InFile)> starts, int at)
    {
        var i = starts.Count - 1;
        while (starts[i].InText > at) i--;
        return starts[i].InFile + at - starts[i].InText;
    }

    [GeneratedRegex("""(?<words>!?\[[^\[\]]*\])\((?<to>[^()<>\s"](?>[^()<>"]*))(?<title>"[^"()]*")?\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnreadLink();

    /// <summary>An address under the text, to which links refer by name: its path ends like a file's.</summary>
    [GeneratedRegex("""^(?<words>\[[^\[\]^]+\]:) +(?<to>[^<>"\s][^<>"]*)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnreadDefinition();

    [GeneratedRegex("^(?<to>\\S+) +[“”„](?<title>.*)[“”]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CurlyTitle();

    /// <summary>Numbers of footnotes that are text, because there is no note.</summary>
    private void ReportLoneNumbers(LiteralInline first, Inline last)
    {
        // Markdown leaves '[', '^1' and ']' as pieces of their own.
        for (Inline piece = first; piece != last; piece = piece.NextSibling!)
        {
            if (piece is not LiteralInline { IsFirstCharacterEscaped: false } open || open.Content.AsSpan() is not [.., '['] || open.NextSibling is not LiteralInline number) continue;
            var label = number.Content.AsSpan();
            var end = label.IndexOf(']');
            if (end < 0 && (number == last || number.NextSibling is not LiteralInline close || close.Content.AsSpan() is not [']', ..])) continue;
            if (end >= 0) label = label[..end];
            if (label.Length < 2 || label[0] != '^' || label.ContainsAny(" \t\n")) continue;
            var written = label.ToString();
            body.Report(TextCodes.LoneFootnote, body.SpanAt(number.Span.Start - 1, label.Length + 2), $"There is no note for '[{written}]', so its signs are shown as text. Write '[{written}]: …' in a line of its own at the end of the text; for brackets as text put a backslash before the first.{Suggestion.DidYouMean($"[{written}]", body.Notes.Select(n => $"[{n}]"))}");
        }
    }

    private void WriteWithAddresses(LiteralInline first, Inline last)
    {
        var (text, starts) = Joined(first, last);
        var (written, start) = (0, 0);
        while (BareAddress.Find(text, written) is { } address)
        {
            Words(text.AsSpan(written, address.Start - written));
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

        Words(text.AsSpan(written));

        void Words(ReadOnlySpan<char> words) => body.Words(set.Shown(first, written, words), words);
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
