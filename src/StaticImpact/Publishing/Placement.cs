using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace StaticImpact.Publishing;

/// <summary>
/// Puts what was staged into place. A new folder comes whole, by one rename, and all of them do where there is no output
/// yet, instead of making each folder and moving each file.
/// </summary>
/// <param name="beforeStep">Called before each change on disk; the changes are then made one after the other.</param>
internal sealed class Placement(OutputFolders folders, IReadOnlyDictionary<string, StagedFile> staged, Action<string>? beforeStep)
{
    /// <param name="coming">The files that are not in place yet.</param>
    public void PlaceAll(IReadOnlyCollection<string> coming)
    {
        if (folders.IsRootNew)
        {
            PlaceFolder("", coming);
            return;
        }

        var inNew = coming.Where(path => staged[path].StagedAs == StagedFile.InNewFolder).ToArray();
        var single = coming.Where(path => staged[path].StagedAs != StagedFile.InNewFolder).ToArray();
        var newFolders = inNew.Select(NewFolderOf).Distinct(StringComparer.Ordinal).ToArray();
        var withPages = inNew.Where(IsPage).Select(NewFolderOf).ToHashSet(StringComparer.Ordinal);

        // A page must never name a picture or a figure that is not there yet. A page of a new folder may come before what
        // it names in the next, for nothing leads to it until the pages of the folders that are there come, last of all.
        ForEach(single.Where(path => !IsPage(path)), PlaceFile);
        ForEach(newFolders.Where(folder => !withPages.Contains(folder)), folder => PlaceFolder(folder, inNew));
        ForEach(newFolders.Where(withPages.Contains), folder => PlaceFolder(folder, inNew));
        ForEach(single.Where(IsPage), PlaceFile);
    }

    private void PlaceFolder(string folder, IEnumerable<string> coming)
    {
        beforeStep?.Invoke(folder.Length == 0 ? "put the site into place" : $"put {folder}/ into place");
        if (folders.TryPlaceFolder(folder)) return;

        // Somebody has made it meanwhile, and what they have put there stays.
        var inside = coming.Where(path => NewFolderOf(path) == folder).ToArray();
        foreach (var path in inside) folders.MakeFolderOf(path);
        ForEach(inside.Where(path => !IsPage(path)), PlaceFile);
        ForEach(inside.Where(IsPage), PlaceFile);
    }

    private void PlaceFile(string path)
    {
        beforeStep?.Invoke($"put {path} into place");
        try
        {
            folders.PlaceFile(path, staged[path]);
        }
        catch (DirectoryNotFoundException)
        {
            // Its folder went with the last file in it that was in the way, or somebody took it away.
            folders.MakeFolderOf(path);
            folders.PlaceFile(path, staged[path]);
        }
    }

    /// <summary>In parallel; one after the other when a test counts the steps.</summary>
    private void ForEach(IEnumerable<string> paths, Action<string> place)
    {
        var problems = new ConcurrentQueue<Exception>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = beforeStep is null ? Environment.ProcessorCount : 1 };
        Parallel.ForEach(paths, options, (path, state) =>
        {
            try
            {
                place(path);
            }
            catch (Exception problem)
            {
                problems.Enqueue(problem);
                state.Stop();
            }
        });
        if (problems.TryDequeue(out var first)) ExceptionDispatchInfo.Throw(first);
    }

    private string NewFolderOf(string path) => folders.FateOf(path).Folder;

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
