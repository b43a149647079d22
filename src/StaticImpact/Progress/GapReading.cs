using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>How far one group is from its breakdown's reference group, in the initiative's own place, and where that is
/// going. The latest period is the last in which both have a value; the earlier one is the first at or after the
/// indicator's baseline in which both have.</summary>
public sealed record GapReading
{
    /// <summary>A gap that changed by less than this share of itself is steady, where no margins of error can tell.</summary>
    public const decimal SteadyShare = 0.05m;

    public static ImmutableArray<MethodFormula> Formulas { get; } =
    [
        new("gap", "gap", "{group} − {reference}"),
        new("ratio", "ratio", "{group} / {reference}"),
        new("closed", "closed", "1 − |{gapN}| / |{gap0}|"),
        new("change", "Δ", "|{gap0}| − |{gapN}|"),
        new("margin", "M", $"{FormulaNumber.Of(ZTest.Critical)} · √({{SE1}}² + {{SE2}}² + {{SE3}}² + {{SE4}}²)"),
    ];

    /// <summary>In the order in which they are asked.</summary>
    public static ImmutableArray<GapRule> Rules { get; } =
    [
        new("gap-reversed", "gap0 · gapN < 0", GapVerdict.Reversed, c => Math.Sign(c.Before) * Math.Sign(c.Now) < 0),
        new("gap-within-margin", "|Δ| ≤ M", GapVerdict.TooSmallToSay, c => c.Margin is { } margin && Tolerance.AtMost(Math.Abs((double)c.Change), margin)),
        new("gap-steady", $"|Δ| < {FormulaNumber.Of((double)SteadyShare)} · |gap0|", GapVerdict.Steady,
            c => c.Margin is null && (c.Change == 0 || Math.Abs(c.Change) < SteadyShare * Math.Abs(c.Before))),
        new("gap-closing", "Δ > 0", GapVerdict.Closing, c => c.Change > 0),
        new("gap-widening", "Δ < 0", GapVerdict.Widening, _ => true),
    ];

    /// <summary>The breakdown's column.</summary>
    public required string Column { get; init; }
    public required Group Group { get; init; }
    public required Group Reference { get; init; }

    /// <summary>The group's and the reference group's latest values, of one period.</summary>
    public required Observation Latest { get; init; }
    public required Observation ReferenceLatest { get; init; }

    /// <summary>Their values at the start; null when they share only one period.</summary>
    public Observation? Earlier { get; init; }
    public Observation? ReferenceEarlier { get; init; }

    /// <summary>Group less reference, latest.</summary>
    public required decimal Difference { get; init; }

    /// <summary>Group over reference, latest; null where that means nothing (a reference of 0, values of different sign, grades, yes or no).</summary>
    public double? Ratio { get; init; }

    /// <summary>Group less reference at the start.</summary>
    public decimal? DifferenceBefore { get; init; }

    /// <summary>Share of the gap closed since then; negative when it grew; null when there was none.</summary>
    public double? Closed { get; init; }

    /// <summary>The change that could be chance; null unless all four values have margins of error.</summary>
    public double? Margin { get; init; }

    /// <summary>Null with one common period, or with a series break between the two.</summary>
    public GapVerdict? Verdict { get; init; }

    /// <summary>The id of the rule that decided; null without a verdict.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>A series break lies between the two periods.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The gap closed because the reference group got worse: had it stayed, the gap would not have closed.</summary>
    public bool IsLevelledDown { get; init; }

    /// <summary>Whether the group is worse off than the reference; null when they are level or no direction says.</summary>
    public bool? IsBehind { get; init; }

    /// <summary>One reading for each group that shares a period with the reference, in the breakdown's order.</summary>
    public static ImmutableArray<GapReading> Of(Indicator indicator, Breakdown breakdown)
    {
        var reference = breakdown.Groups.FirstOrDefault(group => group.Value == breakdown.Reference?.Value);
        if (breakdown.Kind != BreakdownKind.Groups || reference is null) return [];
        var all = indicator.By(breakdown);
        if (!all.TryGetValue(reference.Value, out var referenceSeries)) return [];
        var readings = ImmutableArray.CreateBuilder<GapReading>();
        foreach (var group in breakdown.Groups)
        {
            if (group == reference || !all.TryGetValue(group.Value, out var series)) continue;
            if (Of(indicator, breakdown, group, series, reference, referenceSeries) is { } reading) readings.Add(reading);
        }

        return readings.ToImmutable();
    }

    private static GapReading? Of(
        Indicator indicator, Breakdown breakdown, Group group, Series series, Group reference, Series referenceSeries)
    {
        var common = new List<(Observation Group, Observation Reference)>();
        foreach (var observation in series.Observations.OrderBy(o => o.Period))
        {
            if (observation.Value is not null && referenceSeries.At(observation.Period) is { Value: not null } other) common.Add((observation, other));
        }

        if (common.Count == 0) return null;
        var (latest, referenceLatest) = common[^1];
        var difference = latest.Value!.Value - referenceLatest.Value!.Value;
        var direction = Scale.For(indicator.Direction, indicator.Target);
        var reading = new GapReading
        {
            Column = breakdown.Column,
            Group = group,
            Reference = reference,
            Latest = latest,
            ReferenceLatest = referenceLatest,
            Difference = difference,
            Ratio = RatioOf(indicator.Unit, latest.Value.Value, referenceLatest.Value.Value),
            IsBehind = direction is { } scale ? IsWorse(scale, latest.Value.Value, referenceLatest.Value.Value) : null,
        };
        var from = indicator.Baseline?.Value.Time ?? double.NegativeInfinity;
        if (indicator.Baseline is { } baseline && (IsHidden(series.At(baseline.Value)) || IsHidden(referenceSeries.At(baseline.Value)))) return reading;
        var start = common.FindIndex(pair => pair.Group.Period.Time >= from - Tolerance.Bound);
        if (start < 0 || start == common.Count - 1) return reading;

        var (earlier, referenceEarlier) = common[start];
        var before = earlier.Value!.Value - referenceEarlier.Value!.Value;
        var margin = MarginOf(indicator.IntervalLevel, [earlier, referenceEarlier, latest, referenceLatest]);
        var isBroken = indicator.Breaks.Any(b =>
            b.Period.Time > earlier.Period.Time + Tolerance.Bound && b.Period.Time <= latest.Period.Time + Tolerance.Bound);
        reading = reading with
        {
            Earlier = earlier,
            ReferenceEarlier = referenceEarlier,
            DifferenceBefore = before,
            IsBroken = isBroken,
        };
        if (isBroken) return reading;
        var rule = RuleOf(new(before, difference, margin));
        return reading with
        {
            Closed = before == 0 ? null : 1 - ((double)Math.Abs(difference) / (double)Math.Abs(before)),
            Margin = margin,
            Verdict = rule.Verdict,
            DecidedBy = rule.Id,
            IsLevelledDown = rule.Verdict == GapVerdict.Closing && direction is { } d
                && IsWorse(d, referenceLatest.Value.Value, referenceEarlier.Value.Value) == true
                && Math.Abs(latest.Value.Value - referenceEarlier.Value.Value) >= Math.Abs(before),
        };
    }

    /// <summary>The author's baseline is never moved to another period because its figure is hidden.</summary>
    private static bool IsHidden(Observation? observation) =>
        observation is { Value: null } o && (o.Has(ObservationFlags.Suppressed) || o.Censored is not null);

    private static GapRule RuleOf(GapCase gap)
    {
        foreach (var rule in Rules)
        {
            if (rule.Holds(gap)) return rule;
        }

        throw new InvalidOperationException("No rule decided.");
    }

    /// <summary>Periods that share years are not independent, so their errors cannot simply be added.</summary>
    private static double? MarginOf(decimal level, ReadOnlySpan<Observation> four)
    {
        if (ProgressCase.Overlap(four[0].Period, four[2].Period)) return null;
        var sum = 0.0;
        foreach (var observation in four)
        {
            if (ZTest.StandardError(observation, level) is not { } error) return null;
            sum += error * error;
        }

        return ZTest.Critical * Math.Sqrt(sum);
    }

    private static double? RatioOf(Unit unit, decimal group, decimal reference) =>
        unit.Kind is UnitKind.Grade or UnitKind.YesNo || reference == 0 || Math.Sign(group) * Math.Sign(reference) < 0
            ? null
            : (double)group / (double)reference;

    private static bool? IsWorse(Scale scale, decimal value, decimal than)
    {
        var difference = scale.Sign * (scale.Of(value) - scale.Of(than));
        return difference == 0 ? null : difference < 0;
    }
}
