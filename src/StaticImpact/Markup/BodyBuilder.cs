using System.Buffers;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;
using Markdig.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using SourceSpan = StaticImpact.Diagnostics.SourceSpan;

namespace StaticImpact.Markup;

/// <summary>Gathers a body while its tree is walked: HTML, plain text, headings and placeholders, and where each stands in the author's file.</summary>
internal sealed class BodyBuilder(Prose prose, string markdown, MarkdownDocument document, DiagnosticBag bag, BodyStyle style, string idPrefix, BodyBuffers buffers)
{
    /// <summary>What must be encoded, and control characters, which HTML forbids and which are dropped.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    private static readonly SearchValues<char> EndsValue = SearchValues.Create("\"'()<>=\t\r\n");

    private readonly TextBuffer html = buffers.Html;
    private readonly TextBuffer plain = buffers.Plain;
    private int lastLineWithHtml = -1;
    private HashSet<string>? notes;

    public bool AllowHtml => style.AllowHtml;

    /// <summary>Null where the author's marks stay as they are.</summary>
    public Typography? Typography => style.Typography;

    /// <summary>The paragraph that is being written.</summary>
    public SetText SetText => buffers.SetText;

    /// <summary>Words outside of paragraphs, such as a title, as they are shown.</summary>
    public string Set(string words) => Typography?.Apply(words) ?? words;

    public string IdPrefix => idPrefix;

    public void Raw(string markup) => html.Append(markup);

    public void Raw(ReadOnlySpan<char> markup) => html.Append(markup);

    public void Raw(int number) => html.Append(number);

    /// <summary>Encoded for element content and for attribute values in double quotes.</summary>
    public void Encoded(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0) break;
            html.Append(text[..at]);
            html.Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    /// <summary>Words of the text: encoded in the HTML, as they are in the plain text.</summary>
    public void Words(ReadOnlySpan<char> text)
    {
        Encoded(text);
        plain.Append(text);
    }

    /// <summary>Words that are shown with the marks of their language, and searched and measured as the author wrote them.</summary>
    public void Words(ReadOnlySpan<char> shown, ReadOnlySpan<char> written)
    {
        Encoded(shown);
        plain.Append(written);
    }

    public void PlainWords(ReadOnlySpan<char> text) => plain.Append(text);

    /// <summary>Ends a line of the plain text, unless nothing stands on it.</summary>
    public void EndPlainLine()
    {
        while (plain.Last == ' ') plain.Cut(plain.Length - 1);
        if (plain.Length > 0 && plain.Last != '\n') plain.Append('\n');
    }

    /// <summary>How much plain text there is so far.</summary>
    public int PlainLength => plain.Length;

    /// <summary>A paragraph ends here, and with it a line of the plain text.</summary>
    /// <param name="start">How much plain text there was when it began.</param>
    public void EndPassage(int start, MarkdownObject paragraph)
    {
        EndPlainLine();
        if (plain.Length - 1 > start) buffers.Passages.Add(new BodyPassage(start, plain.Length - 1 - start, paragraph.Span.Start));
    }

    public void EnsureLine()
    {
        if (html.Length > 0 && html.Last != '\n') html.Append('\n');
    }

    public void EnsureLineIf(bool isBlock)
    {
        if (isBlock) EnsureLine();
    }

    /// <summary>Registers a placeholder; <see cref="Value"/> and <see cref="OnlyWith"/> then say where it shows.</summary>
    public int Placeholder(BodyPlaceholder placeholder)
    {
        buffers.Placeholders.Add(placeholder);
        return buffers.Placeholders.Count - 1;
    }

    /// <summary>The placeholder's value stands here.</summary>
    public void Value(int placeholder) => buffers.Marks.Add(new BodyMark(html.Length, 0, placeholder));

    /// <summary>Markup that goes when the placeholder is filled with nothing.</summary>
    public void OnlyWith(int placeholder, string markup)
    {
        buffers.Marks.Add(new BodyMark(html.Length, markup.Length, placeholder));
        html.Append(markup);
    }

    /// <summary>A link that leaves the site, unless it only writes a letter or calls somebody.</summary>
    public void Outward(string address, MarkdownObject link) => Outward(address, SpanOf(link));

    private void Outward(string address, SourceSpan span)
    {
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) buffers.Outward.Add(new OutwardLink(address, span));
    }

    /// <summary>HTML that is let through: whatever in it has the form of a file's path may be an address, in whichever attribute or style it stands.</summary>
    public void LetThrough(ReadOnlySpan<char> markup)
    {
        foreach (var part in markup.SplitAny(EndsValue))
        {
            var value = WebUtility.HtmlDecode(markup[part].Trim().ToString());
            if (!value.Contains('.', StringComparison.Ordinal)) continue;
            buffers.AddressesInHtml.Add(value);
            // A name may hold spaces, and a list of pictures for several widths is parted by them.
            if (value.AsSpan().ContainsAny(' ', ',')) buffers.AddressesInHtml.AddRange(value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Contains('.', StringComparison.Ordinal)));
        }
    }

    /// <summary>Gathers its links, and reports what in it the security policy of every page would keep from working.</summary>
    /// <param name="html">As the author wrote it.</param>
    /// <param name="placeOf">Where a part of it stands in the text.</param>
    /// <param name="following">The tag after it.</param>
    public void CheckHtml(string html, Func<int, int> placeOf, string following = "")
    {
        foreach (var tag in AuthorsTag.Read(html))
        {
            if (tag.Name == "a" && LinkAddress.Read(tag["href"] ?? "") is (LinkAddress.Kind.External, var address)) Outward(address, SpanAt(placeOf(tag.Start), tag.Length));
        }

        foreach (var dead in AuthorsHtml.Check(html, prose.Start.File, following)) Report(dead.Code, SpanAt(placeOf(dead.Start), dead.Length), $"{dead.What} {dead.Way}".TrimEnd());
    }

    public void Heading(BodyHeading heading) => buffers.Headings.Add(heading);

    /// <summary>A heading's anchor.</summary>
    public string IdFor(string text) => buffers.Ids.For(text, idPrefix);

    /// <summary>Takes the ids that the author gives, before any is made, and reports those that cannot be given.</summary>
    public void TakeHeadingNames()
    {
        foreach (var name in HeadingNames.In(document))
        {
            var place = SpanAt(name.Start, name.Length);
            if (buffers.Ids.FaultOf(name.Id) is { } fault) Report(TextCodes.BadHeadingId, place, fault);
            else if (!buffers.Ids.Take(idPrefix + name.Id)) Report(TextCodes.SameHeadingId, place, $"Another heading of this text has the id '{name.Id}'. Write '{{#{buffers.Ids.For(name.Id, "")}}}', or take it out.");
        }
    }

    /// <summary>The labels of the text's notes.</summary>
    public IReadOnlySet<string> Notes => notes ??= new HashSet<string>(Footnotes.Labels(document), StringComparer.OrdinalIgnoreCase);

    public void Report(DiagnosticCode code, SourceSpan span, string message) => bag.Add(code, span, message);

    /// <summary>One warning for each line is enough. What would not work either if HTML were let through is told so at once.</summary>
    /// <param name="whole">All of the HTML that begins there.</param>
    public void ReportHtml(SourceSpan span, ReadOnlySpan<char> found, string whole)
    {
        if (span.Line == lastLineWithHtml) return;
        lastLineWithHtml = span.Line;
        var way = AuthorsHtml.Check(whole, prose.Start.File) switch
        {
            [{ HasWay: true } dead, ..] => dead.Way,
            [_, ..] => "Write it as Markdown; scripts and styles would not work in any text.",
            _ => "Write it as Markdown, or set 'html: allow' in initiative.yml.",
        };
        Report(MarkdownCodes.RawHtml, span, $"'{FirstLine(found)}' is HTML and is shown as text. {way}");
    }

    /// <summary>A piece of the tree as the author wrote it.</summary>
    public string Source(MarkdownObject piece) =>
        piece.Span.Start < 0 || piece.Span.End >= markdown.Length || piece.Span.Length <= 0 ? "" : markdown.Substring(piece.Span.Start, piece.Span.Length);

    /// <summary>Where a piece of the tree stands in the author's file.</summary>
    public SourceSpan SpanOf(MarkdownObject piece) => SpanAt(piece.Span.Start, piece.Span.Length);

    /// <summary>Likewise for a part of the text.</summary>
    public SourceSpan SpanAt(int place, int length)
    {
        var offset = Math.Clamp(place, 0, markdown.Length);
        var starts = document.LineStartIndexes!;
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        line = Math.Clamp(line, 0, Math.Max(0, starts.Count - 1));
        var start = starts.Count == 0 ? 0 : starts[line];
        var column = offset - start + 1;
        if (line == 0 && prose.Start.Column > 1) column += prose.Start.Column - 1;
        var lineEnd = markdown.AsSpan(offset).IndexOfAny('\r', '\n');
        var rest = lineEnd < 0 ? markdown.Length - offset : lineEnd;
        return new SourceSpan(prose.Start.File, Math.Max(1, prose.Start.Line) + line, column, Math.Clamp(length, 0, rest));
    }

    public MarkdownBody ToBody(bool withPassages)
    {
        EndPlainLine();
        if (plain.Length > 0) plain.Cut(plain.Length - 1);
        return new MarkdownBody(MarkedHtml(), buffers.Arena.Keep(plain.Text))
        {
            Headings = [.. buffers.Headings],
            Passages = withPassages ? [.. buffers.Passages] : [],
            Placeholders = [.. buffers.Placeholders],
            AddressesInHtml = [.. buffers.AddressesInHtml],
            Marks = [.. buffers.Marks],
            Outward = [.. buffers.Outward],
        };
    }

    /// <summary>The HTML as UTF-8; the marks then count its bytes.</summary>
    private ReadOnlyMemory<byte> MarkedHtml()
    {
        var utf8 = buffers.Arena.Keep(html.Text);
        if (utf8.Length == html.Length) return utf8;
        var (chars, bytes) = (0, 0);
        foreach (ref var mark in CollectionsMarshal.AsSpan(buffers.Marks))
        {
            bytes += Encoding.UTF8.GetByteCount(html.Text[chars..mark.Offset]);
            chars = mark.Offset + mark.Length;
            var length = Encoding.UTF8.GetByteCount(html.Text[mark.Offset..chars]);
            mark = mark with { Offset = bytes, Length = length };
            bytes += length;
        }

        return utf8;
    }

    private static string FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (end >= 0) text = text[..end];
        return text.Length <= 60 ? text.ToString() : $"{text[..60]}…";
    }
}
