using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Goals;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>The first page, which asks whether it is getting better here.</summary>
[Shape("home page")]
public sealed partial record HomePage
{
    private const int TilesWithoutHeadlines = 4;

    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>Where the initiative wants to go; nothing without an agenda.</summary>
    public required string Vision { get; init; }

    /// <summary>The language of the vision, or of what stands in its place, where it is not the page's; else nothing.</summary>
    public required string HeroLang { get; init; }

    /// <summary>The language of what the site is about where it is not the page's; else nothing.</summary>
    public required string SummaryLang { get; init; }

    /// <summary>What stands beside the words on top; null for nothing.</summary>
    public required HeroView? Hero { get; init; }

    /// <summary>The common agenda; null without one.</summary>
    public required LinkView? Agenda { get; init; }

    /// <summary>How many measures of the site have which status.</summary>
    public required StatusCountsView Counts { get; init; }

    /// <summary>The indicators the author chose for it, or the first of each goal.</summary>
    public required IReadOnlyList<IndicatorCard> Headlines { get; init; }

    /// <summary>All goals.</summary>
    public required IReadOnlyList<GoalCard> Goals { get; init; }

    /// <summary>The newest story with a photo, else the newest; null without stories.</summary>
    public required StoryCard? Story { get; init; }

    /// <summary>The four newest updates.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>The three next meetings.</summary>
    public required IReadOnlyList<EventCard> Events { get; init; }

    /// <summary>How one can take part.</summary>
    public required IReadOnlyList<PointView> TakePart { get; init; }

    /// <summary>All partners.</summary>
    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    /// <summary>The scorecard of all measures.</summary>
    public required LinkView Scorecard { get; init; }

    /// <summary>The page of all updates.</summary>
    public required LinkView AllUpdates { get; init; }

    /// <summary>The page of all stories.</summary>
    public required LinkView AllStories { get; init; }

    /// <summary>The page of all partners.</summary>
    public required LinkView AllPartners { get; init; }

    public static HomePage Of(PageScope scope)
    {
        var initiative = scope.Initiative;
        var words = scope.Words;
        return new HomePage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(initiative.Settings.Name),
                Summary = scope.Text(initiative.Settings.Summary ?? initiative.Settings.Tagline),
                StructuredData = () => Data.StructuredData.Organization(scope),
                ShowHeading = false,
            }),
            Vision = scope.Text(initiative.Agenda?.Vision),
            HeroLang = scope.LangOf(initiative.Agenda?.Vision ?? initiative.Settings.Tagline ?? initiative.Settings.Name),
            SummaryLang = scope.LangOf(initiative.Settings.Summary ?? initiative.Settings.Tagline),
            Hero = initiative.Settings.Hero is not { } hero ? null
                : scope.Photo(hero.Picture) is { } picture ? HeroView.Of(picture)
                : HeroView.OfMap(scope, LeadMap.Leading(initiative)),
            Agenda = initiative.Agenda is null ? null : scope.Link(SiteAddresses.Agenda, words["page.home.agenda"]),
            Counts = StatusViews.Counts(scope),
            Headlines = [.. Headline(initiative).Select(i => IndicatorCards.Of(scope, i))],
            Goals = [.. initiative.Goals.Select(g => GoalCard.Of(scope, g))],
            Story = FirstStory(initiative) is { } story ? StoryCard.Of(scope, story, withNumber: true) : null,
            Updates = [.. initiative.Updates.Take(4).Select(u => UpdateCard.Of(scope, u))],
            Events = [.. EventDays.Coming(scope, initiative.Events).Take(3).Select(e => EventCard.Of(scope, e))],
            TakePart = [.. initiative.Settings.TakePart.Select(p => PointView.Of(scope, p))],
            Partners = [.. initiative.Partners.Select(p => PartnerCard.Of(scope, p))],
            Scorecard = scope.Link(SiteAddresses.Scorecard, words["page.home.scorecard"]),
            AllUpdates = scope.Link(SiteAddresses.Updates, words["page.home.all-updates"]),
            AllStories = scope.Link(SiteAddresses.Stories, words["page.home.all-stories"]),
            AllPartners = scope.Link(SiteAddresses.Partners, words["page.home.all-partners"]),
        };
    }

    /// <summary>The indicators the author chose, or the first of each goal.</summary>
    private static IEnumerable<Indicator> Headline(Initiative initiative)
    {
        var chosen = initiative.Indicators.Where(i => i.Headline is not null).OrderBy(i => i.Headline).ToList();
        return chosen.Count > 0
            ? chosen
            : initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population).DistinctBy(i => i.Goal).Take(TilesWithoutHeadlines);
    }

    /// <summary>The newest story with a photo, else the newest.</summary>
    private static Story? FirstStory(Initiative initiative) =>
        initiative.Stories.FirstOrDefault(s => s.Page.Photo is not null) ?? initiative.Stories.FirstOrDefault();
}
