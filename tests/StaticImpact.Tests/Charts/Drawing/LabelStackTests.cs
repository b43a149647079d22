using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Charts.Drawing;

namespace StaticImpact.Tests.Charts.Drawing;

public class LabelStackTests
{
    [Fact]
    public void Neighbours_that_overlap_are_moved_apart_evenly() =>
        Assert.Equal([93, 111, 150], Place([100, 104, 150], 0, 300));

    [Fact]
    public void A_stack_stays_within_the_plot() =>
        Assert.Equal([7, 25, 43, 200], Place([10, 12, 14, 200], 0, 220));

    [Fact]
    public void Labels_keep_the_order_in_which_they_were_given() =>
        Assert.Equal([111, 93], Place([104, 100], 0, 300));

    [Fact]
    public void A_merged_stack_that_meets_the_one_above_joins_it() =>
        Assert.Equal([86, 104, 122, 140], Place([100, 112, 114, 126], 0, 300));

    [Fact]
    public void Labels_that_fit_never_overlap_and_keep_their_order()
    {
        var centres = Gen.Choose(0, 400).Select(i => (double)i).ArrayOf().Where(a => a.Length is > 0 and <= 20);
        Prop.ForAll(centres.ToArbitrary(), wanted =>
        {
            var placed = Place(wanted, 0, 400);
            var sorted = wanted.Select((w, i) => (Wanted: w, Index: i, Placed: placed[i])).OrderBy(p => p.Wanted).ThenBy(p => p.Index).ToList();
            return sorted.Zip(sorted.Skip(1)).All(p => p.Second.Placed - p.First.Placed >= 18 - 1e-6)
                && placed.All(p => p is >= 7 - 1e-6 and <= 393 + 1e-6);
        }).QuickCheckThrowOnFailure();
    }

    private static double[] Place(double[] centres, double top, double bottom) =>
        [.. LabelStack.Place(centres, [.. centres.Select(_ => 14.0)], top, bottom)];
}
