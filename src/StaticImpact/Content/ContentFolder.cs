using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content;

/// <summary>The content folder, listed once in ordinal order. The only place where content is read from disk.</summary>
public sealed class ContentFolder
{
    /// <summary>Longest text file that is read; nobody writes a page of 20 MB.</summary>
    public const long MaxText = 20_000_000;

    /// <summary>Longest data or map file that is read.</summary>
    public const long MaxData = 64_000_000;

    private readonly string root;
    private readonly Dictionary<string, ContentEntry> byPath;

    private ContentFolder(string root, string name, ContentListing listing)
    {
        this.root = root;
        Name = name;
        Files = [.. listing.Files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        Folders = [.. listing.Folders.Order(StringComparer.Ordinal)];
        Problems = [.. listing.Problems];
        byPath = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>How the folder is called in messages, relative to the project: <c>content</c>.</summary>
    public string Name { get; }

    /// <summary>Every file that is not hidden, in ordinal order of its path.</summary>
    public ImmutableArray<ContentEntry> Files { get; }

    /// <summary>Every folder below, by its path, in ordinal order.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>What was refused while listing: links that leave the folder, names that differ only in case.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <param name="path">The folder on disk; when it does not exist the listing is empty.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public static ContentFolder Open(string path, string name = "content")
    {
        var full = Path.GetFullPath(path);
        return new ContentFolder(full, name, ContentListing.Of(full, name));
    }

    public bool Contains(string path) => byPath.ContainsKey(path);

    public ContentEntry? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>A file of the content folder as messages name it.</summary>
    public string NameOf(string path) => $"{Name}/{path}";

    /// <summary>Where a file is on disk, for whoever must give it to a program or watch it.</summary>
    public string FullPath(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The file's bytes; null when they cannot be read, which has then been reported.</summary>
    public byte[]? ReadBytes(ContentEntry entry, long limit, DiagnosticBag bag)
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
            return File.ReadAllBytes(FullPath(entry.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = e is UnauthorizedAccessException ? "Access to it is denied." : e is FileNotFoundException or DirectoryNotFoundException ? "It has gone since the folder was listed." : "Another program may be using it.";
            bag.Add(FilesCodes.CannotRead, new SourceSpan(NameOf(entry.Path)), $"The file cannot be read. {why}");
            return null;
        }
    }

    /// <summary>At most the first <paramref name="length"/> bytes; none when the file cannot be read.</summary>
    public byte[] ReadStart(ContentEntry entry, int length)
    {
        if (entry.Length == 0) return [];
        try
        {
            using var handle = File.OpenHandle(FullPath(entry.Path));
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
}
