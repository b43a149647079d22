using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A file that a block names.</summary>
/// <param name="Target">As written.</param>
/// <param name="Span">Where.</param>
public sealed record NamedFile(string Target, SourceSpan Span);
