using System.Collections.Concurrent;
using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Publishing;

/// <summary>
/// One publishing of a site. Files are staged, from any thread, while they are rendered; <see cref="Commit"/> puts them
/// into place. Disposing without it leaves the output as it was.
/// </summary>
public sealed class Publication : IDisposable
{
    private const int ToldOneByOne = 5;

    private readonly string shownPath;
    private readonly string recordFile;
    private readonly string comingFile;
    private readonly string staging;
    private readonly FileStream handle;
    private readonly DiagnosticBag bag;
    private readonly OutputRecord record = new();
    private readonly OutputFolders folders;
    private readonly ConcurrentDictionary<string, StagedFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Path, string Message)> foreign = new();
    private readonly bool wasInterrupted;
    private int stagedCount;
    private int failed;
    private int refused;

    private Publication(string shownPath, string output, string workshop, FileStream handle, DiagnosticBag bag)
    {
        this.shownPath = shownPath;
        this.handle = handle;
        this.bag = bag;
        recordFile = Path.Combine(workshop, "record");
        comingFile = Path.Combine(workshop, "coming");
        staging = Path.Combine(workshop, "staging");
        CheckedFile = Path.Combine(workshop, "checked");
        folders = new OutputFolders(output, staging, record);
        wasInterrupted = File.Exists(comingFile);
    }

    internal static Publication Open(string shownPath, string output, string workshop, FileStream handle, DiagnosticBag bag)
    {
        var publication = new Publication(shownPath, output, workshop, handle, bag);
        try
        {
            publication.record.Read(publication.recordFile);
            publication.record.Read(publication.comingFile);
            if (Directory.Exists(publication.staging)) Directory.Delete(publication.staging, recursive: true);
            Directory.CreateDirectory(publication.staging);
            return publication;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Where <see cref="CheckedPages"/> are kept.</summary>
    internal string CheckedFile { get; }

    /// <summary>Called before each change on disk, so that tests can stop there.</summary>
    internal Action<string>? BeforeStep { get; set; }

    private bool HasFailed => Volatile.Read(ref failed) != 0;

    public void Stage(OutputFile file) => Stage(file.Path, file.Bytes.Span);

    /// <summary>Takes a file of the new site. What stands in its way is reported; nothing is thrown for what a disk or an author can do.</summary>
    /// <exception cref="InvalidOperationException">The path was staged before.</exception>
    public void Stage(string path, ReadOnlySpan<byte> bytes) => Stage(path, bytes, RecordedFile.HashOf(bytes));

    internal void Stage(string path, ReadOnlySpan<byte> bytes, UInt128 hash)
    {
        if (HasFailed) return;
        if (!OutputPath.IsSafe(path))
        {
            Refuse(PublishingCodes.UnsafePath, path, $"'{path}' cannot be the address of a file. Use letters, digits, hyphens and dots, and no '..'.");
            return;
        }

        try
        {
            var staged = Compared(path, bytes, hash);
            if (staged is { } file && !files.TryAdd(path, file)) throw new InvalidOperationException($"'{path}' was staged twice.");
        }
        catch (Exception problem) when (MachineFailure.Is(problem))
        {
            FailMachine($"write '{path}'", problem);
        }
    }

    /// <summary>Says what of another's is in the way of the staged files: many at once are one mistake, not many.</summary>
    public void ReportObstacles()
    {
        var found = foreign.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        foreign.Clear();
        if (!record.Paths.Any() && found.Length > ToldOneByOne)
        {
            bag.Add(PublishingCodes.RecordLost, new SourceSpan(shownPath), $"The folder holds {found.Length} files of this name that differ from those to be published, such as '{found[0].Path}', and '{Path.GetRelativePath(Path.GetDirectoryName(folders.FullPath(""))!, recordFile)}', in which builds note what they have written, is not there. If the folder holds nothing but an earlier build, delete it and build again; else name another with --output.");
            return;
        }

        foreach (var (path, message) in found.Take(ToldOneByOne)) bag.Add(PublishingCodes.ForeignFile, PlaceOf(path), message);
        if (found.Length > ToldOneByOne) bag.Add(PublishingCodes.ForeignFile, new SourceSpan(shownPath), $"{found.Length - ToldOneByOne} more files are in the way.");
    }

    /// <summary>Puts all staged files into place and removes those of ours that are no longer part of the site.</summary>
    /// <returns>Null when something was in the way or the machine failed: the bag says what.</returns>
    public PublishSummary? Commit()
    {
        ReportObstacles();
        if (HasFailed || Volatile.Read(ref refused) != 0) return null;
        try
        {
            return CommitFiles();
        }
        catch (Exception problem) when (MachineFailure.Is(problem))
        {
            FailMachine("put every file into place; what is there is whole, and the next build completes it", problem);
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        }
        catch (Exception problem) when (MachineFailure.Is(problem))
        {
            // The next build clears it.
        }

        handle.Dispose();
    }

    /// <summary>Lets go as if the process had been killed.</summary>
    internal void Abandon() => handle.Dispose();

    /// <summary>Finds out what to do for a file; writes it aside if its bytes are new. Null when something is in its way.</summary>
    private StagedFile? Compared(string path, ReadOnlySpan<byte> bytes, UInt128 hash)
    {
        if (files.ContainsKey(path)) throw new InvalidOperationException($"'{path}' was staged twice.");
        FileInfo? there = null;
        var isOurs = record.Owns(path);
        if (isOurs && !folders.IsRootNew)
        {
            // Most are as we left them, and then their folders need not be looked at.
            there = new FileInfo(folders.FullPath(path));
            foreach (var state in record.StatesOf(path))
            {
                if (state.Hash == hash && there.Exists && state.Matches(there)) return new StagedFile(state, StagedFile.Nowhere, Change.None);
            }
        }

        var folder = folders.FateOf(path);
        if (folder.State == FolderState.New) return Written(path, bytes, hash, StagedFile.InNewFolder, Change.Added);
        if (folder.State == FolderState.Taken) return RefuseFor(folder.Folder, path);

        there ??= new FileInfo(folders.FullPath(path));
        if (there.Exists && !isOurs)
        {
            // Somebody else's, unless it is what we would write: then a lost record is all that happened.
            if (there.LinkTarget is null && there.Length == bytes.Length && RecordedFile.HashOf(File.ReadAllBytes(there.FullName)) == hash)
            {
                return new StagedFile(new RecordedFile(hash, there.Length, there.LastWriteTimeUtc.Ticks), StagedFile.Nowhere, Change.Adopted);
            }

            RefuseForeign(path, $"'{path}' is already in the output folder and was not written by a build. Move it away, or publish into an empty folder with --output.");
            return null;
        }

        if (!there.Exists && folders.IsTaken(path)) return RefuseFor(path, path);
        return Written(path, bytes, hash, Interlocked.Increment(ref stagedCount), there.Exists ? Change.Changed : Change.Added);
    }

    private StagedFile Written(string path, ReadOnlySpan<byte> bytes, UInt128 hash, int stagedAs, Change change)
    {
        BeforeStep?.Invoke($"write {path} aside");
        return new StagedFile(new RecordedFile(hash, bytes.Length, Write(folders.StagedPath(path, stagedAs), bytes)), stagedAs, change);
    }

    /// <returns>When it was last written, in ticks of universal time.</returns>
    private static long Write(string file, ReadOnlySpan<byte> bytes)
    {
        // Any other sharing costs a question more, about what kind of disk it is.
        using var written = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(written, bytes, fileOffset: 0);
        return File.GetLastWriteTimeUtc(written).Ticks;
    }

    private PublishSummary CommitFiles()
    {
        var removed = record.Paths.Where(p => !files.ContainsKey(p)).Order(StringComparer.Ordinal).ToArray();
        var all = files.ToArray();
        Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var coming = Array.FindAll(all, static f => f.Value.StagedAs != StagedFile.Nowhere);
        var isSame = !wasInterrupted && coming.Length == 0 && removed.Length == 0 && Array.TrueForAll(all, static f => f.Value.Change == Change.None);
        if (!isSame)
        {
            if (wasInterrupted)
            {
                // Names that only the interrupted build knew must outlive the next record of what is to come.
                BeforeStep?.Invoke("keep the record of the interrupted build");
                OutputRecord.Write(recordFile, record.Files.OrderBy(f => f.Path, StringComparer.Ordinal));
            }

            BeforeStep?.Invoke("record what is to come");
            OutputRecord.Write(comingFile, all.Select(f => (f.Key, f.Value.File)));
            // A folder may have to come where one of our files was, or the other way round.
            foreach (var path in OutputFolders.InTheWay(removed, coming.Select(m => m.Key))) Remove(path);
            new Placement(folders, files, BeforeStep).PlaceAll([.. coming.Select(f => f.Key)]);
            foreach (var path in removed) Remove(path);
            BeforeStep?.Invoke("make the record final");
            File.Move(comingFile, recordFile, overwrite: true);
        }

        return new PublishSummary(
            [.. coming.Where(m => m.Value.Change == Change.Added).Select(m => m.Key)],
            [.. coming.Where(m => m.Value.Change == Change.Changed).Select(m => m.Key)],
            [.. removed],
            all.Length - coming.Length);
    }

    private void Remove(string path)
    {
        BeforeStep?.Invoke($"remove {path}");
        folders.Remove(path);
    }

    private void Refuse(DiagnosticCode code, string path, string message)
    {
        Volatile.Write(ref refused, 1);
        bag.Add(code, PlaceOf(path), message);
    }

    private void RefuseForeign(string path, string message)
    {
        Volatile.Write(ref refused, 1);
        foreign.Enqueue((path, message));
    }

    private SourceSpan PlaceOf(string path) => new($"{shownPath.TrimEnd('/')}/{path}");

    private StagedFile? RefuseFor(string obstacle, string path)
    {
        RefuseForeign(path, $"'{obstacle}' in the output folder is in the way of '{path}' and was not written by a build. Move it away, or publish into an empty folder with --output.");
        return null;
    }

    /// <summary>One failing disk fails every file on it; once is enough to say so.</summary>
    private void FailMachine(string doing, Exception problem)
    {
        if (Interlocked.Exchange(ref failed, 1) == 0) MachineFailure.Report(bag, shownPath, doing, problem);
    }
}
