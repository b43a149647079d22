using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

/// <summary>The edge rules; the ordinary cases are in <see cref="VectorTests"/>.</summary>
public sealed class LinearPaceTests
{
    [Fact]
    public void Without_a_headline_there_are_no_data()
    {
        var reading = Higher().WithTarget(2030, 10).Read();

        Assert.Equal((ProgressStatus.NoData, "no-observations"), (reading.Status, reading.DecidedBy));
        Assert.Null(reading.Latest);
        Assert.Equal(ProgressFlags.None, reading.Flags);
    }

    [Fact]
    public void Only_blank_values_are_no_data() =>
        Assert.Equal(ProgressStatus.NoData, Of(Direction.Higher, [At(2020, null, flags: ObservationFlags.NotCollected)]).WithTarget(2030, 10).Read().Status);

    [Fact]
    public void Figures_that_are_all_hidden_are_not_judged_and_the_reason_is_told()
    {
        var reading = Of(Direction.Higher, [At(2020, null, flags: ObservationFlags.Suppressed)]).WithTarget(2030, 10).Read();

        Assert.Equal((ProgressStatus.NotAssessed, "all-hidden"), (reading.Status, reading.DecidedBy));
    }

    [Fact]
    public void A_single_value_that_meets_the_target_has_met_it()
    {
        var reading = Lower((2022, 10m)).WithTarget(2030, 12).Read();

        Assert.Equal((ProgressStatus.TargetMet, "baseline-only-met"), (reading.Status, reading.DecidedBy));
    }

    [Fact]
    public void A_single_value_still_says_what_is_needed()
    {
        var reading = Higher((2022, 41m)).WithTarget(2030, 61).Read();

        Assert.Equal(ProgressStatus.BaselineOnly, reading.Status);
        Assert.Equal(2.5, reading.Values[Quantity.NeededPerYear]);
        Assert.Null(reading.Values[Quantity.Pace]);
    }

    [Fact]
    public void A_baseline_without_a_value_moves_to_the_next_and_says_so()
    {
        var reading = Higher((2013, 50m), (2016, 54m), (2022, 60m)).WithBaseline(2015).WithTarget(2028, 66).Read();

        Assert.True(reading.Has(ProgressFlags.BaselineMoved));
        Assert.Equal(2016, reading.Baseline!.Value.Period.Year);
    }

    [Fact]
    public void A_baseline_that_is_hidden_is_never_moved_and_nothing_is_judged()
    {
        foreach (var hidden in (Observation[])[At(2015, null, flags: ObservationFlags.Suppressed), At(2015, null) with { Censored = new CensoredValue(true, 80) }])
        {
            var reading = Of(Direction.Higher, [hidden, At(2016, 54), At(2022, 60)]).WithBaseline(2015).WithTarget(2028, 66).Read();

            Assert.Equal((ProgressStatus.NotAssessed, "baseline-hidden"), (reading.Status, reading.DecidedBy));
            Assert.Null(reading.Baseline);
            Assert.Equal(ProgressFlags.None, reading.Flags);
            Assert.Equal(ProgressValues.None, reading.Values);
            Assert.Null(reading.Change);
        }
    }

    [Fact]
    public void A_baseline_that_was_not_collected_moves_to_the_next()
    {
        var reading = Of(Direction.Higher, [At(2015, null, flags: ObservationFlags.NotCollected), At(2016, 54), At(2022, 60)])
            .WithBaseline(2015).WithTarget(2028, 66).Read();

        Assert.True(reading.Has(ProgressFlags.BaselineMoved));
    }

    [Fact]
    public void The_first_value_is_the_baseline_where_none_is_named()
    {
        var reading = Of(Direction.Higher, [At(2015, null, flags: ObservationFlags.NotCollected), At(2016, 54), At(2022, 60)]).WithTarget(2028, 66).Read();

        Assert.Equal(2016, reading.Baseline!.Value.Period.Year);
        Assert.False(reading.Has(ProgressFlags.BaselineMoved));
    }

    [Fact]
    public void A_baseline_at_the_break_can_be_compared_with()
    {
        var indicator = Higher((2018, 30m), (2021, 33m), (2024, 36m)).WithBreak(2021).WithTarget(2030, 42);

        Assert.Equal(ProgressStatus.NotComparable, indicator.Read().Status);
        Assert.Equal(ProgressValues.None, indicator.Read().Values);
        Assert.Equal(ProgressStatus.OnTrack, indicator.WithBaseline(2021).Read().Status);
    }

    [Fact]
    public void A_break_after_the_latest_value_does_not_matter() =>
        Assert.Equal(ProgressStatus.OnTrack, Higher((2020, 70m), (2024, 76m)).WithBreak(2025).WithTarget(2030, 85).Read().Status);

    [Fact]
    public void A_break_hides_even_a_target_that_is_met() =>
        Assert.Equal(ProgressStatus.NotComparable, Higher((2020, 70m), (2024, 90m)).WithBreak(2022).WithTarget(2030, 85).Read().Status);

    [Fact]
    public void Met_on_time_is_not_late()
    {
        var reading = Higher((2019, 70m), (2023, 81m), (2024, 82m)).WithTarget(2023, 80).Read();

        Assert.Equal(ProgressStatus.TargetMet, reading.Status);
        Assert.False(reading.Has(ProgressFlags.Late));
    }

    [Fact]
    public void Met_on_time_and_lost_since_is_missed_and_slipped()
    {
        var reading = Higher((2019, 70m), (2023, 81m), (2024, 79m)).WithTarget(2023, 80).Read();

        Assert.Equal(ProgressStatus.TargetMissed, reading.Status);
        Assert.True(reading.Has(ProgressFlags.Slipped));
        Assert.Equal(1.1, reading.Values[Quantity.ShareAtDeadline]!.Value, 1e-12);
    }

    [Fact]
    public void The_share_at_the_deadline_is_of_the_last_value_by_then()
    {
        var reading = Higher((2019, 70m), (2021, 76m), (2024, 78m)).WithTarget(2023, 80).Read();

        Assert.Equal(ProgressStatus.TargetMissed, reading.Status);
        Assert.Equal(0.6, reading.Values[Quantity.ShareAtDeadline]!.Value, 1e-12);
        Assert.Null(reading.Values[Quantity.NeededPerYear]);
        Assert.Null(reading.Values[Quantity.Projected]);
    }

    [Fact]
    public void A_significant_change_is_never_little()
    {
        // A pace of 0.05, but clearly more than the margins.
        var reading = Of(Direction.Higher, [At(2020, 50, 0.1m), At(2025, 51.25m, 0.1m)]).WithTarget(2030, 100).Read();

        Assert.Equal((ProgressStatus.Improving, "significant-better"), (reading.Status, reading.DecidedBy));
        var worse = Of(Direction.Higher, [At(2020, 50, 0.1m), At(2025, 48.75m, 0.1m)]).WithTarget(2030, 100).Read();
        Assert.Equal((ProgressStatus.GettingWorse, "significant-worse"), (worse.Status, worse.DecidedBy));
    }

    [Fact]
    public void A_margin_at_one_end_only_is_as_none()
    {
        var reading = Of(Direction.Higher, [At(2020, 50, 9), At(2025, 51.25m)]).WithTarget(2030, 100).Read();

        Assert.Null(reading.Values[Quantity.Z]);
        Assert.Equal(ProgressStatus.LittleChange, reading.Status);
    }

    [Fact]
    public void The_test_uses_the_ninety_percent_level_whatever_the_interval()
    {
        // SE = 1 at both ends whichever way it is published; z = 1.8 lies between 1.645 and 1.96.
        var change = (decimal)(1.8 * Math.Sqrt(2));
        var at90 = Of(Direction.Higher, [At(2020, 50, 1.645m), At(2025, 50 + change, 1.645m)]).WithTarget(2030, 100).Read();
        var at95 = (Of(Direction.Higher, [At(2020, 50, 1.96m), At(2025, 50 + change, 1.96m)]) with { IntervalLevel = 95 }).WithTarget(2030, 100).Read();

        Assert.Equal(ProgressStatus.Improving, at90.Status);
        Assert.Equal(ProgressStatus.Improving, at95.Status);
        Assert.Equal(at90.Values[Quantity.Z]!.Value, at95.Values[Quantity.Z]!.Value, 1e-9);
    }

    [Fact]
    public void Overlapping_pooled_periods_get_no_test()
    {
        var reading = Of(Direction.Lower, [Pooled(2014, 2018, 18.4m, 2.1m), Pooled(2017, 2021, 16.9m, 1.9m)]).WithTarget(2030, 12).Read();

        Assert.Null(reading.Values[Quantity.Z]);
        Assert.Equal(ProgressStatus.Improving, reading.Status);
        Assert.Equal((2021 - 2018) / (2030.0 - 2018), reading.Values[Quantity.Elapsed]);
    }

    [Fact]
    public void Pooled_periods_side_by_side_get_the_test() =>
        Assert.NotNull(Of(Direction.Lower, [Pooled(2014, 2018, 18.4m, 2.1m), Pooled(2019, 2023, 16.9m, 1.9m)]).WithTarget(2030, 12).Read().Values[Quantity.Z]);

    [Fact]
    public void Overlapping_pooled_periods_show_no_trend()
    {
        var reading = Of(Direction.Lower, [.. Enumerable.Range(2010, 6).Select(y => Pooled(y - 4, y, 30 - (y - 2010)))]).Read();

        Assert.Equal((ProgressStatus.NotAssessed, "overlapping-periods"), (reading.Status, reading.DecidedBy));
        Assert.Null(reading.Values[Quantity.MannKendallP]);
        Assert.Equal(-1, reading.Values[Quantity.Slope]);
    }

    [Fact]
    public void A_latest_value_that_is_only_a_bound_is_not_assessed()
    {
        var bound = At(2024, null) with { Censored = new CensoredValue(true, 95) };
        var reading = Of(Direction.Higher, [At(2020, 80), At(2022, 90), bound]).WithTarget(2030, 96).Read();

        Assert.Equal((ProgressStatus.NotAssessed, "latest-is-a-bound"), (reading.Status, reading.DecidedBy));
        Assert.Equal(bound, reading.Bound);
        Assert.Equal(ProgressValues.None, reading.Values);
        Assert.Null(reading.Change);
        Assert.Empty(reading.Others.All);
    }

    [Theory]
    [InlineData(Direction.Higher, true, 95, 95, ProgressStatus.TargetMet)]
    [InlineData(Direction.Higher, true, 95, 96, ProgressStatus.NotAssessed)]
    [InlineData(Direction.Higher, false, 5, 4, ProgressStatus.NotAssessed)]
    [InlineData(Direction.Lower, false, 5, 5, ProgressStatus.TargetMet)]
    [InlineData(Direction.Lower, false, 5, 4, ProgressStatus.NotAssessed)]
    [InlineData(Direction.Lower, true, 95, 96, ProgressStatus.NotAssessed)]
    public void A_latest_bound_meets_a_target_that_every_value_beyond_it_meets(Direction direction, bool isAbove, int edge, int target, ProgressStatus status)
    {
        var bound = At(2024, null) with { Censored = new CensoredValue(isAbove, edge) };

        Assert.Equal(status, Of(direction, [At(2020, 50), bound]).WithTarget(2030, target).Read().Status);
        Assert.Equal(status, Of(direction, [bound]).WithTarget(2030, target).Read().Status);
    }

    [Fact]
    public void A_bound_on_the_way_is_passed_over()
    {
        var bound = At(2022, null) with { Censored = new CensoredValue(true, 95) };

        Assert.Equal(ProgressStatus.OnTrack, Of(Direction.Higher, [At(2020, 70), bound, At(2024, 76)]).WithTarget(2030, 85).Read().Status);
    }

    [Fact]
    public void A_hidden_latest_value_leaves_the_last_published_one()
    {
        var reading = Of(Direction.Higher, [At(2020, 70), At(2024, 76), At(2025, null, flags: ObservationFlags.Suppressed)]).WithTarget(2030, 85).Read();

        Assert.Equal(ProgressStatus.OnTrack, reading.Status);
        Assert.Equal(ProgressFlags.SuppressedLatest, reading.Flags);
        Assert.Equal(2024, reading.Latest!.Value.Period.Year);
    }

    [Fact]
    public void A_provisional_latest_value_counts_and_is_flagged() =>
        Assert.Equal(
            ProgressFlags.Provisional,
            Of(Direction.Higher, [At(2020, 70), At(2024, 76, flags: ObservationFlags.Provisional)]).WithTarget(2030, 85).Read().Flags);

    [Fact]
    public void A_year_of_arrival_far_beyond_the_target_is_not_published()
    {
        Assert.Equal(2040, Higher((2020, 0m), (2030, 50m)).WithTarget(2031, 100).Read().Values[Quantity.ReachYear]);
        Assert.Null(Higher((2020, 0m), (2030, 45m)).WithTarget(2031, 100).Read().Values[Quantity.ReachYear]);
    }

    [Theory]
    [InlineData(30, 36, ProgressStatus.OnTrack)]
    [InlineData(35, 28, ProgressStatus.GettingWorse)]
    [InlineData(70, 64, ProgressStatus.OnTrack)]
    [InlineData(70, 67, ProgressStatus.Improving)]
    [InlineData(70, 45, ProgressStatus.TargetMet)]
    [InlineData(50, 39, ProgressStatus.GettingWorse)]
    public void Inside_a_range_progress_is_the_distance_outside_it(int baseline, int latest, ProgressStatus status)
    {
        var reading = Of(Direction.Range, [At(2020, baseline), At(2025, latest)]).WithRange(2030, 40, 60).Read();

        Assert.Equal(status, reading.Status);
        Assert.True(reading.IsDistance);
    }

    [Fact]
    public void From_below_a_range_to_as_far_above_it_nothing_is_won()
    {
        var reading = Of(Direction.Range, [At(2020, 30), At(2025, 70)]).WithRange(2030, 40, 60).Read();

        Assert.Equal((ProgressStatus.LittleChange, 0.0), (reading.Status, reading.Values[Quantity.Share]!.Value));
    }

    [Fact]
    public void A_range_left_after_the_baseline_has_slipped() =>
        Assert.True(Of(Direction.Range, [At(2020, 50), At(2025, 30)]).WithRange(2030, 40, 60).Read().Has(ProgressFlags.Slipped));

    [Fact]
    public void Without_a_range_nothing_says_what_is_better() =>
        Assert.Equal((ProgressStatus.NotAssessed, "no-range"), Deciding(Of(Direction.Range, [At(2020, 50), At(2025, 30)]).Read()));

    [Fact]
    public void Quarters_stand_at_their_ends()
    {
        Observation Quarter(int year, int part, decimal value) => new() { Period = new(PeriodKind.Quarter, year, part), Value = value };
        var indicator = Of(Direction.Higher, [Quarter(2024, 1, 10), Quarter(2024, 3, 12)]);
        var reading = (indicator with
        {
            Targets = [By(2025, 20) with { By = new(PeriodKind.Quarter, 2025, 1) }],
        }).Read();

        Assert.Equal(0.5, reading.Values[Quantity.Elapsed]!.Value, 1e-12);
        Assert.Equal(0.2, reading.Values[Quantity.Share]!.Value, 1e-12);
        Assert.Equal(4, reading.Values[Quantity.PacePerYear]!.Value, 1e-12);
    }

    [Fact]
    public void A_trend_may_be_too_gentle_to_matter()
    {
        // Every year the same step: as clear as can be, but 0.4 % of the baseline a year.
        var reading = Higher((2020, 100m), (2021, 100.4m), (2022, 100.8m), (2023, 101.2m), (2024, 101.6m)).Read();

        Assert.Equal((ProgressStatus.LittleChange, "trend-little"), Deciding(reading));
        Assert.True(reading.Values[Quantity.MannKendallP] <= LinearPace.TrendP);
    }

    [Fact]
    public void A_trend_of_exactly_half_a_percent_a_year_counts() =>
        Assert.Equal(ProgressStatus.Improving, Higher((2020, 100m), (2021, 100.5m), (2022, 101m), (2023, 101.5m), (2024, 102m)).Read().Status);

    [Fact]
    public void Grades_are_judged_by_their_places_on_the_list()
    {
        var grades = Higher((2020, 1m), (2025, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["F", "D", "C", "B", "A"] };

        Assert.Equal(ProgressStatus.Improving, grades.WithTarget(2030, 4).Read().Status);
        Assert.Equal(ProgressStatus.TargetMet, grades.WithTarget(2030, 2).Read().Status);
    }

    [Fact]
    public void Yes_or_no_is_met_or_not()
    {
        var answer = Higher((2020, 0m), (2025, 0m)) with { Unit = new(UnitKind.YesNo) };

        Assert.Equal(ProgressStatus.LittleChange, answer.WithTarget(2030, 1).Read().Status);
        Assert.Equal(ProgressStatus.TargetMissed, answer.WithTarget(2024, 1).Read().Status);
        Assert.Equal(ProgressStatus.TargetMet, (Higher((2020, 0m), (2025, 1m)) with { Unit = new(UnitKind.YesNo) }).WithTarget(2030, 1).Read().Status);
    }

    [Fact]
    public void A_programmes_own_measure_is_judged_alike()
    {
        var indicator = Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85);

        Assert.Equal(indicator.Read().Status, (indicator with { Level = IndicatorLevel.Programme, Partner = new("p") }).Read().Status);
    }

    [Fact]
    public void The_working_shows_each_formula_with_its_numbers()
    {
        var working = Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85).Read().Working;

        var share = working.Steps.Single(step => step.Formula.Id == "share");
        Assert.Equal("(yn − y0) / (yT − y0)", share.Formula.Text);
        Assert.Equal("(76 − 70) / (85 − 70)", working.Fill(share, (_, value) => value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(0.4, share.Result, 1e-12);
        var pace = working.Steps.Single(step => step.Formula.Id == "pace");
        Assert.Equal("0.4 / 0.4", working.Fill(pace, (_, value) => value.ToString("0.##", CultureInfo.InvariantCulture)));
        Assert.DoesNotContain(working.Steps, step => step.Formula.Id == "z");
    }

    private static (ProgressStatus, string) Deciding(ProgressReading reading) => (reading.Status, reading.DecidedBy);
}
