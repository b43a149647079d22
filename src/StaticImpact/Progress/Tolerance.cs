namespace StaticImpact.Progress;

/// <summary>Bounds are inclusive, and arithmetic in binary must not push a value that lies on one over it.</summary>
public static class Tolerance
{
    public const double Bound = 1e-9;

    internal static bool AtLeast(double value, double bound) => value >= bound - Bound;

    internal static bool AtMost(double value, double bound) => value <= bound + Bound;
}
