using System.Collections.Immutable;

namespace StaticImpact.Progress;

/// <summary>How surely a rank can be told.</summary>
public enum RankCertainty
{
    /// <summary>One rank.</summary>
    Exact,

    /// <summary>A span of at most a quarter of all places.</summary>
    Between,

    /// <summary>A span of at most two thirds: too close to rank exactly.</summary>
    TooClose,

    /// <summary>Cannot be told apart from most.</summary>
    Unclear,
}

/// <summary>Where a place stands among all that have a figure of the same period, counted from the highest.</summary>
/// <param name="First">1 and as many as are surely higher.</param>
/// <param name="Last">All but those that are surely lower.</param>
public readonly record struct PlaceRank(int First, int Last, int Count)
{
    public RankCertainty Certainty =>
        First == Last ? RankCertainty.Exact
        : (Last - First) * 4 <= Count ? RankCertainty.Between
        : (Last - First) * 3 <= Count * 2 ? RankCertainty.TooClose
        : RankCertainty.Unclear;

    /// <summary>The ranks of all, in their order. Two places differ when their difference is more than its margin of error;
    /// where none has a margin, as in full counts, plain order decides, and where only some have, those without are told
    /// from no other.</summary>
    /// <param name="critical">So many standard errors apart; <see cref="ZTest.Critical"/> is the 90 % level.</param>
    public static ImmutableArray<PlaceRank> Of(IReadOnlyList<PlaceFigure> places, double critical = ZTest.Critical)
    {
        var areSamples = places.Any(place => place.Error is not null);
        var ranks = ImmutableArray.CreateBuilder<PlaceRank>(places.Count);
        foreach (var place in places)
        {
            var (higher, lower) = (0, 0);
            foreach (var other in places)
            {
                var side = Side(place, other, areSamples, critical);
                if (side > 0) higher++;
                else if (side < 0) lower++;
            }

            ranks.Add(new PlaceRank(1 + higher, places.Count - lower, places.Count));
        }

        return ranks.MoveToImmutable();
    }

    /// <summary>So many standard errors apart that with the given share of error none of all comparisons of one place is
    /// chance (Bonferroni).</summary>
    public static double JointCritical(int places) => Normal.Within(100 - (10m / Math.Max(1, places - 1)));

    /// <summary>1 when the other is surely higher, −1 when it is surely lower.</summary>
    private static int Side(PlaceFigure place, PlaceFigure other, bool areSamples, double critical)
    {
        if (!areSamples) return other.Value.CompareTo(place.Value);
        if (place.Error is not { } error || other.Error is not { } otherError) return 0;
        var z = ZTest.Z((double)place.Value, error, (double)other.Value, otherError);
        return Math.Abs(z) > critical + Tolerance.Bound ? Math.Sign(z) : 0;
    }
}

/// <param name="Error">The standard error; null when no margin is published.</param>
public readonly record struct PlaceFigure(decimal Value, double? Error);
