using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

/// <summary>Worked from the formulas that Statistics Canada publishes.</summary>
public sealed class CagrTests
{
    [Fact]
    public void Growth_so_far_is_set_against_growth_needed()
    {
        // (55/50)^(1/5) − 1 = 1.9245 %, (70/50)^(1/15) − 1 = 2.2685 %, ratio 0.8484.
        var reading = Read(Higher((2015, 50m), (2020, 55m)).WithTarget(2030, 70));

        Assert.Equal(0.019245, reading.Values[Quantity.Growth]!.Value, 1e-6);
        Assert.Equal(0.022685, reading.Values[Quantity.GrowthNeeded]!.Value, 1e-6);
        Assert.Equal(0.848354, reading.Values[Quantity.GrowthRatio]!.Value, 1e-5);
        Assert.Equal((ProgressStatus.Improving, GrowthBand.Moderate, "growth-moderate"), (reading.Status, reading.Band!.Value, reading.DecidedBy));
    }

    [Theory]
    [InlineData(56, ProgressStatus.OnTrack, GrowthBand.Substantial)]
    [InlineData(55, ProgressStatus.Improving, GrowthBand.Moderate)]
    [InlineData(53, ProgressStatus.LittleChange, GrowthBand.Limited)]
    [InlineData(50, ProgressStatus.LittleChange, GrowthBand.Limited)]
    [InlineData(49, ProgressStatus.GettingWorse, GrowthBand.Deterioration)]
    public void Four_bands_give_four_statuses(int latest, ProgressStatus status, GrowthBand band)
    {
        var reading = Read(Higher((2015, 50m), (2020, latest)).WithTarget(2030, 70));

        Assert.Equal((status, band), (reading.Status, reading.Band!.Value));
    }

    [Fact]
    public void Less_is_more_when_lower_is_better()
    {
        // (18/20)^(1/5) − 1 = −2.0852 %, (12/20)^(1/15) − 1 = −3.3482 %, ratio 0.6228.
        var reading = Read(Lower((2015, 20m), (2020, 18m)).WithTarget(2030, 12));

        Assert.Equal(0.622777, reading.Values[Quantity.GrowthRatio]!.Value, 1e-4);
        Assert.Equal(ProgressStatus.Improving, reading.Status);
    }

    [Theory]
    [InlineData("107.73", ProgressStatus.OnTrack)] // 1.5001 % a year
    [InlineData("107.72", ProgressStatus.Improving)]
    [InlineData("102.53", ProgressStatus.Improving)] // 0.5009 %
    [InlineData("102.52", ProgressStatus.LittleChange)]
    [InlineData("100", ProgressStatus.LittleChange)]
    [InlineData("99.9", ProgressStatus.GettingWorse)]
    public void Without_a_target_growth_alone_counts(string latest, ProgressStatus status) =>
        Assert.Equal(status, Read(Higher((2015, 100m), (2020, decimal.Parse(latest, CultureInfo.InvariantCulture)))).Status);

    [Fact]
    public void Near_a_limit_the_thresholds_shrink()
    {
        // C = 1 − 0.95^4.44 = 0.20367; thresholds 0.3055 % and 0.1018 % a year.
        Assert.Equal(0.203670, Cagr.LimitFactor(95, 100), 1e-5);
        Assert.Equal(ProgressStatus.OnTrack, Read(Higher((2015, 95m), (2020, 96.47m)), limit: 100).Status);
        Assert.Equal(ProgressStatus.Improving, Read(Higher((2015, 95m), (2020, 96.45m)), limit: 100).Status);
        Assert.Equal(ProgressStatus.LittleChange, Read(Higher((2015, 95m), (2020, 95.48m)), limit: 100).Status);
        Assert.Equal(ProgressStatus.GettingWorse, Read(Higher((2015, 95m), (2020, 94.99m)), limit: 100).Status);
    }

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(105, 100, 0.203670)] // a lower limit, as far away as 95 from an upper one
    [InlineData(200, 100, 1)]
    [InlineData(500, 100, 1)]
    [InlineData(0, 100, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(-95, -100, 0.203670)]
    public void A_limit_weighs_by_how_near_it_is(double baseline, double limit, double factor) =>
        Assert.Equal(factor, Cagr.LimitFactor(baseline, limit), 1e-5);

    [Fact]
    public void At_the_limit_holding_it_is_on_track()
    {
        Assert.Equal(ProgressStatus.OnTrack, Read(Higher((2015, 100m), (2020, 100m)), limit: 100).Status);
        Assert.Equal(ProgressStatus.GettingWorse, Read(Higher((2015, 100m), (2020, 99m)), limit: 100).Status);
    }

    [Fact]
    public void A_limit_the_other_way_has_no_effect()
    {
        var reading = Read(Lower((2015, 95m), (2020, 94m)), limit: 100);

        Assert.Null(reading.Values[Quantity.LimitFactor]);
        Assert.Equal(ProgressStatus.LittleChange, reading.Status);
    }

    [Fact]
    public void A_limit_has_no_effect_beside_a_target() =>
        Assert.Equal(
            Read(Higher((2015, 95m), (2020, 96m)).WithTarget(2030, 99)).Values,
            Read(Higher((2015, 95m), (2020, 96m)).WithTarget(2030, 99), limit: 100).Values);

    [Fact]
    public void Zero_counts_as_a_thousandth()
    {
        // (9/12)^(1/3) − 1 = −9.144 %; (0.001/12)^(1/10) − 1 = −60.92 %.
        var reading = Read(Lower((2020, 12m), (2023, 9m)).WithTarget(2030, 0));
        Assert.Equal(-0.609, reading.Values[Quantity.GrowthNeeded]!.Value, 1e-3);
        Assert.Equal(ProgressStatus.LittleChange, reading.Status);

        Assert.Equal(Math.Pow(45 / 0.001, 1 / 3.0) - 1, Read(Higher((2021, 0m), (2024, 45m)).WithTarget(2027, 100)).Values[Quantity.Growth]!.Value, 1e-9);
    }

    [Fact]
    public void Falling_to_zero_is_a_loss_of_everything() =>
        Assert.Equal(-1, Read(Higher((2020, 5m), (2024, 0m)).WithTarget(2030, 9)).Values[Quantity.Growth]);

    [Theory]
    [InlineData(-4, 1, 2)]
    [InlineData(4, -1, 8)]
    [InlineData(-4, -1, 2)]
    [InlineData(-4, -3, 0)]
    public void A_change_of_sign_is_refused(int baseline, int latest, int target)
    {
        var reading = Read(Higher((2020, baseline), (2024, latest)).WithTarget(2030, target));

        Assert.Equal((ProgressStatus.NotAssessed, "growth-mixed-signs"), (reading.Status, reading.DecidedBy));
        Assert.Equal(ProgressValues.None, reading.Values);
    }

    [Fact]
    public void Between_negative_values_the_direction_turns_around()
    {
        // (−2/−4)^(1/4) − 1 = −15.9 %: less negative is higher.
        var reading = Read(Higher((2020, -4m), (2024, -2m)).WithTarget(2030, -1));

        Assert.True(reading.Values[Quantity.Growth] < 0);
        Assert.True(reading.Values[Quantity.GrowthForBetter] > 0);
        Assert.Equal(ProgressStatus.OnTrack, reading.Status);
    }

    [Fact]
    public void Grades_and_yes_or_no_do_not_grow()
    {
        Assert.Equal(
            "growth-of-marks",
            Read((Higher((2020, 1m), (2025, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["C", "B", "A", "A+"] }).WithTarget(2030, 3)).DecidedBy);
        Assert.Equal(
            ProgressStatus.TargetMet,
            Read((Higher((2020, 0m), (2025, 1m)) with { Unit = new(UnitKind.YesNo) }).WithTarget(2030, 1)).Status);
    }

    [Fact]
    public void Less_than_a_year_is_too_short_for_annual_growth()
    {
        Observation Month(int month, decimal value) => new() { Period = new(PeriodKind.Month, 2025, month), Value = value };

        Assert.Equal(ProgressStatus.TooFewPoints, Read(Of(Direction.Higher, [Month(1, 10), Month(9, 11)])).Status);
    }

    [Fact]
    public void The_date_of_a_target_is_honoured_here_too()
    {
        Assert.Equal(ProgressStatus.TargetMissed, Read(Higher((2019, 70m), (2024, 79.9m)).WithTarget(2023, 80)).Status);
        var late = Read(Higher((2019, 70m), (2023, 77m), (2024, 81m)).WithTarget(2023, 80));
        Assert.Equal((ProgressStatus.TargetMet, ProgressFlags.Late), (late.Status, late.Flags));
        Assert.Equal(ProgressStatus.GettingWorse, Read(Higher((2019, 92m), (2024, 88m)).WithTarget(2030, 90)).Status);
        Assert.Equal(ProgressStatus.GettingWorse, Read(Higher((2019, 90m), (2024, 88m)).WithTarget(2030, 90)).Status);
    }

    private static ProgressReading Read(Indicator indicator, decimal? limit = null) => indicator.WithMethod(Cagr.Instance, limit).Read();
}
