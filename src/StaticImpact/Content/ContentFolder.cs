using System.Collections.Immutable;
using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>The content folder, listed once in ordinal order. The only place where content is read from disk.</summary>
public sealed class ContentFolder
{
    /// <summary>Longest text file that is read. A thick book has a million letters; a page of Markdown takes some hundred times its length in memory.</summary>
    public const long MaxText = 2_000_000;

    /// <summary>Longest drawing that is read to see whether it is safe.</summary>
    public const long MaxDrawing = 20_000_000;

    /// <summary>With more changes than this the whole folder is listed again.</summary>
    private const int MostRefreshed = 100;

    private static readonly Comparer<ContentEntry> ByPath = Comparer<ContentEntry>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    /// <summary>Longest data or map file that is read.</summary>
    public const long MaxData = 64_000_000;

    private readonly string root;
    private readonly Dictionary<string, ContentEntry> byPath;
    private readonly bool hasLinks;
    private readonly bool staysOpen;

    private ContentFolder(string root, string name, ContentListing listing, bool staysOpen)
    {
        this.staysOpen = staysOpen;
        this.root = root;
        Name = name;
        listing.Files.Sort(ByPath);
        Files = [.. listing.Files];
        Folders = [.. listing.Folders.Order(StringComparer.Ordinal)];
        Problems = [.. listing.Problems];
        hasLinks = listing.HasLinks;
        RealRoot = listing.RealRoot;
        Originals = Originals.Read(Path.GetDirectoryName(root) ?? root);
        byPath = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    private ContentFolder(ContentFolder before, ImmutableArray<ContentEntry> files, Dictionary<string, ContentEntry> byPath)
    {
        root = before.root;
        staysOpen = before.staysOpen;
        Name = before.Name;
        Files = files;
        Folders = before.Folders;
        Problems = [];
        RealRoot = before.RealRoot;
        Originals = before.Originals;
        this.byPath = byPath;
    }

    /// <summary>How the folder is called in messages, relative to the project: <c>content</c>.</summary>
    public string Name { get; }

    /// <summary>Data files whose originals are elsewhere on this computer, and read there while they are at hand.</summary>
    public Originals Originals { get; }

    /// <summary>Where the folder is once every link has been followed.</summary>
    internal string RealRoot { get; }

    /// <summary>Every file that is not hidden, in ordinal order of its path.</summary>
    public ImmutableArray<ContentEntry> Files { get; }

    /// <summary>Every folder below, by its path, in ordinal order.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>What was refused while listing: links that leave the folder, names that differ only in case.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <param name="path">The folder on disk; when it does not exist the listing is empty.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="staysOpen">Whether files are read long after they were listed, so that a folder may have become a link meanwhile.</param>
    public static ContentFolder Open(string path, string name = "content", bool staysOpen = false)
    {
        var full = Path.GetFullPath(path);
        return new ContentFolder(full, name, ContentListing.Of(full, name), staysOpen);
    }

    /// <summary>An empty folder where another has taken the place of the one that was opened first.</summary>
    internal static ContentFolder Refused(string path, string name = "content")
    {
        var full = Path.GetFullPath(path);
        var listing = ContentListing.Empty(full, name);
        listing.Problems.Add(new Diagnostic(FilesCodes.RefusedLink, new SourceSpan(name), "The folder has become a link that leads elsewhere, which is not followed while the site is shown. Put the folder back, or start the command again."));
        return new ContentFolder(full, name, listing, staysOpen: true);
    }

    /// <summary>Whether a name is passed over: hidden files, what editors and operating systems leave, notes to colleagues.</summary>
    public static bool Ignores(string name) => ContentListing.IsIgnored(name);

    /// <summary>The folder as it is now, when nothing but the files at some paths can have changed. Looks at those alone, so
    /// that saving one file among thousands costs next to nothing; where that cannot be relied on, lists everything again.</summary>
    /// <param name="changed">Paths in the folder, with forward slashes; files that came, went or were written to.</param>
    public ContentFolder Refresh(IReadOnlyCollection<string> changed)
    {
        if (hasLinks || !Problems.IsEmpty || changed.Count > MostRefreshed) return Open(root, Name, staysOpen);
        var files = Files.ToList();
        var found = new Dictionary<string, ContentEntry>(byPath, StringComparer.Ordinal);
        foreach (var path in changed)
        {
            if (!Refresh(path, files, found)) return Open(root, Name, staysOpen);
        }

        return new ContentFolder(this, [.. files], found);
    }

    public bool Contains(string path) => byPath.ContainsKey(path);

    public ContentEntry? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>A file of the content folder as messages name it.</summary>
    public string NameOf(string path) => $"{Name}/{path}";

    /// <summary>Where a file is on disk, for whoever must give it to a program or watch it.</summary>
    public string FullPath(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    private string OnDisk(ContentEntry entry) => entry.OnDisk ?? FullPath(entry.Path);

    /// <summary>The file's bytes; null when they cannot be read, which has then been reported.</summary>
    public byte[]? ReadBytes(ContentEntry entry, long limit, DiagnosticBag bag) =>
        ReadOriginal(entry, limit) ?? ReadHere(entry, limit, bag);

    /// <summary>The protected file itself, where the original is elsewhere; null when it cannot be read.</summary>
    internal byte[]? ReadProtected(ContentEntry entry) => ReadHere(entry, MaxData, new DiagnosticBag());

    private byte[]? ReadOriginal(ContentEntry entry, long limit)
    {
        if (!Originals.Files.TryGetValue(entry.Path, out var original)) return null;
        try
        {
            return new FileInfo(original.Path) is { Exists: true, Length: > 0 } file && file.Length <= limit ? File.ReadAllBytes(original.Path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private byte[]? ReadHere(ContentEntry entry, long limit, DiagnosticBag bag)
    {
        if (entry.Length > limit)
        {
            bag.Add(FilesCodes.TooLarge, new SourceSpan(NameOf(entry.Path)),
                $"The file has {entry.Length / 1_000_000} MB; at most {limit / 1_000_000} MB are read. It is probably not what its name says.");
            return null;
        }

        // Not opened when empty: a pipe or a device has no length either, and would be waited for in vain.
        if (entry.Length == 0) return [];
        try
        {
            // A build reads at once what it has just listed; asking where each file is would take a thirtieth of it.
            using var handle = staysOpen ? InsideFile.Open(OnDisk(entry), RealRoot) : File.OpenHandle(OnDisk(entry));
            return ReadAll(handle, Math.Max(entry.Length, limit));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = e is UnauthorizedAccessException ? "Access to it is denied." : e is FileNotFoundException or DirectoryNotFoundException ? "It has gone since the folder was listed." : "Another program may be using it.";
            bag.Add(FilesCodes.CannotRead, new SourceSpan(NameOf(entry.Path)), $"The file cannot be read. {why}");
            return null;
        }
    }

    /// <summary>The file, to be read piece by piece; null when it cannot be read.</summary>
    public Stream? OpenStream(ContentEntry entry)
    {
        if (entry.Length == 0) return new MemoryStream([]);
        try
        {
            return new FileStream(InsideFile.Open(OnDisk(entry), RealRoot), FileAccess.Read, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>At most the first <paramref name="length"/> bytes; none when the file cannot be read.</summary>
    public byte[] ReadStart(ContentEntry entry, int length)
    {
        if (entry.Length == 0) return [];
        try
        {
            using var handle = InsideFile.Open(OnDisk(entry), RealRoot);
            var bytes = new byte[Math.Min(length, entry.Length)];
            var read = RandomAccess.Read(handle, bytes, 0);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The file's text, with lines ended by <c>\n</c>; null when it cannot be read or is not text, which has then been reported.</summary>
    public string? ReadText(ContentEntry entry, long limit, DiagnosticBag bag) =>
        ReadBytes(entry, limit, bag) is { } bytes ? ContentText.Decode(NameOf(entry.Path), bytes, bag) : null;

    /// <summary>False when only a new listing can tell: a folder, a link, or a name that another one resembles.</summary>
    private bool Refresh(string path, List<ContentEntry> files, Dictionary<string, ContentEntry> found)
    {
        // Only a new listing knows how a name is spelled on disk.
        if (!Ascii.IsValid(path) && (Accents.Together(path) != path || Find(path)?.OnDisk is not null)) return false;
        var slash = path.LastIndexOf('/');
        var parent = slash < 0 ? "" : path[..slash];
        if (IsFolder(path) || (slash >= 0 && !IsFolder(parent))) return false;
        var name = path[(slash + 1)..];
        if (Ignores(name)) return true;
        if (PortableName.Problem(name) is not null) return false;
        var entry = ContentListing.FileAt(FullPath(path), path, out var isOther);
        if (isOther) return false;
        var at = files.BinarySearch(new ContentEntry(path, 0, default), ByPath);
        switch (entry is not null, at >= 0)
        {
            case (true, true):
                files[at] = found[path] = entry! with { Edition = files[at].Edition + 1 };
                return true;
            case (true, false):
                if (files.Exists(f => f.Path.Equals(path, StringComparison.OrdinalIgnoreCase) || (!Ascii.IsValid(path) && PortableName.Key(f.Path).Equals(PortableName.Key(path), StringComparison.OrdinalIgnoreCase)))) return false;
                files.Insert(~at, entry!);
                found.Add(path, entry!);
                return true;
            case (false, true):
                files.RemoveAt(at);
                found.Remove(path);
                return true;
            default:
                return true;
        }
    }

    /// <exception cref="IOException">It has grown beyond the limit since it was listed.</exception>
    private static byte[] ReadAll(SafeFileHandle handle, long limit)
    {
        var length = RandomAccess.GetLength(handle);
        if (length > limit) throw new IOException("The file has grown too long.");
        var bytes = new byte[length];
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(handle, bytes.AsSpan(read), read)) > 0; read += more)
        {
        }

        return read == bytes.Length ? bytes : bytes[..read];
    }

    private bool IsFolder(string path) => Folders.AsSpan().BinarySearch(path, StringComparer.Ordinal) >= 0;
}
