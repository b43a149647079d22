using System.Collections.Concurrent;

namespace StaticImpact.Publishing;

/// <summary>The folders below the output, each looked at once. Links among them are never followed: they may lead anywhere.</summary>
internal sealed class OutputFolders(string output)
{
    private readonly ConcurrentDictionary<string, bool> areFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    public string FullPath(string path) =>
        Path.Combine(output, Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Something of another's that stands where a folder or file must be, or null.</summary>
    /// <param name="isFile">Whether a file stands at the path.</param>
    public string? ObstacleTo(string path, bool isFile, OutputRecord record)
    {
        foreach (var folder in FoldersOf(path))
        {
            if (!areFolders.GetOrAdd(folder, IsFolderOrFree) && !record.Owns(folder)) return folder;
        }

        if (isFile) return null;
        var full = FullPath(path);
        return Directory.Exists(full) && IsForeign(full, path, record) ? path : null;
    }

    public void MakeRoot() => Directory.CreateDirectory(output);

    public void MakeFolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || made.ContainsKey(path[..slash])) return;
        Directory.CreateDirectory(FullPath(path[..slash]));
        made[path[..slash]] = true;
    }

    /// <summary>Of the files that go, those that stand where a folder must come, or in a folder where a file must come.</summary>
    public static IEnumerable<string> InTheWay(IReadOnlyCollection<string> going, IEnumerable<string> coming)
    {
        if (going.Count == 0) return [];
        var files = coming.ToHashSet(StringComparer.Ordinal);
        var folders = files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        return [.. going.Where(path => folders.Contains(path) || FoldersOf(path).Any(files.Contains))];
    }

    /// <summary>Removes a file of ours and the folders that this leaves empty.</summary>
    public void Remove(string path)
    {
        if (!FoldersOf(path).All(IsFolder)) return;

        var full = FullPath(path);
        if (File.Exists(full)) File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!; folder.Length > output.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    private bool IsFolderOrFree(string folder) => IsFolder(folder) || !Path.Exists(FullPath(folder));

    private bool IsFolder(string folder)
    {
        var info = new DirectoryInfo(FullPath(folder));
        return info.Exists && info.LinkTarget is null;
    }

    /// <summary>An empty folder counts as foreign: none of ours is ever empty.</summary>
    private static bool IsForeign(string folder, string path, OutputRecord record)
    {
        var inside = Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Where(File.Exists).ToArray();
        return inside.Length == 0 || inside.Any(file => !record.Owns($"{path}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}"));
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
