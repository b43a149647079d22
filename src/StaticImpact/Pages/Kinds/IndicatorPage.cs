using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One indicator: what the data say, who is being left behind, why, who acts, and how the status was worked out.</summary>
public sealed record IndicatorPage
{
    public required Chrome Chrome { get; init; }

    /// <summary>What the data say, as a sentence.</summary>
    public required string Headline { get; init; }
    public required IndicatorCard Card { get; init; }
    public required LinkView Goal { get; init; }

    /// <summary>Whose programme it measures; null for a measure of the whole population.</summary>
    public required LinkView? Programme { get; init; }
    public required IReadOnlyList<FigureView> Figures { get; init; }
    public required IReadOnlyList<BreakdownView> Breakdowns { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<ActivityCard> Activities { get; init; }
    public required IReadOnlyList<PartnerCard> Partners { get; init; }
    public required WorkingView Working { get; init; }
    public required IReadOnlyList<FactView> About { get; init; }
    public required IReadOnlyList<FactView> Origin { get; init; }
    public required IReadOnlyList<LinkView> Downloads { get; init; }
    public required string Citation { get; init; }
    public required string EmbedHref { get; init; }
    public required string EmbedCode { get; init; }
    public required IReadOnlyList<StoryCard> Stories { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<IndicatorCard> Related { get; init; }

    /// <summary>Related indicators that are split by group, for a page whose own figures are not.</summary>
    public required IReadOnlyList<LinkView> SplitElsewhere { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }
    public required ContactView? Contact { get; init; }
    public PhotoView? Photo { get; init; }

    public static Shape<IndicatorPage> Shape { get; } = Pages.Shape.Of<IndicatorPage>("indicator page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("headline", p => p.Headline)
        .Object("card", p => p.Card, () => IndicatorCard.Shape)
        .Object("goal", p => p.Goal, () => LinkView.Shape)
        .Object("programme", p => p.Programme, () => LinkView.Shape)
        .List("figures", p => p.Figures, () => FigureView.Shape)
        .List("breakdowns", p => p.Breakdowns, () => BreakdownView.Shape)
        .Html("body", p => p.Body)
        .List("activities", p => p.Activities, () => ActivityCard.Shape)
        .List("partners", p => p.Partners, () => PartnerCard.Shape)
        .Object("working", p => p.Working, () => WorkingView.Shape)
        .List("about", p => p.About, () => FactView.Shape)
        .List("origin", p => p.Origin, () => FactView.Shape)
        .List("downloads", p => p.Downloads, () => LinkView.Shape)
        .Text("citation", p => p.Citation)
        .Address("embed_href", p => p.EmbedHref)
        .Text("embed_code", p => p.EmbedCode)
        .List("stories", p => p.Stories, () => StoryCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("related", p => p.Related, () => IndicatorCard.Shape)
        .List("split_elsewhere", p => p.SplitElsewhere, () => LinkView.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("contact", p => p.Contact, () => ContactView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    public static IndicatorPage Of(PageScope scope, Indicator indicator)
    {
        var initiative = scope.Initiative;
        var goal = initiative.Goals[indicator.Goal];
        var (previous, next) = Neighbours.Of(scope.Relations.Indicators(indicator.Goal).ToList(), indicator, scope.Link);
        var card = IndicatorCards.Of(scope, indicator);
        return new IndicatorPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "indicator",
                Title = scope.Text(indicator.Page.Title),
                Summary = scope.Text(indicator.Page.Summary ?? indicator.Definition),
                Facts = indicator.Page,
                Parents = [scope.Link(SiteAddresses.Goals, scope.Words["nav.goals"]), scope.Link(goal)],
                Previous = previous,
                Next = next,
                Notices = IndicatorFacts.Notices(scope, indicator),
                StructuredData = () => Data.StructuredData.Dataset(scope, indicator),
                ShowHeading = false,
            }),
            Headline = IndicatorHeadline.Of(scope, indicator),
            Card = card,
            Goal = scope.Link(SiteAddresses.Of(goal), goal.Page.Title),
            Programme = indicator.Level == IndicatorLevel.Programme ? scope.PartnerLink(indicator.Partner) : null,
            Figures = [.. ChartPieces.Main(scope, indicator).Select((f, i) => f with { Leads = i == 0 })],
            Breakdowns = BreakdownView.Of(scope, indicator),
            Body = scope.Body(indicator.Page.Body),
            Activities = [.. scope.Relations.Activities(indicator.Id).Select(a => Cards.Activity(scope, a))],
            Partners = [.. scope.Relations.Partners(indicator).Select(p => Cards.Partner(scope, p))],
            Working = WorkingView.Of(scope, indicator),
            About = IndicatorFacts.About(scope, indicator),
            Origin = IndicatorFacts.Origin(scope, indicator),
            Downloads = IndicatorFacts.Downloads(scope, indicator),
            Citation = IndicatorFacts.Citation(scope, indicator),
            EmbedHref = scope.Href(IndicatorFiles.Embed(indicator)),
            EmbedCode = IndicatorFacts.EmbedCode(scope, indicator),
            Stories = [.. scope.Relations.Stories(indicator.Id).Select(s => Cards.Story(scope, s))],
            Updates = [.. scope.Relations.Updates(indicator.Id).Take(5).Select(u => Cards.Update(scope, u))],
            SplitElsewhere = [.. indicator.Related.Select(r => initiative.Indicators[r]).Where(r => !r.Breakdowns.IsEmpty).Select(scope.Link)],
            Related = [.. indicator.Related.Select(r => IndicatorCards.Of(scope, initiative.Indicators[r]))],
            Documents = Cards.Documents(scope, indicator.Page),
            Contact = ChromeOf.ContactOf(scope, initiative.Settings.Contact),
            Photo = scope.Photo(indicator.Page.Photo),
        };
    }
}
