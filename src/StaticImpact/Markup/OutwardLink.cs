using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A link to another website.</summary>
/// <param name="Address">As it is followed, starting with <c>http:</c> or <c>https:</c>.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record OutwardLink(string Address, SourceSpan Span);
