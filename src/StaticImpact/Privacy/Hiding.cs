using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>What is left of an observation when its value may not be shown.</summary>
internal static class Hiding
{
    /// <summary>Nothing that depends on the value. A note goes with it when it has a digit, because it may say the number;
    /// the rule must not look at the value, or a missing note would give it away.</summary>
    public static Observation Hide(in Observation observation) =>
        Flagged(observation) with { Note = HasDigit(observation.Note) ? null : observation.Note };

    /// <summary>A row that its author flagged: the note was written for it, and stays.</summary>
    public static Observation Flagged(in Observation observation) => new()
    {
        Period = observation.Period,
        Flags = observation.Flags | ObservationFlags.Suppressed,
        Note = observation.Note,
        Line = observation.Line,
    };

    /// <summary><c>&gt;95</c> is of no use beside a count or an interval that gives the value.</summary>
    public static Observation WithoutWhatUndoesCensoring(in Observation observation) =>
        observation.Censored is null ? observation : observation with { N = null, Lower = null, Upper = null, Moe = null };

    private static bool HasDigit(string? text)
    {
        foreach (var c in text ?? "")
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }
}
