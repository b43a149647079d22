using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Tests.Progress;

public sealed class MannKendallTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Exact_p_equals_the_share_of_all_orders_that_are_as_far_from_zero(int n)
    {
        var found = new Dictionary<int, int>();
        var orders = 0;
        Permute([.. Enumerable.Range(0, n).Select(i => (double)i)], 0, order =>
        {
            var s = MannKendall.Of(order).S;
            found[s] = found.GetValueOrDefault(s) + 1;
            orders++;
        });

        foreach (var s in found.Keys)
        {
            var asFar = found.Where(pair => Math.Abs(pair.Key) >= Math.Abs(s)).Sum(pair => pair.Value);
            Assert.Equal((double)asFar / orders, MannKendall.ExactP(n, s), 1e-12);
        }
    }

    // Upper tails as printed in Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), table A18.
    [Theory]
    [InlineData(4, 2, 0.375)]
    [InlineData(4, 4, 0.167)]
    [InlineData(4, 6, 0.042)]
    [InlineData(5, 6, 0.117)]
    [InlineData(5, 10, 0.0083)]
    [InlineData(6, 3, 0.360)]
    [InlineData(6, 9, 0.068)]
    [InlineData(6, 13, 0.0083)]
    [InlineData(7, 11, 0.068)]
    [InlineData(7, 15, 0.015)]
    [InlineData(7, 19, 0.0014)]
    [InlineData(8, 12, 0.089)]
    [InlineData(8, 16, 0.031)]
    [InlineData(8, 24, 0.00087)]
    [InlineData(9, 14, 0.090)]
    [InlineData(9, 20, 0.022)]
    [InlineData(9, 32, 0.00012)]
    [InlineData(10, 15, 0.108)]
    [InlineData(10, 21, 0.036)]
    [InlineData(10, 31, 0.0023)]
    public void Exact_p_is_twice_the_published_upper_tail(int n, int s, double tail)
    {
        var half = Math.Pow(10, Math.Floor(Math.Log10(tail)) - (tail < 0.01 ? 1 : 2 + Math.Floor(Math.Log10(tail)))) / 2;
        Assert.Equal(tail, MannKendall.ExactP(n, s) / 2, half * 1.01);
        Assert.Equal(MannKendall.ExactP(n, s), MannKendall.ExactP(n, -s));
    }

    [Fact]
    public void Nothing_is_as_likely_as_anything()
    {
        Assert.Equal(1, MannKendall.ExactP(5, 0));
        Assert.Equal(1, MannKendall.NormalP(12, 0, 0));
    }

    [Fact]
    public void Ties_use_the_normal_approximation_with_both_corrections()
    {
        // S = 5, variance (4·3·13 − 2·1·9) / 18 = 7.6667, z = 4 / √7.6667 = 1.4446.
        var test = MannKendall.Of([1, 2, 2, 3]);

        Assert.Equal(5, test.S);
        Assert.Equal(0.14857, test.P, 1e-5);
    }

    [Fact]
    public void All_values_equal_is_no_trend() => Assert.Equal(new MannKendall(0, 1), MannKendall.Of([7, 7, 7, 7]));

    [Fact]
    public void More_than_ten_values_use_the_normal_approximation()
    {
        // S = 55, variance 11·10·27 / 18 = 165, z = 54 / √165 = 4.2039.
        var test = MannKendall.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

        Assert.Equal(55, test.S);
        Assert.Equal(2.6234e-5, test.P, 1e-8);
    }

    [Fact]
    public void Four_values_are_the_fewest_that_can_show_a_trend()
    {
        Assert.True(MannKendall.ExactP(3, 3) > LinearPace.TrendP);
        Assert.Equal(1 / 12.0, MannKendall.ExactP(4, 6), 1e-12);
        Assert.True(MannKendall.ExactP(LinearPace.LeastPoints, 6) <= LinearPace.TrendP);
    }

    private static void Permute(double[] values, int from, Action<double[]> use)
    {
        if (from == values.Length) use(values);
        for (var i = from; i < values.Length; i++)
        {
            (values[from], values[i]) = (values[i], values[from]);
            Permute(values, from + 1, use);
            (values[from], values[i]) = (values[i], values[from]);
        }
    }
}
