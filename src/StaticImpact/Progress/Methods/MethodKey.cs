namespace StaticImpact.Progress.Methods;

/// <summary>A key that an author writes beside <c>method</c>, with a number: found in <see cref="Model.ProgressChoice.Numbers"/>, and
/// a symbol of formulas by its name.</summary>
/// <param name="Doc">What it is, for authors, without a full stop.</param>
public sealed record MethodKey(string Name, string Doc);
