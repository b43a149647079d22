using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class ProgressRulesTests
{
    [Fact]
    public void A_sound_indicator_is_left_alone()
    {
        Assert.Empty(Check(Higher((2020, 70m), (2024, 76m)).WithTarget(2025, 78).WithTarget(2030, 85)));
        Assert.Empty(Check(Higher((2020, 70m), (2024, 76m))));
        Assert.Empty(Check(Higher()));
        Assert.Empty(Check(Higher().WithTarget(2030, 85)));
        Assert.Empty(Check(Of(Direction.Range, [At(2020, 30)]).WithRange(2030, 40, 60)));
        Assert.Empty(Check(Higher((2020, 70m)).WithTarget(2030, 70)));
    }

    [Fact]
    public void Target_on_the_wrong_side_is_reported_with_the_baseline_and_its_row()
    {
        var found = Assert.Single(Check(Of(Direction.Lower, [At(2020, 24) with { Line = 2 }, At(2024, 21) with { Line = 6 }]).WithTarget(2030, 30)));

        Assert.Equal(
            "content/indicators/m.md(7): warning SI0350: The target '30' is above the baseline 24 of 2020 (content/indicators/m.csv, line 2), "
            + "but lower is better. Check the value and 'direction'; if it is a level to keep, say so in 'why'.",
            found.ToString());
    }

    [Fact]
    public void Target_that_keeps_a_level_says_why_and_is_left_alone() =>
        Assert.Empty(Check(Higher((2020, 92m), (2024, 93m)) with { Targets = [By(2030, 90) with { Why = "Never below nine in ten again." }] }));

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Target_due_before_the_baseline_is_reported(int year)
    {
        var found = Assert.Single(Check(Higher((2020, 70m), (2024, 76m)).WithTarget(year, 85)));

        Assert.Equal(DataCodes.TargetDueTooEarly, found.Code);
        Assert.Contains($"'{year}'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_may_be_due_before_the_latest_value() =>
        Assert.Empty(Check(Higher((2020, 70m), (2024, 76m)).WithTarget(2022, 85)));

    [Fact]
    public void A_baseline_after_the_latest_value_is_reported_once()
    {
        var found = Assert.Single(Check(Higher((2020, 70m), (2024, 76m)).WithBaseline(2025).WithTarget(2030, 85)));

        Assert.Equal((DataCodes.BaselineAfterLatest, 5), (found.Code, found.Span.Line));
        Assert.Contains("'2025'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_are_named_in_messages()
    {
        var grades = Higher((2020, 1m), (2024, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["C", "B", "A"] };

        Assert.Empty(Check(grades.WithTarget(2030, 2)));
        Assert.Contains("'A' by 2026", Assert.Single(Check(grades.WithTarget(2026, 2).WithTarget(2030, 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnitKind.Percent, 101)]
    [InlineData(UnitKind.Percent, -1)]
    [InlineData(UnitKind.Count, -1)]
    public void A_target_that_the_unit_cannot_reach_is_reported(UnitKind unit, int value) =>
        Assert.Equal(DataCodes.ImpossibleTarget, Assert.Single(Check((Higher((2020, 50m)) with { Unit = new(unit) }).WithTarget(2030, value))).Code);

    [Fact]
    public void Targets_out_of_order_are_reported()
    {
        Assert.Equal(DataCodes.TargetsOutOfOrder, Assert.Single(Check(Higher((2020, 70m)).WithTarget(2030, 85).WithTarget(2025, 90))).Code);
        Assert.Equal(DataCodes.TargetsOutOfOrder, Assert.Single(Check(Higher((2020, 70m)).WithTarget(2030, 85).WithTarget(2030, 90))).Code);
    }

    [Fact]
    public void A_later_target_that_asks_for_less_is_reported() =>
        Assert.Contains(
            "'80' by 2030 asks for less than '85' by 2025, when higher is better",
            Assert.Single(Check(Higher((2020, 70m)).WithTarget(2025, 85).WithTarget(2030, 80))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_range_and_its_direction_belong_together()
    {
        Assert.Equal(DataCodes.RangeMismatch, Assert.Single(Check(Higher((2020, 70m)).WithRange(2030, 40, 60))).Code);
        Assert.Equal(DataCodes.RangeMismatch, Assert.Single(Check(Of(Direction.Range, [At(2020, 70)]).WithTarget(2030, 40))).Code);
        Assert.Contains("lower end first", Assert.Single(Check(Of(Direction.Range, [At(2020, 70)]).WithRange(2030, 60, 40))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_that_cannot_be_worked_out_is_reported()
    {
        Assert.Contains("positive and negative", Assert.Single(Check(Higher((2020, -4m), (2024, 1m)).WithMethod(Cagr.Instance))).Message, StringComparison.Ordinal);
        var grades = Higher((2020, 1m), (2024, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["C", "B", "A"] };
        Assert.Contains("grades", Assert.Single(Check(grades.WithMethod(Cagr.Instance))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_behind_the_baseline_is_reported()
    {
        Assert.Equal(DataCodes.LimitAlreadyPassed, Assert.Single(Check(Higher((2020, 105m), (2024, 106m)).WithMethod(Cagr.Instance, 100))).Code);
        Assert.Empty(Check(Lower((2020, 105m), (2024, 104m)).WithMethod(Cagr.Instance, 100)));
    }

    [Fact]
    public void All_mistakes_are_found_at_once()
    {
        var codes = Check(Higher((2020, 70m), (2024, 76m)).WithBaseline(2026).WithTarget(2025, 90).WithTarget(2024, 80))
            .Select(found => found.Code.Id).Distinct(StringComparer.Ordinal);

        Assert.Equal(["SI0351", "SI0352", "SI0353"], codes.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Check(Indicator indicator)
    {
        var bag = new DiagnosticBag();
        ProgressRules.Check(indicator, Measure.Today, bag);
        return bag.ToSorted();
    }
}
