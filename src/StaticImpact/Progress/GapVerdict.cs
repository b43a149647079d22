namespace StaticImpact.Progress;

/// <summary>Where a gap between two groups is going.</summary>
public enum GapVerdict
{
    Closing,
    Widening,
    Steady,

    /// <summary>The group that was ahead is now behind.</summary>
    Reversed,

    /// <summary>The change is within the margins of error.</summary>
    TooSmallToSay,
}
