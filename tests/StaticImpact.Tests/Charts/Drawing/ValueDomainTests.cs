using StaticImpact.Charts.Drawing;

namespace StaticImpact.Tests.Charts.Drawing;

public class ValueDomainTests
{
    [Fact]
    public void Zero_is_shown_where_the_trend_stays_readable()
    {
        var domain = ValueDomain.Of([16, 29.2]);
        Assert.Equal(0, domain.From);
        Assert.False(domain.IsCropped);
    }

    [Fact]
    public void A_cropped_axis_leaves_a_quarter_of_the_plot_under_the_lowest_point()
    {
        var domain = ValueDomain.Of([94.1, 95]);
        Assert.True(domain.IsCropped);
        Assert.Equal(0.25, (94.1 - domain.From) / (domain.To - domain.From), 3);
    }

    [Theory]
    [InlineData(new double[] { 12, 12, 12 }, 0, 12.72)]
    [InlineData(new double[] { 0, 0 }, 0, 1)]
    [InlineData(new double[] { }, 0, 1.06)]
    public void Values_that_are_all_equal_start_at_zero(double[] values, double from, double to)
    {
        var domain = ValueDomain.Of(values);
        Assert.Equal(from, domain.From, 6);
        Assert.Equal(to, domain.To, 6);
    }

    [Fact]
    public void Negative_values_mirror_positive_ones()
    {
        Assert.Equal(0, ValueDomain.Of([-5, -40]).To);
        Assert.False(ValueDomain.Of([-3.2, 4.1]).IsCropped);
        Assert.True(ValueDomain.Of([-95, -94.1]).IsCropped);
    }

    [Fact]
    public void Percentages_do_not_pass_a_hundred() => Assert.Equal(100, ValueDomain.Of([40, 100], limit: 100).To);

    [Fact]
    public void An_authors_ends_never_cut_off_values()
    {
        var domain = ValueDomain.Of([20, 80], from: 30, to: 60);
        Assert.Equal(20, domain.From);
        Assert.Equal(80, domain.To);
        Assert.Equal(50, ValueDomain.Of([60, 80], from: 50, to: 90).From);
    }
}
