using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticImpact.Pages;
using StaticImpact.ShapeGenerator;

namespace StaticImpact.Tests.Shapes;

/// <summary>Runs the generator of shapes over a piece of source, as the compiler does.</summary>
internal static class ShapeCompiler
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Array.ConvertAll(["System.Private.CoreLib", "System.Runtime", "System.Collections"], Framework).Append(typeof(Shape).Assembly.Location).Select(f => MetadataReference.CreateFromFile(f))];

    private const string Usings = "using System; using System.Collections.Generic; using StaticImpact.Markup; using StaticImpact.Pages; namespace Views;\n";

    /// <summary>The problems as <c>line: CODE: message</c>, with those of the compiler about what was added.</summary>
    public static string Problems(string source)
    {
        var driver = Run(Compilation(source), out var after, out _);
        return string.Join('\n', driver.GetRunResult().Diagnostics.Concat(after.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree?.FilePath != "View.cs"))
            .Select(d => $"{d.Location.GetLineSpan().StartLinePosition.Line}: {d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    /// <summary>What was written, after seeing that it compiles.</summary>
    public static string Written(string source, DocumentationMode comments = DocumentationMode.None)
    {
        var driver = Run(Compilation(source, comments), out var after, out var problems);
        Assert.Empty(problems);
        Assert.Empty(after.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();
    }

    public static CSharpCompilation Compilation(string source, DocumentationMode comments = DocumentationMode.None) => CSharpCompilation.Create(
        "Views",
        [CSharpSyntaxTree.ParseText(Usings + source, new CSharpParseOptions(LanguageVersion.Latest, comments), "View.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ViewShapes().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorDriver Run(CSharpCompilation compilation, out Compilation after, out ImmutableArray<Diagnostic> problems) =>
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out after, out problems);

    private static string Framework(string name) => Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll");
}
