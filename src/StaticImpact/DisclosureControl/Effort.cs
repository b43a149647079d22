namespace StaticImpact.DisclosureControl;

/// <summary>How much may be worked out about one period, in steps of the inner loop rather than in time, so that the same
/// figures always give the same publication.</summary>
internal sealed class Effort(long most)
{
    /// <summary>Less than a second.</summary>
    public const long OfAPeriod = 400_000_000;

    private long left = most;

    public bool IsSpent => left <= 0;

    public void Spend(long steps) => left -= steps;
}
