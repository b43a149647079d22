using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>One indicator's values in one language, all at one precision and in its unit.</summary>
public sealed class IndicatorWords(Indicator indicator, Words words)
{
    public Indicator Indicator { get; } = indicator;
    public Words Words { get; } = words;
    public int Decimals { get; } = Precision.Of(indicator);

    /// <summary>As sentences say it: <c>56.7%</c>, <c>24.1 per 1,000</c>.</summary>
    public string Value(decimal value) => Grade(value) ?? Words.Value(Indicator.Unit, value, Decimals);

    /// <summary>As tables and charts show it: <c>56.7%</c>, <c>24.1</c>.</summary>
    public string Short(decimal value) => Grade(value) ?? Words.ShortValue(Indicator.Unit, value, Decimals);

    /// <summary>A difference with its sign. Grades count in steps.</summary>
    public string Change(decimal change) => Words.Change(Indicator.Unit, change, Decimals);

    public string ShortChange(decimal change) => Words.ShortChange(Indicator.Unit, change, Decimals);

    public string Difference(decimal difference) => Words.Difference(Indicator.Unit, difference, Decimals);

    /// <summary>A value of which only a bound is known, as tables and charts show it: <c>&gt;95%</c>.</summary>
    public string Censored(CensoredValue censored) =>
        Words.Format(censored.IsAbove ? "number.above-short" : "number.below-short", ("value", Grade(censored.Bound) ?? Words.ShortValue(Indicator.Unit, censored.Bound, Precision.DecimalsOf(censored.Bound))));

    /// <summary>The same in a sentence: <c>more than 95%</c>.</summary>
    public string CensoredInWords(CensoredValue censored) => Words.Format(
        censored.IsAbove ? "number.above" : "number.below",
        ("value", Grade(censored.Bound) ?? Words.Value(Indicator.Unit, censored.Bound, Precision.DecimalsOf(censored.Bound))));

    /// <summary>What an observation shows: its value, its bound, or the reason why there is none.</summary>
    public string Observation(Observation observation) =>
        observation.Value is { } value ? Short(value)
        : observation.Censored is { } censored ? Censored(censored)
        : Words[ReasonKey(observation.Flags)];

    /// <summary>A target: <c>85%</c>, or for a range <c>40% to 60%</c>.</summary>
    public string Target(Target target) =>
        target.UpperValue is { } upper ? Words.Format("progress.range", ("from", Value(target.Value)), ("to", Value(upper))) : Value(target.Value);

    public string Status(ProgressStatus status) => Words.Status(status, Indicator.Target is not null);

    private static string ReasonKey(ObservationFlags flags) =>
        (flags & ObservationFlags.Suppressed) != 0 ? "chart.value.suppressed"
        : (flags & ObservationFlags.NotCollected) != 0 ? "chart.value.not-collected"
        : (flags & ObservationFlags.NotApplicable) != 0 ? "chart.value.not-applicable"
        : "chart.value.missing";

    private string? Grade(decimal value)
    {
        if (Indicator.Unit.Kind != UnitKind.Grade) return null;
        var index = (int)Math.Round(value, MidpointRounding.AwayFromZero);
        return index >= 0 && index < Indicator.Grades.Length ? Indicator.Grades[index] : Words.Number(value);
    }
}
