using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>How an indicator's progress is to be judged, in the author's words.</summary>
public sealed record ProgressChoice
{
    /// <summary>Null: the site's own.</summary>
    public Sourced<ProgressMethodId>? Method { get; init; }

    /// <summary>Why this method; required for the author's own judgement, and shown with it.</summary>
    public LocalText? Why { get; init; }

    /// <summary>The author's judgement; only for a method by which the author judges.</summary>
    public Sourced<ProgressStatus>? Status { get; init; }

    /// <summary>What stands under keys that only one method reads.</summary>
    public ImmutableArray<MethodNumber> Numbers { get; init; } = [];

    /// <summary>How long after its last day a figure is still taken as recent; null: as the kind of period has it.</summary>
    public Frequency? StaleAfter { get; init; }

    /// <summary>Null where the author does not write the key.</summary>
    public MethodNumber? Number(string key)
    {
        foreach (var number in Numbers)
        {
            if (number.Key == key) return number;
        }

        return null;
    }
}
