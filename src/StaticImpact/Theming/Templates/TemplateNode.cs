using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

/// <summary>A template as written: what <see cref="TemplateReader"/> makes and <see cref="TemplateBinder"/> checks.</summary>
internal sealed record Template(string Name, string File, ImmutableArray<TemplateNode> Nodes);

internal abstract record TemplateNode(SourceSpan Span);

internal sealed record TextNode(SourceSpan Span, string Text) : TemplateNode(Span)
{
    /// <summary>As it is written to pages, encoded once.</summary>
    public byte[] Bytes { get; } = System.Text.Encoding.UTF8.GetBytes(Text);
}

/// <summary><c>{{title}}</c></summary>
internal sealed record PrintNode(SourceSpan Span, PathExpression Path) : TemplateNode(Span);

/// <summary><c>{{t "home.title" name=place}}</c>: one of the helpers.</summary>
internal sealed record HelperNode(
    SourceSpan Span, string Helper, ImmutableArray<TemplateExpression> Arguments, ImmutableArray<NamedExpression> Named) : TemplateNode(Span);

/// <summary><c>{{#if}} … {{else if}} … {{else}} … {{/if}}</c>; <c>unless</c> is a negated first branch.</summary>
internal sealed record IfNode(SourceSpan Span, ImmutableArray<IfBranch> Branches, ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

internal sealed record IfBranch(PathExpression Condition, bool Negated, ImmutableArray<TemplateNode> Body);

internal sealed record EachNode(
    SourceSpan Span, PathExpression Path, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

internal sealed record WithNode(
    SourceSpan Span, PathExpression Path, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

/// <summary><c>{{> partials/tile indicator size="big"}}</c>, or with a block: <c>{{#> layouts/default}} … {{/layouts/default}}</c>.</summary>
internal sealed record PartialNode(
    SourceSpan Span, string Name, PathExpression? Context, ImmutableArray<NamedExpression> Named,
    ImmutableArray<TemplateNode>? Block) : TemplateNode(Span);

/// <summary><c>{{> @partial-block}}</c>: where a layout puts the block it was called with.</summary>
internal sealed record SlotNode(SourceSpan Span) : TemplateNode(Span);

internal abstract record TemplateExpression(SourceSpan Span);

/// <summary>Text in quotes, a whole number, <c>true</c> or <c>false</c>.</summary>
internal sealed record LiteralExpression(SourceSpan Span, object Value) : TemplateExpression(Span);

/// <param name="Span">The whole path.</param>
/// <param name="Up">How many <c>../</c> it begins with.</param>
/// <param name="Data"><c>root</c>, <c>index</c>, <c>first</c> or <c>last</c> when the path begins with <c>@</c>.</param>
/// <param name="Names">The members, from left to right; empty for <c>this</c> and bare data.</param>
internal sealed record PathExpression(SourceSpan Span, int Up, string? Data, ImmutableArray<Sourced<string>> Names) : TemplateExpression(Span)
{
    public string Text => string.Concat(Enumerable.Repeat("../", Up))
        + (Data is null ? "" : "@" + Data + (Names.IsEmpty ? "" : "."))
        + (Names.IsEmpty && Data is null ? "this" : string.Join('.', Names.Select(n => n.Value)));
}

internal sealed record NamedExpression(Sourced<string> Name, TemplateExpression Value);
