using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>The default method: the pace so far against a straight line from baseline to target or, without a target,
/// whether there is a steady trend. Under a straight line the pace equals the projection ratio of the UN progress chart,
/// the share of the way is Healthy People's "percent of targeted change achieved", and 0.95 is the cut that Eurostat,
/// Statistics Canada and Open SDG use.</summary>
public sealed class LinearPace : ProgressMethod
{
    /// <summary>From this pace on an indicator is on track.</summary>
    public const double OnTrackPace = 0.95;

    /// <summary>A slower pace, either way, is little change.</summary>
    public const double LittlePace = 0.10;

    /// <summary>Without a target, a trend less likely than this by chance counts.</summary>
    public const double TrendP = 0.10;

    /// <summary>Without a target, a slope of less than this share of the baseline a year is little change.</summary>
    public const double LeastRelativeSlope = 0.005;

    /// <summary>Without a target, the fewest values: with three, chance alone gives any trend too often.</summary>
    public const int LeastPoints = 4;

    /// <summary>A year of arrival more than this after the target is due is not published.</summary>
    public const double ReachWithin = 10;

    public static LinearPace Instance { get; } = new();

    public override string Name => "linear-pace";

    public override int Version => 2;

    public override ImmutableArray<MethodFormula> Formulas { get; } =
    [
        new(Quantity.Share, "p", "({yn} − {y0}) / ({yT} − {y0})"),
        new(Quantity.Elapsed, "e", "({tn} − {t0}) / ({T} − {t0})"),
        new(Quantity.Pace, "R", "{p} / {e}"),
        new(Quantity.Z, "z", "({yn} − {y0}) / √({SE0}² + {SEn}²)"),
        new(Quantity.PacePerYear, "a", "({yn} − {y0}) / ({tn} − {t0})"),
        new(Quantity.NeededPerYear, "b", "({yT} − {yn}) / ({T} − {tn})"),
        new(Quantity.Projected, "yP", "{y0} + {a} · ({T} − {t0})"),
        new(Quantity.ReachYear, "tR", "{tn} + ({yT} − {yn}) / {a}"),
        new(Quantity.ShareAtDeadline, "pT", "({yD} − {y0}) / ({yT} − {y0})"),
        new(Quantity.Slope, "s", "med (yj − yi) / (tj − ti), i < j"),
        new(Quantity.RelativeSlope, "g", "{d} · {s} / |{y0}|"),
        new(Quantity.MannKendallS, "S", "Σ sign(yj − yi), i < j"),
        new(Quantity.MannKendallP, "P", "Pr(|S′| ≥ |{S}|)"),
    ];

    public override ImmutableArray<MethodRule> Rules { get; } =
    [
        .. CommonRules.Data,
        .. CommonRules.Target,
        new("slipped-within-margins", RuleScope.WithTarget, $"d · (y0 − yT) ≥ 0, |z| ≤ {FormulaNumber.Of(ZTest.Critical)}", ProgressStatus.NoDetectableChange, c => c.Meets(c.Y0) && c.Z is { } z && !ZTest.IsSignificant(z)),
        CommonRules.Slipped,
        new("within-margins", RuleScope.WithTarget, $"|z| ≤ {FormulaNumber.Of(ZTest.Critical)}", ProgressStatus.NoDetectableChange, c => c.Z is { } z && !ZTest.IsSignificant(z)),
        new("pace-on-track", RuleScope.WithTarget, $"R ≥ {FormulaNumber.Of(OnTrackPace)}", ProgressStatus.OnTrack, c => Tolerance.AtLeast(c.Pace, OnTrackPace)),
        new("significant-better", RuleScope.WithTarget, $"|z| > {FormulaNumber.Of(ZTest.Critical)}, R > 0", ProgressStatus.Improving, c => c.Z is not null && c.Pace > 0),
        new("significant-worse", RuleScope.WithTarget, $"|z| > {FormulaNumber.Of(ZTest.Critical)}, R < 0", ProgressStatus.GettingWorse, c => c.Z is not null),
        new("pace-better", RuleScope.WithTarget, $"R ≥ {FormulaNumber.Of(LittlePace)}", ProgressStatus.Improving, c => Tolerance.AtLeast(c.Pace, LittlePace)),
        new("pace-worse", RuleScope.WithTarget, $"R ≤ −{FormulaNumber.Of(LittlePace)}", ProgressStatus.GettingWorse, c => Tolerance.AtMost(c.Pace, -LittlePace)),
        new("pace-little", RuleScope.WithTarget, $"−{FormulaNumber.Of(LittlePace)} < R < {FormulaNumber.Of(LittlePace)}", ProgressStatus.LittleChange, _ => true),
        new("zero-baseline", RuleScope.WithoutTarget, "y0 = 0", ProgressStatus.NotAssessed, c => c.Y0 == 0),
        new("trend-within-margins", RuleScope.WithoutTarget, $"|z| ≤ {FormulaNumber.Of(ZTest.Critical)}", ProgressStatus.NoDetectableChange, c => c.Z is { } z && !ZTest.IsSignificant(z)),
        new("trend-significant-better", RuleScope.WithoutTarget, $"d · z > {FormulaNumber.Of(ZTest.Critical)}", ProgressStatus.Improving, c => c.Z is { } z && c.Sign * z > 0),
        new("trend-significant-worse", RuleScope.WithoutTarget, $"d · z < −{FormulaNumber.Of(ZTest.Critical)}", ProgressStatus.GettingWorse, c => c.Z is not null),
        new("too-few-points", RuleScope.WithoutTarget, $"n < {FormulaNumber.Of(LeastPoints)}", ProgressStatus.TooFewPoints, c => c.Observations.Length < LeastPoints),
        new("overlapping-periods", RuleScope.WithoutTarget, "", ProgressStatus.NotAssessed, c => c.HasOverlaps),
        new("trend-better", RuleScope.WithoutTarget, $"P ≤ {FormulaNumber.Of(TrendP)}, g ≥ {FormulaNumber.Of(LeastRelativeSlope)}", ProgressStatus.Improving, c => Tolerance.AtLeast(c.RelativeSlope, LeastRelativeSlope) && Tolerance.AtMost(c.Trend.P, TrendP)),
        new("trend-worse", RuleScope.WithoutTarget, $"P ≤ {FormulaNumber.Of(TrendP)}, g ≤ −{FormulaNumber.Of(LeastRelativeSlope)}", ProgressStatus.GettingWorse, c => Tolerance.AtMost(c.RelativeSlope, -LeastRelativeSlope) && Tolerance.AtMost(c.Trend.P, TrendP)),
        new("trend-little", RuleScope.WithoutTarget, $"|g| < {FormulaNumber.Of(LeastRelativeSlope)}", ProgressStatus.LittleChange, c => !Tolerance.AtLeast(Math.Abs(c.RelativeSlope), LeastRelativeSlope)),
        new("trend-unclear-up", RuleScope.WithoutTarget, $"P > {FormulaNumber.Of(TrendP)}, g > 0", ProgressStatus.NoClearDirection, c => c.RelativeSlope > 0),
        new("trend-unclear-down", RuleScope.WithoutTarget, $"P > {FormulaNumber.Of(TrendP)}, g < 0", ProgressStatus.NoClearDirection, _ => true),
    ];

    public override ImmutableArray<MethodConstant> Constants { get; } =
    [
        new("on-track-pace", OnTrackPace), new("little-pace", LittlePace), new("critical-z", ZTest.Critical),
        new("trend-p", TrendP), new("least-relative-slope", LeastRelativeSlope), new("least-points", LeastPoints),
        new("exact-up-to", MannKendall.ExactUpTo), new("reach-within", ReachWithin), new("tolerance", Tolerance.Bound),
    ];

    internal override ProgressValues Values(ProgressCase c) =>
        !c.HasValues || c.EndsCensored || c.Scale is null ? ProgressValues.None
        : c.Target is null ? WithoutTarget(c)
        : WithTarget(c);

    internal override IEnumerable<double> Breakpoints(ProgressCase c)
    {
        if (c.Z is not null)
        {
            var before = ZTest.StandardError(c.Baseline, c.Indicator.IntervalLevel)!.Value;
            var after = ZTest.StandardError(c.Latest, c.Indicator.IntervalLevel)!.Value;
            var margin = ZTest.Critical * Math.Sqrt((before * before) + (after * after));
            yield return c.Y0 - margin;
            yield return c.Y0 + margin;
        }

        if (c.Target is not null)
        {
            yield return AtPace(OnTrackPace);
            yield return AtPace(LittlePace);
            yield return AtPace(-LittlePace);
        }
        else if (c.Z is null && c.Observations.Length >= LeastPoints && c.Y0 != 0)
        {
            foreach (var value in c.Values.AsEnumerable().SkipLast(1)) yield return value;
            if (FirstLatest(c, -LeastRelativeSlope, isAfter: true) is { } endOfFall) yield return endOfFall;
            if (FirstLatest(c, LeastRelativeSlope, isAfter: false) is { } startOfRise) yield return startOfRise;
        }

        double AtPace(double pace) => c.Y0 + (pace * c.Elapsed * (c.TargetValue - c.Y0));
    }

    private static ProgressValues WithoutTarget(ProgressCase c)
    {
        if (c.Observations.Length < 2 || c.BreaksBy(c.Tn)) return ProgressValues.None;
        var values = new ProgressValues { [Quantity.Slope] = c.Slope };
        if (c.Y0 == 0) return values;
        values = new ProgressValues(values) { [Quantity.RelativeSlope] = c.RelativeSlope, [Quantity.Z] = c.Z };
        if (c.Z is not null || c.Observations.Length < LeastPoints || c.HasOverlaps) return values;
        var trend = c.Trend;
        return new ProgressValues(values) { [Quantity.MannKendallS] = trend.S, [Quantity.MannKendallP] = trend.P };
    }

    private static ProgressValues WithTarget(ProgressCase c)
    {
        var met = c.Meets(c.Yn);
        double? needed = met || c.IsDue ? null : (c.TargetValue - c.Yn) / (c.TargetTime - c.Tn);
        if (c.Observations.Length < 2) return new ProgressValues { [Quantity.NeededPerYear] = needed };
        if (c.BreaksBy(c.Tn)) return ProgressValues.None;
        var values = new ProgressValues
        {
            [Quantity.Z] = c.Z,
            [Quantity.PacePerYear] = c.PacePerYear,
            [Quantity.NeededPerYear] = needed,
            [Quantity.Projected] = met || c.IsDue ? null : c.Y0 + (c.PacePerYear * (c.TargetTime - c.T0)),
            [Quantity.ReachYear] = met ? null : ReachYear(c),
        };
        if (c.HasNoWay || c.TargetTime <= c.T0) return values;
        return new ProgressValues(values)
        {
            [Quantity.Share] = c.Share,
            [Quantity.ShareAtDeadline] = c.IsDue && c.ValueWhenDue is { } due ? (due - c.Y0) / (c.TargetValue - c.Y0) : null,
            [Quantity.Elapsed] = c.Elapsed,
            [Quantity.Pace] = c.Pace,
        };
    }

    private static double? ReachYear(ProgressCase c)
    {
        var pace = c.PacePerYear;
        if (pace * (c.TargetValue - c.Yn) <= 0) return null;
        var year = c.Tn + ((c.TargetValue - c.Yn) / pace);
        return year <= c.TargetTime + ReachWithin + Tolerance.Bound ? year : null;
    }

    /// <summary>From which latest value on the relative slope has reached a value, or has left it behind. The slope may stay there for a while:
    /// then that begins, or ends, where the rules say so, which let what differs by less than a calculation's error count as equal.</summary>
    private static double? FirstLatest(ProgressCase c, double slope, bool isAfter)
    {
        var exact = FirstLatest(c, slope, with => isAfter ? with > slope : with >= slope);
        var judged = FirstLatest(c, slope, with => isAfter ? !Tolerance.AtMost(with, slope) : Tolerance.AtLeast(with, slope));
        return exact is { } value && judged is { } other && Math.Abs(value - other) < 1e-6 * Math.Max(1, Math.Abs(value)) ? exact : judged ?? exact;
    }

    /// <summary>From which latest value on something holds of the relative slope, by halving: the slope never falls as the latest value gets
    /// better. Null when it holds of all latest values, or of none.</summary>
    private static double? FirstLatest(ProgressCase c, double slope, Func<double, bool> holds)
    {
        var spread = Math.Max(1, c.Values.Max(Math.Abs)) + (Math.Abs(slope * c.Y0) * (c.Tn - c.T0));
        double low = -1000 * spread, high = 1000 * spread;
        if (holds(At(low)) || !holds(At(high))) return null;
        for (var i = 0; i < 100 && high - low > 1e-12 * spread; i++)
        {
            var middle = (low + high) / 2;
            if (holds(At(middle))) high = middle;
            else low = middle;
        }

        return c.Sign * (low + high) / 2;

        // On the scale turned so that more is better.
        double At(double turned) => c.WithLatest(c.Sign * turned).RelativeSlope;
    }
}
