using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>How far the figures of each measure have come, counted goal by goal.</summary>
[Shape("reporting page")]
public sealed partial record ReportingPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>How many measures have which state, goal by goal.</summary>
    public required IReadOnlyList<ReportingRow> Rows { get; init; }

    /// <summary>The same for all goals together.</summary>
    public required ReportingRow Total { get; init; }

    /// <summary>The measures of each state that is not complete, and those that are told in words.</summary>
    public required IReadOnlyList<ReportingList> Lists { get; init; }

    /// <summary>There is something to tell: an author says of a measure how far its figures have come, or that it has none.</summary>
    public static bool Exists(Initiative initiative) => initiative.Indicators.Any(i => i.Reporting is not null || i.NonStatistical);

    public static ReportingPage Of(PageScope scope)
    {
        var words = scope.Words;
        var indicators = scope.Initiative.Indicators;
        var open = indicators.Where(i => !i.NonStatistical).ToLookup(i => i.ReportingNow);
        var lists = new List<ReportingList>();
        foreach (var state in (ReadOnlySpan<ReportingState>)[ReportingState.InProgress, ReportingState.NotStarted, ReportingState.NotApplicable]) Add(PublicWords.ReportingStates[state], open[state]);
        Add(IndicatorReporting.InWords, indicators.Where(i => i.NonStatistical));
        return new ReportingPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = words["page.reporting.title"],
                Summary = words["page.reporting.summary"],
                Parents = [scope.Link(SiteAddresses.Scorecard, words["nav.scorecard"])],
            }),
            Rows = [.. scope.Initiative.Goals.Where(goal => scope.Relations.Indicators(goal.Id).Any())
                .Select(goal => ReportingRow.Of(scope.Link(goal), scope.Relations.Indicators(goal.Id), words))],
            Total = ReportingRow.Of(new LinkView("", words["page.reporting.all"]), indicators, words),
            Lists = lists,
        };

        void Add(string key, IEnumerable<Indicator> all)
        {
            var links = all.Select(scope.Link).ToList();
            if (links.Count > 0) lists.Add(new ReportingList(key, words["page.reporting.state." + key], links));
        }
    }
}

/// <summary>How many measures of a goal have which state.</summary>
/// <param name="Goal">The goal; without a page for all together.</param>
/// <param name="Complete">Those whose figures are all there.</param>
/// <param name="InProgress">Those whose figures are being gathered.</param>
/// <param name="NotStarted">Those that nobody gathers figures for yet.</param>
/// <param name="NotApplicable">Those that do not apply here.</param>
/// <param name="InWords">Those that are told in words, which are in no other column.</param>
/// <param name="Total">All of them.</param>
[Shape("reporting row")]
public sealed partial record ReportingRow(LinkView Goal, string Complete, string InProgress, string NotStarted, string NotApplicable, string InWords, string Total)
{
    internal static ReportingRow Of(LinkView goal, IEnumerable<Indicator> indicators, Wording.Words words)
    {
        var all = indicators.ToList();
        return new ReportingRow(
            goal, Count(ReportingState.Complete), Count(ReportingState.InProgress), Count(ReportingState.NotStarted), Count(ReportingState.NotApplicable),
            words.Number(all.Count(i => i.NonStatistical)), words.Number(all.Count));

        string Count(ReportingState state) => words.Number(all.Count(i => !i.NonStatistical && i.ReportingNow == state));
    }
}

/// <summary>The measures that have one state.</summary>
/// <param name="Key">The state's word, for classes.</param>
/// <param name="Heading">The state in words.</param>
/// <param name="Indicators">The measures.</param>
[Shape("reporting list")]
public sealed partial record ReportingList(string Key, string Heading, IReadOnlyList<LinkView> Indicators);
