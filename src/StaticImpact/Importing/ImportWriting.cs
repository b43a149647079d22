using System.Collections.Immutable;

namespace StaticImpact.Importing;

/// <summary>Puts what is imported into a project: all files are written beside it first and then take their places, so that a file is there as it
/// was or as it will be, whenever the program is stopped; the next import goes on from there.</summary>
internal sealed class ImportWriting(string project, string staging, ImportLock before)
{
    /// <summary>Whether a file stays as it is, because somebody else has written it.</summary>
    public static bool IsKept(string target, string path, byte[] bytes, ImportLock before) =>
        File.Exists(target) && ImportLock.HashOf(File.ReadAllBytes(target)) is var there && there != ImportLock.HashOf(bytes) && !before.Wrote(path, there);

    /// <summary>Keeps other imports out of the project until it is let go.</summary>
    /// <exception cref="ImportRefused">One is under way.</exception>
    public static IDisposable Alone(string project)
    {
        foreach (var folder in (string[])[".staticimpact", Path.Combine(".staticimpact", "import")])
        {
            if (new DirectoryInfo(Path.Combine(project, folder)).LinkTarget is not null) throw new ImportRefused($"'{folder}' is a link. Nothing is written through links: delete it, then import.");
        }

        var path = Path.Combine(project, ".staticimpact", "import.busy");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new ImportRefused("another import into this project is under way. Wait until it has finished.");
        }
    }

    /// <exception cref="ImportRefused">A folder has become a link, which may lead out of the project.</exception>
    public (ImmutableArray<string> Written, ImmutableArray<string> Kept) Write(SortedDictionary<string, byte[]> files, ImportSource source, string profile, string from, IEnumerable<string> stale)
    {
        var waiting = Path.Combine(staging, "files");
        var kept = ImmutableArray.CreateBuilder<string>();
        var written = ImmutableArray.CreateBuilder<string>();
        var underWay = new ImportLock { IsUnderWay = true };
        var after = new ImportLock();
        foreach (var (path, hashes) in before.Files)
        {
            foreach (var hash in before.IsDeleted(project, path) ? [ImportLock.Deleted] : hashes) underWay.Add(path, hash);
        }

        foreach (var (path, bytes) in files)
        {
            var target = Path.Combine(project, path);
            if (IsKept(target, path, bytes, before))
            {
                kept.Add(path);
                foreach (var hash in before.Files.GetValueOrDefault(path) ?? []) after.Add(path, hash);
                continue;
            }

            var now = ImportLock.HashOf(bytes);
            underWay.Add(path, now);
            after.Add(path, now);
            if (File.Exists(target) && ImportLock.HashOf(File.ReadAllBytes(target)) == now) continue;
            Put(Path.Combine(waiting, path), bytes);
            written.Add(path);
        }

        foreach (var (path, hashes) in before.Files.Where(f => !files.ContainsKey(f.Key)))
        {
            foreach (var hash in before.IsDeleted(project, path) ? [ImportLock.Deleted] : hashes) after.Add(path, hash);
        }

        foreach (var folder in files.Keys.Select(f => Path.GetDirectoryName(f)!).SelectMany(f => (string[])[f, Path.GetDirectoryName(f) ?? ""]).Distinct(StringComparer.Ordinal).Where(f => f.Length > 0))
        {
            if (new DirectoryInfo(Path.Combine(project, folder)) is { Exists: true, LinkTarget: { } leads }) throw new ImportRefused($"'{folder}' is a link to '{leads}'. Nothing is written through links: put a folder in its place, then import.");
        }

        foreach (var file in source.Read) underWay.Source[file.Key] = after.Source[file.Key] = file.Value;
        PutLock(underWay);
        foreach (var path in written)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(project, path))!);
            File.Move(Path.Combine(waiting, path), Path.Combine(project, path), overwrite: true);
        }

        foreach (var path in stale)
        {
            File.Delete(Path.Combine(project, path));
            after.Files.Remove(path);
        }

        PutLock(after);
        return (written.ToImmutable(), kept.ToImmutable());

        void PutLock(ImportLock found)
        {
            var target = Path.Combine(waiting, ImportLock.FileName);
            Put(target, found.Bytes(profile, from));
            File.Move(target, Path.Combine(project, ImportLock.FileName), overwrite: true);
        }
    }

    public static void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
