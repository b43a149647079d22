using StaticImpact.Diagnostics;
using YamlDotNet.Core;

namespace StaticImpact.Yaml;

/// <summary>Reads what can be read of a text with a syntax error: each top-level key on its own.</summary>
internal static class YamlRescue
{
    /// <summary>More broken keys than this are not reported one by one.</summary>
    private const int MostProblems = 20;

    public static YamlMap? Read(string file, string text, int firstLine, YamlException whole, DiagnosticBag bag)
    {
        var starts = KeyStarts(text);
        var problems = 0;
        var map = new YamlMap(new SourceSpan(file, firstLine));
        for (var i = 0; i < starts.Count; i++)
        {
            var (offset, line) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].Offset : text.Length;
            var chunk = text[offset..end];
            var chunkLine = firstLine + line;
            if (Unspaced(chunk) is { } colon)
            {
                var written = chunk.Split('\n')[0];
                bag.Add(FilesCodes.BadYaml, new SourceSpan(file, chunkLine, colon + 1, 1), $"A space is missing after the colon. Write '{YamlScalar.Shorten(written.Insert(colon + 1, " "))}'.");
                problems++;
                chunk = chunk.Insert(colon + 1, " ");
            }

            var found = new DiagnosticBag();
            try
            {
                if (YamlTree.Build(file, chunk, chunkLine, found) is { } part)
                {
                    foreach (var entry in part.Entries) AddOnce(map, entry, bag);
                }

                bag.AddRange(found.ToSorted());
            }
            catch (YamlException problem)
            {
                // A forbidden anchor often is what confused the parser: then it is the one thing to say.
                if (found.HasErrors) bag.AddRange(found.ToSorted());
                else if (problems < MostProblems) bag.Add(YamlProblem.Describe(file, chunk, chunkLine, problem));
                problems++;
                var key = new YamlScalar(chunk[..chunk.IndexOf(':')].TrimEnd(), YamlScalarStyle.Plain, new SourceSpan(file, chunkLine, 1, chunk.IndexOf(':')));
                AddOnce(map, new YamlEntry(key, new YamlUnreadable(key.Span)), bag);
            }
        }

        if (problems == 0) bag.Add(YamlProblem.Describe(file, text, firstLine, whole));
        return starts.Count == 0 ? null : map;
    }

    private static void AddOnce(YamlMap map, YamlEntry entry, DiagnosticBag bag)
    {
        if (!map.TryFind(entry.Key.Value, out var first))
        {
            map.Add(entry.Key, entry.Value);
            return;
        }

        bag.Add(FilesCodes.DuplicateKey, entry.Key.Span,
            $"'{YamlScalar.Shorten(entry.Key.Value)}' is written twice; it already stands on line {first.Key.Span.Line}. Keep one of them.");
    }

    /// <summary>Where lines start that look like <c>key:</c> at the left margin, with their line from 0.</summary>
    private static List<(int Offset, int Line)> KeyStarts(string text)
    {
        var starts = new List<(int, int)>();
        var line = 0;
        for (var offset = 0; offset < text.Length; line++)
        {
            var end = text.IndexOf('\n', offset);
            if (end < 0) end = text.Length;
            if (IsKeyLine(text.AsSpan(offset, end - offset))) starts.Add((offset, line));
            offset = end + 1;
        }

        return starts;
    }

    private static bool IsKeyLine(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && (char.IsAsciiLetterOrDigit(line[i]) || line[i] is '_' or '-')) i++;
        return i > 0 && line[0] != '-' && i < line.Length && line[i] == ':' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t' || IsUnspaced(line, i));
    }

    /// <summary>Letters right after the colon: <c>title:Reading</c>, which is no address.</summary>
    private static bool IsUnspaced(ReadOnlySpan<char> line, int colon) => char.IsLetterOrDigit(line[colon + 1]) || line[colon + 1] is '"' or '\'' or '[';

    /// <summary>The colon of a first line that lacks the space after it; null for none.</summary>
    private static int? Unspaced(string chunk)
    {
        var colon = chunk.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < chunk.Length && IsUnspaced(chunk, colon) ? colon : null;
    }
}
