using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Every indicator in one table, or those of one goal, partner or status.</summary>
[Shape("scorecard page")]
public sealed partial record ScorecardPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>How many of these measures have which status.</summary>
    public required StatusCountsView Counts { get; init; }

    /// <summary>The indicators of each goal that has some.</summary>
    public required IReadOnlyList<GroupView<IndicatorCard>> Goals { get; init; }

    /// <summary>The scorecard of each goal.</summary>
    public required IReadOnlyList<LinkView> ByGoal { get; init; }

    /// <summary>The scorecard of each partner with measures.</summary>
    public required IReadOnlyList<LinkView> ByPartner { get; init; }

    /// <summary>The scorecard of each status that occurs.</summary>
    public required IReadOnlyList<LinkView> ByStatus { get; init; }

    /// <summary>Back to the whole scorecard; null on the whole scorecard.</summary>
    public required LinkView? All { get; init; }

    /// <summary>Which measures have figures and which do not yet; null where no author says.</summary>
    public required LinkView? Reporting { get; init; }

    /// <summary>The whole scorecard as a file for spreadsheets.</summary>
    [Address]
    public required string Csv { get; init; }

    public static ScorecardPage Of(PageScope scope) => Make(scope, scope.Words["nav.scorecard"], null, _ => true);

    public static ScorecardPage Of(PageScope scope, Goal goal) =>
        Make(scope, scope.Words.Format("page.scorecard.of-goal", ("goal", scope.Text(goal.Short))), scope.Words["nav.scorecard"], i => i.Goal == goal.Id);

    public static ScorecardPage Of(PageScope scope, Partner partner)
    {
        var theirs = scope.Relations.Indicators(partner.Id).Select(i => i.Id).ToHashSet();
        return Make(scope, scope.Words.Format("page.scorecard.of-partner", ("partner", scope.Text(partner.Page.Title))), scope.Words["nav.scorecard"], i => theirs.Contains(i.Id));
    }

    public static ScorecardPage Of(PageScope scope, ShownStatus status) =>
        Make(scope, scope.Words.Format("page.scorecard.of-status", ("status", scope.Words.Status(status))), scope.Words["nav.scorecard"], i => HasStatus(scope.Site, i, status));

    /// <summary>The statuses that some indicator has, best first: each gets a page of its own.</summary>
    public static IEnumerable<ShownStatus> StatusesInUse(Site site) =>
        ShownStatus.All.Where(status => site.Initiative.Indicators.Any(i => HasStatus(site, i, status)));

    private static bool HasStatus(Site site, Indicator indicator, ShownStatus status) =>
        site.Progress.Overall(indicator) is { } overall && overall.Of.IsJudged && overall.Reading.Shown == status;

    private static ScorecardPage Make(PageScope scope, string title, string? parent, Func<Indicator, bool> filter)
    {
        var partners = scope.Initiative.Partners.Where(p => scope.Relations.Indicators(p.Id).Any());
        return new ScorecardPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = title,
                Summary = scope.Words["page.scorecard.summary"],
                Parents = parent is null ? [] : [scope.Link(SiteAddresses.Scorecard, parent)],
            }),
            Counts = StatusViews.Counts(scope, scope.Initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population && filter(i))),
            Goals = IndicatorsPage.ByGoal(scope, filter),
            ByGoal = [.. scope.Initiative.Goals.Select(g => scope.Link(SiteAddresses.ScorecardOf(g.Id), g.Short))],
            ByPartner = [.. partners.Select(p => scope.Link(SiteAddresses.ScorecardOf(p.Id), p.Page.Title))],
            ByStatus = [.. StatusesInUse(scope.Site).Select(s => scope.Link(SiteAddresses.ScorecardOf(s), scope.Words.Status(s)))],
            All = parent is null ? null : scope.Link(SiteAddresses.Scorecard, scope.Words["page.scorecard.all"]),
            Reporting = ReportingPage.Exists(scope.Initiative) ? scope.Link(SiteAddresses.Reporting, scope.Words["page.reporting.title"]) : null,
            Csv = scope.Href(new Address("scorecard.csv")),
        };
    }
}
