using System.Collections.Frozen;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Kinds;

namespace StaticImpact.Pages;

/// <summary>Every page template and what it may see. A theme must have each of them.</summary>
public static class PageShapes
{
    public static FrozenDictionary<string, Shape> All { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["pages/accessibility"] = AccessibilityPage.Shape,
        ["pages/activities"] = ActivitiesPage.Shape,
        ["pages/activity"] = ActivityPage.Shape,
        ["pages/agenda"] = AgendaPage.Shape,
        ["pages/backbone"] = BackbonePage.Shape,
        ["pages/changes"] = ChangesPage.Shape,
        ["pages/data"] = DataPage.Shape,
        ["pages/documents"] = DocumentsPage.Shape,
        ["pages/embed"] = EmbedPage.Shape,
        ["pages/event"] = EventPage.Shape,
        ["pages/events"] = EventsPage.Shape,
        ["pages/goal"] = GoalPage.Shape,
        ["pages/goals"] = GoalsPage.Shape,
        ["pages/home"] = HomePage.Shape,
        ["pages/how-we-work"] = HowWeWorkPage.Shape,
        ["pages/indicator"] = IndicatorPage.Shape,
        ["pages/indicators"] = IndicatorsPage.Shape,
        ["pages/method"] = MethodPage.Shape,
        ["pages/moved"] = MovedPage.Shape,
        ["pages/not-found"] = NotFoundPage.Shape,
        ["pages/page"] = PlainPage.Shape,
        ["pages/partner"] = PartnerPage.Shape,
        ["pages/partners"] = PartnersPage.Shape,
        ["pages/scorecard"] = ScorecardPage.Shape,
        ["pages/search"] = SearchPage.Shape,
        ["pages/stories"] = StoriesPage.Shape,
        ["pages/story"] = StoryPage.Shape,
        ["pages/team"] = TeamPage.Shape,
        ["pages/teams"] = TeamsPage.Shape,
        ["pages/update"] = UpdatePage.Shape,
        ["pages/updates"] = UpdatesPage.Shape,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
