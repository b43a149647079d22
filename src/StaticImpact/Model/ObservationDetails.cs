namespace StaticImpact.Model;

/// <summary>What an <see cref="Observation"/> may have beside its value; at least one of it is there.</summary>
internal sealed record ObservationDetails(decimal? Lower, decimal? Upper, decimal? Moe, decimal? N, decimal? Denominator, CensoredValue? Censored, string? Note)
{
    private static readonly ObservationDetails None = new(null, null, null, null, null, null, null);

    /// <summary>Null when there is nothing.</summary>
    public static ObservationDetails? Of(decimal? lower, decimal? upper, decimal? moe, decimal? n, decimal? denominator, CensoredValue? censored, string? note) =>
        lower is null && upper is null && moe is null && n is null && denominator is null && censored is null && note is null
            ? null
            : new ObservationDetails(lower, upper, moe, n, denominator, censored, note);

    /// <summary>The same with one of them changed; null when nothing is left, so that equal observations are equal.</summary>
    public static ObservationDetails? With<T>(ObservationDetails? before, T value, Func<ObservationDetails, T, ObservationDetails> change)
    {
        if (before is null && value is null) return null;
        var after = change(before ?? None, value);
        return after == None ? null : after;
    }
}
