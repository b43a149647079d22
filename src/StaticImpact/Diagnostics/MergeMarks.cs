using System.Text;

namespace StaticImpact.Diagnostics;

/// <summary>The lines that git leaves in a file when two people have changed the same place.</summary>
public static class MergeMarks
{
    /// <inheritdoc cref="Report(string, ReadOnlySpan{byte}, int, DiagnosticBag)"/>
    public static bool Report(string file, string text, int firstLine, DiagnosticBag bag) =>
        MayStandIn(text) && Report(file, Encoding.UTF8.GetBytes(text), firstLine, bag);

    /// <summary>Reports each merge that was not finished, at its first line.</summary>
    /// <param name="utf8">A text, or a part of it, with lines ended by <c>\n</c>.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <returns>Whether there is one.</returns>
    public static bool Report(string file, ReadOnlySpan<byte> utf8, int firstLine, DiagnosticBag bag)
    {
        if (utf8.IndexOf("<<<<<<<"u8) < 0 && utf8.IndexOf(">>>>>>>"u8) < 0) return false;
        var (line, start, found, isCode) = (firstLine, 0, false, false);
        foreach (var range in utf8.Split((byte)'\n'))
        {
            var text = utf8[range];
            // Pages about git show such lines as code.
            if (text.TrimStart((byte)' ').StartsWith("```"u8) || text.TrimStart((byte)' ').StartsWith("~~~"u8)) isCode = !isCode;
            if (!isCode && IsMark(text, (byte)'<'))
            {
                start = line;
                found = true;
                bag.Add(UnfinishedCodes.MergeMarks, new SourceSpan(file, line, 1, text.Length), $"A merge that was not finished starts here: '{Shown(text)}'. Keep one of the two versions that follow, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.");
            }
            else if (!isCode && IsMark(text, (byte)'>'))
            {
                if (start == 0) bag.Add(UnfinishedCodes.MergeMarks, new SourceSpan(file, line, 1, text.Length), $"A merge that was not finished ends here: '{Shown(text)}'. See whether the text above is as it should be, and delete this line.");
                found = true;
                start = 0;
            }

            line++;
        }

        return found;
    }

    private static bool MayStandIn(string text) => text.Contains("<<<<<<<", StringComparison.Ordinal) || text.Contains(">>>>>>>", StringComparison.Ordinal);

    /// <summary>Exactly seven signs, then a space or nothing.</summary>
    private static bool IsMark(ReadOnlySpan<byte> line, byte sign)
    {
        if (line.Length > 0 && line[^1] == '\r') line = line[..^1];
        return line.Length >= 7 && line[..7].IndexOfAnyExcept(sign) < 0 && (line.Length == 7 || line[7] == ' ');
    }

    private static string Shown(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line.Length > 60 ? line[..60] : line).TrimEnd('\r');
}
