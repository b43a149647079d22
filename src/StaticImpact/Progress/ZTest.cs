using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>Whether a difference is more than its margins of error.</summary>
public static class ZTest
{
    /// <summary>A difference of at most so many standard errors cannot be told from none (90 % level, whatever the level
    /// of the published intervals).</summary>
    public const double Critical = 1.645;

    /// <summary>The standard error behind a published interval; null without one, or with one of no width, which says
    /// nothing about error.</summary>
    /// <param name="level">The interval's confidence level, in percent.</param>
    public static double? StandardError(in Observation observation, decimal level) =>
        observation.HalfWidth is { } half and > 0 && level is > 0 and < 100 ? (double)half / Normal.Within(level) : null;

    /// <summary>The change in standard errors of the change.</summary>
    public static double Z(double before, double beforeError, double after, double afterError) =>
        (after - before) / Math.Sqrt((beforeError * beforeError) + (afterError * afterError));

    public static bool IsSignificant(double z) => Math.Abs(z) > Critical + Tolerance.Bound;
}
