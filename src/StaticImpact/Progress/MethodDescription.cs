using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>A number a method was defined with.</summary>
/// <param name="Id">E.g. <c>on-track-pace</c>.</param>
public sealed record MethodConstant(string Id, double Value);

/// <summary>A method as its page explains it, made of the same definitions that compute with it.</summary>
public sealed record MethodDescription
{
    public required ProgressMethod Method { get; init; }

    /// <summary>Grows whenever the same data could give another status.</summary>
    public required int Version { get; init; }

    /// <summary>In the order in which they build on each other.</summary>
    public ImmutableArray<MethodFormula> Formulas { get; init; } = [];

    /// <summary>In the order in which they are asked.</summary>
    public ImmutableArray<MethodRule> Rules { get; init; } = [];
    public ImmutableArray<MethodConstant> Constants { get; init; } = [];

    public string Name => PublicWords.Methods[Method];

    public static ImmutableArray<MethodDescription> All { get; } =
        [LinearPace.Description, Cagr.Description, Manual.Description, NoMethod.Description];

    public static MethodDescription Of(ProgressMethod method) => method switch
    {
        ProgressMethod.LinearPace => LinearPace.Description,
        ProgressMethod.Cagr => Cagr.Description,
        ProgressMethod.Manual => Manual.Description,
        ProgressMethod.None => NoMethod.Description,
        _ => throw new UnreachableException(),
    };
}
