using Scriban.Syntax;
using StaticImpact.Theming.Templates.Binding;

namespace StaticImpact.Theming.Templates;

/// <summary>A function as a template wrote it, not yet bound: that is done for each kind of arguments it is called with.</summary>
/// <param name="Name">As it is called; <c>do</c> for one without a name.</param>
/// <param name="Parameters">Names, each with its value where the caller gives none; <c>0</c>, <c>1</c> … where it declares none.</param>
/// <param name="Body">What it does.</param>
/// <param name="Scope">What is known where it is written.</param>
internal sealed record TemplateFunction(string Name, IReadOnlyList<(string Name, ScriptLiteral? Default)> Parameters, ScriptStatement Body, Scope Scope)
{
    public Dictionary<string, BoundFunction> Bound { get; } = new(StringComparer.Ordinal);

    public bool Equals(TemplateFunction? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
