using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Reads the files of one theme from disk; the only input of this namespace.</summary>
internal static class ThemeFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>The first of the folders that holds the theme, or null.</summary>
    public static string? Find(IEnumerable<string> themeFolders, string name) =>
        IsName(name) ? themeFolders.Select(f => Path.Combine(f, name)).FirstOrDefault(f => File.Exists(Path.Combine(f, "theme.yml"))) : null;

    /// <summary>The names of all themes, for suggestions.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> themeFolders) =>
        themeFolders.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Where(f => File.Exists(Path.Combine(f, "theme.yml"))).Select(f => Path.GetFileName(f)).Distinct(StringComparer.Ordinal);

    /// <summary>Path, length and time of every file of all themes: the same as long as nothing about them changes.</summary>
    public static List<(string Path, long Length, DateTime Modified)> Stamp(IEnumerable<string> themeFolders)
    {
        var stamp = new List<(string, long, DateTime)>();
        var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in themeFolders.Where(Directory.Exists).SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", everything))) stamp.Add((file.FullName, file.Length, file.LastWriteTimeUtc));
        stamp.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return stamp;
    }

    /// <summary>All its files, by path. Links are refused, so nothing outside the folder is ever read.</summary>
    public static List<ThemeFile> Read(string folder, string name, DiagnosticBag bag)
    {
        var files = new List<ThemeFile>();
        Read(new DirectoryInfo(folder), "", $"themes/{name}/", files, bag);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static void Read(DirectoryInfo folder, string path, string place, List<ThemeFile> files, DiagnosticBag bag)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry.LinkTarget is not null)
            {
                bag.Add(ThemeCodes.ThemeFileOutside, new SourceSpan(place + path + entry.Name), "This is a link. A theme's files must lie in its own folder: copy the file here.");
            }
            else if (entry is DirectoryInfo inner)
            {
                Read(inner, path + entry.Name + "/", place, files, bag);
            }
            else if (path.Length > 0 || entry.Name == "theme.yml")
            {
                files.Add(new ThemeFile(path + entry.Name, place + path + entry.Name, File.ReadAllBytes(entry.FullName)));
            }
        }
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
