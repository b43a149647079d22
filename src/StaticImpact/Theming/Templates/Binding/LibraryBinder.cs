using System.Diagnostics;
using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming.Templates.Expressions;

namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Calls of Scriban's libraries, each with its arguments checked.</summary>
internal sealed class LibraryBinder(Binder binder)
{
    public BoundExpression? Bind(ScriptExpression at, string library, string name, List<ScriptExpression> arguments, Scope scope)
    {
        if (LibraryFunctions.Find(library, name) is not { } function)
        {
            var message = LibraryFunctions.WhyNot(library, name) is { } why
                ? $"'{library}.{name}' is not part of templates here. {why}"
                : $"No function '{library}.{name}'.{Suggest(library, name)}";
            binder.Report(LibraryFunctions.WhyNot(library, name) is null ? ThemeCodes.UnknownFunction : ThemeCodes.TemplateForbidden, at, message);
            return null;
        }

        if (Arguments($"{library}.{name}", function, at, arguments, scope) is not { } values) return null;
        return Result($"{library}.{name}", function, at, values, scope);
    }

    private static string Suggest(string library, string name)
    {
        if (ForeignWords.Hint(name) is { } hint) return " " + hint;
        var near = Suggestion.DidYouMean($"{library}.{name}", LibraryFunctions.Names(library).Select(n => $"{library}.{n}"));
        return near.Length > 0 ? near : $" There are: {string.Join(", ", LibraryFunctions.Names(library))}.";
    }

    private sealed record Argument(LibraryParameter Parameter, ScriptExpression At, BoundExpression Value, bool IsNamed);

    private List<Argument>? Arguments(string name, LibraryFunction function, ScriptExpression at, List<ScriptExpression> arguments, Scope scope)
    {
        var given = new List<Argument>();
        var isGood = true;
        for (var i = 0; i < arguments.Count; i++)
        {
            var named = arguments[i] as ScriptNamedArgument;
            var parameter = named is null ? function.Parameters.ElementAtOrDefault(i) : function.Parameters.FirstOrDefault(p => p.Name == named.Name?.Name);
            if (parameter is null || given.Exists(g => g.Parameter == parameter))
            {
                binder.Report(ThemeCodes.TemplateSyntax, arguments[i], $"'{name}' takes: {string.Join(", ", function.Parameters.Select(p => p.Name))}.");
                return null;
            }

            var expression = named?.Value ?? arguments[i];
            if (binder.Values.Bind(expression, scope) is not { } value || !Fits(name, parameter, expression, value.Type)) isGood = false;
            else given.Add(new Argument(parameter, expression, value, named is not null));
        }

        if (!isGood) return null;
        foreach (var missing in function.Parameters.Where(p => !p.IsOptional && !given.Exists(g => g.Parameter == p)))
        {
            binder.Report(ThemeCodes.TemplateSyntax, at, $"'{name}' needs a value for '{missing.Name}'. It takes: {string.Join(", ", function.Parameters.Select(p => p.Name))}.");
            return null;
        }

        return given;
    }

    private bool Fits(string name, LibraryParameter parameter, ScriptExpression at, ValueType type)
    {
        var isGood = parameter.Kind switch
        {
            't' or 'm' => type.IsText || (parameter.Kind == 't' && type.Kind == ValueKind.Number),
            'n' => type.Kind == ValueKind.Number,
            'f' => type.Kind == ValueKind.Flag,
            'l' => type.Kind == ValueKind.List,
            'h' => type.IsText || type.Kind == ValueKind.Html,
            'x' => type.Kind == ValueKind.Function,
            'a' => type.Kind is not ValueKind.Function,
            _ => throw new UnreachableException(),
        };
        if (isGood) return true;
        binder.Report(ThemeCodes.WrongKind, at, type.Kind == ValueKind.Html && parameter.Kind == 't'
            ? $"'{at}' is HTML, and '{name}' would change its tags and encode them twice. Change the text before it becomes HTML, or print it as it is."
            : $"'{at}' is {type.InWords}; '{name}' takes {Wanted(parameter)}.{(parameter.Kind == 'l' ? "" : StatementBinder.HowToUse(type, at.ToString()))}");
        return false;
    }

    private static string Wanted(LibraryParameter parameter) => parameter.Kind switch
    {
        't' or 'h' => $"a text as '{parameter.Name}'",
        'm' => "the name of a member in quotes",
        'n' => $"a number as '{parameter.Name}'",
        'f' => $"true or false as '{parameter.Name}'",
        'l' => $"a list as '{parameter.Name}'",
        'x' => "a function, as in '@is_open'",
        'a' => $"a value as '{parameter.Name}'",
        _ => throw new UnreachableException(),
    };

    private BoundExpression? Result(string name, LibraryFunction function, ScriptExpression at, List<Argument> arguments, Scope scope)
    {
        var list = arguments.Find(a => a.Parameter.Kind == 'l');
        var item = list?.Value.Type.Item;
        if (name is "array.map" or "array.sort")
        {
            return Member(name, arguments, list!, item!);
        }

        if (name == "array.join" && !arguments.Exists(a => a.Parameter.Kind == 'x') && !item!.IsText && item.Kind is not (ValueKind.Number or ValueKind.Null))
        {
            binder.Report(ThemeCodes.WrongKind, list!.At, $"'{list.At}' is {list.Value.Type.InWords}; 'array.join' puts texts and numbers together. Take a member of each first, as in 'array.map {list.At} \"title\"'.");
            return null;
        }

        BoundFunction? called = null;
        var call = new ScriptFunctionCall { Span = at.Span, Target = Target(name, at) };
        foreach (var argument in arguments)
        {
            var value = argument.Value.ForScriban();
            if (argument.Parameter.Kind == 'x')
            {
                var before = binder.Mistakes.Count;
                if (binder.OwnFunctions.BindFor(argument.Value.Type.Function!, item!, argument.At) is not { } bound || binder.Mistakes.Count > before) return null;
                called = bound;
                value = new Operand(new FunctionValue(bound));
                if (called.Result is null)
                {
                    binder.Report(ThemeCodes.WrongKind, argument.At, $"'{argument.Value.Type.Function!.Name}' returns nothing. End it with 'ret' and a value.");
                    return null;
                }
            }
            else if (argument.Parameter.Kind == 'a' && item is not null && ValueType.Common(item, argument.Value.Type) is null)
            {
                binder.Report(ThemeCodes.WrongKind, argument.At, $"'{argument.At}' is {argument.Value.Type.InWords}; '{list!.At}' is {list.Value.Type.InWords}.");
                return null;
            }

            call.Arguments.Add(argument.IsNamed ? new ScriptNamedArgument { Span = argument.At.Span, Name = new ScriptVariableGlobal(argument.Parameter.Name), Value = value } : value);
        }

        return new ScribanExpression(call, Type(function.Result, list?.Value.Type, called?.Result, arguments));
    }

    private static ValueType Type(string result, ValueType? list, ValueType? returned, List<Argument> arguments) => result switch
    {
        "t" => ValueType.Text,
        "n" => ValueType.Number,
        "N" => ValueType.Number with { MayBeNull = true },
        "f" => ValueType.Flag,
        "T" => ValueType.Texts,
        "TT" => ValueType.List(ValueType.Texts),
        "i" => list!.Item! with { MayBeNull = true },
        "R" => ValueType.List(returned!),
        "l" => arguments.Skip(1).Aggregate(list!, (type, a) => a.Parameter.Kind switch
        {
            'a' => ValueType.List(ValueType.Common(type.Item!, a.Value.Type)!),
            'l' => ValueType.Common(type, a.Value.Type) ?? type,
            _ => type,
        }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private BoundExpression? Member(string name, List<Argument> arguments, Argument list, ValueType item)
    {
        Member? member = null;
        var type = item;
        if (arguments.Find(a => a.Parameter.Kind == 'm') is { } wanted)
        {
            if (wanted.Value is not Constant { Value: string text })
            {
                binder.Report(ThemeCodes.TemplateSyntax, wanted.At, $"'{name}' needs the member's name in quotes, so that it can be checked when the theme loads.");
                return null;
            }

            if (item.Of is not { } shape || !shape.Members.TryGetValue(text, out member))
            {
                binder.Report(ThemeCodes.UnknownName, wanted.At, item.Of is null
                    ? $"'{list.At}' is {list.Value.Type.InWords}, whose items have no members."
                    : $"The {item.Of.Name} has no '{text}'.{Suggestion.DidYouMean(text, item.Of.Members.Keys)}");
                return null;
            }

            type = shape is RecordShape record ? record.Types[text] : ValueType.OfMember(member);
        }

        if (name == "array.map") return new MappedList(list.Value, member!, ValueType.List(type));
        if (type.IsText || type.Kind is ValueKind.Number or ValueKind.Flag or ValueKind.Null) return new SortedList(list.Value, member);
        binder.Report(ThemeCodes.WrongKind, list.At, member is null
            ? $"'{list.At}' is {list.Value.Type.InWords}, which has no order. Name the member to sort by, as in 'array.sort {list.At} \"title\"'."
            : $"'{member.Name}' is {type.InWords}, which has no order.");
        return null;
    }

    private static ScriptMemberExpression Target(string name, ScriptExpression at)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new ScriptMemberExpression { Span = at.Span, Target = new ScriptVariableGlobal(name[..dot]), Member = new ScriptVariableGlobal(name[(dot + 1)..]) };
    }
}
