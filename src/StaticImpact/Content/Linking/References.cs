using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Every id that front matter may refer to.</summary>
internal sealed class References
{
    public ReferenceTable<GoalId> Goals { get; } = new("goal", ReferencesCodes.UnknownGoal, id => new GoalId(id));
    public ReferenceTable<IndicatorId> Indicators { get; } = new("indicator", ReferencesCodes.UnknownIndicator, id => new IndicatorId(id));
    public ReferenceTable<PartnerId> Partners { get; } = new("partner", ReferencesCodes.UnknownPartner, id => new PartnerId(id));
    public ReferenceTable<TeamId> Teams { get; } = new("team", ReferencesCodes.UnknownTeam, id => new TeamId(id));
    public ReferenceTable<ActivityId> Activities { get; } = new("activity", ReferencesCodes.UnknownActivity, id => new ActivityId(id));
    public ReferenceTable<PlaceId> Places { get; } = new("place", ReferencesCodes.UnknownPlace, id => new PlaceId(id));
}
