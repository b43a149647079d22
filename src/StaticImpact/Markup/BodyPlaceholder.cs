using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A gap in a body that each page fills for its own address and language.</summary>
/// <param name="Span">Where the author wrote it.</param>
public abstract record BodyPlaceholder(SourceSpan Span);
