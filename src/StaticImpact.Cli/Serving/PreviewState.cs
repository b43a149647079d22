using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming;

namespace StaticImpact.Cli.Serving;

/// <summary>What is served until something changes: the last site without an error, and what is wrong with the files now.</summary>
internal sealed class PreviewState
{
    /// <summary>So many rendered pages are kept: those that are open, with room to spare.</summary>
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, PreviewPage> pages = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<PreviewState> next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly FrozenDictionary<string, ThemeAsset> assets;
    private readonly Lazy<string> problems;

    private PreviewState(ProjectFolders folders, LoadedSite? site, ImmutableArray<Diagnostic> found, Exception? failure, TimeSpan took)
    {
        Folders = folders;
        Site = site;
        Found = found;
        Failure = failure;
        Took = took;
        assets = site is null ? FrozenDictionary<string, ThemeAsset>.Empty : site.Theme.Assets.ToFrozenDictionary(a => a.Address, StringComparer.Ordinal);
        problems = new Lazy<string>(() => ProblemsText.Of(this));
    }

    public ProjectFolders Folders { get; }

    /// <summary>The last site that could be planned without an error; null when there has been none.</summary>
    public LoadedSite? Site { get; }

    /// <summary>Everything found in the files as they are now.</summary>
    public ImmutableArray<Diagnostic> Found { get; }

    /// <summary>A fault of this program, which no file of the author's explains.</summary>
    public Exception? Failure { get; }

    /// <summary>How long loading took.</summary>
    public TimeSpan Took { get; }

    /// <summary>What is wrong, for the page, as JSON.</summary>
    public string Problems => problems.Value;

    /// <summary>False only before the project has been loaded for the first time.</summary>
    public bool IsLoaded { get; private init; } = true;

    public bool HasNoErrors => Failure is null && !Found.Any(d => d.Severity == Severity.Error);

    /// <summary>The state that takes this one's place, once it does.</summary>
    public Task<PreviewState> Successor => next.Task;

    public static PreviewState Empty(ProjectFolders folders) => new(folders, null, [], null, TimeSpan.Zero) { IsLoaded = false };

    /// <param name="site">Null keeps the site of this state.</param>
    public PreviewState Next(LoadedSite? site, ImmutableArray<Diagnostic> found, Exception? failure, TimeSpan took) =>
        new(Folders, site ?? Site, found, failure, took);

    public void Replace(PreviewState by) => next.TrySetResult(by);

    /// <summary>The page that is at an address, or the one that says there is none; never throws.</summary>
    /// <param name="path">As a browser asks for it, decoded: <c>/goals/reading/</c>.</param>
    public PreviewPage Page(string path)
    {
        if (Site is null) return PreviewPage.OfProblems(this);
        var file = FileOf(path);
        if (pages.TryGetValue(file, out var kept)) return kept;
        var route = Site.Plan.Find(file) as PageRoute;
        if (route is null && pages.TryGetValue("", out kept)) return kept;
        var page = PreviewPage.Render(Site, route);
        if (pages.Count < MostKept) pages.TryAdd(route is null ? "" : file, page);
        return page;
    }

    public Route? Route(string path) => Site?.Plan.Find(FileOf(path));

    public ThemeAsset? Asset(string path) => assets.GetValueOrDefault(path.TrimStart('/'));

    /// <summary>The content file that is published as it is; null when it cannot be read, or has become a link.</summary>
    public Stream? Open(CopyRoute copy) => Site?.Content.Find(copy.ContentPath) is { } entry ? Site.Content.OpenStream(entry) : null;

    private static string FileOf(string path)
    {
        var inner = path.TrimStart('/');
        return inner.Length == 0 || inner.EndsWith('/') ? inner + "index.html" : inner;
    }
}
