using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StaticImpact.ShapeGenerator;

/// <summary>What one view comes to. Compared by what it says, so that the compiler sees what has not changed.</summary>
/// <param name="Source">Null where nothing can be added.</param>
internal sealed record ShapeFile(string Name, string? Source, ImmutableArray<Diagnostic> Problems);
