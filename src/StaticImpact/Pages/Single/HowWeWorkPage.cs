using StaticImpact.Model;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Teams;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>The five conditions of collective impact, each with the evidence on this very site.</summary>
[Shape("how-we-work page")]
public sealed partial record HowWeWorkPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>Where the initiative wants to go; nothing without an agenda.</summary>
    public required string Vision { get; init; }

    /// <summary>The common agenda; null without one.</summary>
    public required LinkView? Agenda { get; init; }

    /// <summary>All goals.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    /// <summary>How many measures there are for how many goals, in words.</summary>
    public required string Measures { get; init; }

    /// <summary>How many of them are up to date, in words.</summary>
    public required string Freshness { get; init; }

    /// <summary>Measures whose new figures should be there by now.</summary>
    public required IReadOnlyList<LinkView> Overdue { get; init; }

    /// <summary>How many measures of the site have which status.</summary>
    public required StatusCountsView Counts { get; init; }

    /// <summary>What partners have promised.</summary>
    public required IReadOnlyList<PartnerPromise> Promises { get; init; }

    /// <summary>How many activities of how many partners there are, in words.</summary>
    public required string Plan { get; init; }

    /// <summary>When the last update was and what it is called, in words; nothing without updates.</summary>
    public required string LastSpoke { get; init; }

    /// <summary>An update should be there by now.</summary>
    public required bool UpdateOverdue { get; init; }

    /// <summary>The six newest updates on what was heard or learned.</summary>
    public required IReadOnlyList<UpdateCard> HeardAndLearned { get; init; }

    /// <summary>The six newest updates on what was won.</summary>
    public required IReadOnlyList<UpdateCard> Wins { get; init; }

    /// <summary>All working groups.</summary>
    public required IReadOnlyList<TeamCard> Teams { get; init; }

    /// <summary>The three next meetings.</summary>
    public required IReadOnlyList<EventCard> Coming { get; init; }

    /// <summary>The page of who holds the work together; null without one.</summary>
    public required LinkView? Backbone { get; init; }

    /// <summary>What that page is about.</summary>
    public required string BackboneSummary { get; init; }

    /// <summary>How one can take part.</summary>
    public required IReadOnlyList<PointView> TakePart { get; init; }

    public static HowWeWorkPage Of(PageScope scope)
    {
        var initiative = scope.Initiative;
        var words = scope.Words;
        var indicators = initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population).ToList();
        var overdue = indicators.Where(i => i.Update?.Next < scope.Today).ToList();
        var last = initiative.Updates.Count > 0 ? initiative.Updates[0] : null;
        return new HowWeWorkPage
        {
            Frame = PageFrames.Of(scope, new PageHeader { Title = words["nav.how-we-work"], Summary = words["page.how-we-work.summary"] }),
            Vision = scope.Text(initiative.Agenda?.Vision),
            Agenda = initiative.Agenda is null ? null : scope.Link(SiteAddresses.Agenda, words["page.how-we-work.read-agenda"]),
            Goals = [.. initiative.Goals.Select(g => scope.Link(SiteAddresses.Of(g), g.Page.Title))],
            Measures = words.Plural("page.how-we-work.measures", indicators.Count, ("goals", words.Plural("page.how-we-work.goals", initiative.Goals.Count))),
            Freshness = words.Plural("page.how-we-work.fresh", indicators.Count - overdue.Count, ("all", words.Number(indicators.Count))),
            Overdue = [.. overdue.Select(scope.Link)],
            Counts = StatusViews.Counts(scope),
            Promises = [.. initiative.Partners.Where(p => p.Commitment is not null).Select(p => new PartnerPromise(scope.Link(p), scope.Text(p.Commitment)))],
            Plan = words.Plural("page.how-we-work.plan", initiative.Activities.Count, ("partners", words.Plural("page.partners.count", initiative.Partners.Count))),
            LastSpoke = last is null ? "" : words.Format("page.how-we-work.last-spoke", ("date", words.Date(last.Date)), ("title", scope.Text(last.Page.Title))),
            UpdateOverdue = last is not null && initiative.Settings.UpdateEvery is { } every && every.After(last.Date) < scope.Today,
            HeardAndLearned = [.. initiative.Updates.Where(u => u.Kind is UpdateType.Heard or UpdateType.Learned).Take(6).Select(u => UpdateCard.Of(scope, u))],
            Wins = [.. initiative.Updates.Where(u => u.Kind == UpdateType.Win).Take(6).Select(u => UpdateCard.Of(scope, u))],
            Teams = [.. initiative.Teams.Select(t => TeamCard.Of(scope, t))],
            Coming = [.. EventDays.Coming(scope, initiative.Events).Take(3).Select(e => EventCard.Of(scope, e))],
            Backbone = initiative.Backbone is { } backbone ? scope.Link(SiteAddresses.Backbone, backbone.Page.Title) : null,
            BackboneSummary = scope.Text(initiative.Backbone?.Page.Summary),
            TakePart = [.. initiative.Settings.TakePart.Select(p => PointView.Of(scope, p))],
        };
    }
}

/// <summary>What a partner promised.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Commitment">The promise.</param>
[Shape("promise")]
public sealed partial record PartnerPromise(LinkView Partner, string Commitment);
