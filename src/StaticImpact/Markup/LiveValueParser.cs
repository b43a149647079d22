using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticImpact.Markup;

/// <summary>Finds <c>[[…]]</c> outside code. <c>[[1]](page.md)</c> stays a link whose words are in brackets.</summary>
internal sealed class LiveValueParser : InlineParser
{
    private const int LongestWritten = 200;
    private static readonly SearchValues<char> Ends = SearchValues.Create("[]\r\n");

    public LiveValueParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var rest = slice.AsSpan()[2..];
        if (rest.Length > LongestWritten) rest = rest[..LongestWritten];
        var end = rest.IndexOfAny(Ends);
        if (end < 0 || !rest[end..].StartsWith("]]") || rest.Length > end + 2 && rest[end + 2] is '(' or '[') return false;

        var start = slice.Start;
        processor.Inline = new LiveValueInline(rest[..end].ToString())
        {
            Span = new Markdig.Syntax.SourceSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end + 3)),
            Line = line,
            Column = column,
        };
        slice.Start = start + end + 4;
        return true;
    }
}
