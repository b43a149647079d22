namespace StaticImpact.Progress.Methods;

/// <summary>A number a method was defined with.</summary>
/// <param name="Id">E.g. <c>on-track-pace</c>; words for it stand in the theme's strings.</param>
public sealed record MethodConstant(string Id, double Value);
