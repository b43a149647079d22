using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Who belongs to what, turned round: from a goal to its indicators, from a partner to its stories, and so on.
/// Lists keep the order of the initiative's own lists. Each is made when it is first asked for.</summary>
public sealed class Relations
{
    private readonly Lazy<ILookup<GoalId, Indicator>> indicatorsOfGoal;
    private readonly Lazy<ILookup<GoalId, Activity>> activitiesOfGoal;
    private readonly Lazy<ILookup<GoalId, Story>> storiesOfGoal;
    private readonly Lazy<ILookup<GoalId, Update>> updatesOfGoal;
    private readonly Lazy<ILookup<GoalId, Event>> eventsOfGoal;
    private readonly Lazy<ILookup<GoalId, Team>> teamsOfGoal;
    private readonly Lazy<ILookup<IndicatorId, Activity>> activitiesOfIndicator;
    private readonly Lazy<ILookup<IndicatorId, Story>> storiesOfIndicator;
    private readonly Lazy<ILookup<IndicatorId, Update>> updatesOfIndicator;
    private readonly Lazy<ILookup<PartnerId, Activity>> activitiesOfPartner;
    private readonly Lazy<ILookup<PartnerId, Story>> storiesOfPartner;
    private readonly Lazy<ILookup<PartnerId, Update>> updatesOfPartner;
    private readonly Lazy<ILookup<PartnerId, Team>> teamsOfPartner;
    private readonly Lazy<ILookup<PartnerId, Indicator>> indicatorsOfPartner;
    private readonly Lazy<ILookup<TeamId, Activity>> activitiesOfTeam;
    private readonly Lazy<ILookup<TeamId, Event>> eventsOfTeam;
    private readonly Lazy<ILookup<TeamId, Update>> updatesOfTeam;
    private readonly Lazy<ILookup<ActivityId, Story>> storiesOfActivity;
    private readonly Lazy<ILookup<ActivityId, Update>> updatesOfActivity;
    private readonly Lazy<ILookup<int, Update>> updatesOfYear;
    private readonly Lazy<DateOnly?> figuresAsOf;
    private readonly Initiative initiative;

    public Relations(Initiative initiative)
    {
        this.initiative = initiative;
        indicatorsOfGoal = new(() => initiative.Indicators.ToLookup(i => i.Goal));
        activitiesOfGoal = new(() => Turn(initiative.Activities, a => a.Goals));
        storiesOfGoal = new(() => Turn(initiative.Stories, s => s.Goals));
        updatesOfGoal = new(() => Turn(initiative.Updates, u => u.Goals));
        eventsOfGoal = new(() => Turn(initiative.Events, e => e.Goals));
        teamsOfGoal = new(() => Turn(initiative.Teams, t => t.Goals));
        activitiesOfIndicator = new(() => Turn(initiative.Activities, a => a.Indicators));
        storiesOfIndicator = new(() => Turn(initiative.Stories, s => s.Indicators));
        updatesOfIndicator = new(() => Turn(initiative.Updates, u => u.Indicators));
        activitiesOfPartner = new(() => Turn(initiative.Activities, a => a.AllPartners));
        storiesOfPartner = new(() => Turn(initiative.Stories, s => s.Partners));
        updatesOfPartner = new(() => Turn(initiative.Updates, u => u.Partners.Concat(u.Thanks).Distinct()));
        teamsOfPartner = new(() => Turn(initiative.Teams, t => (t.Chair is { } chair ? t.Partners.Prepend(chair) : t.Partners).Distinct()));
        indicatorsOfPartner = new(() => Turn(initiative.Indicators, IndicatorPartners));
        activitiesOfTeam = new(() => initiative.Activities.Where(a => a.Team is not null).ToLookup(a => a.Team!.Value));
        eventsOfTeam = new(() => initiative.Events.Where(e => e.Team is not null).ToLookup(e => e.Team!.Value));
        updatesOfTeam = new(() => Turn(initiative.Updates, u => u.Teams));
        storiesOfActivity = new(() => Turn(initiative.Stories, s => s.Activities));
        updatesOfActivity = new(() => Turn(initiative.Updates, u => u.Activities));
        updatesOfYear = new(() => initiative.Updates.ToLookup(u => u.Date.Year));
        figuresAsOf = new(() => initiative.Indicators.Select(i => i.Retrieved).Max());
    }

    /// <summary>The latest day any figure was fetched from its source, which every page says.</summary>
    public DateOnly? FiguresAsOf => figuresAsOf.Value;

    /// <summary>The years in which there are updates, newest first.</summary>
    public IEnumerable<int> Years => updatesOfYear.Value.Select(year => year.Key);

    public IEnumerable<Update> Updates(int year) => updatesOfYear.Value[year];

    public IEnumerable<Indicator> Indicators(GoalId goal) => indicatorsOfGoal.Value[goal];

    public IEnumerable<Activity> Activities(GoalId goal) => activitiesOfGoal.Value[goal];

    public IEnumerable<Story> Stories(GoalId goal) => storiesOfGoal.Value[goal];

    public IEnumerable<Update> Updates(GoalId goal) => updatesOfGoal.Value[goal];

    public IEnumerable<Event> Events(GoalId goal) => eventsOfGoal.Value[goal];

    public IEnumerable<Team> Teams(GoalId goal) => teamsOfGoal.Value[goal];

    public IEnumerable<Activity> Activities(IndicatorId indicator) => activitiesOfIndicator.Value[indicator];

    public IEnumerable<Story> Stories(IndicatorId indicator) => storiesOfIndicator.Value[indicator];

    public IEnumerable<Update> Updates(IndicatorId indicator) => updatesOfIndicator.Value[indicator];

    public IEnumerable<Activity> Activities(PartnerId partner) => activitiesOfPartner.Value[partner];

    public IEnumerable<Story> Stories(PartnerId partner) => storiesOfPartner.Value[partner];

    public IEnumerable<Update> Updates(PartnerId partner) => updatesOfPartner.Value[partner];

    public IEnumerable<Team> Teams(PartnerId partner) => teamsOfPartner.Value[partner];

    /// <summary>Indicators a partner helps to move: those of its activities, and those that name it.</summary>
    public IEnumerable<Indicator> Indicators(PartnerId partner) =>
        initiative.Indicators.Where(i => indicatorsOfPartner.Value[partner].Contains(i)
            || activitiesOfPartner.Value[partner].Any(a => a.Indicators.Contains(i.Id)));

    public IEnumerable<Activity> Activities(TeamId team) => activitiesOfTeam.Value[team];

    public IEnumerable<Event> Events(TeamId team) => eventsOfTeam.Value[team];

    public IEnumerable<Update> Updates(TeamId team) => updatesOfTeam.Value[team];

    public IEnumerable<Story> Stories(ActivityId activity) => storiesOfActivity.Value[activity];

    public IEnumerable<Update> Updates(ActivityId activity) => updatesOfActivity.Value[activity];

    /// <summary>Partners that do something for a goal.</summary>
    public IEnumerable<Partner> Partners(GoalId goal) =>
        initiative.Partners.Where(p => activitiesOfPartner.Value[p.Id].Any(a => a.Goals.Contains(goal)));

    /// <summary>Partners that do something for an indicator, or that it names.</summary>
    public IEnumerable<Partner> Partners(Indicator indicator)
    {
        var named = IndicatorPartners(indicator).ToHashSet();
        return initiative.Partners.Where(p =>
            named.Contains(p.Id) || activitiesOfPartner.Value[p.Id].Any(a => a.Indicators.Contains(indicator.Id)));
    }

    private static IEnumerable<PartnerId> IndicatorPartners(Indicator indicator)
    {
        if (indicator.Lead is { } lead) yield return lead;
        foreach (var partner in indicator.Partners)
        {
            if (partner != indicator.Lead) yield return partner;
        }

        if (indicator.Partner is { } owner && owner != indicator.Lead && !indicator.Partners.Contains(owner)) yield return owner;
    }

    private static ILookup<TKey, T> Turn<TKey, T>(IEnumerable<T> items, Func<T, IEnumerable<TKey>> keys) =>
        items.SelectMany(item => keys(item), (item, key) => (item, key)).ToLookup(pair => pair.key, pair => pair.item);

    private static ILookup<TKey, T> Turn<TKey, T>(IEnumerable<T> items, Func<T, ImmutableArray<TKey>> keys) =>
        Turn(items, item => keys(item).AsEnumerable());
}
