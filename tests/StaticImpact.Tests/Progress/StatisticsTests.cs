using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Tests.Progress;

public sealed class StatisticsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 0.6170750774519738)]
    [InlineData(1, 0.3173105078629141)]
    [InlineData(1.645, 0.0999698)]
    [InlineData(1.959963984540054, 0.05)]
    [InlineData(2.5758293035489004, 0.01)]
    [InlineData(3.4, 6.738585e-4)]
    [InlineData(3.6, 3.182172e-4)]
    [InlineData(5, 5.733031e-7)]
    public void Two_sided_probabilities_are_those_of_the_tables(double z, double p)
    {
        Assert.Equal(p, Normal.TwoSided(z), Math.Max(1e-13, p * 1e-5));
        Assert.Equal(Normal.TwoSided(z), Normal.TwoSided(-z));
    }

    [Theory]
    [InlineData(90, 1.645)]
    [InlineData(95, 1.96)]
    [InlineData(99, 2.5758293035489)]
    [InlineData(80, 1.2815515655446)]
    [InlineData(68, 0.9944578832097)]
    public void Levels_have_the_z_that_offices_publish_with(int level, double z) => Assert.Equal(z, Normal.Within(level), 1e-10);

    [Fact]
    public void The_slope_is_the_median_over_all_pairs()
    {
        Assert.Equal(2, TheilSen.Slope([0, 1, 2], [1, 3, 5]));
        // Six of the ten pairs are without the wild value.
        Assert.Equal(1, TheilSen.Slope([0, 1, 2, 3, 4], [0, 1, 2, 3, 100]), 1e-12);
        // An even number of pairs takes the mean of the middle two.
        Assert.Equal((4 / 3.0 + 1.5) / 2, TheilSen.Slope([0, 1, 3, 4], [0, 2, 3, 6]), 1e-12);
    }

    [Fact]
    public void A_slope_needs_two_points_at_two_times()
    {
        Assert.Throws<ArgumentException>(() => TheilSen.Slope([1], [1]));
        Assert.Throws<ArgumentException>(() => TheilSen.Slope([1, 1], [1, 2]));
    }

    [Fact]
    public void A_standard_error_is_the_half_width_over_the_levels_z()
    {
        Assert.Equal(1, ZTest.StandardError(Measure.At(2020, 10, 1.645m), 90)!.Value, 1e-12);
        Assert.Equal(1, ZTest.StandardError(Measure.At(2020, 10, 1.96m), 95)!.Value, 1e-12);
        var bounds = new Observation { Period = new(PeriodKind.Year, 2020), Value = 10, Lower = 9, Upper = 12.29m };
        Assert.Equal(1, ZTest.StandardError(bounds, 90)!.Value, 1e-12);
    }

    [Fact]
    public void An_interval_without_width_says_nothing_about_error()
    {
        Assert.Null(ZTest.StandardError(Measure.At(2020, 10, 0), 90));
        Assert.Null(ZTest.StandardError(Measure.At(2020, 10), 90));
    }
}
