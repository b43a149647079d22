namespace StaticImpact.Tests.Fuzzing;

/// <summary>How a reader did.</summary>
internal sealed class FuzzResult
{
    /// <summary>An input that takes longer than this is a fault.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    /// <summary>Bytes taken in all while reading one input; more is a fault, though not all of it is held at once.</summary>
    public const long Large = 1L << 30;

    public int Count { get; set; }
    public TimeSpan Time { get; set; }
    public TimeSpan Slowest { get; set; }

    /// <summary>The number of the slowest input.</summary>
    public int SlowestNumber { get; set; }
    public long Largest { get; set; }

    /// <summary>Each as <c>number: what went wrong</c>.</summary>
    public List<string> Faults { get; } = [];
}
