using System.Globalization;
using System.IO.Compression;
using System.Text;
using StaticImpact.Content;

namespace StaticImpact.Importing;

/// <summary>The files of what is imported: a folder or an archive. Others wrote it, so everything about it is bounded, and nothing in it
/// names a file outside of it.</summary>
internal abstract class ImportSource : IDisposable
{
    public const int MostFiles = 100_000;

    /// <summary>In bytes, of all files that are read.</summary>
    public const long MostBytes = 1_000_000_000;

    /// <summary>In bytes; no table of figures for a public page is larger.</summary>
    public const int LargestFile = 64_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SortedDictionary<string, string> read = new(StringComparer.Ordinal);
    private long bytesRead;

    /// <summary>Their paths inside the source, with <c>/</c> between folders, in order.</summary>
    public abstract IReadOnlyList<string> Files { get; }

    /// <param name="path">A folder or a <c>.zip</c>.</param>
    /// <exception cref="ImportRefused">There is none, or it is not safe to read.</exception>
    public static ImportSource Open(string path)
    {
        if (Directory.Exists(path)) return new FolderSource(path);
        if (!File.Exists(path)) throw new ImportRefused($"there is no folder and no file '{path}'.");
        return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? ZipSource.Open(path) : throw new ImportRefused($"'{path}' is neither a folder nor a .zip file.");
    }

    /// <summary>What has been read, with the hash of each file.</summary>
    public IReadOnlyDictionary<string, string> Read => read;

    public bool Has(string file) => Files is List<string> list && list.BinarySearch(file, StringComparer.Ordinal) >= 0;

    /// <exception cref="ImportRefused">It is larger than is read.</exception>
    public byte[] Bytes(string file)
    {
        var bytes = ReadFile(file);
        if (read.TryAdd(file, ImportLock.HashOf(bytes))) bytesRead += bytes.Length;
        return bytesRead <= MostBytes ? bytes : throw new ImportRefused(string.Create(CultureInfo.InvariantCulture, $"more than {MostBytes / 1_000_000} MB would have to be read."));
    }

    /// <summary>As UTF-8, without a mark at its start, with lines ended by <c>\n</c>.</summary>
    /// <exception cref="ImportRefused">It is in another encoding.</exception>
    public string Text(string file) => Decoded(file).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private string Decoded(string file)
    {
        try
        {
            return Strict.GetString(Bytes(file));
        }
        catch (DecoderFallbackException)
        {
            throw new ImportRefused($"'{file}' is not in UTF-8, so that its letters cannot be told. Save it as UTF-8, then import.");
        }
    }

    public virtual void Dispose()
    {
    }

    protected abstract byte[] ReadFile(string file);

    /// <summary>A plain file; what only looks like one, such as a pipe, is refused.</summary>
    private static byte[] OnDisk(string path, string file)
    {
        if (ContentListing.FileAt(path, file, out _) is not { } entry) throw new ImportRefused($"'{file}' is no plain file that can be read.");
        return entry.Length <= LargestFile ? File.ReadAllBytes(path) : throw TooLarge(file);
    }

    private static ImportRefused TooLarge(string file) => new(string.Create(CultureInfo.InvariantCulture, $"'{file}' is larger than {LargestFile / 1_000_000} MB."));

    private static ImportRefused TooMany() => new(string.Create(CultureInfo.InvariantCulture, $"it holds more than {MostFiles} files."));

    private sealed class FolderSource : ImportSource
    {
        private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

        private readonly string root;
        private readonly List<string> files = [];

        public FolderSource(string path)
        {
            root = Path.GetFullPath(path);
            foreach (var file in Directory.EnumerateFiles(root, "*", All))
            {
                var inside = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
                if (inside.StartsWith(".git/", StringComparison.Ordinal)) continue;
                if (files.Count >= MostFiles) throw TooMany();
                files.Add(inside);
            }

            files.Sort(StringComparer.Ordinal);
        }

        public override IReadOnlyList<string> Files => files;

        protected override byte[] ReadFile(string file) => OnDisk(Path.Combine(root, file), file);
    }

    private sealed class ZipSource : ImportSource
    {
        private const int LinkOfUnix = 0xA000;
        private const int KindOfUnix = 0xF000;

        private readonly ZipArchive archive;
        private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
        private readonly List<string> files;

        private ZipSource(ZipArchive archive)
        {
            this.archive = archive;
            if (archive.Entries.Count > MostFiles) throw TooMany();
            foreach (var entry in archive.Entries)
            {
                var name = entry.FullName;
                if (name.EndsWith('/')) continue;
                if (name.Length == 0 || name[0] == '/' || name.AsSpan().ContainsAny('\\', ':', '\0') || Array.IndexOf(name.Split('/'), "..") >= 0) throw new ImportRefused($"'{name}' in the archive names a file outside of it.");
                if (((entry.ExternalAttributes >> 16) & KindOfUnix) == LinkOfUnix) continue;
                entries[name] = entry;
            }

            // What a hosting service packs stands in a folder of its own.
            if (entries.Count > 0 && entries.Keys.First().Split('/') is [var top, _, ..] && entries.Keys.All(name => name.StartsWith(top + "/", StringComparison.Ordinal)))
            {
                entries = entries.ToDictionary(e => e.Key[(top.Length + 1)..], e => e.Value, StringComparer.Ordinal);
            }

            files = [.. entries.Keys.Order(StringComparer.Ordinal)];
        }

        public static new ZipSource Open(string path)
        {
            ZipArchive? opened = null;
            try
            {
                opened = ZipFile.OpenRead(path);
                return new ZipSource(opened);
            }
            catch (InvalidDataException)
            {
                opened?.Dispose();
                throw new ImportRefused($"'{path}' is no archive, or a damaged one.");
            }
            catch (ImportRefused)
            {
                opened?.Dispose();
                throw;
            }
        }

        public override IReadOnlyList<string> Files => files;

        public override void Dispose() => archive.Dispose();

        protected override byte[] ReadFile(string file)
        {
            // What the archive says of a file's size may be wrong.
            try
            {
                using var stream = entries[file].Open();
                using var found = new MemoryStream();
                var buffer = new byte[81_920];
                for (int count; (count = stream.Read(buffer)) > 0;)
                {
                    found.Write(buffer, 0, count);
                    if (found.Length > LargestFile) throw TooLarge(file);
                }

                return found.ToArray();
            }
            catch (InvalidDataException)
            {
                throw new ImportRefused($"'{file}' in the archive is damaged.");
            }
        }
    }
}
