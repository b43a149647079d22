using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>
/// A link to something of this site. Fills to the value of <c>href</c>, already encoded. Filled with
/// <see cref="Html.Empty"/>, the words stay and the link goes: so links to drafts become plain text.
/// </summary>
/// <param name="Target">The address as written, entities and backslashes resolved, percent signs not.</param>
public sealed record LinkPlaceholder(string Target, SourceSpan Span) : BodyPlaceholder(Span);
