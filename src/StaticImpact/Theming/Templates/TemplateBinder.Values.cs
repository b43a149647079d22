using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates;

/// <summary>Looking names up in shapes, and saying what is wrong with those that are not there.</summary>
internal sealed partial class TemplateBinder
{
    private BoundValue[] Named(ImmutableArray<NamedExpression> named, Scope scope, out bool isGood)
    {
        isGood = true;
        var values = new List<BoundValue>(named.Length);
        foreach (var one in named)
        {
            BoundValue? value = one.Value switch
            {
                PathExpression expression => Value(expression, scope),
                LiteralExpression { Value: string text } => new ConstantValue(text, new ValueType(MemberKind.Text)),
                LiteralExpression { Value: int number } => new ConstantValue(number, new ValueType(MemberKind.Number)),
                LiteralExpression literal => new ConstantValue(literal.Value, new ValueType(MemberKind.Flag)),
                _ => null,
            };
            if (value is null) isGood = false;
            else values.Add(value);
        }

        return [.. values];
    }

    private PathValue? Value(PathExpression expression, Scope scope)
    {
        for (var i = 0; i < expression.Up; i++)
        {
            if (scope.Parent is null)
            {
                Report(ThemeCodes.UnknownName, expression.Span, scope.IsPartial
                    ? $"'{expression.Text}' leaves the partial. Give it the value when you call it, as in '{{{{> {path[^1]} name=value}}}}', or read '@root'."
                    : $"'{expression.Text}' goes out of more blocks than there are.");
                return null;
            }

            scope = scope.Parent;
        }

        if (expression.Data is "index" or "first" or "last")
        {
            if (!scope.IsLoop || !expression.Names.IsEmpty)
            {
                Report(ThemeCodes.UnknownName, expression.Span, $"'{expression.Text}' is known directly inside '{{{{#each}}}}' only.");
                return null;
            }

            var kind = expression.Data == "index" ? MemberKind.Number : MemberKind.Flag;
            var at = expression.Data switch { "index" => ValueStart.Index, "first" => ValueStart.First, _ => ValueStart.Last };
            return new PathValue(new ValueType(kind), at, expression.Up, 0, [], expression.Span, expression.Text);
        }

        var start = expression.Data == "root" ? ValueStart.Root : ValueStart.This;
        var type = expression.Data == "root" ? scope.Root.Type : scope.Type;
        var names = expression.Names.AsSpan();
        var parameter = 0;
        if (start == ValueStart.This && names.Length > 0)
        {
            for (; parameter < scope.Parameters.Count; parameter++)
            {
                if (scope.Parameters[parameter].Name != names[0].Value) continue;
                start = ValueStart.Parameter;
                type = scope.Parameters[parameter].Type;
                names = names[1..];
                break;
            }
        }

        var isFirst = start != ValueStart.Parameter;
        var members = new List<Member>();
        foreach (var name in names)
        {
            if (type.Of is not { } shape || type.Kind != MemberKind.Object)
            {
                var from = isFirst ? "this" : expression.Text[..expression.Text.LastIndexOf('.')];
                Report(ThemeCodes.UnknownName, name.Span, $"'{from}' is {KindInWords(type)} and has no member '{name.Value}'.");
                return null;
            }

            if (!shape.Members.TryGetValue(name.Value, out var member))
            {
                ReportUnknown(name, shape, scope, isFirst);
                return null;
            }

            members.Add(member);
            type = new ValueType(member.Kind, member.Of);
            isFirst = false;
        }

        return new PathValue(type, start, expression.Up, parameter, [.. members], expression.Span, expression.Text);
    }

    private void ReportUnknown(Sourced<string> name, Shape shape, Scope scope, bool isFirst)
    {
        var candidates = isFirst ? scope.Names : shape.Members.Keys;
        var hint = Suggestion.DidYouMean(name.Value, candidates);
        if (isFirst && hint.Length == 0)
        {
            var up = "";
            for (var outer = scope.Parent; outer is not null; outer = outer.Parent)
            {
                up += "../";
                if (outer.Names.Contains(name.Value)) hint = $" Outside the block there is '{up}{name.Value}'.";
            }

            if (hint.Length == 0 && scope.Root.Names.Contains(name.Value)) hint = $" The page has '@root.{name.Value}'.";
        }

        if (hint.Length == 0) hint = $" It has: {string.Join(", ", shape.Members.Keys.Order(StringComparer.Ordinal))}.";
        Report(ThemeCodes.UnknownName, name.Span, $"The {shape.Name} has no '{name.Value}'.{hint}");
    }

    private static string KindInWords(ValueType type) => type.Kind switch
    {
        MemberKind.Text => "a text",
        MemberKind.Html => "HTML",
        MemberKind.Flag => "true or false",
        MemberKind.Number => "a number",
        MemberKind.Object => $"a model ({type.Of?.Name})",
        MemberKind.List => $"a list ({type.Of?.Name})",
        _ => "a list of texts",
    };

    private static string HowToUse(ValueType type, string found) => type.Kind switch
    {
        MemberKind.List or MemberKind.Texts => $" Write '{{{{#each {found}}}}} … {{{{/each}}}}'.",
        MemberKind.Object => $" Write '{{{{#with {found}}}}} … {{{{/with}}}}' or one of its members: {string.Join(", ", type.Of!.Members.Keys.Order(StringComparer.Ordinal))}.",
        MemberKind.Flag => $" Write '{{{{#if {found}}}}} … {{{{/if}}}}'.",
        _ => "",
    };
}
