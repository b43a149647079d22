using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A heading of a body.</summary>
/// <param name="Level">From 2 to 6, as it stands on the page.</param>
/// <param name="Id">Its anchor, unique in the body.</param>
/// <param name="Text">Its words; a live value shows as "…".</param>
/// <param name="SkipsLevel">Whether it is more than one level below the heading before it, which has been reported.</param>
public readonly record struct BodyHeading(int Level, string Id, string Text, SourceSpan Span, bool SkipsLevel = false)
{
    /// <summary>Whether the author gave the anchor, instead of having it made from the words.</summary>
    public bool IsGiven { get; init; }
}
