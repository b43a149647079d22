using StaticImpact.Progress;

namespace StaticImpact.Tests.Progress;

public sealed class PlaceRankTests
{
    /// <summary>The rule read aloud: every pair by its own z, counted one by one.</summary>
    [Fact]
    public void A_rank_is_the_direct_count_over_all_pairs()
    {
        var random = new Random(4711);
        for (var round = 0; round < 200; round++)
        {
            var places = Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => new PlaceFigure(random.Next(0, 300) / 10m, 0.1 + (random.NextDouble() * 3))).ToList();
            var ranks = PlaceRank.Of(places);
            for (var i = 0; i < places.Count; i++)
            {
                var (higher, lower) = (0, 0);
                for (var j = 0; j < places.Count; j++)
                {
                    var z = ((double)places[j].Value - (double)places[i].Value)
                        / Math.Sqrt((places[j].Error!.Value * places[j].Error!.Value) + (places[i].Error!.Value * places[i].Error!.Value));
                    if (j != i && z > 1.645) higher++;
                    if (j != i && z < -1.645) lower++;
                }

                Assert.Equal(new PlaceRank(1 + higher, places.Count - lower, places.Count), ranks[i]);
            }
        }
    }

    [Fact]
    public void Full_counts_are_ranked_in_plain_order_and_equal_ones_together() => Assert.Equal(
        [new PlaceRank(1, 1, 4), new(2, 3, 4), new(2, 3, 4), new(4, 4, 4)],
        PlaceRank.Of([new(9, null), new(5, null), new(5, null), new(1, null)]));

    [Fact]
    public void Among_samples_a_place_without_a_margin_is_told_from_no_other() => Assert.Equal(
        [new PlaceRank(1, 2, 3), new(1, 3, 3), new(2, 3, 3)],
        PlaceRank.Of([new(90, 1), new(50, null), new(1, 1)]));

    [Theory]
    [InlineData(7, 7, 100, RankCertainty.Exact)]
    [InlineData(7, 32, 100, RankCertainty.Between)]
    [InlineData(7, 33, 100, RankCertainty.TooClose)]
    [InlineData(6, 65, 100, RankCertainty.TooClose)]
    [InlineData(1, 67, 99, RankCertainty.TooClose)]
    [InlineData(1, 68, 100, RankCertainty.Unclear)]
    public void A_wide_span_is_no_rank(int first, int last, int count, RankCertainty certainty) =>
        Assert.Equal(certainty, new PlaceRank(first, last, count).Certainty);

    [Fact]
    public void A_joint_range_asks_for_more_the_more_places_are_compared()
    {
        Assert.Equal(1.645, PlaceRank.JointCritical(2), 3);
        Assert.Equal(3.29, PlaceRank.JointCritical(101), 2);
    }
}
