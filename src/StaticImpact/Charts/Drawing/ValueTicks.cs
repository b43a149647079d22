using System.Collections.Immutable;

namespace StaticImpact.Charts.Drawing;

/// <summary>Round values within a range, at a step of 1, 2 or 5 times a power of ten.</summary>
/// <param name="Decimals">How many decimals the step needs, which every label shows.</param>
public sealed record ValueTicks(decimal Step, int Decimals, ImmutableArray<decimal> Values)
{
    /// <param name="count">About how many are wanted; at most 6 are asked for.</param>
    /// <param name="decimals">The most decimals that make sense, e.g. none for counts; null for no limit.</param>
    public static ValueTicks Of(double from, double to, int count, int? decimals = null)
    {
        if (!(to > from)) return new ValueTicks(1, 0, [Round(from, 12)]);
        var step0 = (to - from) / Math.Clamp(count, 1, 6);
        var exponent = (int)Math.Floor(Math.Log10(step0));
        var error = step0 / Math.Pow(10, exponent);
        var mantissa = error >= Math.Sqrt(50) ? 10 : error >= Math.Sqrt(10) ? 5 : error >= Math.Sqrt(2) ? 2 : 1;
        if (decimals is { } most && exponent < -most && mantissa < 10) (mantissa, exponent) = (1, -most);
        var step = mantissa * PowerOfTen(exponent);
        var first = (long)Math.Ceiling((from / (double)step) - 1e-9);
        var last = (long)Math.Floor((to / (double)step) + 1e-9);
        var values = ImmutableArray.CreateBuilder<decimal>();
        for (var i = first; i <= last; i++) values.Add(i * step);
        return new ValueTicks(step, Math.Max(0, mantissa == 10 ? -exponent - 1 : -exponent), values.ToImmutable());
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++) power *= 10;
        for (var i = 0; i > exponent; i--) power /= 10;
        return power;
    }

    private static decimal Round(double value, int decimals) => Math.Round((decimal)value, decimals);
}
