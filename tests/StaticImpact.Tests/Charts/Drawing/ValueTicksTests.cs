using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Charts.Drawing;

namespace StaticImpact.Tests.Charts.Drawing;

public class ValueTicksTests
{
    [Theory]
    [InlineData(0, 47, 5, "0 10 20 30 40")]
    [InlineData(12.3, 18.7, 5, "13 14 15 16 17 18")]
    [InlineData(-3.2, 4.1, 5, "-2 0 2 4")]
    [InlineData(0, 1250, 5, "0 200 400 600 800 1000 1200")]
    [InlineData(62, 71, 4, "62 64 66 68 70")]
    [InlineData(0, 0.0007, 5, "0.0000 0.0001 0.0002 0.0003 0.0004 0.0005 0.0006 0.0007")]
    [InlineData(0, 12e9, 4, "0 2000000000 4000000000 6000000000 8000000000 10000000000 12000000000")]
    [InlineData(0, 1, 20, "0.0 0.2 0.4 0.6 0.8 1.0")]
    public void Ticks_are_round(double from, double to, int count, string expected)
    {
        var ticks = ValueTicks.Of(from, to, count);
        Assert.Equal(expected, string.Join(' ', ticks.Values.Select(v => v.ToString("F" + ticks.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Counts_have_no_ticks_between_whole_numbers() =>
        Assert.Equal([0m, 1m, 2m], ValueTicks.Of(0, 2.1, 5, decimals: 0).Values);

    [Fact]
    public void One_value_is_its_own_tick() => Assert.Equal([5m], ValueTicks.Of(5, 5, 5).Values);

    [Fact]
    public void Ticks_lie_within_the_range_at_equal_steps_of_one_two_or_five()
    {
        var finite = ArbMap.Default.GeneratorFor<NormalFloat>().Select(f => Math.Clamp(f.Get, -1e12, 1e12));
        var ranges = finite.SelectMany(a => finite.Select(b => (From: Math.Min(a, b), To: Math.Max(a, b))));
        Prop.ForAll(ranges.Where(r => r.To - r.From > 1e-6).ToArbitrary(), range =>
        {
            var ticks = ValueTicks.Of(range.From, range.To, 5);
            var slack = (double)ticks.Step * 1e-6;
            return ticks.Values.All(v => (double)v >= range.From - slack && (double)v <= range.To + slack)
                && ticks.Values.Zip(ticks.Values.Skip(1)).All(p => p.Second - p.First == ticks.Step)
                && ticks.Values.Length is >= 2 and <= 11
                && ticks.Step.ToString(CultureInfo.InvariantCulture).Trim('0', '.') is "1" or "2" or "5";
        }).QuickCheckThrowOnFailure();
    }
}
