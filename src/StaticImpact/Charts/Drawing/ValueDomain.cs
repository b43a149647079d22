namespace StaticImpact.Charts.Drawing;

/// <summary>The range of values a line chart shows.</summary>
/// <param name="IsCropped">Zero lies outside, which a note must say.</param>
public readonly record struct ValueDomain(double From, double To, bool IsCropped)
{
    /// <summary>Lines keep zero when the values spread over at least this share of the way from it.</summary>
    private const double Readable = 0.3;

    /// <summary>When cropped, this share of the plot stays free under the lowest point.</summary>
    private const double FreeBelow = 0.25;

    private const double FreeAbove = 0.06;

    /// <summary>Under negative values, for the label of the lowest.</summary>
    private const double FreeForLabel = 0.12;

    /// <param name="values">Everything that is drawn: values, bounds, targets.</param>
    /// <param name="limit">The most a value can be, e.g. 100 for percentages; null for none.</param>
    /// <param name="from">The author's own end of the axis.</param>
    public static ValueDomain Of(IEnumerable<double> values, double? limit = null, double? from = null, double? to = null)
    {
        double min = double.PositiveInfinity, max = double.NegativeInfinity;
        foreach (var value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        if (min > max) (min, max) = (0, 1);
        var (low, high) = Natural(min, max);
        if (limit is { } most && max <= most) high = Math.Min(high, most);

        // An author's end never cuts off what is drawn.
        if (from is { } wantedLow) low = Math.Min(wantedLow, min);
        if (to is { } wantedHigh) high = Math.Max(wantedHigh, max);
        if (!(high > low)) high = low + 1;
        return new ValueDomain(low, high, low > 0 || high < 0);
    }

    private static (double Low, double High) Natural(double min, double max)
    {
        if (min < 0 && max > 0)
        {
            return (min - ((max - min) * FreeForLabel), max + ((max - min) * FreeAbove));
        }

        if (max <= 0 && min < 0)
        {
            var (low, high) = Natural(-max, -min);
            return (-high, -low);
        }

        if (max == 0) return (0, 1);
        var spread = max - min;
        if (spread >= Readable * max || spread == 0) return (0, max * (1 + FreeAbove));
        var plot = spread / (1 - FreeBelow - FreeAbove);
        var bottom = min - (plot * FreeBelow);
        return bottom <= max * 0.1 ? (0, max * (1 + FreeAbove)) : (bottom, max + (plot * FreeAbove));
    }
}
