using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Coherence;
using StaticImpact.Content;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.DisclosureControl;
using StaticImpact.Progress;
using StaticImpact.Theming;

namespace StaticImpact;

/// <summary>A project read from disk and planned: everything is known, nothing is rendered yet.</summary>
public sealed class LoadedSite
{
    private LoadedSite(ContentFolder content, Theme theme, Site site, SitePlan plan)
    {
        Content = content;
        Theme = theme;
        Site = site;
        Plan = plan;
    }

    public ContentFolder Content { get; }
    public Theme Theme { get; }
    public Site Site { get; }
    public SitePlan Plan { get; }

    /// <summary>Reads, links, protects and plans. All mistakes in the files are collected in one run.</summary>
    /// <param name="cache">What the last load of this project left; null reads everything.</param>
    /// <param name="changed">With a cache: the paths in the content folder that can have changed since, or null when anything can.</param>
    /// <returns>Null when a mistake leaves nothing to plan; errors may also stand beside a site.</returns>
    public static LoadedSite? Load(
        ProjectFolders folders, BuildOptions options, TimeProvider clock, DiagnosticBag bag, LoadCache? cache = null, IReadOnlyCollection<string>? changed = null)
    {
        cache ??= LoadCache.ForOneLoad();
        var content = cache.Open(folders.Content, changed);
        options.OnStage?.Invoke($"Reading {Counted(content.Files.Length, "file")}");
        var read = ContentReader.Read(content, new ContentOptions(options.AsOf, options.Drafts) { Clock = clock, Time = options.AsOfTime }, bag, cache.Files, options.Hints ? null : cache.ParseAhead);
        if (read is null) return null;

        var settings = read.Settings;
        // Neither asks for the other, and each keeps one core busy.
        var themeSources = new ThemeSources(folders.ThemeRoots, settings.Theme, settings.Tokens) { Languages = [.. settings.Languages.Select(l => l.Tag)] };
        var loadingTheme = Task.Run(() => cache.Theme.Load(themeSources, PageShapes.All, bag));
        var (bodies, addresses) = cache.Bodies(read, options.Hints, bag);
        var linked = BodyReferences.CheckFrontMatter(read, addresses, bag);
        NavigationNames.Check(read, bag);
        InventedAddresses.Check(read, bag);

        // From here on nothing sees what may not be shown, messages neither: logs are often public.
        var history = ReadHistory(content, bag);
        var initiative = Protect.Apply(read, bag, Recorded(history));
        SiteSources.Check(read, initiative, content, bag);
        SiteSources.CheckHeldBack(read, options.IsRepositoryPublic, bag);
        foreach (var indicator in initiative.Measures) ProgressRules.Check(indicator, initiative.Today, bag);
        if (loadingTheme.GetAwaiter().GetResult() is not { } theme) return null;
        CheckIcons(read, theme, bag);

        var named = cache.FilesNamed().Concat(linked).Concat(theme.MediaNamed.Select(addresses.FileAtEndOf).OfType<string>());
        initiative = initiative with { Files = PublishedFiles.Choose(initiative.Files, named, cache.FilesNamedBy(initiative, initiative.HiddenBodies), bag) };

        var url = options.BaseUrl ?? settings.Url?.Value;
        if (url is null) bag.Add(SitePlanCodes.NoAddress, settings.Source, "Without 'url' feeds, the sitemap, the data catalogues and links for social media are left out. Add 'url: https://…' where the site will stand.");
        else if (DcatCatalogue.EmailOf(initiative) is null) bag.Add(SitePlanCodes.NoEmail, settings.Source, "Without an e-mail address the data catalogues for open-data portals, data.json and dcat-us-3.json, are left out. Add 'contact: {email: …}'.");
        var progress = SiteProgress.Of(initiative);

        // What is missing because it could not be read is not missing.
        if (!bag.HasErrors) CoherenceRules.Check(initiative, progress, bag);
        ChartCheck.Report(initiative, progress, theme.Strings.In(initiative.FirstLanguage), bag);
        var site = new Site
        {
            Initiative = initiative,
            Progress = progress,
            Relations = new Relations(initiative),
            Bodies = bodies,
            Words = initiative.Settings.Languages.ToFrozenDictionary(l => l, l => settings.Typography ? theme.Strings.In(l).SetWith(new Typography(l), new Typography(initiative.FirstLanguage)) : theme.Strings.In(l)),
            Typography = settings.Typography ? settings.Languages.ToFrozenDictionary(l => l, l => new Typography(l)) : FrozenDictionary<Language, Typography>.Empty,
            Options = new SiteOptions(url is null || url.EndsWith('/') ? url : url + "/", options.Portable),
            Addresses = addresses,
            ChartColours = theme.ChartColours,
            History = history,
            Changes = history.IsEmpty ? [] : Ledger.Changes(history, SnapshotFile.Of(initiative, progress)),
        };
        FirstUrl.Check(site, bag);
        LeadMap.Check(site, bag);
        var plan = SitePlan.Of(site, bag, cache.Plan);
        cache.Plan = plan.Remains;
        return new LoadedSite(content, theme, site, plan);
    }

    private static void CheckIcons(Initiative read, Theme theme, DiagnosticBag bag)
    {
        foreach (var goal in read.Goals)
        {
            if (goal.Icon is not { } icon || theme.IconNames.Contains(icon.Value)) continue;
            bag.Add(ThemeCodes.NoSuchDrawing, icon.Span, $"The theme has no drawing '{icon.Value}'.{Suggestion.DidYouMean(icon.Value, theme.IconNames)} It has: {string.Join(", ", theme.IconNames)}.");
        }
    }

    /// <summary>"10,400 files", "1 file".</summary>
    internal static string Counted(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? "" : "s")}");

    private static ImmutableArray<Snapshot> ReadHistory(ContentFolder content, DiagnosticBag bag) =>
    [
        .. content.Files.Where(entry => SnapshotFile.IsSnapshot(entry.Path)).Order(Comparer<ContentEntry>.Create((a, b) => SnapshotFile.Compare(a.Path, b.Path)))
            .Select(entry => content.ReadBytes(entry, ContentFolder.MaxData, bag) is { } bytes ? SnapshotFile.Read(content.NameOf(entry.Path), bytes, bag) : null)
            .OfType<Snapshot>(),
    ];

    /// <summary>The figures of what was recorded, oldest first.</summary>
    private static List<RecordedPublication> Recorded(ImmutableArray<Snapshot> history) =>
    [
        .. history.OrderBy(snapshot => snapshot.Date).Select(snapshot => new RecordedPublication(
            snapshot.Date,
            snapshot.Indicators.DistinctBy(i => i.Id).ToDictionary(i => new IndicatorId(i.Id), i => i.Series.Select(Recorded).ToImmutableArray()))),
    ];

    private static RecordedSeries Recorded(SnapshotSeries series) => new(
        series.Group,
        series.Place is { } place ? new PlaceId(place) : null,
        [.. series.Values.Select(v => new RecordedFigure(v.Period, v.Value, v.N, v.Denominator, !v.IsShown && v.Flags.Split(' ').Contains("suppressed")))]);
}
