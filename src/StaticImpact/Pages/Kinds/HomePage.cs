using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>The first page: is it getting better here?</summary>
public sealed record HomePage
{
    private const int TilesWithoutHeadlines = 4;

    public required Chrome Chrome { get; init; }
    public required string Vision { get; init; }
    public required LinkView? Agenda { get; init; }
    public required StatusCountsView Counts { get; init; }
    public required IReadOnlyList<IndicatorCard> Headlines { get; init; }
    public required IReadOnlyList<GoalCard> Goals { get; init; }
    public required StoryCard? Story { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<EventCard> Events { get; init; }
    public required IReadOnlyList<PointView> TakePart { get; init; }
    public required IReadOnlyList<PartnerCard> Partners { get; init; }
    public required LinkView Scorecard { get; init; }
    public required LinkView AllUpdates { get; init; }
    public required LinkView AllStories { get; init; }
    public required LinkView AllPartners { get; init; }

    public static Shape<HomePage> Shape { get; } = Pages.Shape.Of<HomePage>("home page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("vision", p => p.Vision)
        .Object("agenda", p => p.Agenda, () => LinkView.Shape)
        .Object("counts", p => p.Counts, () => StatusCountsView.Shape)
        .List("headlines", p => p.Headlines, () => IndicatorCard.Shape)
        .List("goals", p => p.Goals, () => GoalCard.Shape)
        .Object("story", p => p.Story, () => StoryCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("events", p => p.Events, () => EventCard.Shape)
        .List("take_part", p => p.TakePart, () => PointView.Shape)
        .List("partners", p => p.Partners, () => PartnerCard.Shape)
        .Object("scorecard", p => p.Scorecard, () => LinkView.Shape)
        .Object("all_updates", p => p.AllUpdates, () => LinkView.Shape)
        .Object("all_stories", p => p.AllStories, () => LinkView.Shape)
        .Object("all_partners", p => p.AllPartners, () => LinkView.Shape);

    public static HomePage Of(PageScope scope)
    {
        var initiative = scope.Initiative;
        var words = scope.Words;
        return new HomePage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "home",
                Title = scope.Text(initiative.Settings.Name),
                Summary = scope.Text(initiative.Settings.Summary ?? initiative.Settings.Tagline),
                StructuredData = () => Data.StructuredData.Organization(scope),
                ShowHeading = false,
            }),
            Vision = scope.Text(initiative.Agenda?.Vision),
            Agenda = initiative.Agenda is null ? null : scope.Link(SiteAddresses.Agenda, words["page.home.agenda"]),
            Counts = StatusViews.Counts(scope),
            Headlines = [.. Headline(initiative).Select(i => IndicatorCards.Of(scope, i))],
            Goals = [.. initiative.Goals.Select(g => Cards.Goal(scope, g))],
            Story = FirstStory(initiative) is { } story ? Cards.Story(scope, story, withNumber: true) : null,
            Updates = [.. initiative.Updates.Take(4).Select(u => Cards.Update(scope, u))],
            Events = [.. initiative.Events.Where(e => !Cards.IsPast(scope, e)).Reverse().Take(3).Select(e => Cards.Event(scope, e))],
            TakePart = [.. initiative.Settings.TakePart.Select(p => Cards.Point(scope, p))],
            Partners = [.. initiative.Partners.Select(p => Cards.Partner(scope, p))],
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
