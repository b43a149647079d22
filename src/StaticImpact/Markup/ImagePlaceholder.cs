using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A picture of this site. Fills to the whole element.</summary>
/// <param name="Target">The file as written, entities and backslashes resolved, percent signs not.</param>
/// <param name="Alt">What the picture shows, as plain text; empty when the author left it out.</param>
/// <param name="Title">The words in quotes after the file: a caption. Empty when there is none.</param>
/// <param name="IsBlock">It stands alone in its paragraph: no <c>p</c> is around it and a <c>figure</c> may be put there.</param>
public sealed record ImagePlaceholder(string Target, string Alt, string Title, bool IsBlock, SourceSpan Span) : BodyPlaceholder(Span);
