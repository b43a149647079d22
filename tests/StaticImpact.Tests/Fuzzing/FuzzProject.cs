using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>The example in a folder of its own, in which one file after the other is changed: what the readers of single files let pass
/// is linked, protected, judged and planned.</summary>
internal sealed class FuzzProject
{
    private readonly SiteTest site = SiteTest.Empty();
    private readonly LoadCache cache = new();
    private readonly Dictionary<string, byte[]> whole = [];
    private string? changed;

    private FuzzProject()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.Dispose();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content")))
        {
            if (path.Contains("manual", StringComparison.Ordinal)) continue;
            site.AddBytes(path, bytes);
            whole[path] = bytes;
        }
    }

    public static Lazy<FuzzProject> Shared { get; } = new(() => new FuzzProject());

    public static IEnumerable<FuzzSeed> Seeds =>
        SiteTest.FilesIn(Path.Combine(Repository.Root, "content")).Where(f => !f.Key.Contains("manual", StringComparison.Ordinal) && f.Value.Length < 60_000).Select(f => new FuzzSeed(f.Key, f.Value));

    public void Load(FuzzSeed file)
    {
        string[] news = changed is null ? [file.Name] : [changed, file.Name];
        if (changed is not null) site.AddBytes(changed, whole[changed]);
        site.AddBytes(file.Name, file.Bytes);
        changed = file.Name;
        LoadedSite.Load(ProjectFolders.At(site.Folder, site.Output, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, new DiagnosticBag(), cache, news);
    }
}
