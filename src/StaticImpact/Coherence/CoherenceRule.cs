using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Coherence;

/// <summary>One question to an initiative. Why it matters stands in its code.</summary>
/// <param name="Find">Every place where the answer is no.</param>
public sealed record CoherenceRule(Condition Condition, DiagnosticCode Code, Func<Initiative, SiteProgress, IEnumerable<CoherenceFinding>> Find);

/// <summary>One place where an initiative does not hang together.</summary>
public readonly record struct CoherenceFinding(SourceSpan Span, string Message);
