using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>What is left of an observation when its value may not be shown.</summary>
internal static class Suppression
{
    /// <summary>Nothing that depends on the value; a note may tell it in words.</summary>
    public static Observation Hide(in Observation observation) => Flagged(observation) with { Note = null };

    /// <summary>A row that its author flagged: the note was written for it, and stays.</summary>
    public static Observation Flagged(in Observation observation) => new()
    {
        Period = observation.Period,
        Flags = observation.Flags | ObservationFlags.Suppressed,
        Note = observation.Note,
        Line = observation.Line,
    };

    /// <summary>A bound in place of a rate: out of how many may stay, since the bound follows from it.</summary>
    public static Observation Bound(in Observation observation, CensoredValue bound) => new()
    {
        Period = observation.Period,
        Flags = observation.Flags,
        Censored = bound,
        Denominator = observation.Denominator,
        Line = observation.Line,
    };

    /// <summary><c>&gt;95</c> is of no use beside a count or an interval that gives the value.</summary>
    public static Observation WithoutWhatUndoesCensoring(in Observation observation) =>
        observation.Censored is null ? observation : observation with { N = null, Lower = null, Upper = null, Moe = null };
}
