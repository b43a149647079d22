using System.Collections;
using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>How many population indicators have each status. Statuses are counted, never averaged.</summary>
public sealed class StatusCounts : IEnumerable<(ProgressStatus Status, int Count)>
{
    private static readonly ImmutableArray<ProgressStatus> Order = [.. Enum.GetValues<ProgressStatus>()];
    private readonly int[] counts = new int[Order.Length];

    internal StatusCounts(IEnumerable<ProgressStatus> statuses)
    {
        foreach (var status in statuses)
        {
            counts[(int)status]++;
            Total++;
        }
    }

    public static StatusCounts Empty { get; } = new([]);

    public int Total { get; }

    public int this[ProgressStatus status] => counts[(int)status];

    /// <summary>The statuses that occur, in the order of their declaration.</summary>
    public IEnumerator<(ProgressStatus Status, int Count)> GetEnumerator()
    {
        foreach (var status in Order)
        {
            if (counts[(int)status] > 0) yield return (status, counts[(int)status]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
