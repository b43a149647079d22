namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A figure as a reader takes it from a text.</summary>
/// <param name="Number">With its sign; of grades and yes or no, the place on their list.</param>
/// <param name="Decimals">How many stand behind the point; null where the number is told in words, such as millions.</param>
/// <param name="Bound">&lt; or &gt; where only a bound is told; else nothing.</param>
/// <param name="Sign">+ or − as written; nothing without one.</param>
internal readonly record struct Figure(decimal Number, int? Decimals, string Bound, string Sign);
