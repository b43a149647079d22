using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Serving;

/// <summary>The lines around a mistake, as the file has them now.</summary>
internal sealed class SourceLines(ProjectFolders folders)
{
    private const int Around = 2;
    private const int LongestLine = 240;
    private const long LargestFile = 5_000_000;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The line a diagnostic is about with those next to it; none when it is about a whole file or a spreadsheet.</summary>
    public IEnumerable<(int Number, string Text)> Near(SourceSpan span)
    {
        if (span.Line == 0 || span.Cell is not null || span.File.Length == 0) yield break;
        var lines = Lines(span.File);
        for (var number = Math.Max(1, span.Line - Around); number <= Math.Min(lines.Length, span.Line + Around); number++)
        {
            yield return (number, Shown(lines[number - 1]));
        }
    }

    private string[] Lines(string file)
    {
        if (files.TryGetValue(file, out var known)) return known;
        return files[file] = Read(file);
    }

    private string[] Read(string file)
    {
        try
        {
            var path = Path.Combine(folders.Project, file);
            if (!File.Exists(path) && folders.ShippedThemes is { } shipped && file.StartsWith("themes/", StringComparison.Ordinal)) path = Path.Combine(shipped, file["themes/".Length..]);
            return File.Exists(path) && new FileInfo(path).Length < LargestFile ? File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n') : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>No control characters, not endless.</summary>
    private static string Shown(string line)
    {
        var clean = line.Any(char.IsControl) ? string.Concat(line.Select(c => c != '\t' && char.IsControl(c) ? '\uFFFD' : c)) : line;
        return clean.Length > LongestLine ? clean[..LongestLine] + "…" : clean;
    }
}
