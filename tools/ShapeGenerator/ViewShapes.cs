using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticImpact.ShapeGenerator;

/// <summary>Adds to each view marked <c>[Shape]</c> what templates may see of it: every public property, in snake_case, with what its
/// comment says. Nothing is looked up when the program runs.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ViewShapes : IIncrementalGenerator
{
    /// <summary>The step whose results the compiler keeps; for tests.</summary>
    public const string Step = "Shapes";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.SyntaxProvider.ForAttributeWithMetadataName(
            ShapedType.Attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ShapedType.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])).WithTrackingName(Step);
        context.RegisterSourceOutput(files, static (output, file) =>
        {
            foreach (var problem in file.Problems) output.ReportDiagnostic(problem);
            if (file.Source is not null) output.AddSource(file.Name + ".Shape.g.cs", file.Source);
        });
    }
}
