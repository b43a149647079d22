using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private readonly FrozenDictionary<string, Route> byFile;

    private SitePlan(ImmutableArray<Route> routes)
    {
        Routes = routes;
        byFile = routes.ToFrozenDictionary(r => r.Address.File, StringComparer.Ordinal);
    }

    /// <summary>In order of their files' paths.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>What is at a file's path, e.g. <c>goals/reading/index.html</c>; null for nothing.</summary>
    public Route? Find(string file) => byFile.GetValueOrDefault(file);

    /// <summary>Plans a site. Two things at one address are reported, and the first is kept.</summary>
    public static SitePlan Of(Site site, DiagnosticBag bag)
    {
        var all = new List<Route>();
        foreach (var language in site.Initiative.Settings.Languages)
        {
            foreach (var page in PagesOf(site)) all.Add(PageIn(site, language, page));
        }

        all.Add(NotFound(site));
        all.AddRange(DataRoutes.Of(site, [.. all.OfType<PageRoute>()]));
        all.AddRange(SearchRoutes.Of(site));
        all.AddRange(HostRoutes.Of(site));
        all.AddRange(site.Initiative.MediaFiles.Select(f => new CopyRoute(SiteAddresses.Media(f), f) { Source = new SourceSpan("content/" + f) }));
        return new SitePlan(WithoutCollisions(all, bag));
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

    /// <summary>A page in every language.</summary>
    private sealed record PlannedPage(Address Address, string Template, Func<PageScope, object> Model, SourceSpan Source, int Weight);

    private static IEnumerable<PlannedPage> PagesOf(Site site)
    {
        var initiative = site.Initiative;
        static PlannedPage Page(Address address, string template, Func<PageScope, object> model, PageFacts? facts = null, int weight = 1) =>
            new(address, "pages/" + template, model, facts?.Source ?? SourceSpan.None, weight);

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
            yield return Page(SiteAddresses.Of(indicator), "indicator", s => IndicatorPage.Of(s, indicator), indicator.Page, 30);
            yield return Page(IndicatorFiles.Embed(indicator), "embed", s => EmbedPage.Of(s, indicator), indicator.Page, 10);
        }

        yield return Page(SiteAddresses.Partners, "partners", PartnersPage.Of, weight: 5);
        foreach (var partner in initiative.Partners) yield return Page(SiteAddresses.Of(partner), "partner", s => PartnerPage.Of(s, partner), partner.Page, 2);
        yield return Page(SiteAddresses.Teams, "teams", TeamsPage.Of);
        foreach (var team in initiative.Teams) yield return Page(SiteAddresses.Of(team), "team", s => TeamPage.Of(s, team), team.Page);
        yield return Page(SiteAddresses.Activities, "activities", ActivitiesPage.Of, weight: 5);
        foreach (var activity in initiative.Activities) yield return Page(SiteAddresses.Of(activity), "activity", s => ActivityPage.Of(s, activity), activity.Page);
        yield return Page(SiteAddresses.Stories, "stories", StoriesPage.Of, weight: 5);
        foreach (var story in initiative.Stories) yield return Page(SiteAddresses.Of(story), "story", s => StoryPage.Of(s, story), story.Page, 2);
        foreach (var page in UpdatePages(initiative)) yield return page;
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
        foreach (var (facts, address) in AllPages.Of(initiative))
        {
            foreach (var alias in facts.Aliases)
            {
                yield return new PlannedPage(Address.Page(alias.Value.Trim('/')), "pages/moved", s => MovedPage.Of(s, address, s.Text(facts.Title)), alias.Span, 1);
            }
        }
    }

    private static IEnumerable<PlannedPage> UpdatePages(Initiative initiative)
    {
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
            yield return new PlannedPage(SiteAddresses.Of(update), "pages/update", s => UpdatePage.Of(s, update, previous, next), update.Page.Source, 2);
        }
    }

    private static ImmutableArray<Route> WithoutCollisions(List<Route> all, DiagnosticBag bag)
    {
        var kept = new Dictionary<string, Route>(all.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var route in all)
        {
            if (kept.TryAdd(route.Address.File, route)) continue;
            var first = kept[route.Address.File];
            var at = route.Source != SourceSpan.None ? route.Source : first.Source;
            var other = route.Source != SourceSpan.None && first.Source != SourceSpan.None ? $" of {first.Source.File}" : "";
            bag.Add(SitePlanCodes.AddressTaken, at, $"The address {route.Address} is already that{(other.Length > 0 ? other : " of another page of the site")}. Rename this file, or take the alias out.");
        }

        var files = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var route in kept.Values)
        {
            var path = route.Address.File;
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                if (!files.TryGetValue(path.AsSpan(0, slash), out var file)) continue;
                var at = route.Source != SourceSpan.None ? route.Source : file.Source;
                bag.Add(SitePlanCodes.AddressTaken, at, $"The address {route.Address} needs a folder where the file {file.Address} stands. Rename this file, or take the alias out.");
            }
        }

        return [.. kept.Values.OrderBy(r => r.Address.File, StringComparer.Ordinal)];
    }
}
