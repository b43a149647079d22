using System.Collections.Immutable;
using StaticImpact.Coherence;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Publishing;

namespace StaticImpact;

/// <summary>How a build ended.</summary>
/// <param name="Diagnostics">Everything found, sorted.</param>
/// <param name="Published">What changed in the output; null when nothing was published.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Files">How many files, pages among them.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, PublishSummary? Published, int Pages, int Files)
{
    /// <summary>Content files that are left out because they are drafts or of a later day, sorted.</summary>
    public ImmutableArray<string> NotYet { get; init; } = [];

    /// <summary>What is held back, with the moment at which it may be published, by the clock of the world.</summary>
    public ImmutableArray<(HeldBack What, DateTime Utc)> HeldBack { get; init; } = [];

    /// <summary>Conditions of collective impact of which nothing is shown yet, so that nothing can be said of them.</summary>
    public ImmutableArray<Condition> Empty { get; init; } = [];

    /// <summary>The disk, a permission or another build stood in the way, not the content.</summary>
    public bool MachineFailed => Diagnostics.Any(d => d.Severity == Severity.Error && (d.Code == PublishingCodes.MachineFailed || d.Code == PublishingCodes.Locked));

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
