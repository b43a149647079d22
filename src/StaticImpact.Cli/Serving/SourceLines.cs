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
        var path = Path.Combine(folders.Project, file);
        if (!File.Exists(path) && folders.ShippedThemes is { } shipped && file.StartsWith("themes/", StringComparison.Ordinal)) path = Path.Combine(shipped, file["themes/".Length..]);
        return files[file] = Read(path);
    }

    /// <summary>A file's lines, counted as the reading of content counts them; none when it cannot be read, or is no plain file.</summary>
    public static string[] Read(string path)
    {
        try
        {
            // Not opened when empty: a pipe has no length either, and would be waited for in vain.
            return File.Exists(path) && new FileInfo(path).Length is > 0 and < LargestFile
                ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>No control characters, not endless.</summary>
    private static string Shown(string line)
    {
        var isLong = line.Length > LongestLine;
        var clean = VisibleText.Excerpt(isLong ? line[..LongestLine] : line);
        return isLong ? clean + "…" : clean;
    }
}
