using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class WhatWouldChangeTests
{
    [Fact]
    public void Every_status_has_the_latest_values_that_give_it()
    {
        // e = 0.4 and 15 to go, so a pace of 1 is 6 points.
        var change = Higher((2020, 70m), (2024, 74m)).WithTarget(2030, 85).Read().Change!;

        Assert.Equal(
            [ProgressStatus.GettingWorse, ProgressStatus.LittleChange, ProgressStatus.Improving, ProgressStatus.OnTrack, ProgressStatus.TargetMet],
            change.Bands.Select(band => band.Status));
        Assert.Equal([69.4, 70.6, 75.7, 85], change.Bands.Skip(1).Select(band => Math.Round(band.From!.Value, 9)));
        Assert.Equal([true, false, true, true, true], change.Bands.Select(band => band.HasFrom || band.From is null));
        Assert.Equal((ProgressStatus.OnTrack, 75.7m), (change.Above!.Status, change.Above.Rounded(1)!.Value));
        Assert.Equal((ProgressStatus.LittleChange, 70.5m), (change.Below!.Status, change.Below.Rounded(1)!.Value));
        Assert.Equal(76, change.Above.Rounded(0));
    }

    [Fact]
    public void Lower_is_better_turns_it_around()
    {
        var change = Lower((2019, 24m), (2024, 21m)).WithTarget(2030, 12).Read().Change!;

        Assert.Equal((ProgressStatus.OnTrack, false), (change.Below!.Status, change.Below.IsAtLeast));
        // 24 − 0.95 · 12 · 5/11 = 18.818…
        Assert.Equal(18.81m, change.Below.Rounded(2));
        Assert.Equal((ProgressStatus.LittleChange, true), (change.Above!.Status, change.Above.IsAtLeast));
    }

    [Fact]
    public void Margins_of_error_widen_what_would_change_nothing()
    {
        var change = Of(Direction.Lower, [At(2017, 18.4m, 2.1m), At(2022, 16.9m, 1.9m)]).WithTarget(2030, 12).Read().Change!;

        // The margin of the difference is √(2.1² + 1.9²) = 2.832; beyond it the pace is on track at once.
        Assert.Equal((ProgressStatus.OnTrack, 15.5m), (change.Below!.Status, change.Below.Rounded(1)!.Value));
        Assert.Equal((ProgressStatus.GettingWorse, 21.3m), (change.Above!.Status, change.Above.Rounded(1)!.Value));
    }

    [Fact]
    public void Without_a_target_the_trend_is_asked()
    {
        var indicator = Lower((2021, 31m), (2022, 30.2m), (2023, 30.6m), (2024, 28.8m));

        // Whatever the latest figure, chance may have made the trend; only in a narrow band is there none to speak of.
        Assert.Equal(
            [ProgressStatus.NoClearDirection, ProgressStatus.LittleChange, ProgressStatus.NoClearDirection],
            indicator.Read().Change!.Bands.Select(band => band.Status));

        var clear = Lower((2021, 31m), (2022, 30.2m), (2023, 29.1m), (2024, 28.8m)).Read();
        Assert.Equal(ProgressStatus.Improving, clear.Status);
        Assert.Equal((ProgressStatus.NoClearDirection, 29.1), (clear.Change!.Above!.Status, clear.Change.Above.Value));
        Assert.Equal(29.1m, clear.Change.Above.Rounded(1));
    }

    [Fact]
    public void A_range_can_be_left_on_both_sides()
    {
        var change = Of(Direction.Range, [At(2020, 30), At(2025, 36)]).WithRange(2030, 40, 60).Read().Change!;

        var met = change.Bands.Single(band => band.Status == ProgressStatus.TargetMet);
        Assert.Equal((40.0, 60.0, true, true), (met.From!.Value, met.To!.Value, met.HasFrom, met.HasTo));
        Assert.Equal((ProgressStatus.TargetMet, 40m), (change.Above!.Status, change.Above.Rounded(1)!.Value));
        Assert.Equal(change.Bands.Select(band => band.Status), change.Bands.Reverse().Select(band => band.Status));
    }

    [Fact]
    public void What_the_unit_cannot_reach_is_left_out()
    {
        var change = (Higher((2020, 1m), (2024, 2m)) with { Unit = new(UnitKind.Percent) }).WithTarget(2030, 100).Read().Change!;

        // Getting worse would take less than −2.9 %.
        Assert.DoesNotContain(change.Bands, band => band.Status == ProgressStatus.GettingWorse);
        Assert.Null(change.Bands[0].From);
        Assert.Null(change.Bands[^1].To);
    }

    [Fact]
    public void Grades_change_by_whole_steps()
    {
        var grades = Higher((2020, 1m), (2025, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["F", "D", "C", "B", "A"] };
        var change = grades.WithTarget(2030, 4).Read().Change!;

        Assert.Equal([1m, 0m, 3m, 4m], change.Changes.Select(c => c.Rounded(0)!.Value));
    }

    [Fact]
    public void A_grade_that_would_give_the_same_status_is_no_change()
    {
        // Little change lies between Good and Very good, where no grade is; beyond it there is no clear direction again.
        var grades = Higher((2020, 3m), (2022, 0m), (2024, 2m), (2026, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["Poor", "Fair", "Good", "Very good"] };
        var reading = grades.Read();
        Assert.Equal(ProgressStatus.NoClearDirection, reading.Status);
        Assert.DoesNotContain(reading.Change?.Changes ?? [], change => change.Status == ProgressStatus.NoClearDirection);
    }

    [Fact]
    public void Where_no_latest_value_changes_anything_nothing_is_said()
    {
        Assert.Null(Higher((2022, 41m)).WithTarget(2030, 60).Read().Change);
        Assert.Null(Higher((2020, 40m), (2024, 41m)).Read().Change);
        Assert.Null(Higher((2020, 40m), (2024, 41m)).WithBreak(2022).WithTarget(2030, 60).Read().Change);
        Assert.Null(Higher((2020, 0m), (2021, 1m), (2022, 2m), (2023, 3m)).Read().Change);
    }

    [Fact]
    public void Growth_has_thresholds_of_its_own()
    {
        var change = Higher((2015, 100m), (2020, 104m)).WithMethod(Cagr.Instance).Read().Change!;

        Assert.Equal((ProgressStatus.OnTrack, 107.73m), (change.Above!.Status, change.Above.Rounded(2)!.Value));
        Assert.Equal((ProgressStatus.LittleChange, 102.52m), (change.Below!.Status, change.Below.Rounded(2)!.Value));
    }

    [Fact]
    public void A_long_monthly_series_is_searched_by_halving()
    {
        var months = Enumerable.Range(0, 120)
            .Select(i => new Observation { Period = new(PeriodKind.Month, 2015 + (i / 12), 1 + (i % 12)), Value = 100 + (i * 7 % 31) + (i / 40m) });
        var reading = Of(Direction.Higher, [.. months]).Read();

        foreach (var band in reading.Change?.Bands ?? []) Assert.NotEqual(band.From, band.To);
        Assert.Contains(reading.Change?.Bands ?? [], band => band.Status == reading.Status && band.Contains((double)reading.Latest!.Value.Value!.Value));
    }
}
