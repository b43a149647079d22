using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Bytes to text: UTF-8 only, and every other encoding named in the error.</summary>
public static class ContentText
{
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Carriage returns, and the control characters of ASCII.</summary>
    private static readonly SearchValues<byte> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(b => b is not ('\t' or '\n')).Append(0x7F).Select(b => (byte)b)]);

    /// <summary>With which those beyond ASCII begin. Looked for by itself, because a vectorised search covers ASCII only.</summary>
    private const byte UnusualLead = 0xEF;

    /// <summary>The text with lines ended by <c>\n</c> and without a byte order mark; null when it is not text, which has then been reported.</summary>
    public static string? Decode(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag bag) =>
        Clean(file, bytes, bag) is { } clean ? Encoding.UTF8.GetString(clean.Span) : null;

    /// <summary>The same as UTF-8: the very bytes, where they are so already. A post is cut into keys and text so, and only its keys become
    /// a string at once.</summary>
    public static ReadOnlyMemory<byte>? Clean(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        if (Refusal(bytes.Span) is { } refusal)
        {
            bag.Add(FilesCodes.WrongEncoding, new SourceSpan(file), refusal);
            return null;
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            ReportInvalid(file, bytes.Span, bag);
            return null;
        }

        if (!bytes.Span.ContainsAny(Unusual) && !bytes.Span.Contains(UnusualLead)) return bytes;
        var text = Lines(Encoding.UTF8.GetString(bytes.Span));
        var clean = ControlCharacters.IndexIn(text) < 0 ? text : WithoutControl(file, text, bag);
        if (clean is null) return null;
        return Encoding.UTF8.GetBytes(clean);
    }

    /// <summary>A sentence about bytes that are plainly something else, or null.</summary>
    private static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return Utf8Needed("UTF-32");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || LooksLikeUtf16(bytes)) return Utf8Needed("UTF-16");
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "The file is a Word, Excel or zip file with another name. Open it in its own program and save its text as UTF-8.";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "The file is an old Word or Excel file with another name. Open it in its own program and save its text as UTF-8.";
        if (bytes.StartsWith("%PDF-"u8)) return "The file is a PDF with another name. Write its text into a Markdown file, or move it to media/.";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "The file is a picture with another name. Move it to media/.";
        return null;
    }

    private static string Utf8Needed(string encoding) => $"The file is saved as {encoding}; only UTF-8 is read. Save it again with the encoding UTF-8.";

    /// <summary>Plain text saved as UTF-16 without a mark has a zero in every second byte.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 256)];
        if (sample.Length < 4) return false;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        return Math.Max(even, odd) * 4 > sample.Length && Math.Min(even, odd) * 10 < sample.Length;
    }

    private static void ReportInvalid(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var at = FirstInvalid(bytes);
        var before = Lines(Encoding.UTF8.GetString(bytes[..at]));
        var lineStart = before.LastIndexOf('\n') + 1;
        var line = 1 + before.AsSpan().Count('\n');
        var value = bytes[at];
        var letter = value < 0xA0 ? Windows1252[value - 0x80] : (char)value;
        var start = Math.Max(lineStart, before.Length - 12);
        var space = before.IndexOf(' ', start);
        if (start > lineStart && space >= 0 && space < before.Length - 1) start = space;
        var shown = char.IsControl(letter) ? "" : $" There is probably a '{letter}' after '{before[start..].TrimStart()}'.";
        bag.Add(FilesCodes.WrongEncoding, new SourceSpan(file, line, before.Length - lineStart + 1, 1),
            $"The file is not UTF-8 but probably Windows-1252 (\"ANSI\").{shown} Save it again with the encoding UTF-8.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done) at += used;
        return at;
    }

    /// <summary>Windows and old Macintosh line ends become <c>\n</c>, so that lines count as in an editor.</summary>
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The text with spaces in place of control characters, each reported; null for a file with zero bytes.</summary>
    private static string? WithoutControl(string file, string text, DiagnosticBag bag)
    {
        var isBinary = text.Contains('\0', StringComparison.Ordinal);
        var clean = text.ToCharArray();
        var reported = 0;
        for (var at = 0; ControlCharacters.IndexIn(clean.AsSpan(at)) is var next && next >= 0; at++)
        {
            at += next;
            clean[at] = ' ';
            if (++reported > (isBinary ? 1 : 10)) continue;
            var lineStart = text.LastIndexOf('\n', at) + 1;
            var span = new SourceSpan(file, 1 + text.AsSpan(0, at).Count('\n'), at - lineStart + 1, 1);
            bag.Add(FilesCodes.ControlCharacter, span, isBinary
                ? "The file holds zero bytes or other signs that are not text, so it is damaged. Restore an earlier copy, or type its text anew."
                : $"An invisible control character (U+{(int)text[at]:X4}) stands here. Delete it; it often comes from copying out of a PDF or a word processor.");
        }

        return isBinary ? null : new string(clean);
    }
}
