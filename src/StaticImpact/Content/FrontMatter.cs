using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>A content file's two parts: keys between lines of three hyphens, and the text below.</summary>
/// <param name="Keys">The YAML.</param>
/// <param name="KeysLine">The line on which it starts, from 1.</param>
/// <param name="Body">The Markdown, as UTF-8.</param>
/// <param name="BodyLine">The line on which it starts, from 1.</param>
public readonly record struct FrontMatter(string Keys, int KeysLine, ReadOnlyMemory<byte> Body, int BodyLine)
{
    private static readonly System.Buffers.SearchValues<byte> KeyLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz_"u8);

    private const string Example = "Put this at the top: a line ---, a line 'title: …', another line ---.";

    /// <summary>A file that is all keys.</summary>
    public static FrontMatter KeysOnly(ReadOnlyMemory<byte> utf8) => new(Encoding.UTF8.GetString(utf8.Span), 1, default, 0);

    /// <summary>Splits a text, as UTF-8 with lines ended by <c>\n</c>; null when there is no whole front matter, which has then been reported.</summary>
    public static FrontMatter? Split(string file, ReadOnlyMemory<byte> utf8, DiagnosticBag bag)
    {
        var bytes = utf8.Span;
        if (Prose.IsBlankText(bytes))
        {
            bag.Add(FilesCodes.EmptyFile, new SourceSpan(file), $"The file is empty. {Example} Or delete the file.");
            return null;
        }

        var first = LineEnd(bytes, 0);
        if (!IsFence(bytes[..first]))
        {
            var all = Encoding.UTF8.GetString(bytes);
            if (SecondKeys(bytes)) bag.Add(FilesCodes.NoFrontMatter, new SourceSpan(file, 1), "The keys stand here, but the line above them is missing. Put a line of exactly three hyphens (---) at the very top.");
            else ReportMissing(file, all, LineEnd(all, 0), bag);
            return null;
        }

        var line = 2;
        for (var start = first + 1; start < bytes.Length; line++)
        {
            var end = LineEnd(bytes, start);
            if (IsFence(bytes[start..end]))
            {
                if (SecondKeys(bytes[Math.Min(end + 1, bytes.Length)..]))
                {
                    bag.Add(FilesCodes.SeveralDocuments, new SourceSpan(file, line, 1, 3), "The keys end at this line, and what follows it is keys too, which readers would see as text. Delete this line.");
                }

                return new FrontMatter(Encoding.UTF8.GetString(bytes[(first + 1)..start]), 2, utf8[Math.Min(end + 1, bytes.Length)..], line + 1);
            }

            start = end + 1;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var almost = AlmostFence(text, LineEnd(text, 0) + 1);
        bag.Add(FilesCodes.OpenFrontMatter, new SourceSpan(file, almost ?? 1), almost is null
            ? "The front matter that starts here does not end. Put a line of exactly three hyphens (---) below the last key."
            : "The front matter ends with a line of exactly three hyphens. Write --- here.");
        return null;
    }

    /// <summary>Whether a text begins with lines such as <c>key: value</c>, and then a line of hyphens.</summary>
    private static bool SecondKeys(ReadOnlySpan<byte> body)
    {
        for (var (start, keys) = (0, 0); start < body.Length; keys++)
        {
            var end = LineEnd(body, start);
            var line = body[start..end];
            if (IsFence(line)) return keys > 0;
            if (line.StartsWith((byte)'#') && keys > 0)
            {
                start = end + 1;
                continue;
            }

            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[..colon].IndexOfAnyExcept(KeyLetters) >= 0 || (colon + 1 < line.Length && line[colon + 1] != ' ')) return false;
            start = end + 1;
        }

        return false;
    }

    private static void ReportMissing(string file, string text, int first, DiagnosticBag bag)
    {
        var line = text.AsSpan(0, first).TrimEnd();
        var message = line.SequenceEqual("+++") || line.SequenceEqual(";;;") || line.StartsWith("{")
            ? "Front matter is written in YAML here, between two lines of three hyphens (---)."
            : line.Length > 1 && line.Trim('-').IsEmpty && line.Length != 3 ? "Front matter starts with exactly three hyphens. Write --- on this line."
            : line.IsWhiteSpace() && text.AsSpan().TrimStart().StartsWith("---") ? "The line --- must be the very first. Delete the empty lines above it."
            : $"The file has no front matter. {Example}";
        bag.Add(FilesCodes.NoFrontMatter, new SourceSpan(file, 1), message);
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int LineEnd(ReadOnlySpan<byte> text, int start)
    {
        var length = text[start..].IndexOf((byte)'\n');
        return length < 0 ? text.Length : start + length;
    }

    private static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd(" \t"u8).SequenceEqual("---"u8);

    /// <summary>The first line that was probably meant to end the front matter, such as <c>----</c>, <c>--</c> or <c>— —</c>.</summary>
    private static int? AlmostFence(string text, int start)
    {
        var line = 2;
        while (start < text.Length)
        {
            var end = LineEnd(text, start);
            var content = text.AsSpan(start, end - start).Trim();
            if (content.Length > 1 && content.Trim("-–—").IsEmpty) return line;
            start = end + 1;
            line++;
        }

        return null;
    }
}
