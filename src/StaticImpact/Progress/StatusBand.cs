using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>Latest values that would have given one status.</summary>
/// <param name="From">In the indicator's unit; null: no lower end within what the unit allows.</param>
/// <param name="HasFrom">Whether the lower end itself belongs to the band.</param>
/// <param name="To">Null: no upper end within what the unit allows.</param>
/// <param name="HasTo">Whether the upper end itself belongs to the band.</param>
public sealed record StatusBand(ProgressStatus Status, double? From, bool HasFrom, double? To, bool HasTo)
{
    private const double YearsOfRates = 64;
    private const double Rounding = 1e-12;

    public bool Contains(double value) =>
        (From is not { } from || value > from + Slack(from) || (HasFrom && value >= from - Slack(from)))
        && (To is not { } to || value < to - Slack(to) || (HasTo && value <= to + Slack(to)));

    /// <summary>The smallest value with so many decimals in the band; null without a lower end, or when there is none.</summary>
    public decimal? First(int decimals) => From is { } from ? Nearest(from, decimals, up: true) : null;

    /// <summary>The greatest value with so many decimals in the band; null without an upper end, or when there is none.</summary>
    public decimal? Last(int decimals) => To is { } to ? Nearest(to, decimals, up: false) : null;

    private decimal? Nearest(double end, int decimals, bool up)
    {
        if (Math.Abs(end) > 1e15) return null;
        var step = 1m;
        for (var i = 0; i < decimals; i++) step /= 10;
        var exact = (decimal)end / step;
        var steps = up ? Math.Floor(exact) : Math.Ceiling(exact);
        for (var i = 0; i <= 2; i++)
        {
            var value = (up ? steps + i : steps - i) * step;
            if (Contains((double)value) && IsWithin((double)value)) return value;
        }

        return null;
    }

    /// <summary>Not beyond an end but for the rounding of doubles: what a tolerance may add is promised to nobody.</summary>
    private bool IsWithin(double value) =>
        (From is not { } from || value >= from - (Rounding * Math.Max(1, Math.Abs(from)))) && (To is not { } to || value <= to + (Rounding * Math.Max(1, Math.Abs(to))));

    /// <summary>How far from an end a value may count as being at it. Comparisons of rates allow a tolerance, which over many years is
    /// many times as large in the values themselves.</summary>
    private static double Slack(double end) => YearsOfRates * Tolerance.Bound * Math.Max(1, Math.Abs(end));
}

/// <summary>A status that another latest value would have given, and the nearest such value.</summary>
/// <param name="Value">In the indicator's unit, in full.</param>
/// <param name="IsAtLeast">True: this value or more; false: this value or less.</param>
/// <param name="Band">All values with that status.</param>
public sealed record StatusChange(ProgressStatus Status, double Value, bool IsAtLeast, StatusBand Band)
{
    /// <summary>The nearest value with so many decimals that truly has the status; null when there is none in the band.</summary>
    public decimal? Rounded(int decimals) => IsAtLeast ? Band.First(decimals) : Band.Last(decimals);

    /// <summary>The furthest value with so many decimals that has the status; null when nothing bounds it on that side.</summary>
    public decimal? Furthest(int decimals) => IsAtLeast ? Band.Last(decimals) : Band.First(decimals);
}
