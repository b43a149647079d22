namespace StaticImpact.Progress;

/// <summary>What a reader must know beside a status.</summary>
[Flags]
public enum ProgressFlags
{
    None = 0,

    /// <summary>The target was met, but after it was due.</summary>
    Late = 1,

    /// <summary>The target was met before, at the baseline or when it was due, and no longer is.</summary>
    Slipped = 2,

    /// <summary>The latest value may still change.</summary>
    Provisional = 4,

    /// <summary>More time has passed since the latest value than <see cref="Recency"/> allows.</summary>
    Stale = 8,

    /// <summary>The baseline the author named has no value; the next one that has stands in for it.</summary>
    BaselineMoved = 16,

    /// <summary>A later value is hidden to protect people; the last published one is used.</summary>
    SuppressedLatest = 32,
}
