using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A figure or words from the data: <c>[[third-grade-reading.latest]]</c>, <c>[[goals/early-learning]]</c>.</summary>
/// <param name="Kind">What stands before the slash, e.g. <c>goals</c>; null means an indicator.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Property">What stands after the dot; null means a link with the title.</param>
/// <param name="IsBlock">A <c>.chart</c> alone in its paragraph: no <c>p</c> is around it.</param>
/// <param name="InLink">It stands inside a link's words, so it must not fill to another link.</param>
public sealed record LiveValuePlaceholder(string? Kind, string Id, string? Property, bool IsBlock, bool InLink, SourceSpan Span)
    : BodyPlaceholder(Span)
{
    /// <summary>As the author wrote it, without the brackets.</summary>
    public string Written => (Kind is null ? Id : $"{Kind}/{Id}") + (Property is null ? "" : $".{Property}");
}
