using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.ExceptionServices;
using StaticImpact.Diagnostics;

namespace StaticImpact.Publishing;

/// <summary>
/// One publishing of a site. Files are staged, from any thread, while they are rendered; <see cref="Commit"/> puts them
/// into place. Disposing without it leaves the output as it was.
/// </summary>
public sealed class Publication : IDisposable
{
    private readonly string shownPath;
    private readonly string output;
    private readonly string recordFile;
    private readonly string comingFile;
    private readonly string staging;
    private readonly FileStream handle;
    private readonly DiagnosticBag bag;
    private readonly OutputRecord record = new();
    private readonly OutputFolders folders;
    private readonly ConcurrentDictionary<string, StagedFile> files = new(StringComparer.Ordinal);
    private readonly bool wasInterrupted;
    private int stagedCount;
    private int failed;
    private int refused;

    private Publication(string shownPath, string output, string workshop, FileStream handle, DiagnosticBag bag)
    {
        this.shownPath = shownPath;
        this.output = output;
        this.handle = handle;
        this.bag = bag;
        recordFile = Path.Combine(workshop, "record");
        comingFile = Path.Combine(workshop, "coming");
        staging = Path.Combine(workshop, "staging");
        folders = new OutputFolders(output);
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

    /// <summary>Called before each change on disk, so that tests can stop there.</summary>
    internal Action<string>? BeforeStep { get; set; }

    private bool HasFailed => Volatile.Read(ref failed) != 0;

    public void Stage(OutputFile file) => Stage(file.Path, file.Bytes.Span);

    /// <summary>Takes a file of the new site. What stands in its way is reported; nothing is thrown for what a disk or an author can do.</summary>
    /// <exception cref="InvalidOperationException">The path was staged before.</exception>
    public void Stage(string path, ReadOnlySpan<byte> bytes)
    {
        if (HasFailed) return;
        if (!OutputPath.IsSafe(path))
        {
            Refuse(PublishingCodes.UnsafePath, path, $"'{path}' cannot be the address of a file. Use letters, digits, hyphens and dots, and no '..'.");
            return;
        }

        try
        {
            var staged = Compared(path, bytes);
            if (staged is { } file && !files.TryAdd(path, file)) throw new InvalidOperationException($"'{path}' was staged twice.");
        }
        catch (Exception problem) when (MachineFailure.Is(problem))
        {
            FailMachine($"write '{path}'", problem);
        }
    }

    /// <summary>Puts all staged files into place and removes those of ours that are no longer part of the site.</summary>
    /// <returns>Null when something was in the way or the machine failed: the bag says what.</returns>
    public PublishSummary? Commit()
    {
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
    private StagedFile? Compared(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = RecordedFile.HashOf(bytes);
        var there = new FileInfo(folders.FullPath(path));
        var isOurs = record.Owns(path);
        if (there.Exists)
        {
            foreach (var state in record.StatesOf(path))
            {
                if (state.Hash == hash && state.Matches(there)) return new StagedFile(state, StagedAs: -1, Change.None);
            }

            if (!isOurs)
            {
                // Somebody else's, unless it is what we would write: then a lost record is all that happened.
                if (there.LinkTarget is null && there.Length == bytes.Length && RecordedFile.HashOf(File.ReadAllBytes(there.FullName)) == hash)
                {
                    return new StagedFile(new RecordedFile(hash, there.Length, there.LastWriteTimeUtc.Ticks), StagedAs: -1, Change.Adopted);
                }

                Refuse(PublishingCodes.ForeignFile, path, $"'{path}' is already in the output folder and was not written by a build. Move it away, or publish into an empty folder with --output.");
                return null;
            }
        }

        if (folders.ObstacleTo(path, there.Exists, record) is { } obstacle)
        {
            Refuse(PublishingCodes.ForeignFile, path, $"'{obstacle}' in the output folder is in the way of '{path}' and was not written by a build. Move it away, or publish into an empty folder with --output.");
            return null;
        }

        var number = Interlocked.Increment(ref stagedCount);
        Step($"write {path} aside");
        var time = Write(StagedPath(number), bytes);
        return new StagedFile(new RecordedFile(hash, bytes.Length, time), number, isOurs && there.Exists ? Change.Changed : Change.Added);
    }

    /// <returns>When it was last written, in ticks of universal time.</returns>
    private static long Write(string file, ReadOnlySpan<byte> bytes)
    {
        using var written = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(written, bytes, fileOffset: 0);
        return File.GetLastWriteTimeUtc(written).Ticks;
    }

    private PublishSummary CommitFiles()
    {
        var removed = record.Paths.Where(p => !files.ContainsKey(p)).Order(StringComparer.Ordinal).ToArray();
        var moved = files.Where(f => f.Value.StagedAs >= 0).OrderBy(f => f.Key, StringComparer.Ordinal).ToArray();
        var isSame = !wasInterrupted && moved.Length == 0 && removed.Length == 0 && files.Values.All(f => f.Change == Change.None);
        if (!isSame)
        {
            if (wasInterrupted)
            {
                // Names that only the interrupted build knew must outlive the next record of what is to come.
                Step("keep the record of the interrupted build");
                OutputRecord.Write(recordFile, record.Files);
            }

            Step("record what is to come");
            OutputRecord.Write(comingFile, files.Select(f => (f.Key, f.Value.File)));
            folders.MakeRoot();
            // A folder may have to come where one of our files was, or the other way round.
            foreach (var path in OutputFolders.InTheWay(removed, moved.Select(m => m.Key))) Remove(path);
            // A page must never name a picture or a figure that is not there yet.
            MoveAll(moved.Where(m => !IsPage(m.Key)));
            MoveAll(moved.Where(m => IsPage(m.Key)));
            foreach (var path in removed) Remove(path);
            Step("make the record final");
            File.Move(comingFile, recordFile, overwrite: true);
        }

        return new PublishSummary(
            [.. moved.Where(m => m.Value.Change == Change.Added).Select(m => m.Key)],
            [.. moved.Where(m => m.Value.Change == Change.Changed).Select(m => m.Key)],
            [.. removed],
            files.Count - moved.Length);
    }

    /// <summary>In parallel, which halves the time of a first publishing; one after the other when a test counts the steps.</summary>
    private void MoveAll(IEnumerable<KeyValuePair<string, StagedFile>> moves)
    {
        var problems = new ConcurrentQueue<Exception>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = BeforeStep is null ? Environment.ProcessorCount : 1 };
        Parallel.ForEach(moves, options, (move, state) =>
        {
            try
            {
                folders.MakeFolderOf(move.Key);
                Step($"put {move.Key} into place");
                File.Move(StagedPath(move.Value.StagedAs), folders.FullPath(move.Key), overwrite: true);
            }
            catch (Exception problem)
            {
                problems.Enqueue(problem);
                state.Stop();
            }
        });
        if (problems.TryDequeue(out var first)) ExceptionDispatchInfo.Throw(first);
    }

    private void Remove(string path)
    {
        Step($"remove {path}");
        folders.Remove(path);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private string StagedPath(int number) => Path.Combine(staging, number.ToString(CultureInfo.InvariantCulture));

    private void Step(string what) => BeforeStep?.Invoke(what);

    private void Refuse(DiagnosticCode code, string path, string message)
    {
        Volatile.Write(ref refused, 1);
        bag.Add(code, new SourceSpan($"{shownPath.TrimEnd('/')}/{path}"), message);
    }

    /// <summary>One failing disk fails every file on it; once is enough to say so.</summary>
    private void FailMachine(string doing, Exception problem)
    {
        if (Interlocked.Exchange(ref failed, 1) == 0) MachineFailure.Report(bag, shownPath, doing, problem);
    }

    private enum Change { None, Adopted, Added, Changed }

    // A class, since the collections of a struct would be compiled anew at every start.
    private sealed record StagedFile(RecordedFile File, int StagedAs, Change Change);
}
