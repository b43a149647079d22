namespace StaticImpact.Model;

/// <summary>Which way is better. Always explicit.</summary>
public enum Direction
{
    Higher,
    Lower,

    /// <summary>Inside a range is best; progress is judged on the distance outside it.</summary>
    Range,
}
