using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>The five conditions of collective impact, each with the evidence on this very site.</summary>
public sealed record HowWeWorkPage
{
    public required Chrome Chrome { get; init; }
    public required string Vision { get; init; }
    public required LinkView? Agenda { get; init; }
    public required IReadOnlyList<LinkView> Goals { get; init; }
    public required string Measures { get; init; }
    public required string Freshness { get; init; }
    public required IReadOnlyList<LinkView> Overdue { get; init; }
    public required StatusCountsView Counts { get; init; }
    public required IReadOnlyList<PartnerPromise> Promises { get; init; }
    public required string Plan { get; init; }
    public required string LastSpoke { get; init; }
    public required bool UpdateOverdue { get; init; }
    public required IReadOnlyList<UpdateCard> HeardAndLearned { get; init; }
    public required IReadOnlyList<UpdateCard> Wins { get; init; }
    public required IReadOnlyList<TeamCard> Teams { get; init; }
    public required IReadOnlyList<EventCard> Coming { get; init; }
    public required LinkView? Backbone { get; init; }
    public required string BackboneSummary { get; init; }
    public required IReadOnlyList<PointView> TakePart { get; init; }

    public static Shape<HowWeWorkPage> Shape { get; } = Pages.Shape.Of<HowWeWorkPage>("how-we-work page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("vision", p => p.Vision)
        .Object("agenda", p => p.Agenda, () => LinkView.Shape)
        .List("goals", p => p.Goals, () => LinkView.Shape)
        .Text("measures", p => p.Measures)
        .Text("freshness", p => p.Freshness)
        .List("overdue", p => p.Overdue, () => LinkView.Shape)
        .Object("counts", p => p.Counts, () => StatusCountsView.Shape)
        .List("promises", p => p.Promises, () => PartnerPromise.Shape)
        .Text("plan", p => p.Plan)
        .Text("last_spoke", p => p.LastSpoke)
        .Flag("update_overdue", p => p.UpdateOverdue)
        .List("heard_and_learned", p => p.HeardAndLearned, () => UpdateCard.Shape)
        .List("wins", p => p.Wins, () => UpdateCard.Shape)
        .List("teams", p => p.Teams, () => TeamCard.Shape)
        .List("coming", p => p.Coming, () => EventCard.Shape)
        .Object("backbone", p => p.Backbone, () => LinkView.Shape)
        .Text("backbone_summary", p => p.BackboneSummary)
        .List("take_part", p => p.TakePart, () => PointView.Shape);

    public static HowWeWorkPage Of(PageScope scope)
    {
        var initiative = scope.Initiative;
        var words = scope.Words;
        var indicators = initiative.Indicators.Where(i => i.Level == IndicatorLevel.Population).ToList();
        var overdue = indicators.Where(i => i.Update?.Next < scope.Today).ToList();
        var last = initiative.Updates.Count > 0 ? initiative.Updates[0] : null;
        return new HowWeWorkPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead { Kind = "how-we-work", Title = words["nav.how-we-work"], Summary = words["page.how-we-work.summary"] }),
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
            HeardAndLearned = [.. initiative.Updates.Where(u => u.Kind is UpdateKind.Heard or UpdateKind.Learned).Take(6).Select(u => Cards.Update(scope, u))],
            Wins = [.. initiative.Updates.Where(u => u.Kind == UpdateKind.Win).Take(6).Select(u => Cards.Update(scope, u))],
            Teams = [.. initiative.Teams.Select(t => Cards.Team(scope, t))],
            Coming = [.. initiative.Events.Where(e => !Cards.IsPast(scope, e)).Reverse().Take(3).Select(e => Cards.Event(scope, e))],
            Backbone = initiative.Backbone is { } backbone ? scope.Link(SiteAddresses.Backbone, backbone.Page.Title) : null,
            BackboneSummary = scope.Text(initiative.Backbone?.Page.Summary),
            TakePart = [.. initiative.Settings.TakePart.Select(p => Cards.Point(scope, p))],
        };
    }
}

/// <summary>What a partner promised.</summary>
public sealed record PartnerPromise(LinkView Partner, string Commitment)
{
    public static Shape<PartnerPromise> Shape { get; } = Pages.Shape.Of<PartnerPromise>("promise")
        .Object("partner", v => v.Partner, () => LinkView.Shape)
        .Text("commitment", v => v.Commitment);
}
