using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Every id that front matter may refer to.</summary>
internal sealed class References
{
    public References()
    {
        Goals = new("goal", ReferencesCodes.UnknownGoal, id => new GoalId(id), KindOf);
        Indicators = new("indicator", ReferencesCodes.UnknownIndicator, id => new IndicatorId(id), KindOf);
        Partners = new("partner", ReferencesCodes.UnknownPartner, id => new PartnerId(id), KindOf);
        Teams = new("team", ReferencesCodes.UnknownTeam, id => new TeamId(id), KindOf);
        Activities = new("activity", ReferencesCodes.UnknownActivity, id => new ActivityId(id), KindOf);
        Places = new("place", ReferencesCodes.UnknownPlace, id => new PlaceId(id), KindOf);
    }

    public ReferenceTable<GoalId> Goals { get; }
    public ReferenceTable<IndicatorId> Indicators { get; }
    public ReferenceTable<PartnerId> Partners { get; }
    public ReferenceTable<TeamId> Teams { get; }
    public ReferenceTable<ActivityId> Activities { get; }
    public ReferenceTable<PlaceId> Places { get; }

    /// <summary>Whether every reference means what it means in others.</summary>
    public bool IsSameAs(References other) => Goals.IsSameAs(other.Goals) && Indicators.IsSameAs(other.Indicators) && Partners.IsSameAs(other.Partners)
        && Teams.IsSameAs(other.Teams) && Activities.IsSameAs(other.Activities) && Places.IsSameAs(other.Places);

    /// <summary>Of which kind an id is, e.g. "a partner", for whoever wrote it in the wrong place; null when of none.</summary>
    private string? KindOf(string id) =>
        Goals.Knows(id) ? "a goal"
        : Indicators.Knows(id) ? "an indicator"
        : Partners.Knows(id) ? "a partner"
        : Teams.Knows(id) ? "a team"
        : Activities.Knows(id) ? "an activity"
        : Places.Knows(id) ? "a place"
        : null;
}
