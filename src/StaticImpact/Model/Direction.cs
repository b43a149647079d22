namespace StaticImpact.Model;

/// <summary>Which way is better. Always explicit.</summary>
public enum Direction
{
    Higher,
    Lower,

    /// <summary>Inside a range is best; progress is judged on the distance outside it.</summary>
    Range,

    /// <summary>A fact that is neither good nor bad: never judged, and shown without any mark of good or bad.</summary>
    None,
}
