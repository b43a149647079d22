using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>The values of one series of an indicator in one language, all at one precision and in its unit.</summary>
public sealed class IndicatorFormatter
{
    private readonly int usualDecimals;
    private readonly Unit unit;

    /// <summary>For the headline.</summary>
    public IndicatorFormatter(Indicator indicator, Words words)
        : this(indicator, words, Precision.Of(indicator), indicator.HeadlineSeries, indicator.Unit)
    {
    }

    private IndicatorFormatter(Indicator indicator, Words words, int usualDecimals, Series? series, Unit unit)
    {
        Indicator = indicator;
        Words = words;
        this.usualDecimals = usualDecimals;
        this.unit = unit;
        Decimals = usualDecimals > 0 && series is not null && Precision.IsSmall(series) ? 0 : usualDecimals;
    }

    public Indicator Indicator { get; }
    public Words Words { get; }
    public int Decimals { get; }

    /// <summary>The series is too small for the decimals of the others.</summary>
    public bool LosesDecimals => Decimals < usualDecimals;

    /// <summary>For another series of the indicator.</summary>
    public IndicatorFormatter Of(Series series) => new(Indicator, Words, usualDecimals, series, unit);

    /// <summary>For where the unit stands nearby in full, as above a chart: a long one is not said again with every figure.</summary>
    public IndicatorFormatter BesideUnit() => !Indicator.Unit.IsLong
        ? this
        : new(Indicator, Words, usualDecimals, Indicator.HeadlineSeries, Indicator.Unit with { Name = null, Plural = null });

    /// <summary>As sentences say it: <c>56.7%</c>, <c>24.1 per 1,000</c>.</summary>
    public string Value(decimal value) => Grade(value) ?? Words.Value(unit, value, Decimals);

    /// <summary>As tables and charts show it: <c>56.7%</c>, <c>24.1</c>.</summary>
    public string Short(decimal value) => Grade(value) ?? Words.ShortValue(unit, value, Decimals);

    /// <summary>The difference of two values as they are shown, so that a reader who subtracts gets it too.</summary>
    /// <param name="fromWords">How the first is shown, when it is of another series.</param>
    public decimal ShownChange(decimal from, decimal to, IndicatorFormatter? fromWords = null) => Indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo
        ? to - from
        : Words.Shown(to, Decimals, unit.Multiplier) - Words.Shown(from, (fromWords ?? this).Decimals, unit.Multiplier);

    /// <summary>A difference with its sign. Grades count in steps.</summary>
    public string Change(decimal from, decimal to, IndicatorFormatter? fromWords = null) =>
        Words.Change(unit, ShownChange(from, to, fromWords), DecimalsWith(fromWords));

    public string ShortChange(decimal from, decimal to, IndicatorFormatter? fromWords = null) =>
        Words.ShortChange(unit, ShownChange(from, to, fromWords), DecimalsWith(fromWords));

    /// <summary>Without a sign.</summary>
    public string Difference(decimal from, decimal to, IndicatorFormatter? fromWords = null) =>
        Words.Difference(unit, ShownChange(from, to, fromWords), DecimalsWith(fromWords));

    /// <summary>A value of which only a bound is known, as tables and charts show it: <c>&gt;95%</c>.</summary>
    public string Censored(CensoredValue censored) =>
        Words.Format(censored.IsAbove ? "number.above-short" : "number.below-short", ("value", Grade(censored.Bound) ?? Words.ShortValue(unit, censored.Bound, Precision.DecimalsOf(censored.Bound))));

    /// <summary>The same in a sentence: <c>more than 95%</c>.</summary>
    public string CensoredInWords(CensoredValue censored) => Words.Format(
        censored.IsAbove ? "number.above" : "number.below",
        ("value", Grade(censored.Bound) ?? Words.Value(unit, censored.Bound, Precision.DecimalsOf(censored.Bound))));

    /// <summary>What an observation shows where its unit stands nearby: its value, its bound, or the reason why there is none.</summary>
    public string Observation(Observation observation) =>
        observation.Value is { } value ? Short(value)
        : observation.Censored is { } censored ? Censored(censored)
        : Words[ReasonKey(observation.Flags)];

    /// <summary>The same with its unit.</summary>
    public string Said(Observation observation) =>
        observation.Value is { } value ? Value(value)
        : observation.Censored is { } censored ? CensoredInWords(censored)
        : Words[ReasonKey(observation.Flags)];

    /// <summary>With its unit, and a bound by its sign: <c>&gt;95 per 1,000</c>.</summary>
    public string SaidShort(Observation observation) => observation is { Value: null, Censored: { } censored }
        ? Words.Format(
            censored.IsAbove ? "number.above-short" : "number.below-short",
            ("value", Grade(censored.Bound) ?? Words.Value(unit, censored.Bound, Precision.DecimalsOf(censored.Bound))))
        : Said(observation);

    /// <summary>A target as its author wrote it: <c>85%</c>, or for a range <c>40% to 60%</c>.</summary>
    public string Target(Target target) =>
        target.UpperValue is { } upper ? Words.Format("progress.range", ("from", Exact(target.Value)), ("to", Exact(upper))) : Exact(target.Value);

    /// <summary>The same where the unit stands nearby.</summary>
    public string ShortTarget(Target target) => target.UpperValue is { } upper
        ? Words.Format("number.range-short", ("from", ShortExact(target.Value)), ("to", ShortExact(upper)))
        : ShortExact(target.Value);

    /// <summary>A number that somebody wrote, with its own decimals and every digit.</summary>
    public string Exact(decimal value) => Grade(value) ?? Words.ExactValue(unit, value);

    private string ShortExact(decimal value) => Grade(value) ?? Words.ShortExactValue(unit, value);

    private int DecimalsWith(IndicatorFormatter? other) => Math.Max(Decimals, other?.Decimals ?? 0);

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
