namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A row of a published data file.</summary>
/// <param name="Value">Of grades and yes or no, the place on their list.</param>
/// <param name="Bound">As published: &lt;5, &gt;95.</param>
internal sealed record FigureRow(PeriodText Period, decimal? Value, string? Bound, IReadOnlyList<string> Flags, decimal? Lower, decimal? Upper, decimal? Margin, decimal? N, decimal? Denominator, string? Note)
{
    /// <summary>Where it stands among others: its value, or the bound that is known.</summary>
    public decimal? Drawn => Value ?? (Bound is null ? null : decimal.Parse(Bound[1..], System.Globalization.CultureInfo.InvariantCulture));

    public (decimal Lower, decimal Upper)? Interval =>
        Value is not { } value ? null
        : Lower is { } lower && Upper is { } upper ? (lower, upper)
        : Margin is { } margin ? (value - margin, value + margin)
        : null;

    public bool Has(string flag) => Flags.Contains(flag);
}
