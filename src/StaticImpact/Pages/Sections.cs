using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Goals;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Single;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Teams;
using StaticImpact.Pages.Updates;

namespace StaticImpact.Pages;

/// <summary>Every section of the site. Plan, templates, navigation, foot of the page and links to the site's own pages are read from
/// here: to add a page is to add it here.</summary>
internal static class Sections
{
    public static Section Updates { get; } = new("updates", SiteAddresses.Updates)
    {
        Templates = [("pages/updates", UpdatesPage.Shape), ("pages/update", UpdatePage.Shape)],
        // The pages of single updates are planned apart, since there are thousands: see UpdateRoutes.
        Pages = UpdateLists,
    };

    /// <summary>In the order in which pages are listed.</summary>
    public static ImmutableArray<Section> All { get; } =
    [
        new("home", Address.Home) { Templates = [("pages/home", HomePage.Shape)], Pages = _ => [new(Address.Home, "pages/home", HomePage.Of, 20)] },
        Section.OfOne(ContentKinds.Named("agenda"), i => i.Agenda, AgendaPage.Shape, AgendaPage.Of),
        Always(Section.OfMany(ContentKinds.Named("goal"), i => i.Goals, GoalsPage.Shape, GoalsPage.Of, GoalPage.Shape, GoalPage.Of, itemWeight: 20)),
        Section.Alone("scorecard", ScorecardPage.Shape, ScorecardPage.Of, weight: 50).With(PartsOfScorecard, ("pages/reporting", ReportingPage.Shape)),
        new("indicators", SiteAddresses.Indicators)
        {
            Templates = [("pages/indicators", IndicatorsPage.Shape), ("pages/indicator", IndicatorPage.Shape), ("pages/embed", EmbedPage.Shape)],
            Pages = Indicators,
        },
        Always(Section.OfMany(ContentKinds.Named("partner"), i => i.Partners, PartnersPage.Shape, PartnersPage.Of, PartnerPage.Shape, PartnerPage.Of, weight: 5, itemWeight: 2)),
        Section.OfMany(ContentKinds.Named("team"), i => i.Teams, TeamsPage.Shape, TeamsPage.Of, TeamPage.Shape, TeamPage.Of),
        Always(Section.OfMany(ContentKinds.Named("activity"), i => i.Activities, ActivitiesPage.Shape, ActivitiesPage.Of, ActivityPage.Shape, ActivityPage.Of, weight: 5)),
        Section.OfMany(ContentKinds.Named("story"), i => i.Stories, StoriesPage.Shape, StoriesPage.Of, StoryPage.Shape, StoryPage.Of, weight: 5, itemWeight: 2),
        Updates,
        Section.OfMany(ContentKinds.Named("event"), i => i.Events, EventsPage.Shape, EventsPage.Of, EventPage.Shape, EventPage.Of, weight: 2),
        Section.Alone("documents", DocumentsPage.Shape, DocumentsPage.Of, weight: 2) with { IsInFooter = true },
        Section.OfOne(ContentKinds.Named("backbone"), i => i.Backbone, BackbonePage.Shape, BackbonePage.Of) with { IsInFooter = true },
        Section.Alone("how-we-work", HowWeWorkPage.Shape, HowWeWorkPage.Of, weight: 5),
        Section.Alone("data", DataPage.Shape, DataPage.Of, weight: 5).With(Changes, ("pages/changes", ChangesPage.Shape)) with { IsInFooter = true },
        Section.Alone("method", MethodPage.Shape, MethodPage.Of) with { IsInFooter = true },
        Section.Alone("accessibility", AccessibilityPage.Shape, AccessibilityPage.Of) with { IsInFooter = true },
        Section.Alone("search", SearchPage.Shape, SearchPage.Of, weight: 100),
        new("pages", Address.Home) { IsNamed = false, Templates = [("pages/page", OtherPage.Shape)], Pages = FreePages },
    ];

    /// <summary>Those that the navigation can name.</summary>
    public static ImmutableArray<Section> Named { get; } = [.. All.Where(section => section.IsNamed)];

    /// <summary>Every page template with what it may see.</summary>
    public static IEnumerable<(string Template, Shape Shape)> Templates =>
        All.SelectMany(section => section.Templates).Append(("pages/moved", MovedPage.Shape)).Append(("pages/not-found", NotFoundPage.Shape));

    private static Section Always(Section section) => section with { HasContent = static _ => true };

    private static IEnumerable<PlannedPage> PartsOfScorecard(Site site)
    {
        const string template = "pages/scorecard";
        foreach (var goal in site.Initiative.Goals) yield return new(SiteAddresses.ScorecardOf(goal.Id), template, s => ScorecardPage.Of(s, goal), 20);
        foreach (var partner in site.Initiative.Partners)
        {
            if (site.Relations.Indicators(partner.Id).Any()) yield return new(SiteAddresses.ScorecardOf(partner.Id), template, s => ScorecardPage.Of(s, partner), 20);
        }

        if (ReportingPage.Exists(site.Initiative)) yield return new(SiteAddresses.Reporting, "pages/reporting", ReportingPage.Of, 5);
        foreach (var status in ScorecardPage.StatusesInUse(site)) yield return new(SiteAddresses.ScorecardOf(status), template, s => ScorecardPage.Of(s, status), 20);
    }

    private static IEnumerable<PlannedPage> Indicators(Site site)
    {
        var kind = ContentKinds.Named("indicator");
        yield return new(SiteAddresses.Indicators, "pages/indicators", IndicatorsPage.Of, 50);
        foreach (var indicator in site.Initiative.Indicators)
        {
            yield return PlannedPage.Of(indicator, kind, IndicatorPage.Of, IndicatorFiles.Weight);
            yield return new(IndicatorFiles.Embed(indicator), "pages/embed", s => EmbedPage.Of(s, indicator), IndicatorFiles.Weight, indicator.Page);
            foreach (var measure in indicator.OtherMeasures)
            {
                yield return PlannedPage.Of(measure, kind, IndicatorPage.Of, IndicatorFiles.Weight);
                yield return new(IndicatorFiles.Embed(measure), "pages/embed", s => EmbedPage.Of(s, measure), IndicatorFiles.Weight, measure.Page);
            }
        }
    }

    private static IEnumerable<PlannedPage> UpdateLists(Site site)
    {
        yield return new(SiteAddresses.Updates, "pages/updates", UpdatesPage.Of, 20);
        if (!UpdatesPage.IsSplit(site.Initiative)) yield break;
        foreach (var year in site.Relations.Years) yield return new(UpdatesPage.OfYear(year), "pages/updates", s => UpdatesPage.Of(s, year), 100);
    }

    private static IEnumerable<PlannedPage> Changes(Site site) =>
        site.History.IsEmpty ? [] : [new(ChangesPage.Address, "pages/changes", ChangesPage.Of, 10)];

    private static IEnumerable<PlannedPage> FreePages(Site site)
    {
        var kind = ContentKinds.Named("page");
        return site.Initiative.Pages.Select(page => PlannedPage.Of(page, kind, OtherPage.Of));
    }
}
