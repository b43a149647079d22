using StaticImpact.Diagnostics;

namespace StaticImpact.Content;

/// <summary>A content file's two parts: keys between lines of three hyphens, and the text below.</summary>
/// <param name="Keys">The YAML.</param>
/// <param name="KeysLine">The line on which it starts, from 1.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyLine">The line on which it starts, from 1.</param>
public readonly record struct FrontMatter(string Keys, int KeysLine, string Body, int BodyLine)
{
    private const string Example = "Put this at the top: a line ---, a line 'title: …', another line ---.";

    /// <summary>Splits a text with lines ended by <c>\n</c>; null when there is no whole front matter, which has then been reported.</summary>
    public static FrontMatter? Split(string file, string text, DiagnosticBag bag)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            bag.Add(FilesCodes.EmptyFile, new SourceSpan(file), $"The file is empty. {Example} Or delete the file.");
            return null;
        }

        var first = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            ReportMissing(file, text, first, bag);
            return null;
        }

        var line = 2;
        for (var start = first + 1; start < text.Length; line++)
        {
            var end = LineEnd(text, start);
            if (IsFence(text.AsSpan(start, end - start)))
            {
                var body = end < text.Length ? text[(end + 1)..] : "";
                return new FrontMatter(text[(first + 1)..start], 2, body, line + 1);
            }

            start = end + 1;
        }

        var almost = AlmostFence(text, first + 1);
        bag.Add(FilesCodes.OpenFrontMatter, new SourceSpan(file, almost ?? 1), almost is null
            ? "The front matter that starts here does not end. Put a line of exactly three hyphens (---) below the last key."
            : "The front matter ends with a line of exactly three hyphens. Write --- here.");
        return null;
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

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual("---");

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
