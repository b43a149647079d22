using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>The word above a note that has no heading of its own, in the page's language. Filled with <see cref="Html.Empty"/> there is none.</summary>
/// <param name="Kind"><c>note</c>, <c>tip</c> or <c>warning</c>.</param>
public sealed record NotePlaceholder(string Kind, SourceSpan Span) : BodyPlaceholder(Span);
