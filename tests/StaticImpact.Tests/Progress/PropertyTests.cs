using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class PropertyTests
{
    private static Gen<Indicator> Indicators { get; } =
        from count in Gen.Choose(1, 12)
        from values in Gen.ArrayOf(Gen.Choose(1, 2000), count)
        from margins in Gen.Choose(0, 3)
        from margin in Gen.Choose(1, 300)
        from higher in Gen.Elements(true, false)
        from hasTarget in Gen.Choose(0, 3)
        from target in Gen.Choose(1, 2500)
        from due in Gen.Choose(1, 20)
        from step in Gen.Choose(1, 2)
        from method in Gen.Elements<ProgressMethod>(LinearPace.Instance, LinearPace.Instance, Cagr.Instance)
        let observations = values.Select((v, i) => At(2010 + (i * step), v / 10m, margins == 0 ? margin / 10m : null))
        let indicator = Of(higher ? Direction.Higher : Direction.Lower, [.. observations]).WithMethod(method)
        select hasTarget == 0 ? indicator : indicator.WithTarget(2010 + due, target / 10m);

    [Fact]
    public void Mirrored_values_and_direction_give_the_same_status() => Holds(indicator =>
    {
        var mirrored = Map(indicator, v => -v) with { Direction = indicator.Direction == Direction.Higher ? Direction.Lower : Direction.Higher };
        var (one, other) = (indicator.Read(), mirrored.Read());
        return one.Status == other.Status && one.DecidedBy == other.DecidedBy && one.Flags == other.Flags
            && Near(one.Values[Quantity.Share], other.Values[Quantity.Share]) && Near(one.Values[Quantity.RelativeSlope], other.Values[Quantity.RelativeSlope])
            && Near(one.Values[Quantity.Z], -other.Values[Quantity.Z]) && Near(one.Values[Quantity.GrowthRatio], other.Values[Quantity.GrowthRatio]);
    });

    [Fact]
    public void Scaling_and_shifting_leave_the_pace_unchanged() => Holds(indicator =>
    {
        var linear = indicator.WithMethod(LinearPace.Instance);
        var moved = Map(linear, v => (v * 2.5m) + 17, scale: 2.5m);
        var (one, other) = (linear.Read(), moved.Read());
        return Near(one.Values[Quantity.Pace], other.Values[Quantity.Pace]) && Near(one.Values[Quantity.Z], other.Values[Quantity.Z]) && Near(one.Values[Quantity.ReachYear], other.Values[Quantity.ReachYear])
            && (linear.Targets.IsEmpty || one.Status == other.Status);
    });

    [Fact]
    public void An_observation_before_a_named_baseline_changes_nothing() => Holds(indicator =>
    {
        var named = indicator.WithBaseline(2010);
        var more = WithObservations(named, [At(2004, 999), At(2008, 1), .. named.HeadlineSeries!.Observations]);
        var (one, other) = (named.Read(), more.Read());
        return Same(one, other) && one.Count == other.Count;
    });

    [Fact]
    public void The_order_of_rows_changes_nothing() => Holds(indicator =>
    {
        var observations = indicator.HeadlineSeries!.Observations;
        var random = new Random(observations.Length);
        var shuffled = WithObservations(indicator, [.. observations.OrderBy(_ => random.Next())]);
        return Same(indicator.Read(), shuffled.Read());
    });

    [Fact]
    public void Each_band_of_what_would_change_holds_what_it_says() => Holds(BandsHold);

    /// <summary>The slope stays at the least that counts while the latest value goes from 120.1 to 180.2.</summary>
    [Fact]
    public void A_band_ends_where_the_slope_first_counts_although_it_stays_there() => Assert.True(BandsHold(
        Of(Direction.Higher, [.. ((decimal[])[110, 130, 127.3m, 101.5m, 101.9m, 174.4m, 13, 176.9m, 118.8m, 89, 61.2m]).Select((v, i) => At(2010 + (2 * i), v))]).WithMethod(LinearPace.Instance)));

    /// <summary>At 78.41 the rate is 0.5 % a year but for a ten-billionth, which counts as 0.5 %.</summary>
    [Fact]
    public void No_status_is_promised_at_a_value_that_the_tolerance_of_rates_takes_away() => Assert.True(BandsHold(
        Of(Direction.Lower, [.. ((decimal[])[80.4m, 184.1m, 164.5m, 70.1m, 137.2m, 40.4m]).Select((v, i) => At(2010 + i, v))]).WithMethod(Cagr.Instance)));

    /// <summary>The band ends at 49.9799997955, so near 49.98 that a tolerance of rates over many years would take it in; over four it does not.</summary>
    [Fact]
    public void No_status_is_promised_at_a_value_just_beyond_the_end_of_its_band() => Assert.True(BandsHold(
        Of(Direction.Lower, At(2010, 96.9m), At(2011, 89)).WithTarget(2014, 5.6m).WithMethod(Cagr.Instance)));

    private static bool BandsHold(Indicator indicator)
    {
        var reading = indicator.Read();
        if (reading.Change is not { } change) return true;
        foreach (var band in change.Bands)
        {
            var from = band.From ?? band.To - 50;
            var to = band.To ?? band.From + 50;
            foreach (var share in (double[])[0.001, 0.31, 0.77, 0.999])
            {
                var value = (decimal)Math.Round(from!.Value + (share * (to!.Value - from.Value)), 12);
                if (!band.Contains((double)value)) continue;
                if (WithLatest(indicator, value).Read().Status != band.Status) return false;
            }
        }

        foreach (var item in change.Changes)
        {
            if (item.Rounded(2) is { } value && !IsTie(indicator, value) && WithLatest(indicator, value).Read().Status != item.Status) return false;
        }

        return change.Bands.Count(band => band.Status == reading.Status && band.Contains((double)reading.Latest!.Value.Value!.Value)) == 1
            || IsTie(indicator, reading.Latest!.Value.Value!.Value);
    }

    [Fact]
    public void A_better_latest_value_never_gives_a_worse_status() => Holds(indicator =>
    {
        var observations = indicator.HeadlineSeries!.Observations;
        if (observations.Length < 2 || indicator.Targets.IsEmpty) return true;
        var better = observations[^1].Value!.Value + (indicator.Direction == Direction.Higher ? 7 : -7);
        if (better <= 0) return true;
        return Rank(WithLatest(indicator, better).Read().Status) >= Rank(indicator.Read().Status);
    });

    [Fact]
    public void Every_reading_can_be_explained() => Holds(indicator =>
    {
        var reading = indicator.Read();
        var symbols = reading.Working.Symbols;
        return reading.Method.Rules.Any(rule => rule.Id == reading.DecidedBy && rule.Status == reading.Status)
            && reading.Working.Steps.All(step => double.IsFinite(step.Result))
            && reading.Working.Steps.All(step => Used(step.Formula).All(symbols.ContainsKey));
    });

    private static int Rank(ProgressStatus status) => status switch
    {
        ProgressStatus.GettingWorse or ProgressStatus.TargetMissed => 0,
        ProgressStatus.LittleChange or ProgressStatus.NoDetectableChange or ProgressStatus.NoClearDirection => 1,
        ProgressStatus.Improving => 2,
        ProgressStatus.OnTrack => 3,
        ProgressStatus.TargetMet => 4,
        _ => 0,
    };

    private static IEnumerable<string> Used(MethodFormula formula)
    {
        var used = new List<string>();
        formula.Fill(symbol =>
        {
            used.Add(symbol);
            return "";
        });
        return used;
    }

    private static bool Same(ProgressReading one, ProgressReading other) =>
        one.Status == other.Status && one.DecidedBy == other.DecidedBy && one.Flags == other.Flags && one.Values == other.Values
        && one.Baseline == other.Baseline && one.Latest == other.Latest;

    private static bool Near(double? one, double? other) =>
        one is null ? other is null : other is not null && Math.Abs(one.Value - other.Value) <= 1e-7 * Math.Max(1, Math.Abs(one.Value));

    /// <summary>Equal values switch the trend test from the exact to the approximate one.</summary>
    private static bool IsTie(Indicator indicator, decimal latest) =>
        indicator.Targets.IsEmpty && indicator.HeadlineSeries!.Observations.SkipLast(1).Any(o => o.Value == latest);

    private static Indicator WithLatest(Indicator indicator, decimal latest)
    {
        var observations = indicator.HeadlineSeries!.Observations;
        return WithObservations(indicator, [.. observations.SkipLast(1), observations[^1] with { Value = latest }]);
    }

    private static Indicator WithObservations(Indicator indicator, params Observation[] observations)
    {
        var headline = new Series { Observations = [.. observations] };
        return indicator with { Series = [headline], HeadlineSeries = headline };
    }

    private static Indicator Map(Indicator indicator, Func<decimal, decimal> map, decimal scale = 1) => WithObservations(
        indicator with { Targets = [.. indicator.Targets.Select(target => target with { Value = map(target.Value) })] },
        [.. indicator.HeadlineSeries!.Observations.Select(o => o with { Value = map(o.Value!.Value), Moe = o.Moe * scale })]);

    private static void Holds(Func<Indicator, bool> property) =>
        Prop.ForAll(Indicators.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
