using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>Compound annual growth, as Statistics Canada's method (after Eurostat) and Open SDG compute it: with a target
/// the growth so far over the growth needed, without one the growth itself, against thresholds that shrink near a limit.
/// What differs here: a missed date, a series break and a bound in place of a value are said before any growth is worked
/// out, and periods of several years stand at their last year, not their first.</summary>
public sealed class Cagr : ProgressMethod
{
    /// <summary>The value that cannot be passed.</summary>
    private static readonly MethodKey LimitKey = new("limit", "The value that cannot be passed");

    /// <summary>With a target: growth for the better over growth needed.</summary>
    public const double SubstantialRatio = 0.95, ModerateRatio = 0.60;

    /// <summary>Without a target: growth for the better, a year.</summary>
    public const double SubstantialGrowth = 0.015, ModerateGrowth = 0.005;

    /// <summary>Stands in for a baseline or target of 0, from which nothing grows.</summary>
    public const double InsteadOfZero = 0.001;

    /// <summary>How late, on the way to a limit, the thresholds shrink.</summary>
    public const double LimitExponent = 4.44;

    /// <summary>The shortest time, in years, that annual growth is worked out over.</summary>
    public const double LeastTime = 1;

    private const string MarksRule = "growth-of-marks", MixedSignsRule = "growth-mixed-signs";

    public static Cagr Instance { get; } = new();

    public override string Name => "cagr";

    public override int Version => 1;

    public override ImmutableArray<MethodKey> Keys { get; } = [LimitKey];

    public override ImmutableArray<MethodFormula> Formulas { get; } =
    [
        new(Quantity.Growth, "G", "({yn} / {y0})^(1 / ({tn} − {t0})) − 1"),
        new(Quantity.GrowthNeeded, "GT", "({yT} / {y0})^(1 / ({T} − {t0})) − 1"),
        new(Quantity.GrowthForBetter, "B", "{d} · {sign} · {G}"),
        new(Quantity.GrowthRatio, "Q", "{B} / |{GT}|"),
        new(Quantity.LimitFactor, "C", $"1 − (max(0, min(|{{y0}}|, 2 · |{{limit}}| − |{{y0}}|)) / |{{limit}}|)^{FormulaNumber.Of(LimitExponent)}"),
    ];

    public override ImmutableArray<MethodRule> Rules { get; } =
    [
        .. CommonRules.Data,
        .. CommonRules.Target,
        CommonRules.Slipped,
        new(MarksRule, RuleScope.Always, "", ProgressStatus.NotAssessed, c => c.Indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo),
        new("growth-too-short", RuleScope.Always, $"tn − t0 < {FormulaNumber.Of(LeastTime)}", ProgressStatus.TooFewPoints, c => c.Tn - c.T0 < LeastTime - Tolerance.Bound),
        new(MixedSignsRule, RuleScope.Always, "y0 · yn < 0 ∨ y0 · yT < 0", ProgressStatus.NotAssessed, HasMixedSigns),
        new("growth-on-track", RuleScope.WithTarget, $"Q ≥ {FormulaNumber.Of(SubstantialRatio)}", ProgressStatus.OnTrack, c => Band(c) == GrowthBand.Substantial),
        new("growth-moderate", RuleScope.WithTarget, $"{FormulaNumber.Of(ModerateRatio)} ≤ Q < {FormulaNumber.Of(SubstantialRatio)}", ProgressStatus.Improving, c => Band(c) == GrowthBand.Moderate),
        new("growth-limited", RuleScope.WithTarget, $"0 ≤ Q < {FormulaNumber.Of(ModerateRatio)}", ProgressStatus.LittleChange, c => Band(c) == GrowthBand.Limited),
        new("growth-worse", RuleScope.WithTarget, "Q < 0", ProgressStatus.GettingWorse, _ => true),
        new("growth-alone-on-track", RuleScope.WithoutTarget, $"B ≥ {FormulaNumber.Of(SubstantialGrowth)} · C", ProgressStatus.OnTrack, c => Band(c) == GrowthBand.Substantial),
        new("growth-alone-moderate", RuleScope.WithoutTarget, $"{FormulaNumber.Of(ModerateGrowth)} · C ≤ B < {FormulaNumber.Of(SubstantialGrowth)} · C", ProgressStatus.Improving, c => Band(c) == GrowthBand.Moderate),
        new("growth-alone-limited", RuleScope.WithoutTarget, $"0 ≤ B < {FormulaNumber.Of(ModerateGrowth)} · C", ProgressStatus.LittleChange, c => Band(c) == GrowthBand.Limited),
        new("growth-alone-worse", RuleScope.WithoutTarget, "B < 0", ProgressStatus.GettingWorse, _ => true),
    ];

    public override ImmutableArray<MethodConstant> Constants { get; } =
    [
        new("substantial-ratio", SubstantialRatio), new("moderate-ratio", ModerateRatio),
        new("substantial-growth", SubstantialGrowth), new("moderate-growth", ModerateGrowth),
        new("instead-of-zero", InsteadOfZero), new("limit-exponent", LimitExponent), new("least-time", LeastTime),
        new("tolerance", Tolerance.Bound),
    ];

    /// <summary>Compound growth a year. Not a number when the values' signs differ.</summary>
    public static double Growth(double before, double after, double years) => Math.Pow(after / before, 1 / years) - 1;

    /// <summary>What the thresholds are multiplied by: 0 at the limit, 1 far from it.</summary>
    public static double LimitFactor(double baseline, double limit)
    {
        baseline = Math.Abs(baseline);
        limit = Math.Abs(limit);
        var near = Math.Max(0, Math.Min(baseline, (2 * limit) - baseline));
        return limit == 0 ? 1 : 1 - Math.Pow(near / limit, LimitExponent);
    }

    internal override ProgressValues Values(ProgressCase c)
    {
        if (!CanGrow(c)) return ProgressValues.None;
        var values = new ProgressValues { [Quantity.Growth] = Growth(c), [Quantity.GrowthForBetter] = ForBetter(c) };
        if (c.Target is null) return new ProgressValues(values) { [Quantity.LimitFactor] = Limit(c) is null ? null : Factor(c) };
        var needed = Needed(c);
        values = new ProgressValues(values) { [Quantity.GrowthNeeded] = needed, [Quantity.GrowthRatio] = needed == 0 ? null : ForBetter(c) / Math.Abs(needed) };
        return c.HasNoWay ? values : new ProgressValues(values) { [Quantity.Share] = c.Share, [Quantity.Elapsed] = c.Elapsed };
    }

    /// <summary>Where growth decided.</summary>
    internal override GrowthBand? BandOf(ProgressCase c) =>
        CanGrow(c) && (c.Target is null || !(c.Meets(c.Yn) || c.IsDue || c.Meets(c.Y0))) ? Band(c) : null;

    internal override IEnumerable<double> Breakpoints(ProgressCase c)
    {
        if (!CanGrow(c)) yield break;
        yield return 0;
        foreach (var ratio in c.Target is null ? (double[])[SubstantialGrowth, ModerateGrowth, 0] : [SubstantialRatio, ModerateRatio, 0])
        {
            var growth = BaselineSign(c) * c.Sign * ratio * (c.Target is null ? Factor(c) : Math.Abs(Needed(c)));
            if (growth > -1) yield return Baseline(c) * Math.Pow(1 + growth, c.Tn - c.T0);
        }
    }

    internal override void Check(ProgressCase c, ProgressChoice choice, DiagnosticBag bag)
    {
        if (choice.Number(LimitKey.Name) is { } limit && c.HasValues && !c.BaselineIsHidden && c.Scale is { IsDistance: false } && c.Sign * ((double)limit.Value - c.Y0) < 0)
        {
            bag.Add(DataCodes.LimitAlreadyPassed, limit.Span,
                $"The limit '{ProgressRules.Show(c.Indicator, limit.Value)}' lies behind the baseline {ProgressRules.Show(c.Indicator, c.Baseline)} when {ProgressRules.Better(c.Indicator)}. Correct it or take it away.");
        }

        if (choice.Method is not { } method || method.Value != Id || c.BaselineIsHidden) return;
        var what = Decide(c).Id switch
        {
            MarksRule => "grades or yes and no",
            MixedSignsRule => "values that change between positive and negative",
            _ => null,
        };
        if (what is not null) bag.Add(DataCodes.GrowthNotPossible, method.Span, $"'method: cagr' cannot judge {what}. Use 'method: linear-pace'.");
    }

    private static GrowthBand Band(ProgressCase c)
    {
        var (reached, substantial, moderate) = c.Target is null
            ? (ForBetter(c), SubstantialGrowth * Factor(c), ModerateGrowth * Factor(c))
            : (ForBetter(c) / Math.Abs(Needed(c)), SubstantialRatio, ModerateRatio);
        return Tolerance.AtLeast(reached, substantial) ? GrowthBand.Substantial
            : Tolerance.AtLeast(reached, moderate) ? GrowthBand.Moderate
            : Tolerance.AtLeast(reached, 0) ? GrowthBand.Limited
            : GrowthBand.Deterioration;
    }

    private static bool CanGrow(ProgressCase c) =>
        c.Observations.Length > 1 && c.Scale is not null && !c.EndsCensored && !c.BreaksBy(c.Tn)
        && c.Indicator.Unit.Kind is not (UnitKind.Grade or UnitKind.YesNo)
        && c.Tn - c.T0 >= LeastTime - Tolerance.Bound && (c.Target is null || c.TargetTime > c.T0) && !HasMixedSigns(c);

    private static bool HasMixedSigns(ProgressCase c)
    {
        var baseline = Baseline(c);
        return baseline * c.Yn < 0 || (c.Target is not null && baseline * TargetValue(c) < 0);
    }

    private static double Baseline(ProgressCase c) => c.Y0 == 0 ? InsteadOfZero : c.Y0;

    private static double TargetValue(ProgressCase c) => c.TargetValue == 0 ? InsteadOfZero : c.TargetValue;

    /// <summary>A negative value that shrinks has a negative growth, so the direction turns around.</summary>
    private static int BaselineSign(ProgressCase c) => Baseline(c) < 0 ? -1 : 1;

    private static double Growth(ProgressCase c) => Growth(Baseline(c), c.Yn, c.Tn - c.T0);

    private static double Needed(ProgressCase c) => Growth(Baseline(c), TargetValue(c), c.TargetTime - c.T0);

    private static double ForBetter(ProgressCase c) => BaselineSign(c) * c.Sign * Growth(c);

    private static double Factor(ProgressCase c) => Limit(c) is { } limit ? LimitFactor(c.Y0, limit) : 1;

    /// <summary>Only a limit that lies the way the indicator should go is near or far.</summary>
    private static double? Limit(ProgressCase c) =>
        c.Indicator.Progress?.Number(LimitKey.Name) is { Value: var limit } && c.Sign * ((double)limit - c.Y0) >= 0 ? (double)limit : null;
}
