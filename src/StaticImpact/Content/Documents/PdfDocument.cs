using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Content.Media;

namespace StaticImpact.Content.Documents;

/// <summary>PDF, looked through without being read as a whole: its objects are found by their names, in packed object streams too.</summary>
internal static partial class PdfDocument
{
    private const int MostStreams = 20_000;
    private const long MostUnpacked = 60_000_000;
    private const int LongestDictionary = 2000;

    public static Inspection Inspect(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("/Encrypt"u8) >= 0 && Encrypted().IsMatch(Encoding.Latin1.GetString(bytes))) return Inspection.NotRead("It is encrypted.");
        var found = new FoundParts();
        Find(Encoding.Latin1.GetString(bytes), found);
        string? unread = null;
        try
        {
            var budget = new BoundedStream.Budget(MostUnpacked);
            foreach (var packed in PackedObjects(bytes)) Find(Unpacked(bytes, packed, budget), found);
        }
        catch (InvalidDataException)
        {
            unread = "A part of it is damaged, or larger than is looked at.";
        }

        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes.AsSpan(at).IndexOf("Exif\0\0"u8);
            if (next < 0) break;
            at += next + 6;
            if (CameraNotes.Read(bytes.AsSpan(at)).HasPlace) found.Add("pictures that tell where they were taken");
        }

        return new Inspection(found.ToList(), unread);
    }

    private static void Find(string text, FoundParts found)
    {
        foreach (Match match in Author().Matches(text)) found.Add("the author's name", match.Groups["text"].Success ? Literal(match.Groups["text"].Value) : Hex(match.Groups["hex"].Value));
        foreach (Match match in Creator().Matches(text)) found.Add("the author's name", Utf8(match.Groups["name"].Value));
        if (text.Contains("/EmbeddedFile", StringComparison.Ordinal)) found.Add("attached files");
        if (Comment().IsMatch(text)) found.Add("comments");
        if (text.Contains("GPSLatitude", StringComparison.Ordinal)) found.Add("pictures that tell where they were taken");
    }

    /// <summary>Where packed streams of objects or of metadata begin and end.</summary>
    private static IEnumerable<Range> PackedObjects(byte[] bytes)
    {
        var count = 0;
        for (var at = 0; at < bytes.Length && count < MostStreams; count++)
        {
            var start = bytes.AsSpan(at).IndexOf("stream"u8);
            if (start < 0) yield break;
            start += at;
            at = start + 6;
            var dictionary = Encoding.Latin1.GetString(bytes, Math.Max(0, start - LongestDictionary), Math.Min(start, LongestDictionary));
            dictionary = dictionary[(dictionary.LastIndexOf(" obj", StringComparison.Ordinal) + 1)..];
            if (dictionary.EndsWith("end", StringComparison.Ordinal)) continue;
            if (!dictionary.Contains("FlateDecode", StringComparison.Ordinal) || !(dictionary.Contains("/ObjStm", StringComparison.Ordinal) || dictionary.Contains("/Metadata", StringComparison.Ordinal))) continue;
            var body = at + (at < bytes.Length && bytes[at] == '\r' ? 2 : 1);
            var end = body >= bytes.Length ? -1 : bytes.AsSpan(body).IndexOf("endstream"u8);
            if (end < 0) yield break;
            yield return body..(body + end);
            at = body + end;
        }
    }

    private static string Unpacked(byte[] bytes, Range packed, BoundedStream.Budget budget)
    {
        var (start, length) = packed.GetOffsetAndLength(bytes.Length);
        using var unpacked = new BoundedStream(new ZLibStream(new MemoryStream(bytes, start, length), CompressionMode.Decompress), budget);
        using var text = new MemoryStream();
        unpacked.CopyTo(text);
        return Encoding.Latin1.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <summary>A text in brackets: bytes of its own alphabet, of UTF-8 or of UTF-16.</summary>
    private static string Literal(string text)
    {
        var plain = Escape().Replace(text, match => match.Value[1] switch
        {
            'n' or 'r' or 't' or 'b' or 'f' => " ",
            >= '0' and <= '7' => ((char)(Convert.ToInt32(match.Value[1..], 8) & 255)).ToString(),
            var c => c.ToString(),
        });
        return OfBytes(Encoding.Latin1.GetBytes(plain));
    }

    private static string Hex(string digits)
    {
        var plain = string.Concat(digits.Where(char.IsAsciiHexDigit));
        return OfBytes(Convert.FromHexString(plain.Length % 2 == 0 ? plain : plain + "0"));
    }

    private static string OfBytes(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private static string Utf8(string latin1) => System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin1)));

    [GeneratedRegex(@"/Encrypt\s+\d+\s+\d+\s+R", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"/Author\s*(\((?<text>(\\.|[^\\)]){0,300})\)|<(?<hex>[0-9A-Fa-f\s]{0,1200})>)", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Author();

    [GeneratedRegex(@"<dc:creator>\s*(<rdf:(Seq|Bag|Alt)>\s*)?(<rdf:li[^>]{0,100}>)?(?<name>[^<]{1,300})<", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Creator();

    [GeneratedRegex(@"/Subtype\s*/(Text|FreeText|Highlight|Underline|StrikeOut|Squiggly|Caret|Popup|FileAttachment|Sound)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\([0-7]{1,3}|.)", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escape();
}
