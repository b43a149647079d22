using StaticImpact.Model;
using StaticImpact.Progress;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class MilestoneTests
{
    [Fact]
    public void The_last_target_is_judged_and_the_others_are_milestones()
    {
        var reading = Higher((2020, 70m), (2022, 74m), (2024, 76m))
            .WithTarget(2022, 73).WithTarget(2023, 75).WithTarget(2026, 76).WithTarget(2028, 79).WithTarget(2030, 85).Read();

        Assert.Equal(2030, reading.Target!.By.Year);
        Assert.Equal(
            [MilestoneOutcome.Met, MilestoneOutcome.Missed, MilestoneOutcome.Ahead, MilestoneOutcome.Upcoming],
            reading.Milestones.Select(milestone => milestone.Outcome));
    }

    [Fact]
    public void A_milestone_is_decided_on_the_last_value_by_its_date()
    {
        var milestone = Higher((2020, 70m), (2022, 74m), (2024, 76m)).WithTarget(2023, 75).WithTarget(2030, 85).Read().Milestones.Single();

        Assert.Equal((MilestoneOutcome.Missed, 2022, true), (milestone.Outcome, milestone.Decider!.Value.Period.Year, milestone.MetLater));
    }

    [Fact]
    public void Missed_and_still_not_met_is_not_met_later() =>
        Assert.False(Higher((2020, 70m), (2022, 74m), (2024, 74m)).WithTarget(2023, 75).WithTarget(2030, 85).Read().Milestones.Single().MetLater);

    [Fact]
    public void A_milestone_on_the_very_value_is_met() =>
        Assert.Equal(MilestoneOutcome.Met, Lower((2020, 30m), (2023, 25m)).WithTarget(2023, 25).WithTarget(2030, 20).Read().Milestones.Single().Outcome);

    [Fact]
    public void Nothing_is_said_about_a_milestone_across_a_break()
    {
        var reading = Higher((2020, 70m), (2022, 74m), (2024, 76m)).WithBreak(2022).WithTarget(2021, 70).WithTarget(2023, 73).WithTarget(2030, 85).Read();

        Assert.Equal([MilestoneOutcome.Met, MilestoneOutcome.NotAssessed], reading.Milestones.Select(milestone => milestone.Outcome));
    }

    [Fact]
    public void A_bound_decides_nothing()
    {
        var bound = At(2024, null) with { Censored = new CensoredValue(true, 95) };

        Assert.Equal(
            MilestoneOutcome.NotAssessed,
            Of(Direction.Higher, [At(2020, 80), bound]).WithTarget(2026, 90).WithTarget(2030, 97).Read().Milestones.Single().Outcome);
    }

    [Fact]
    public void Without_data_a_milestone_is_still_to_come() =>
        Assert.Equal(MilestoneOutcome.Upcoming, Higher().WithTarget(2026, 90).WithTarget(2030, 97).Read().Milestones.Single().Outcome);

    [Fact]
    public void Ranges_may_narrow_on_the_way() =>
        Assert.Equal(
            [MilestoneOutcome.Met, MilestoneOutcome.Upcoming],
            Of(Direction.Range, [At(2020, 20), At(2024, 36)]).WithRange(2024, 35, 65).WithRange(2027, 38, 62).WithRange(2030, 40, 60)
                .Read().Milestones.Select(milestone => milestone.Outcome));
}
