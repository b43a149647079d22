using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Hosting;
using StaticImpact.Pages.Search;
using StaticImpact.Pages.Single;
using StaticImpact.Pages.Updates;

namespace StaticImpact.Pages;

/// <summary>Every address the site has and how each is made.</summary>
public sealed class SitePlan
{
    // Not frozen: freezing studies the keys, which takes half a second for 10,000 addresses that look alike.
    private readonly Dictionary<string, Route> byKey;
    private readonly Dictionary<string, Route> updatesByKey;
    private readonly Lazy<ImmutableArray<Route>> routes;

    /// <param name="byKey">By <see cref="Key"/>, whatever the case of letters; all but those of the updates.</param>
    /// <param name="updatesByKey">Likewise; may be used by plans before and after this one.</param>
    private SitePlan(Dictionary<string, Route> byKey, Dictionary<string, Route> updatesByKey, PlanRemains remains)
    {
        this.byKey = byKey;
        this.updatesByKey = updatesByKey;
        Remains = remains;
        routes = new Lazy<ImmutableArray<Route>>(() => Sorted([.. byKey.Values, .. updatesByKey.Values]));
    }

    /// <summary>In order of their files' paths. Sorted when first asked for: to show one page nobody needs the order of all.</summary>
    public ImmutableArray<Route> Routes => routes.Value;

    /// <summary>What is at a file's path, e.g. <c>goals/reading/index.html</c>; null for nothing.</summary>
    public Route? Find(string file)
    {
        var key = Key(new Address(file));
        return (byKey.TryGetValue(key, out var route) || updatesByKey.TryGetValue(key, out route)) && route.Address.File == file ? route : null;
    }

    /// <summary>For the plan of the next load.</summary>
    internal PlanRemains Remains { get; }

    /// <summary>Plans a site. Two things at one address are reported, and the first is kept.</summary>
    public static SitePlan Of(Site site, DiagnosticBag bag) => Of(site, bag, null);

    /// <param name="before">What an earlier plan left, from which is taken what is still the same.</param>
    internal static SitePlan Of(Site site, DiagnosticBag bag, PlanRemains? before)
    {
        var updates = UpdateRoutes.Of(site, before?.Updates);
        var entries = EntryCounts.Of(site, before?.Entries);
        var (pages, others) = (new List<PageRoute>(2 * site.Addresses.Pages.Length), new List<Route>());
        foreach (var language in site.Initiative.Settings.Languages)
        {
            foreach (var section in Sections.All)
            {
                AddAll(section.Pages(site), language);
                if (section == Sections.Updates) pages.AddRange(updates.In(language));
            }

            AddAll(FormerAddresses(site), language);
        }

        Add(NotFound(site));
        List<Route> files = [.. DataRoutes.Of(site, pages), .. SearchRoutes.Of(site, entries), .. HostRoutes.Of(site)];
        files.AddRange(site.Initiative.Files.Published.Select(f => FileAsItIs(site, f)));
        others.AddRange(files);
        var (byKey, updatesByKey) = Beside(updates, others) is { } whole ? (whole, updates.ByKey!) : (WithoutCollisions([.. pages, .. files], bag), []);
        ReportFilesInTheWay(byKey, updatesByKey, bag);
        return new SitePlan(byKey, updatesByKey, new PlanRemains(updates, entries));

        void Add(PageRoute page)
        {
            pages.Add(page);
            others.Add(page);
        }

        void AddAll(IEnumerable<PlannedPage> planned, Language language)
        {
            var prefix = site.Prefix(language);
            foreach (var page in planned)
            {
                if (page.IsIn(language)) Add(page.In(language, prefix));
            }
        }
    }

    /// <summary>All but the updates, by their keys; null when two are at one address.</summary>
    private static Dictionary<string, Route>? Beside(UpdateRoutes updates, List<Route> others)
    {
        if (updates.ByKey is not { } known) return null;
        var found = new Dictionary<string, Route>(others.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var route in others)
        {
            var key = Key(route.Address);
            if (known.ContainsKey(key) || !found.TryAdd(key, route)) return null;
        }

        return found;
    }

    /// <summary>What routes that would be one file have in common: a page's address as it is, which costs no new text for each,
    /// and a file's path without <c>index.html</c>.</summary>
    internal static string Key(Address address) =>
        address.Path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) || address.Path.Equals("index.html", StringComparison.OrdinalIgnoreCase)
            ? address.Path[..^"index.html".Length]
            : address.Path;

    private static ImmutableArray<Route> Sorted(Route[] sorted)
    {
        var files = Array.ConvertAll(sorted, r => r.Address.File);
        Array.Sort(files, sorted, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>A file of the content folder; of maps only what is drawn.</summary>
    private static Route FileAsItIs(Site site, string path)
    {
        var maps = site.Initiative.Places.Maps.Where(m => m.File.Value == path).ToList();
        var source = new SourceSpan("content/" + path);
        return maps.Count == 0
            ? new CopyRoute(SiteAddresses.Media(path), path) { Source = source }
            : new FileRoute(SiteAddresses.Media(path), () => MapFile.Of(maps)) { Source = source };
    }

    private static PageRoute NotFound(Site site) => new(
        SiteAddresses.NotFound,
        site.Initiative.FirstLanguage,
        "pages/not-found",
        SiteAddresses.NotFound,
        NotFoundPage.Of);

    /// <summary>At addresses that pages used to have, pages that send readers on.</summary>
    private static IEnumerable<PlannedPage> FormerAddresses(Site site)
    {
        foreach (var (facts, address) in site.Addresses.WithMeasures)
        {
            foreach (var alias in facts.Aliases)
            {
                yield return new PlannedPage(Address.Page(alias.Value.Trim('/')), PageRoute.Moved, s => MovedPage.Of(s, address, s.Text(facts.Title)), 1, facts) { Source = alias.Span };
            }
        }
    }

    /// <summary>By their keys, which must differ in more than capital letters.</summary>
    private static Dictionary<string, Route> WithoutCollisions(List<Route> all, DiagnosticBag bag)
    {
        var kept = new Dictionary<string, Route>(all.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var route in all)
        {
            var key = Key(route.Address);
            if (kept.TryAdd(key, route)) continue;
            var first = kept[key];
            var at = route.Source != SourceSpan.None ? route.Source : first.Source;
            var other = route.Source != SourceSpan.None && first.Source != SourceSpan.None ? $" of {first.Source.File}" : "";
            bag.Add(SitePlanCodes.AddressTaken, at, $"The address {route.Address} is already that{(other.Length > 0 ? other : " of another page of the site")}. Rename this file, or take the alias out.");
        }

        return kept;
    }

    /// <summary>A file cannot stand where a page needs a folder. Only folders that hold files are looked into; most hold pages alone.</summary>
    private static void ReportFilesInTheWay(Dictionary<string, Route> kept, Dictionary<string, Route> updates, DiagnosticBag bag)
    {
        var holders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in kept.Values.Where(r => !r.Address.IsPage).Select(r => r.Address.Path)) holders.Add(path[..Math.Max(0, path.LastIndexOf('/'))]);
        var holding = holders.GetAlternateLookup<ReadOnlySpan<char>>();
        var files = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        var (clean, length) = ("", 0);
        foreach (var route in kept.Values.Concat(updates.Values))
        {
            // Pages of one folder come one after the other: what was found out for the first holds for the rest.
            var path = route.Address.Path;
            var parent = path.Length < 2 ? 0 : path.LastIndexOf('/', path.Length - 2) + 1;
            if (parent > 0 && path.AsSpan(0, parent).Equals(clean.AsSpan(0, length), StringComparison.OrdinalIgnoreCase)) continue;
            var isClean = parent > 0 && !holding.Contains(path.AsSpan(0, parent - 1));
            for (int folder = 0, slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; folder = slash, slash = path.IndexOf('/', slash + 1))
            {
                if (!holding.Contains(path.AsSpan(0, folder)) || !files.TryGetValue(path.AsSpan(0, slash), out var file)) continue;
                isClean = false;
                var at = route.Source != SourceSpan.None ? route.Source : file.Source;
                bag.Add(SitePlanCodes.AddressTaken, at, $"The address {route.Address} needs a folder where the file {file.Address} stands. Rename this file, or take the alias out.");
            }

            if (isClean) (clean, length) = (path, parent);
        }
    }
}

/// <summary>What one plan leaves for the next, so that a save plans anew only what it touched.</summary>
internal sealed record PlanRemains(UpdateRoutes Updates, EntryCounts Entries);
