using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Hosting;
using StaticImpact.Pages.Kinds;
using StaticImpact.Pages.Search;

namespace StaticImpact.Pages;

/// <summary>Every address the site has and how each is made.</summary>
public sealed class SitePlan
{
    // Not frozen: freezing studies the keys, which takes half a second for 10,000 addresses that look alike.
    private readonly Dictionary<string, Route> byKey;
    private readonly Lazy<ImmutableArray<Route>> routes;

    /// <param name="byKey">By <see cref="Key"/>, whatever the case of letters.</param>
    private SitePlan(Dictionary<string, Route> byKey)
    {
        this.byKey = byKey;
        routes = new Lazy<ImmutableArray<Route>>(() => Sorted(byKey.Values));
    }

    /// <summary>In order of their files' paths. Sorted when first asked for: to show one page nobody needs the order of all.</summary>
    public ImmutableArray<Route> Routes => routes.Value;

    /// <summary>What is at a file's path, e.g. <c>goals/reading/index.html</c>; null for nothing.</summary>
    public Route? Find(string file) => byKey.TryGetValue(Key(new Address(file)), out var route) && route.Address.File == file ? route : null;

    /// <summary>Plans a site. Two things at one address are reported, and the first is kept.</summary>
    public static SitePlan Of(Site site, DiagnosticBag bag)
    {
        var all = new List<Route>();
        foreach (var language in site.Initiative.Settings.Languages)
        {
            all.AddRange(PagesOf(site).Where(page => page.IsIn(language)).Select(page => PageIn(site, language, page)));
        }

        all.Add(NotFound(site));
        all.AddRange(DataRoutes.Of(site, [.. all.OfType<PageRoute>()]));
        all.AddRange(SearchRoutes.Of(site));
        all.AddRange(HostRoutes.Of(site));
        all.AddRange(site.Initiative.MediaFiles.Select(f => new CopyRoute(SiteAddresses.Media(f), f) { Source = new SourceSpan("content/" + f) }));
        return new SitePlan(WithoutCollisions(all, bag));
    }

    /// <summary>What routes that would be one file have in common: a page's address as it is, which costs no new text for each,
    /// and a file's path without <c>index.html</c>.</summary>
    private static string Key(Address address) =>
        address.Path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) || address.Path.Equals("index.html", StringComparison.OrdinalIgnoreCase)
            ? address.Path[..^"index.html".Length]
            : address.Path;

    private static ImmutableArray<Route> Sorted(ICollection<Route> all)
    {
        Route[] sorted = [.. all];
        var files = Array.ConvertAll(sorted, r => r.Address.File);
        Array.Sort(files, sorted, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static Route PageIn(Site site, Language language, PlannedPage page)
    {
        var address = PageScope.At(page.Address, site.Prefix(language));
        return new PageRoute(address, language, page.Template, () => page.Model(new PageScope(site, language, page.Address)))
        {
            Source = page.Source,
            Weight = page.Weight,
        };
    }

    private static Route NotFound(Site site) => new PageRoute(
        SiteAddresses.NotFound,
        site.Initiative.FirstLanguage,
        "pages/not-found",
        () => NotFoundPage.Of(new PageScope(site, site.Initiative.FirstLanguage, SiteAddresses.NotFound)));

    /// <summary>A page in every language, but for those that its file leaves out.</summary>
    private sealed record PlannedPage(Address Address, string Template, Func<PageScope, object> Model, SourceSpan Source, int Weight, PageFacts? Facts = null)
    {
        public bool IsIn(Language language) => Facts is null || Facts.IsIn(language);
    }

    private static IEnumerable<PlannedPage> PagesOf(Site site)
    {
        var initiative = site.Initiative;
        static PlannedPage Page(Address address, string template, Func<PageScope, object> model, PageFacts? facts = null, int weight = 1) =>
            new(address, "pages/" + template, model, facts?.Source ?? SourceSpan.None, weight, facts);

        yield return Page(Address.Home, "home", HomePage.Of, weight: 20);
        if (initiative.Agenda is { } agenda) yield return Page(SiteAddresses.Agenda, "agenda", s => AgendaPage.Of(s, agenda), agenda.Page);
        yield return Page(SiteAddresses.Goals, "goals", GoalsPage.Of);
        foreach (var goal in initiative.Goals) yield return Page(SiteAddresses.Of(goal), "goal", s => GoalPage.Of(s, goal), goal.Page, 20);
        yield return Page(SiteAddresses.Scorecard, "scorecard", ScorecardPage.Of, weight: 50);
        foreach (var goal in initiative.Goals) yield return Page(SiteAddresses.ScorecardOf(goal.Id), "scorecard", s => ScorecardPage.Of(s, goal), weight: 20);
        foreach (var partner in initiative.Partners)
        {
            if (site.Relations.Indicators(partner.Id).Any()) yield return Page(SiteAddresses.ScorecardOf(partner.Id), "scorecard", s => ScorecardPage.Of(s, partner), weight: 20);
        }

        foreach (var status in ScorecardPage.StatusesInUse(site)) yield return Page(SiteAddresses.ScorecardOf(status), "scorecard", s => ScorecardPage.Of(s, status), weight: 20);
        yield return Page(SiteAddresses.Indicators, "indicators", IndicatorsPage.Of, weight: 50);
        foreach (var indicator in initiative.Indicators)
        {
            yield return Page(SiteAddresses.Of(indicator), "indicator", s => IndicatorPage.Of(s, indicator), indicator.Page, IndicatorFiles.Weight);
            yield return Page(IndicatorFiles.Embed(indicator), "embed", s => EmbedPage.Of(s, indicator), indicator.Page, IndicatorFiles.Weight);
        }

        yield return Page(SiteAddresses.Partners, "partners", PartnersPage.Of, weight: 5);
        foreach (var partner in initiative.Partners) yield return Page(SiteAddresses.Of(partner), "partner", s => PartnerPage.Of(s, partner), partner.Page, 2);
        yield return Page(SiteAddresses.Teams, "teams", TeamsPage.Of);
        foreach (var team in initiative.Teams) yield return Page(SiteAddresses.Of(team), "team", s => TeamPage.Of(s, team), team.Page);
        yield return Page(SiteAddresses.Activities, "activities", ActivitiesPage.Of, weight: 5);
        foreach (var activity in initiative.Activities) yield return Page(SiteAddresses.Of(activity), "activity", s => ActivityPage.Of(s, activity), activity.Page);
        yield return Page(SiteAddresses.Stories, "stories", StoriesPage.Of, weight: 5);
        foreach (var story in initiative.Stories) yield return Page(SiteAddresses.Of(story), "story", s => StoryPage.Of(s, story), story.Page, 2);
        foreach (var page in UpdatePages(site)) yield return page;
        yield return Page(SiteAddresses.Events, "events", EventsPage.Of, weight: 2);
        foreach (var happening in initiative.Events) yield return Page(SiteAddresses.Of(happening), "event", s => EventPage.Of(s, happening), happening.Page);
        yield return Page(SiteAddresses.Documents, "documents", DocumentsPage.Of, weight: 2);
        if (initiative.Backbone is { } backbone) yield return Page(SiteAddresses.Backbone, "backbone", s => BackbonePage.Of(s, backbone), backbone.Page);
        yield return Page(SiteAddresses.HowWeWork, "how-we-work", HowWeWorkPage.Of, weight: 5);
        yield return Page(SiteAddresses.Data, "data", DataPage.Of, weight: 5);
        if (!site.History.IsEmpty) yield return Page(ChangesPage.Address, "changes", ChangesPage.Of, weight: 10);
        yield return Page(SiteAddresses.Method, "method", MethodPage.Of);
        yield return Page(SiteAddresses.Accessibility, "accessibility", AccessibilityPage.Of);
        yield return Page(SiteAddresses.Search, "search", SearchPage.Of, weight: 100);
        foreach (var page in initiative.Pages) yield return Page(SiteAddresses.Of(page), "page", s => PlainPage.Of(s, page), page.Page);
        foreach (var (facts, address) in site.Addresses.Pages)
        {
            foreach (var alias in facts.Aliases)
            {
                yield return new PlannedPage(Address.Page(alias.Value.Trim('/')), "pages/moved", s => MovedPage.Of(s, address, s.Text(facts.Title)), alias.Span, 1, facts);
            }
        }
    }

    private static IEnumerable<PlannedPage> UpdatePages(Site site)
    {
        var initiative = site.Initiative;
        yield return new PlannedPage(SiteAddresses.Updates, "pages/updates", UpdatesPage.Of, SourceSpan.None, 20);
        if (UpdatesPage.IsSplit(initiative))
        {
            foreach (var year in UpdatesPage.YearsOf(initiative)) yield return new PlannedPage(UpdatesPage.OfYear(year), "pages/updates", s => UpdatesPage.Of(s, year), SourceSpan.None, 100);
        }

        var updates = initiative.Updates;
        for (var i = 0; i < updates.Count; i++)
        {
            var update = updates[i];
            var next = i > 0 ? updates[i - 1] : null;
            var previous = i + 1 < updates.Count ? updates[i + 1] : null;
            yield return new PlannedPage(site.Addresses.Of(update.Page), "pages/update", s => UpdatePage.Of(s, update, previous, next), update.Page.Source, 2);
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

        ReportFilesInTheWay(kept, bag);
        return kept;
    }

    /// <summary>A file cannot stand where a page needs a folder. Only folders that hold files are looked into; most hold pages alone.</summary>
    private static void ReportFilesInTheWay(Dictionary<string, Route> kept, DiagnosticBag bag)
    {
        var holders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in kept.Values.Where(r => !r.Address.IsPage).Select(r => r.Address.Path)) holders.Add(path[..Math.Max(0, path.LastIndexOf('/'))]);
        var holding = holders.GetAlternateLookup<ReadOnlySpan<char>>();
        var files = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var route in kept.Values)
        {
            var path = route.Address.Path;
            for (int folder = 0, slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; folder = slash, slash = path.IndexOf('/', slash + 1))
            {
                if (!holding.Contains(path.AsSpan(0, folder)) || !files.TryGetValue(path.AsSpan(0, slash), out var file)) continue;
                var at = route.Source != SourceSpan.None ? route.Source : file.Source;
                bag.Add(SitePlanCodes.AddressTaken, at, $"The address {route.Address} needs a folder where the file {file.Address} stands. Rename this file, or take the alias out.");
            }
        }
    }
}
