using System.Collections.Immutable;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests;

/// <summary>A small real site in a temporary folder: take one of <c>Sites/</c>, change some files, build it, look at the result.</summary>
internal sealed class SiteTest : IDisposable
{
    private SiteTest(string folder) => Folder = folder;

    /// <summary>The day every test site speaks from unless a test says otherwise.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public string Folder { get; }

    public string Output => Path.Combine(Folder, "site");

    /// <summary>A copy of a site of <c>Sites/</c>.</summary>
    public static SiteTest From(string name = "minimal")
    {
        var test = Empty();
        CopyFolder(Path.Combine(Repository.Tests, "Sites", name), test.Folder);
        return test;
    }

    public static SiteTest Empty()
    {
        var folder = Directory.CreateTempSubdirectory("staticimpact-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        return new SiteTest(folder);
    }

    /// <summary>Lays the files of a folder over the site; a file named <c>x.deleted</c> takes <c>x</c> away.</summary>
    public SiteTest Overlay(string folder)
    {
        CopyFolder(folder, Folder);
        foreach (var marker in Directory.GetFiles(Folder, "*.deleted", SearchOption.AllDirectories))
        {
            File.Delete(marker);
            File.Delete(marker[..^".deleted".Length]);
        }

        // Names that a checkout on Windows could not hold stand in a file of their own.
        foreach (var marker in Directory.GetFiles(Folder, "*.name", SearchOption.AllDirectories))
        {
            File.Move(marker[..^".name".Length], Path.Combine(Path.GetDirectoryName(marker)!, File.ReadAllText(marker).Trim()));
            File.Delete(marker);
        }

        return this;
    }

    /// <summary>Writes a file of the content folder.</summary>
    public SiteTest Add(string path, string text) => AddBytes(path, Encoding.UTF8.GetBytes(text));

    public SiteTest AddBytes(string path, byte[] bytes)
    {
        var full = ContentPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Replaces a text that must stand in a file of the content folder.</summary>
    public SiteTest Change(string path, string found, string replacement)
    {
        var text = File.ReadAllText(ContentPath(path));
        Assert.Contains(found, text, StringComparison.Ordinal);
        File.WriteAllText(ContentPath(path), text.Replace(found, replacement, StringComparison.Ordinal));
        return this;
    }

    public SiteTest Delete(string path)
    {
        File.Delete(ContentPath(path));
        return this;
    }

    public string ContentPath(string path) => Path.Combine(Folder, "content", path);

    public BuildResult Build(BuildOptions? options = null) => SiteBuild.Build(Folders, WithToday(options), TimeProvider.System);

    public BuildResult Check(BuildOptions? options = null) => SiteBuild.Check(Folders, WithToday(options), TimeProvider.System);

    /// <summary>Builds and insists on success without a word.</summary>
    public SiteTest Published(BuildOptions? options = null)
    {
        var result = Build(options);
        Assert.Equal("", Lines(result.Diagnostics));
        Assert.NotNull(result.Published);
        return this;
    }

    /// <summary>Writes the ledger's entry of a day, as <c>record</c> does, and insists on success without a word.</summary>
    public SiteTest Record(DateOnly day)
    {
        var result = SiteRecord.Take(Folders, new BuildOptions { AsOf = day }, TimeProvider.System);
        Assert.Equal("", Lines(result.Diagnostics));
        return AddBytes(result.Path, result.Bytes!);
    }

    /// <summary>A file of the published site; of pages without what keeps lines together.</summary>
    public string Read(string path) => Plain(File.ReadAllText(Path.Combine(Output, path)));

    /// <summary>A text as a reader hears it, with plain spaces.</summary>
    public static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal);

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    /// <summary>Every published file by path, with its bytes.</summary>
    public SortedDictionary<string, byte[]> Files() => FilesIn(Output);

    public static SortedDictionary<string, byte[]> FilesIn(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return files;
    }

    /// <summary>Diagnostics as lines, notes and hints left out.</summary>
    public static string Lines(ImmutableArray<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Where(d => d.Severity is Severity.Warning or Severity.Error).Select(d => d + "\n"));

    public void Dispose()
    {
        // Links are not followed: some tests make folders that lead into themselves.
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.GetFiles(Folder, "*", all)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }

    public ProjectFolders Folders => ProjectFolders.At(Folder, Output, Repository.Themes);

    private static BuildOptions WithToday(BuildOptions? options)
    {
        options ??= new BuildOptions();
        return options.AsOf is null ? options with { AsOf = Today } : options;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
