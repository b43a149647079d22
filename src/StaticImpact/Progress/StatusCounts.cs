using System.Collections;
using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>How many indicators have each status. Statuses are counted, never averaged. Measures that are made up are left
/// out, unless there are no others, and so is what has no status: see <see cref="Indicator.IsJudged"/>.</summary>
public sealed class StatusCounts : IEnumerable<StatusCount>
{
    private readonly ImmutableArray<StatusCount> counts;

    private StatusCounts(ImmutableArray<StatusCount> counts, bool areMadeUp, int leftOut)
    {
        this.counts = counts;
        AreMadeUp = areMadeUp;
        LeftOut = leftOut;
        foreach (var count in counts)
        {
            Total += count.Count;
            if (count.Status.IsVerdict) Recent += count.Count - count.Stale;
        }
    }

    public static StatusCounts Empty { get; } = new([], false, 0);

    public int Total { get; }

    /// <summary>With a verdict that rests on a recent figure.</summary>
    public int Recent { get; }

    /// <summary>Every one that is counted is made up.</summary>
    public bool AreMadeUp { get; }

    /// <summary>Made-up measures beside real ones, which are not counted.</summary>
    public int LeftOut { get; }

    public int this[ShownStatus status] => counts.FirstOrDefault(count => count.Status == status)?.Count ?? 0;

    public static StatusCounts Of(IEnumerable<(Indicator Indicator, ProgressReading Reading)> readings)
    {
        var judged = readings.Where(pair => pair.Indicator.IsJudged).ToList();
        var real = judged.Where(pair => !pair.Indicator.Page.Illustrative).ToList();
        var areMadeUp = real.Count == 0 && judged.Count > 0;
        var counted = (areMadeUp ? judged : real).ToLookup(pair => pair.Reading.Shown, pair => pair.Reading);
        var found = ImmutableArray.CreateBuilder<StatusCount>();
        foreach (var status in ShownStatus.All)
        {
            var count = counted[status].Count();
            if (count == 0) continue;
            var stale = counted[status].Where(reading => reading.IsStaleVerdict).ToList();
            found.Add(new(status, count, stale.Count, stale.Count == 0 ? null : stale.Max(reading => reading.LastPeriod!.Value.Year)));
        }

        return new(found.ToImmutable(), areMadeUp, areMadeUp ? 0 : judged.Count - real.Count);
    }

    /// <summary>The statuses that occur, best first.</summary>
    public IEnumerator<StatusCount> GetEnumerator() => ((IEnumerable<StatusCount>)counts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>How many have one status.</summary>
/// <param name="Stale">Of these, those that rest on a figure that is no longer recent.</param>
/// <param name="StaleYear">The latest year among those figures; null without any.</param>
public sealed record StatusCount(ShownStatus Status, int Count, int Stale, int? StaleYear);
