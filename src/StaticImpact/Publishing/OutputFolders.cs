using System.Collections.Concurrent;
using System.Globalization;

namespace StaticImpact.Publishing;

/// <summary>
/// The folders below the output, each looked at once, and what is inside a new one never. Links among them are never
/// followed: they may lead anywhere.
/// </summary>
/// <param name="output">The output folder, whose own path among its folders is empty.</param>
/// <param name="staging">Where files wait: those of new folders in the same folders as they will be.</param>
internal sealed class OutputFolders(string output, string staging, OutputRecord record)
{
    private const FileAttributes Nothing = (FileAttributes)(-1);
    private static readonly FolderFate There = new(FolderState.There, "");

    private readonly ConcurrentDictionary<string, FolderFate> fates = new(StringComparer.Ordinal);

    /// <summary>Whether there is no output yet: then every folder is new.</summary>
    public bool IsRootNew => Look("").State == FolderState.New;

    public string FullPath(string path) => Path.Combine(output, Native(path));

    /// <summary>Where a file waits to be put into place.</summary>
    public string StagedPath(string path, int stagedAs) =>
        stagedAs == StagedFile.InNewFolder ? NewPath(path) : Path.Combine(staging, stagedAs.ToString(CultureInfo.InvariantCulture));

    /// <summary>How the folder of a file comes to be. A new one is ready to be filled, so ask only for a file that is to be written.</summary>
    public FolderFate FateOf(string file) => Look(FolderOf(file));

    /// <summary>Whether another's folder stands where a file must be.</summary>
    public bool IsTaken(string file)
    {
        var full = FullPath(file);
        return Directory.Exists(full) && IsForeign(full, file);
    }

    /// <summary>Puts a new folder into place with all that is in it. False if that cannot be: somebody may have made it meanwhile.</summary>
    public bool TryPlaceFolder(string folder)
    {
        try
        {
            Directory.Move(NewPath(folder), FullPath(folder));
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void PlaceFile(string path, StagedFile file) => File.Move(StagedPath(path, file.StagedAs), FullPath(path), overwrite: true);

    /// <exception cref="IOException">A link or a file stands there.</exception>
    public void MakeFolderOf(string file)
    {
        Directory.CreateDirectory(output);
        foreach (var folder in FoldersOf(file))
        {
            Directory.CreateDirectory(FullPath(folder));
            if (!IsFolder(folder)) throw new IOException($"'{folder}' in the output folder has become a link.");
        }
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

    private FolderFate Look(ReadOnlySpan<char> folder)
    {
        if (fates.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var known)) return known;
        var around = folder.IsEmpty ? There : Look(FolderOf(folder));
        var path = folder.ToString();
        var fate = around.State == FolderState.There ? OnDisk(path) : around;
        if (fate.State == FolderState.New) Directory.CreateDirectory(NewPath(path));
        return fates.GetOrAdd(path, fate);
    }

    private FolderFate OnDisk(string folder)
    {
        var there = new DirectoryInfo(FullPath(folder));
        if (IsFolder(there)) return There;
        var isFree = there.Attributes == Nothing || (record.Owns(folder) && File.Exists(there.FullName));
        return new FolderFate(isFree ? FolderState.New : FolderState.Taken, folder);
    }

    private bool IsFolder(string folder) => IsFolder(new DirectoryInfo(FullPath(folder)));

    /// <summary>Every link has this attribute, which is known at once; whether something that has it leads elsewhere must be asked.</summary>
    private static bool IsFolder(DirectoryInfo there) =>
        there.Exists && (!there.Attributes.HasFlag(FileAttributes.ReparsePoint) || there.LinkTarget is null);

    /// <summary>An empty folder counts as foreign: none of ours is ever empty.</summary>
    private bool IsForeign(string folder, string path)
    {
        var inside = Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Where(File.Exists).ToArray();
        return inside.Length == 0 || inside.Any(file => !record.Owns($"{path}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}"));
    }

    private string NewPath(string path) => Path.Combine(staging, "new", Native(path));

    private static string Native(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar);

    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
