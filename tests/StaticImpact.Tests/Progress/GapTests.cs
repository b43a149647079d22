using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class GapTests
{
    [Fact]
    public void A_gap_is_a_difference_a_ratio_and_the_share_closed()
    {
        var gap = Gap([At(2020, 40), At(2024, 50)], [At(2020, 60), At(2024, 62)]);

        Assert.Equal((-12m, -20m), (gap.Difference, gap.DifferenceBefore!.Value));
        Assert.Equal(50 / 62.0, gap.Ratio!.Value, 1e-12);
        Assert.Equal(0.4, gap.Closed!.Value, 1e-12);
        Assert.Equal(GapVerdict.Closing, gap.Verdict);
        Assert.True(gap.IsBehind);
        Assert.False(gap.IsLevelledDown);
    }

    [Theory]
    [InlineData(40, 60, 45, 60, GapVerdict.Closing)]
    [InlineData(40, 60, 39, 60, GapVerdict.Widening)] // 5 % of the gap exactly is not less than 5 %
    [InlineData(40, 60, 41, 60, GapVerdict.Closing)]
    [InlineData(400, 600, 409, 600, GapVerdict.Steady)]
    [InlineData(400, 600, 391, 600, GapVerdict.Steady)]
    [InlineData(40, 60, 62, 60, GapVerdict.Reversed)]
    [InlineData(40, 60, 60, 60, GapVerdict.Closing)]
    [InlineData(60, 60, 50, 60, GapVerdict.Widening)]
    [InlineData(60, 60, 50, 50, GapVerdict.Steady)]
    public void Without_margins_five_percent_of_the_gap_decides(int group0, int reference0, int group, int reference, GapVerdict verdict) =>
        Assert.Equal(verdict, Gap([At(2020, group0), At(2024, group)], [At(2020, reference0), At(2024, reference)]).Verdict);

    [Fact]
    public void The_rule_that_decided_is_named()
    {
        var gap = Gap([At(2020, 40), At(2024, 50)], [At(2020, 60), At(2024, 62)]);

        Assert.Equal("gap-closing", gap.DecidedBy);
        Assert.Equal("|Δ| < 0.05 · |gap0|", GapReading.Rules.Single(rule => rule.Id == "gap-steady").Formula);
    }

    [Fact]
    public void No_gap_at_the_start_has_no_share_closed() =>
        Assert.Null(Gap([At(2020, 60), At(2024, 50)], [At(2020, 60), At(2024, 60)]).Closed);

    [Fact]
    public void With_four_margins_the_change_must_exceed_them()
    {
        // Four standard errors of 2: the margin is 1.645 · 4 = 6.58.
        GapReading With(decimal latest) => Gap(
            [At(2020, 40, 3.29m), At(2024, latest, 3.29m)], [At(2020, 60, 3.29m), At(2024, 60, 3.29m)]);

        Assert.Equal(6.58, With(46).Margin!.Value, 1e-9);
        Assert.Equal(GapVerdict.TooSmallToSay, With(46).Verdict);
        Assert.Equal(GapVerdict.TooSmallToSay, With(46.58m).Verdict);
        Assert.Equal(GapVerdict.Closing, With(46.59m).Verdict);
        Assert.Equal(GapVerdict.Widening, With(33.4m).Verdict);
        Assert.Equal(GapVerdict.Reversed, With(60.1m).Verdict);
    }

    [Fact]
    public void Three_margins_are_as_none()
    {
        var gap = Gap([At(2020, 40, 3), At(2024, 42, 3)], [At(2020, 60, 3), At(2024, 60)]);

        Assert.Null(gap.Margin);
        Assert.Equal(GapVerdict.Closing, gap.Verdict);
    }

    [Fact]
    public void Overlapping_pooled_periods_get_no_margin() =>
        Assert.Null(Gap([Pooled(2014, 2018, 40, 3), Pooled(2017, 2021, 42, 3)], [Pooled(2014, 2018, 60, 3), Pooled(2017, 2021, 60, 3)]).Margin);

    [Fact]
    public void A_gap_that_closed_because_the_reference_fell_is_levelled_down()
    {
        Assert.True(Gap([At(2020, 40), At(2024, 40)], [At(2020, 60), At(2024, 52)]).IsLevelledDown);
        Assert.True(Gap([At(2020, 40), At(2024, 38)], [At(2020, 60), At(2024, 52)]).IsLevelledDown);
    }

    [Fact]
    public void A_gap_that_the_group_itself_closed_is_not_levelled_down() =>
        Assert.False(Gap([At(2020, 40), At(2024, 50)], [At(2020, 60), At(2024, 59)]).IsLevelledDown);

    [Fact]
    public void Levelling_down_minds_the_direction()
    {
        Assert.True(Gap([At(2020, 60), At(2024, 60)], [At(2020, 40), At(2024, 48)], Direction.Lower).IsLevelledDown);
        Assert.False(Gap([At(2020, 60), At(2024, 52)], [At(2020, 40), At(2024, 40)], Direction.Lower).IsLevelledDown);
    }

    [Fact]
    public void Both_periods_are_those_in_which_both_groups_have_a_value()
    {
        var hidden = At(2024, null, flags: ObservationFlags.Suppressed);
        var gap = Gap([At(2019, 10), At(2021, 44), At(2023, 48), hidden], [At(2020, 60), At(2021, 60), At(2023, 60), At(2024, 60)]);

        Assert.Equal((2021, 2023), (gap.Earlier!.Value.Period.Year, gap.Latest.Period.Year));
        Assert.Equal(gap.ReferenceLatest.Period, gap.Latest.Period);
    }

    [Fact]
    public void A_gap_starts_at_the_baseline()
    {
        var indicator = Groups([At(2018, 10), At(2020, 40), At(2024, 50)], [At(2018, 60), At(2020, 60), At(2024, 60)]).WithBaseline(2019);

        Assert.Equal(2020, GapReading.Of(indicator, indicator.Breakdowns[0]).Single().Earlier!.Value.Period.Year);
    }

    [Fact]
    public void One_common_period_gives_a_gap_without_a_verdict()
    {
        var gap = Gap([At(2020, 40), At(2024, 50)], [At(2024, 62)]);

        Assert.Equal(-12, gap.Difference);
        Assert.Null(gap.Verdict);
        Assert.Null(gap.Earlier);
    }

    [Fact]
    public void Across_a_break_there_is_no_verdict()
    {
        var indicator = Groups([At(2020, 40), At(2024, 50)], [At(2020, 60), At(2024, 60)]).WithBreak(2022);
        var gap = GapReading.Of(indicator, indicator.Breakdowns[0]).Single();

        Assert.True(gap.IsBroken);
        Assert.Null(gap.Verdict);
        Assert.Null(gap.Closed);
    }

    [Fact]
    public void Comparison_places_and_crossed_groups_never_enter()
    {
        var indicator = Groups([At(2024, 50)], [At(2024, 62)]);
        indicator = indicator with
        {
            Series =
            [
                new Series { Group = [new("sex", "Female")], Place = new PlaceId("state"), Observations = [At(2024, 1)] },
                new Series { Group = [new("sex", "Female"), new("age", "Old")], Observations = [At(2024, 2)] },
                .. indicator.Series,
            ],
        };

        Assert.Equal(50, GapReading.Of(indicator, indicator.Breakdowns[0]).Single().Latest.Value);
    }

    [Fact]
    public void Without_a_reference_group_there_are_no_gaps()
    {
        var indicator = Groups([At(2024, 50)], [At(2024, 62)]);

        Assert.Empty(GapReading.Of(indicator, indicator.Breakdowns[0] with { Reference = null }));
        Assert.Empty(GapReading.Of(indicator, indicator.Breakdowns[0] with { Reference = new("Nobody", SourceSpan.None) }));
    }

    [Fact]
    public void A_ratio_needs_a_reference_above_nothing()
    {
        Assert.Null(Gap([At(2024, 5)], [At(2024, 0)]).Ratio);
        Assert.Null(Gap([At(2024, 5)], [At(2024, -5)]).Ratio);
        Assert.Equal(0, Gap([At(2024, 0)], [At(2024, 5)]).Ratio);
    }

    [Fact]
    public void Who_is_behind_depends_on_the_direction()
    {
        Assert.True(Gap([At(2024, 50)], [At(2024, 40)], Direction.Lower).IsBehind);
        Assert.False(Gap([At(2024, 50)], [At(2024, 40)], Direction.Higher).IsBehind);
        Assert.Null(Gap([At(2024, 40)], [At(2024, 40)], Direction.Higher).IsBehind);
        Assert.Null(Gap([At(2024, 50)], [At(2024, 40)], Direction.Range).IsBehind);
    }

    private static GapReading Gap(ImmutableArray<Observation> group, ImmutableArray<Observation> reference, Direction direction = Direction.Higher)
    {
        var indicator = Groups(group, reference, direction);
        return GapReading.Of(indicator, indicator.Breakdowns[0]).Single();
    }

    private static Indicator Groups(ImmutableArray<Observation> group, ImmutableArray<Observation> reference, Direction direction = Direction.Higher) =>
        Of(direction, [At(2020, 50), At(2024, 55)]) with
        {
            Breakdowns =
            [
                new Breakdown
                {
                    Column = "sex",
                    Label = "Sex",
                    Reference = new("Male", SourceSpan.None),
                    Groups = [new("Female", "Girls"), new("Male", "Boys")],
                },
            ],
            Series =
            [
                new Series { Group = [new("sex", "Female")], Observations = group },
                new Series { Group = [new("sex", "Male")], Observations = reference },
            ],
        };
}
