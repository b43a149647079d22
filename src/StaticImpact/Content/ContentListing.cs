using System.Formats.Tar;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Walks the content folder and decides what of it may be read.</summary>
internal sealed class ContentListing
{
    private const int MaxDepth = 32;
    private const int Many = 200;
    private const FileAttributes Nothing = (FileAttributes)(-1);

    private readonly string root;
    private readonly string name;
    private readonly string realRoot;

    private ContentListing(string root, string name)
    {
        this.root = root;
        this.name = name;
        realRoot = RealPath(root) ?? root;
    }

    /// <summary>The folder with all links followed.</summary>
    public string RealRoot => realRoot;

    public List<ContentEntry> Files { get; } = [];
    public List<string> Folders { get; } = [];
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Whether a link was followed, so that a file may change where its path does not say.</summary>
    public bool HasLinks { get; private set; }

    public static ContentListing Of(string root, string name)
    {
        var listing = new ContentListing(root, name);
        if (Directory.Exists(root)) listing.Walk(new DirectoryInfo(root), "", [listing.realRoot]);
        return listing;
    }

    /// <summary>A listing without a file.</summary>
    public static ContentListing Empty(string root, string name) => new(root, name);

    /// <summary>A plain file as it is now; null when there is none.</summary>
    /// <param name="isOther">A folder or a link stands there.</param>
    public static ContentEntry? FileAt(string fullPath, string path, out bool isOther)
    {
        var file = new FileInfo(fullPath);
        try
        {
            isOther = file.Attributes != Nothing && ((file.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Directory)) != 0 || IsSpecial(file));
            return !isOther && file.Exists ? new ContentEntry(path, file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            isOther = true;
            return null;
        }
    }

    /// <param name="open">The real paths of the folders that are being walked, to notice a circle.</param>
    private void Walk(DirectoryInfo folder, string prefix, List<string> open)
    {
        FileInfo[] children;
        try
        {
            // Names alone: what else the disk has to say about each is most of the listing of a large folder, and asked for below.
            children = Array.ConvertAll(Directory.GetFileSystemEntries(folder.FullName), static path => new FileInfo(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(FilesCodes.CannotRead, prefix.TrimEnd('/'), "The folder cannot be listed. Check its permissions.");
            return;
        }

        if (children.Length > Many) Parallel.ForEach(children, Ask);
        Array.Sort(children, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var child in children)
        {
            if (IsIgnored(child.Name)) continue;
            // Computers of Apple store accents apart; authors type them in one sign.
            var path = prefix + Accents.Together(child.Name);
            if (PortableName.Problem(child.Name) is { } problem)
            {
                Report(FilesCodes.UnholdableName, path, problem);
                continue;
            }

            var key = PortableName.Key(child.Name);
            if (!names.TryAdd(key, child.Name))
            {
                var difference = names[key].Equals(child.Name, StringComparison.OrdinalIgnoreCase) ? "only in capital letters" : "only in how an accented letter is stored";
                Report(FilesCodes.SameId, path, $"'{names[key]}' and '{child.Name}' differ {difference}, which many computers cannot tell apart. Rename or delete one.");
                continue;
            }

            var attributes = child.Attributes;
            // Gone since its name was read, as what editors write aside while they save.
            if (attributes == Nothing) continue;
            var isLink = (attributes & FileAttributes.ReparsePoint) != 0;
            var real = isLink ? RealPath(child.FullName) : null;
            HasLinks |= isLink;
            if (isLink && !IsAllowed(real, path)) continue;
            if (real is null ? (attributes & FileAttributes.Directory) != 0 : Directory.Exists(real))
            {
                Enter(child, path, real, open);
            }
            else
            {
                var file = real is null ? child : new FileInfo(real);
                if (IsSpecial(file))
                {
                    Report(FilesCodes.CannotRead, path, "This is a pipe or a device and no file. Delete it, or put a file here.");
                    continue;
                }

                Files.Add(new ContentEntry(path, file.Length, file.LastWriteTimeUtc) { OnDisk = IsSpelledSo(child, path) ? null : child.FullName });
            }
        }
    }

    private static bool IsSpelledSo(FileSystemInfo child, string path) => Ascii.IsValid(path) || child.FullName.Replace('\\', '/').EndsWith(path, StringComparison.Ordinal);

    /// <summary>What the disk answers is kept by <paramref name="child"/>; a refusal shows again where the answer is needed.</summary>
    private static void Ask(FileSystemInfo child)
    {
        try
        {
            _ = child.Attributes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            child.Refresh();
        }
    }

    /// <summary>Whether something is a pipe, a socket or a device, which a read would wait for in vain. Only archives of .NET ask a file for its
    /// kind, so one is begun, in memory; and only for what has no length, as all of these.</summary>
    private static bool IsSpecial(FileInfo file)
    {
        if (OperatingSystem.IsWindows() || !file.Exists || file.Length > 0) return false;
        try
        {
            using var header = new MemoryStream();
            using (var archive = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true)) archive.WriteEntry(file.FullName, "x");
            header.Position = 0;
            using var reader = new TarReader(header);
            return reader.GetNextEntry() is not { EntryType: TarEntryType.RegularFile };
        }
        catch (UnauthorizedAccessException)
        {
            // Said when it is read.
            return false;
        }
        catch (IOException)
        {
            // A socket, which no archive holds.
            return true;
        }
    }

    private void Enter(FileSystemInfo child, string path, string? real, List<string> open)
    {
        var place = real ?? RealChild(open[^1], child.Name);
        if (open.Contains(place, StringComparer.Ordinal))
        {
            Report(FilesCodes.RefusedLink, path, "This link leads back to a folder that it stands in, round in a circle. Delete it.");
            return;
        }

        if (open.Count > MaxDepth)
        {
            Report(FilesCodes.TooDeep, path, $"Folders are nested more than {MaxDepth} levels deep. Move this one up.");
            return;
        }

        Folders.Add(path);
        open.Add(place);
        Walk(new DirectoryInfo(child.FullName), path + "/", open);
        open.RemoveAt(open.Count - 1);
    }

    private static string RealChild(string realFolder, string name) => Path.Combine(realFolder, name);

    private bool IsAllowed(string? real, string path)
    {
        if (real is null || !(File.Exists(real) || Directory.Exists(real)))
        {
            Report(FilesCodes.RefusedLink, path, "This link leads nowhere, or round in a circle. Put the file itself here, or delete the link.");
            return false;
        }

        if (real.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal) || real == realRoot) return true;
        Report(FilesCodes.RefusedLink, path, $"This link leads out of the content folder. Put the file itself at {name}/{path}, so that the site does not depend on one computer.");
        return false;
    }

    /// <summary>The path with every link on the way followed; null when a link leads nowhere or in a circle.</summary>
    internal static string? RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        var rest = new Stack<string>(Parts(path).Reverse());
        for (var links = 0; rest.Count > 0;)
        {
            var part = rest.Pop();
            if (part == ".") continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            string? target;
            try
            {
                target = new FileInfo(next).LinkTarget;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > 40) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!;
            foreach (var part2 in Parts(target).Reverse()) rest.Push(part2);
        }

        return real;
    }

    private static string[] Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Hidden files, the lock files of word processors, what operating systems and editors leave, and notes to colleagues.</summary>
    public static bool IsIgnored(string name) =>
        name[0] == '.' || name.StartsWith("~$", StringComparison.Ordinal) || name[^1] == '~' || (name[0] == '#' && name[^1] == '#')
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private void Report(DiagnosticCode code, string path, string message) =>
        Problems.Add(new Diagnostic(code, new SourceSpan(path.Length == 0 ? name : $"{name}/{path}"), message));
}
