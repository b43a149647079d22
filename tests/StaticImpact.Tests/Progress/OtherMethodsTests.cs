using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class OtherMethodsTests
{
    [Fact]
    public void The_other_method_stands_beside_the_own()
    {
        var others = Lower((2020, 12m), (2023, 9m)).WithTarget(2030, 0).Read().Others;

        var other = Assert.Single(others.All);
        Assert.Equal((Cagr.Instance, ProgressStatus.LittleChange, GrowthBand.Limited), (other.Method, other.Status, other.Band!.Value));
        Assert.True(others.Disagree);
        Assert.NotNull(other.Values[Quantity.GrowthRatio]);
    }

    [Fact]
    public void Methods_that_agree_say_so() => Assert.False(Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85).Read().Others.Disagree);

    [Fact]
    public void Each_stands_beside_the_other()
    {
        var indicator = Higher((2020, 70m), (2024, 74m)).WithTarget(2030, 85);

        var fromGrowth = Assert.Single(indicator.WithMethod(Cagr.Instance).Read().Others.All);
        Assert.Equal((LinearPace.Instance, indicator.Read().Status), (fromGrowth.Method, fromGrowth.Status));
    }

    [Fact]
    public void Without_a_target_on_track_says_no_more_than_improving()
    {
        var others = Higher((2020, 100m), (2021, 103m), (2022, 106m), (2023, 109m), (2024, 112m)).Read().Others;

        Assert.Equal(ProgressStatus.OnTrack, Assert.Single(others.All).Status);
        Assert.False(others.Disagree);
    }

    [Fact]
    public void A_method_without_a_verdict_is_left_out() => Assert.Empty(Higher((2020, -4m), (2024, 1m)).WithTarget(2030, 2).Read().Others.All);
}
