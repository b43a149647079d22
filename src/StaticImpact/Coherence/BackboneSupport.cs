using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Coherence;

/// <summary>Somebody holds it together.</summary>
internal static class BackboneSupport
{
    public static ImmutableArray<CoherenceRule> Rules { get; } =
        [new(Condition.Backbone, CoherenceCodes.NoBackbone, (initiative, _) => NoBackbone(initiative))];

    private static IEnumerable<CoherenceFinding> NoBackbone(Initiative initiative)
    {
        if (initiative.Backbone is null) yield return new(initiative.Settings.Source, "There is no backbone.md: the site cannot say who holds the work together. Add one with a title and the 'partner' that does it.");
    }
}
