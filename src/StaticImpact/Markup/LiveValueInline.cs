using Markdig.Syntax.Inlines;

namespace StaticImpact.Markup;

/// <summary>What stands between <c>[[</c> and <c>]]</c>, unread.</summary>
internal sealed class LiveValueInline(string written) : LeafInline
{
    public string Written { get; } = written;
}
