using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A number for one method of judging progress, such as the <c>limit</c> of <c>cagr</c>.</summary>
public sealed record MethodNumber(string Key, decimal Value, SourceSpan Span);
