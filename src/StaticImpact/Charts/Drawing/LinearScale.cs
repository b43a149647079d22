namespace StaticImpact.Charts.Drawing;

/// <summary>Maps values to places in a drawing along a straight line.</summary>
/// <param name="From">The value at <paramref name="Start"/>; differs from <paramref name="To"/>.</param>
public readonly record struct LinearScale(double From, double To, double Start, double End)
{
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));

    public double At(decimal value) => At((double)value);

    /// <summary>The place, kept between the ends.</summary>
    public double Clamped(double value) => Math.Clamp(At(value), Math.Min(Start, End), Math.Max(Start, End));
}
