namespace StaticImpact.Content;

/// <summary>How the content is to be read.</summary>
/// <param name="Today">The day the site speaks from: what lies after it is not shown yet.</param>
/// <param name="IncludeDrafts">Whether drafts and items of the future are kept, for looking at them before they are public.</param>
public sealed record ContentOptions(DateOnly Today, bool IncludeDrafts = false);
