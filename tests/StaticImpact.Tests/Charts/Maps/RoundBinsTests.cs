using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Charts.Maps;

namespace StaticImpact.Tests.Charts.Maps;

public class RoundBinsTests
{
    [Fact]
    public void Child_poverty_falls_into_five_classes() =>
        Assert.Equal([10m, 20m, 30m, 40m], RoundBins.For([8.2m, 16, 42.9m]).Edges);

    [Fact]
    public void A_value_at_an_edge_belongs_above_it()
    {
        var bins = RoundBins.For([0, 50]);
        Assert.Equal([10m, 20m, 30m, 40m], bins.Edges);
        Assert.Equal(1, bins.Of(10));
        Assert.Equal(0, bins.Of(9.99m));
        Assert.Equal(4, bins.Of(50));
    }

    [Fact]
    public void Values_that_are_all_equal_are_one_class() => Assert.Equal(1, RoundBins.For([5, 5]).Count);

    [Fact]
    public void Any_values_fall_into_four_or_five_classes()
    {
        var values = Gen.Choose(-10_000, 10_000).Select(i => i / 37m).ArrayOf().Where(a => a.Distinct().Count() > 1);
        Prop.ForAll(values.ToArbitrary(), v =>
        {
            var bins = RoundBins.For(v);
            return bins.Count is 4 or 5 && bins.Of(v.Min()) == 0 && bins.Of(v.Max()) == bins.Count - 1;
        }).QuickCheckThrowOnFailure();
    }
}
