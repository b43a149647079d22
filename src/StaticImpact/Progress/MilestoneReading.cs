using StaticImpact.Model;

namespace StaticImpact.Progress;

public enum MilestoneOutcome
{
    /// <summary>The last observation by the time it was due had met it.</summary>
    Met,
    Missed,

    /// <summary>Met before it is due.</summary>
    Ahead,

    /// <summary>Not yet due, not yet met.</summary>
    Upcoming,

    /// <summary>A series break, a bound in place of a value, or no value lies in between.</summary>
    NotAssessed,
}

/// <summary>An earlier target on the way to the one that is judged.</summary>
/// <param name="Decider">The observation it was decided on; null where nothing could be.</param>
public sealed record MilestoneReading(Target Target, MilestoneOutcome Outcome, Observation? Decider)
{
    /// <summary>Missed when due, met since.</summary>
    public bool MetLater { get; init; }

    internal static MilestoneReading Of(Indicator indicator, Target target)
    {
        var c = ProgressCase.Of(indicator, target);
        if (c.Last is null) return new(target, MilestoneOutcome.Upcoming, null);
        if (c.Scale is null || !c.HasValues) return new(target, MilestoneOutcome.NotAssessed, null);
        if (!c.IsDue)
        {
            if (c.EndsCensored || c.BreaksBy(c.Tn)) return new(target, MilestoneOutcome.NotAssessed, null);
            return c.Meets(c.Yn)
                ? new(target, MilestoneOutcome.Ahead, c.Latest)
                : new(target, MilestoneOutcome.Upcoming, c.Latest);
        }

        var decider = -1;
        for (var i = 0; i < c.Times.Length && c.Times[i] <= c.TargetTime + Tolerance.Bound; i++) decider = i;
        if (decider < 0 || c.BreaksBy(c.Times[decider])) return new(target, MilestoneOutcome.NotAssessed, null);
        if (c.Meets(c.Values[decider])) return new(target, MilestoneOutcome.Met, c.Observations[decider]);
        return new(target, MilestoneOutcome.Missed, c.Observations[decider])
        {
            MetLater = !c.EndsCensored && !c.BreaksBy(c.Tn) && c.Meets(c.Yn),
        };
    }
}
