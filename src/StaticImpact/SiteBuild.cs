using System.Buffers;
using System.Collections.Immutable;
using StaticImpact.Checks;
using StaticImpact.Coherence;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Data;
using StaticImpact.Publishing;

namespace StaticImpact;

/// <summary>The whole way from a project folder to a published site.</summary>
public static class SiteBuild
{
    /// <summary>Builds and publishes. Nothing in the output changes unless everything was rendered and checked without an error.</summary>
    public static BuildResult Build(ProjectFolders folders, BuildOptions options, TimeProvider clock, CancellationToken cancel = default)
    {
        var bag = new DiagnosticBag();
        if (Load(folders, options with { Hints = false }, clock, bag) is not { } loaded) return Failed(bag, options);
        using var publication = OutputFolder.Begin(folders.Output, new OutputGuard(folders.Content, folders.Themes), bag);
        if (publication is null) return Failed(bag, options);

        Render(loaded, publication, bag, options, cancel);
        options.OnStage?.Invoke("Putting the site into place");
        publication.ReportObstacles();
        if (IsStopped(bag, options)) return Failed(bag, options);
        var summary = publication.Commit();
        return new BuildResult(Sorted(bag, options), summary, PagesIn(loaded), loaded.Plan.Routes.Length + loaded.Theme.Assets.Count()) { NotYet = NotYetIn(loaded), HeldBack = HeldBackIn(loaded) };
    }

    /// <summary>Everything but publishing.</summary>
    public static BuildResult Check(ProjectFolders folders, BuildOptions options, TimeProvider clock, CancellationToken cancel = default)
    {
        var bag = new DiagnosticBag();
        if (Load(folders, options, clock, bag) is not { } loaded) return Failed(bag, options);
        Render(loaded, publication: null, bag, options, cancel);
        return new BuildResult(Sorted(bag, options), null, PagesIn(loaded), loaded.Plan.Routes.Length) { NotYet = NotYetIn(loaded), HeldBack = HeldBackIn(loaded), Empty = CoherenceRules.WithoutSubject(loaded.Site.Initiative) };
    }

    /// <summary>The first gate: every mistake in the files shows before anything is rendered.</summary>
    private static LoadedSite? Load(ProjectFolders folders, BuildOptions options, TimeProvider clock, DiagnosticBag bag)
    {
        var loaded = LoadedSite.Load(folders, options, clock, bag);
        return IsStopped(bag, options) ? null : loaded;
    }

    /// <summary>Renders every address, the heaviest first, and checks links, anchors and ids on the bytes, and each page's tree unless these very
    /// bytes were found in order before.</summary>
    /// <param name="publication">Null when nothing is published.</param>
    private static void Render(LoadedSite loaded, Publication? publication, DiagnosticBag bag, BuildOptions options, CancellationToken cancel)
    {
        options.OnStage?.Invoke($"Making {LoadedSite.Counted(PagesIn(loaded), "page")}");
        var renderer = new RouteRenderer(loaded, bag);
        var assets = loaded.Theme.Assets.ToList();
        var files = loaded.Plan.Routes.Select(r => r.Address.File).Concat(assets.Select(a => a.Address));
        var links = new LinkCheck(files, loaded.Site.Options.Url);
        var tree = new TreeCheck(SkipsIn(loaded));
        var known = publication is null ? null : CheckedPages.Read(publication.CheckedFile, PageRules.Version);
        foreach (var asset in assets) publication?.Stage(asset.Address, asset.Bytes.Span);
        var heaviestFirst = loaded.Plan.Routes.OrderByDescending(r => r.Weight).ToArray();
        var next = -1;
        // Each takes the next route: Parallel.For over the routes would give the lightest half to the second core.
        Parallel.For(0, Environment.ProcessorCount, new ParallelOptions { CancellationToken = cancel }, _ =>
        {
            var buffer = new ArrayBufferWriter<byte>(1 << 16);
            while (Interlocked.Increment(ref next) is var i && i < heaviestFirst.Length)
            {
                cancel.ThrowIfCancellationRequested();
                var route = heaviestFirst[i];
                buffer.ResetWrittenCount();
                renderer.Render(route, buffer);
                var bytes = buffer.WrittenSpan;
                var hash = publication is null ? default : RecordedFile.HashOf(bytes);
                if (route is PageRoute)
                {
                    links.Read(route.Address.File, bytes);
                    if (known?.Knows(hash) != true && tree.Read(route.Address.File, bytes)) known?.Add(hash);
                }

                publication?.Stage(route.Address.File, bytes, hash);
            }
        });
        renderer.Copies.Report();
        links.Report(bag, SourceOf, HeadingsOf);
        tree.Report(bag, SourceOf);
        known?.Save();

        // What can be written where no heading has the id, in any language: the original's ids come first.
        IEnumerable<string> HeadingsOf(string file) => loaded.Plan.Find(file) is PageRoute route && loaded.Site.Addresses.PageAt(route.InFirst) is { } page
            ? loaded.Site.Bodies[page.Body.Original].Headings.Concat(loaded.Site.Bodies[page.Body.In(route.Language)].Headings).Select(h => h.Id).Distinct()
            : [];

        // What a page is made of is spread over its file, so the file alone is named.
        SourceSpan? SourceOf(string file) => loaded.Plan.Find(file)?.Source is { File.Length: > 0 } source ? new SourceSpan(source.File) : null;
    }

    /// <summary>Headings of texts that skip a level; each has been told at its line.</summary>
    private static HashSet<(string Id, int Level)> SkipsIn(LoadedSite loaded)
    {
        var skips = new HashSet<(string Id, int Level)>();
        foreach (var body in loaded.Site.Bodies.Values)
        {
            foreach (var heading in body.Headings)
            {
                if (heading.SkipsLevel) skips.Add((heading.Id, heading.Level));
            }
        }

        return skips;
    }

    private static bool IsStopped(DiagnosticBag bag, BuildOptions options) =>
        bag.HasErrors || (options.Strict && bag.ToSorted().Any(d => d.Severity == Severity.Warning));

    private static ImmutableArray<Diagnostic> Sorted(DiagnosticBag bag, BuildOptions options) => options.Strict
        ? [.. bag.ToSorted().Select(d => d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)]
        : bag.ToSorted();

    private static BuildResult Failed(DiagnosticBag bag, BuildOptions options) => new(Sorted(bag, options), null, 0, 0);

    private static ImmutableArray<string> NotYetIn(LoadedSite loaded) =>
        [.. loaded.Site.Initiative.Hidden.Where(h => h.Value is HiddenReason.Draft or HiddenReason.Future or HiddenReason.HeldBack).Select(h => loaded.Content.NameOf(h.Key)).Order(StringComparer.Ordinal)];

    private static ImmutableArray<(HeldBack What, DateTime Utc)> HeldBackIn(LoadedSite loaded)
    {
        var zone = LocalZone.Of(loaded.Site.Initiative);
        return [.. loaded.Site.Initiative.HeldBack.Select(held => (held, zone.At(held.Until).UtcDateTime))];
    }

    private static int PagesIn(LoadedSite loaded) => loaded.Plan.Routes.Count(r => r is PageRoute);
}
