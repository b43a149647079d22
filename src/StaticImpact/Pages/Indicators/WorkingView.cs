using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>How a status was worked out, with the indicator's own numbers filled in.</summary>
[Shape("working")]
public sealed partial record WorkingView
{
    /// <summary>The name of the method.</summary>
    public required string Method { get; init; }

    /// <summary>The page that explains the methods.</summary>
    public required LinkView MethodPage { get; init; }

    /// <summary>In one sentence: the status, and the rule that decided.</summary>
    public required string Sentence { get; init; }

    /// <summary>Line by line: what each number is and the arithmetic.</summary>
    public required IReadOnlyList<FactView> Steps { get; init; }

    /// <summary>What to keep in mind about it, each a sentence.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Which latest value would have given another status; nothing where none would.</summary>
    public required string WouldChange { get; init; }

    /// <summary>The same data under the other methods that can judge them.</summary>
    public required IReadOnlyList<FactView> Others { get; init; }

    /// <summary>Whether those methods agree; nothing without others.</summary>
    public required string Remark { get; init; }

    /// <summary>Targets on the way, and whether they were met.</summary>
    public required IReadOnlyList<FactView> Milestones { get; init; }

    public static WorkingView Of(PageScope scope, Indicator indicator) => StatusWorking.Of(scope, indicator);
}
