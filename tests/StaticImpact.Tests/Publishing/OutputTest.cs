using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

/// <summary>A folder on disk with an output folder <c>site</c> in it, gone afterwards.</summary>
internal sealed class OutputTest : IDisposable
{
    public OutputTest()
    {
        Root = Directory.CreateTempSubdirectory("output-").FullName;
        Site = Path.Combine(Root, "site");
    }

    public string Root { get; }

    public string Site { get; }

    public DiagnosticBag Bag { get; private set; } = new();

    public string[] Reported => [.. Bag.ToSorted().Select(d => d.ToString().Replace(Root, "", StringComparison.Ordinal))];

    public Publication? Begin()
    {
        Bag = new DiagnosticBag();
        return OutputFolder.Begin(Site, new OutputGuard(Path.Combine(Root, "content")), Bag);
    }

    /// <summary>Publishes a site of these files; null when it was refused.</summary>
    public PublishSummary? Publish(params (string Path, string Text)[] files)
    {
        using var publication = Begin();
        if (publication is null) return null;
        Stage(publication, files);
        return publication.Commit();
    }

    public static void Stage(Publication publication, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) publication.Stage(path, Encoding.UTF8.GetBytes(text));
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every file of the output folder with its text.</summary>
    public string[] Files() => !Directory.Exists(Site) ? [] :
        [.. Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories)
            .Select(f => $"{Path.GetRelativePath(Site, f)}={File.ReadAllText(f)}").Order(StringComparer.Ordinal)];

    public DateTime TimeOf(string path) => File.GetLastWriteTimeUtc(Path.Combine(Site, path));

    public void Dispose()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
