using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>One indicator: what the data say, who is being left behind, why, who acts, and how the status was worked out.</summary>
[Shape("indicator page")]
public sealed partial record IndicatorPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What the data say, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What its card says.</summary>
    public required IndicatorCard Card { get; init; }

    /// <summary>The goal it measures.</summary>
    public required LinkView Goal { get; init; }

    /// <summary>Whose programme it measures; null for a measure of the whole population.</summary>
    public required LinkView? Programme { get; init; }

    /// <summary>The charts about the whole: over time, on the way to the target, on a map.</summary>
    public required IReadOnlyList<FigureView> Figures { get; init; }

    /// <summary>Who is being left behind: one for each way to split the figures by groups of people.</summary>
    public required IReadOnlyList<BreakdownView> Breakdowns { get; init; }

    /// <summary>One for each way to split the figures by answers or items.</summary>
    public required IReadOnlyList<BreakdownView> Details { get; init; }

    /// <summary>What the author says of how far the figures have come, as a sentence; nothing where he says nothing.</summary>
    public required string Reporting { get; init; }

    /// <summary>Words stand in place of figures, or the measure does not apply here: there is nothing to draw, to judge or to download.</summary>
    public required bool WithoutFigures { get; init; }

    /// <summary>The other measures of the indicator; null where it has but one.</summary>
    public required MeasuresView? Measures { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>What is done to move it.</summary>
    public required IReadOnlyList<ActivityCard> Activities { get; init; }

    /// <summary>Who works on it.</summary>
    public required IReadOnlyList<PartnerCard> Partners { get; init; }

    /// <summary>How its status was worked out.</summary>
    public required WorkingView Working { get; init; }

    /// <summary>What is measured, whom it is about, what it cannot say, and its targets.</summary>
    public required IReadOnlyList<FactView> About { get; init; }

    /// <summary>The source, and when new figures come.</summary>
    public required IReadOnlyList<FactView> Origin { get; init; }

    /// <summary>What else the author says of it, under names of his own.</summary>
    public required IReadOnlyList<FactView> Metadata { get; init; }

    /// <summary>Its figures as files.</summary>
    public required IReadOnlyList<LinkView> Downloads { get; init; }

    /// <summary>How to quote it.</summary>
    public required string Citation { get; init; }

    /// <summary>The chart alone, for frames on other sites.</summary>
    [Address]
    public required string EmbedHref { get; init; }

    /// <summary>The HTML of such a frame; nothing while the site has no <c>url</c>.</summary>
    public required string EmbedCode { get; init; }

    /// <summary>Stories about it.</summary>
    public required IReadOnlyList<StoryCard> Stories { get; init; }

    /// <summary>The five newest updates about it.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>Indicators the author names beside it.</summary>
    public required IReadOnlyList<IndicatorCard> Related { get; init; }

    /// <summary>Related indicators that are split by group, for a page whose own figures are not.</summary>
    public required IReadOnlyList<LinkView> SplitElsewhere { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>Whom to ask; null where nobody is named.</summary>
    public required ContactView? Contact { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    public static IndicatorPage Of(PageScope scope, Indicator indicator)
    {
        var initiative = scope.Initiative;
        var goal = initiative.Goals[indicator.Goal];
        var whole = indicator.Measure is { Leads: false } part ? initiative.Indicators[part.Indicator] : null;
        var (previous, next) = Neighbours.Of(scope.Relations.Indicators(indicator.Goal).ToList(), indicator, scope.Link);
        var card = IndicatorCards.OfMeasure(scope, indicator);
        var breakdowns = BreakdownView.Of(scope, indicator);
        return new IndicatorPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(indicator.Page.Title),
                Summary = scope.Text(indicator.Page.Summary ?? indicator.Definition),
                Facts = indicator.Page,
                Feed = Data.ItemFeed.AddressOf(scope, whole ?? indicator),
                Parents = [scope.Link(SiteAddresses.Goals, scope.Words["nav.goals"]), scope.Link(goal), .. whole is null ? Array.Empty<LinkView>() : [scope.Link(whole)]],
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
            Breakdowns = [.. breakdowns.Where(b => b.IsOfGroups)],
            Details = [.. breakdowns.Where(b => !b.IsOfGroups)],
            Reporting = IndicatorReporting.Sentence(scope.Words, indicator),
            WithoutFigures = IndicatorReporting.IsWithoutFigures(indicator),
            Measures = MeasuresView.Of(scope, indicator),
            Body = scope.Body(indicator.Page.Body),
            Activities = [.. scope.Relations.Activities((whole ?? indicator).Id).Select(a => ActivityCard.Of(scope, a))],
            Partners = [.. scope.Relations.Partners(whole ?? indicator).Select(p => PartnerCard.Of(scope, p))],
            Working = WorkingView.Of(scope, indicator),
            About = IndicatorFacts.About(scope, indicator),
            Origin = IndicatorFacts.Origin(scope, indicator),
            Metadata = IndicatorFacts.Metadata(scope, indicator),
            Downloads = IndicatorFacts.Downloads(scope, indicator),
            Citation = IndicatorFacts.Citation(scope, indicator),
            EmbedHref = scope.Href(IndicatorFiles.Embed(indicator)),
            EmbedCode = IndicatorFacts.EmbedCode(scope, indicator),
            Stories = [.. scope.Relations.Stories(indicator.Id).Select(s => StoryCard.Of(scope, s))],
            Updates = [.. scope.Relations.Updates(indicator.Id).Take(5).Select(u => UpdateCard.Of(scope, u))],
            SplitElsewhere = [.. indicator.Related.Select(r => initiative.Indicators[r]).Where(r => r.Breakdowns.Any(b => b.Kind == BreakdownKind.Groups)).Select(scope.Link)],
            Related = [.. indicator.Related.Select(r => IndicatorCards.Of(scope, initiative.Indicators[r]))],
            Documents = DocumentView.AllOf(scope, indicator.Page),
            Contact = PageFrames.ContactOf(scope, initiative.Settings.Contact),
            Photo = scope.Photo(indicator.Page.Photo),
        };
    }
}
