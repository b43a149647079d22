using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Who belongs to what, turned round: from a goal to its indicators, from a partner to its stories, and so on.
/// Lists keep the order of the initiative's own lists.</summary>
public sealed class Relations
{
    private readonly ILookup<GoalId, Indicator> indicatorsOfGoal;
    private readonly ILookup<GoalId, Activity> activitiesOfGoal;
    private readonly ILookup<GoalId, Story> storiesOfGoal;
    private readonly ILookup<GoalId, Update> updatesOfGoal;
    private readonly ILookup<GoalId, Event> eventsOfGoal;
    private readonly ILookup<GoalId, Team> teamsOfGoal;
    private readonly ILookup<IndicatorId, Activity> activitiesOfIndicator;
    private readonly ILookup<IndicatorId, Story> storiesOfIndicator;
    private readonly ILookup<IndicatorId, Update> updatesOfIndicator;
    private readonly ILookup<PartnerId, Activity> activitiesOfPartner;
    private readonly ILookup<PartnerId, Story> storiesOfPartner;
    private readonly ILookup<PartnerId, Update> updatesOfPartner;
    private readonly ILookup<PartnerId, Team> teamsOfPartner;
    private readonly ILookup<PartnerId, Indicator> indicatorsOfPartner;
    private readonly ILookup<TeamId, Activity> activitiesOfTeam;
    private readonly ILookup<TeamId, Event> eventsOfTeam;
    private readonly ILookup<TeamId, Update> updatesOfTeam;
    private readonly ILookup<ActivityId, Story> storiesOfActivity;
    private readonly ILookup<ActivityId, Update> updatesOfActivity;
    private readonly Initiative initiative;

    public Relations(Initiative initiative)
    {
        this.initiative = initiative;
        indicatorsOfGoal = initiative.Indicators.ToLookup(i => i.Goal);
        activitiesOfGoal = Turn(initiative.Activities, a => a.Goals);
        storiesOfGoal = Turn(initiative.Stories, s => s.Goals);
        updatesOfGoal = Turn(initiative.Updates, u => u.Goals);
        eventsOfGoal = Turn(initiative.Events, e => e.Goals);
        teamsOfGoal = Turn(initiative.Teams, t => t.Goals);
        activitiesOfIndicator = Turn(initiative.Activities, a => a.Indicators);
        storiesOfIndicator = Turn(initiative.Stories, s => s.Indicators);
        updatesOfIndicator = Turn(initiative.Updates, u => u.Indicators);
        activitiesOfPartner = Turn(initiative.Activities, a => a.AllPartners);
        storiesOfPartner = Turn(initiative.Stories, s => s.Partners);
        updatesOfPartner = Turn(initiative.Updates, u => u.Partners.Concat(u.Thanks).Distinct());
        teamsOfPartner = Turn(initiative.Teams, t => (t.Chair is { } chair ? t.Partners.Prepend(chair) : t.Partners).Distinct());
        indicatorsOfPartner = Turn(initiative.Indicators, IndicatorPartners);
        activitiesOfTeam = initiative.Activities.Where(a => a.Team is not null).ToLookup(a => a.Team!.Value);
        eventsOfTeam = initiative.Events.Where(e => e.Team is not null).ToLookup(e => e.Team!.Value);
        updatesOfTeam = Turn(initiative.Updates, u => u.Teams);
        storiesOfActivity = Turn(initiative.Stories, s => s.Activities);
        updatesOfActivity = Turn(initiative.Updates, u => u.Activities);
    }

    public IEnumerable<Indicator> Indicators(GoalId goal) => indicatorsOfGoal[goal];

    public IEnumerable<Activity> Activities(GoalId goal) => activitiesOfGoal[goal];

    public IEnumerable<Story> Stories(GoalId goal) => storiesOfGoal[goal];

    public IEnumerable<Update> Updates(GoalId goal) => updatesOfGoal[goal];

    public IEnumerable<Event> Events(GoalId goal) => eventsOfGoal[goal];

    public IEnumerable<Team> Teams(GoalId goal) => teamsOfGoal[goal];

    public IEnumerable<Activity> Activities(IndicatorId indicator) => activitiesOfIndicator[indicator];

    public IEnumerable<Story> Stories(IndicatorId indicator) => storiesOfIndicator[indicator];

    public IEnumerable<Update> Updates(IndicatorId indicator) => updatesOfIndicator[indicator];

    public IEnumerable<Activity> Activities(PartnerId partner) => activitiesOfPartner[partner];

    public IEnumerable<Story> Stories(PartnerId partner) => storiesOfPartner[partner];

    public IEnumerable<Update> Updates(PartnerId partner) => updatesOfPartner[partner];

    public IEnumerable<Team> Teams(PartnerId partner) => teamsOfPartner[partner];

    /// <summary>Indicators a partner helps to move: those of its activities, and those that name it.</summary>
    public IEnumerable<Indicator> Indicators(PartnerId partner) =>
        initiative.Indicators.Where(i => indicatorsOfPartner[partner].Contains(i)
            || activitiesOfPartner[partner].Any(a => a.Indicators.Contains(i.Id)));

    public IEnumerable<Activity> Activities(TeamId team) => activitiesOfTeam[team];

    public IEnumerable<Event> Events(TeamId team) => eventsOfTeam[team];

    public IEnumerable<Update> Updates(TeamId team) => updatesOfTeam[team];

    public IEnumerable<Story> Stories(ActivityId activity) => storiesOfActivity[activity];

    public IEnumerable<Update> Updates(ActivityId activity) => updatesOfActivity[activity];

    /// <summary>Partners that do something for a goal.</summary>
    public IEnumerable<Partner> Partners(GoalId goal) =>
        initiative.Partners.Where(p => activitiesOfPartner[p.Id].Any(a => a.Goals.Contains(goal)));

    /// <summary>Partners that do something for an indicator, or that it names.</summary>
    public IEnumerable<Partner> Partners(Indicator indicator)
    {
        var named = IndicatorPartners(indicator).ToHashSet();
        return initiative.Partners.Where(p =>
            named.Contains(p.Id) || activitiesOfPartner[p.Id].Any(a => a.Indicators.Contains(indicator.Id)));
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
