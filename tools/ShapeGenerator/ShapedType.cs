using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticImpact.ShapeGenerator;

/// <summary>Reads a view marked <c>[Shape]</c>: its members, and what is wrong with them.</summary>
internal sealed class ShapedType
{
    public const string Attribute = "StaticImpact.Pages.ShapeAttribute";

    private readonly INamedTypeSymbol type;
    private readonly ImmutableArray<Diagnostic>.Builder problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<ShapedMember> members = [];

    private ShapedType(INamedTypeSymbol type) => this.type = type;

    /// <summary>The source to add, and what to report.</summary>
    public static ShapeFile Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var reader = new ShapedType(type);
        return reader.Read(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? type.Name);
    }

    /// <summary>All public properties of its own, in the order in which they stand in the source.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false })
        .OrderBy(p => p.Locations[0].SourceSpan.Start);

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == attribute);

    /// <summary>On the property, or on the parameter of the record that it stands for.</summary>
    private static bool IsMarked(IPropertySymbol property, string attribute) => Has(property, attribute)
        || property.ContainingType.InstanceConstructors.Any(c => c.Parameters.Any(p => p.Name == property.Name && Has(p, attribute)));

    private static bool IsIncluded(IPropertySymbol property) => IsMarked(property, "StaticImpact.Pages.IncludeAttribute");

    /// <summary>Views, and types that stand for one in a view of others.</summary>
    private static bool HasShape(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.Any(c => c.ToDisplayString() == "StaticImpact.Pages.IShaped")
        : Has(type.OriginalDefinition, Attribute);

    private static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private ShapeFile Read(string name)
    {
        var declarations = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().ToList();
        if (type.ContainingType is not null || declarations.Exists(d => !d.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            Report(Problems.NotPartial, type, NameOf(type));
            return new ShapeFile(type.Name, null, problems.ToImmutable());
        }

        var meaning = MeaningOf(declarations, type);
        foreach (var property in PropertiesOf(type)) Add(property);
        foreach (var twice in NamesOf(type, []).GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Report(Problems.SameName, twice.Last().At, twice.Key, NameOf(type));
        }

        return new ShapeFile(type.ToDisplayString().Replace('<', '_').Replace('>', '_'), ShapeSource.Of(type, name, meaning, members), problems.ToImmutable());
    }

    /// <summary>With those of the parts that are included, where the property of the whole is the place.</summary>
    private static IEnumerable<(string Name, IPropertySymbol At)> NamesOf(INamedTypeSymbol type, ImmutableArray<ITypeSymbol> inside)
    {
        foreach (var property in PropertiesOf(type))
        {
            if (!IsIncluded(property)) yield return (SnakeCase.Of(property.Name), property);
            else if (property.Type is INamedTypeSymbol part && !inside.Contains(part, SymbolEqualityComparer.Default))
            {
                foreach (var (name, _) in NamesOf(part, inside.Add(type))) yield return (name, property);
            }
        }
    }

    private void Add(IPropertySymbol property)
    {
        var syntax = property.DeclaringSyntaxReferences[0].GetSyntax();
        if (MayBeForgotten(property, syntax)) Report(Problems.NotRequired, property, property.Name);
        var meaning = IsIncluded(property) ? "" : MeaningOf([syntax], property);
        var isAddress = IsMarked(property, "StaticImpact.Pages.AddressAttribute");
        if (isAddress && property.Type.SpecialType != SpecialType.System_String) Report(Problems.NotAText, property, property.Name);
        if (KindOf(property.Type, out var of, out var call) is not { } kind)
        {
            Report(Problems.NoShape, property, property.Name, NameOf(type), WhyNot(property.Type));
            return;
        }

        members.Add(new ShapedMember(
            SnakeCase.Of(property.Name),
            IsIncluded(property) && kind == "Object" ? null : isAddress && kind == "Text" ? "Address" : kind,
            "." + property.Name + call,
            of,
            meaning));
    }

    /// <summary>Neither asked for when the view is made nor worked out from what is.</summary>
    private static bool MayBeForgotten(IPropertySymbol property, SyntaxNode syntax) => syntax switch
    {
        ParameterSyntax parameter => parameter.Default is not null,
        PropertyDeclarationSyntax { Initializer: not null } => true,
        PropertyDeclarationSyntax { ExpressionBody: not null } => false,
        PropertyDeclarationSyntax declared when declared.AccessorList?.Accessors.All(a => a.Body is not null || a.ExpressionBody is not null) == true => false,
        _ => !property.IsRequired,
    };

    private static string? KindOf(ITypeSymbol type, out string? of, out string call)
    {
        of = null;
        call = "";
        switch (type)
        {
            case { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated }: return "Text";
            case { SpecialType: SpecialType.System_Boolean }: return "Flag";
            case { SpecialType: SpecialType.System_Int32 }: return "Number";
        }

        switch (type.ToDisplayString())
        {
            case "StaticImpact.Markup.Html": return "Html";
            case "System.Func<StaticImpact.Markup.Html>":
                call = "()";
                return "Html";
            case "System.Collections.Generic.IReadOnlyList<string>": return "Texts";
        }

        if (HasShape(type))
        {
            of = FullName(type);
            return "Object";
        }

        if (ItemOf(type) is not { } item || !HasShape(item)) return null;
        of = FullName(item);
        return "List";
    }

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is INamedTypeSymbol list && list.OriginalDefinition.ToDisplayString() == "System.Collections.Generic.IReadOnlyList<T>" ? list.TypeArguments[0] : null;

    private static string WhyNot(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String ? "a text that is absent is empty, not null"
        : ItemOf(type) is { } item ? $"'{NameOf(item)}' is no text and is not marked [Shape]"
        : $"'{NameOf(type)}' is no text, whole number, flag, HTML or IReadOnlyList, and is not marked [Shape]";

    private string MeaningOf(IReadOnlyList<SyntaxNode> declarations, ISymbol symbol)
    {
        foreach (var declaration in declarations)
        {
            var meaning = DocComment.Of(declaration, out var problem);
            if (problem is not null) Report(Problems.NotPlain, symbol, symbol.Name, problem);
            if (problem is not null || meaning.Length > 0) return meaning;
        }

        Report(Problems.NoMeaning, symbol, symbol.Name, declarations[0] is ParameterSyntax ? "param" : "summary");
        return "";
    }

    private void Report(DiagnosticDescriptor problem, ISymbol at, params object[] words)
    {
        // The place without the tree it was found in, which would be kept for as long as the compiler runs.
        var place = at.Locations[0];
        problems.Add(Diagnostic.Create(problem, Location.Create(place.SourceTree!.FilePath, place.SourceSpan, place.GetLineSpan().Span), words));
    }
}
