namespace StaticImpact.Diagnostics;

/// <summary>SI0328, SI0334, SI0335 and SI0350 to SI0369, SI0471 and SI0618: targets and how progress is judged.</summary>
public static class DataCodes
{
    public static DiagnosticCode ReportingDisagrees { get; } = new("SI0471", Severity.Warning,
        "The reporting state does not fit the figures",
        "The page about reporting would count the measure as something that it is not.",
        "Write the state that is true, or delete 'reporting': then figures speak for themselves.");

    public static DiagnosticCode TargetOnTheWrongSide { get; } = new("SI0350", Severity.Warning,
        "A target on the wrong side of the baseline",
        "The target was met before the work began, so the indicator will be shown as a success whatever happens. Most often the direction or the target is mistyped.",
        "Check 'direction' and the target's 'value'. If the target is a level to keep, say so in its 'why'.");

    public static DiagnosticCode TargetDueTooEarly { get; } = new("SI0351", Severity.Error,
        "A target due before the baseline",
        "There is no time between the baseline and the target in which anything could change, so no pace can be worked out.",
        "Correct the target's 'by', or name an earlier 'baseline'.");

    public static DiagnosticCode BaselineAfterLatest { get; } = new("SI0352", Severity.Error,
        "A baseline after the latest value",
        "Change is measured from the baseline on; with nothing there the indicator would be shown without any data.",
        "Correct 'baseline', or leave it out to compare with the first value.");

    public static DiagnosticCode TargetsOutOfOrder { get; } = new("SI0353", Severity.Error,
        "Targets that are not in order of time",
        "The last target in the list is the one that is judged and the others are its milestones; out of order the wrong one is judged.",
        "List the targets from the earliest 'by' to the latest, each period once.");

    public static DiagnosticCode TargetsGoBack { get; } = new("SI0354", Severity.Warning,
        "A later target that asks for less than an earlier one",
        "Milestones lead up to the last target; one that asks for more than it does reads like a mistake.",
        "Correct one of the two values. If the later target is meant to be lower, say so in its 'why'.");

    public static DiagnosticCode RangeMismatch { get; } = new("SI0355", Severity.Error,
        "A target whose shape does not fit the direction",
        "With 'direction: range' progress is the distance outside a range, which needs both ends; with any other direction a range has no one value to reach.",
        "For 'direction: range' write the target as 'from', 'to' and 'by', the lower end first; otherwise write 'value' and 'by'.");

    public static DiagnosticCode GrowthNotPossible { get; } = new("SI0356", Severity.Warning,
        "Growth that cannot be worked out",
        "The method 'cagr' multiplies from year to year, which has no meaning for grades, for yes or no, or when values change from positive to negative; the status will read 'not assessed'.",
        "Use 'method: linear-pace' for this indicator.");

    public static DiagnosticCode LimitAlreadyPassed { get; } = new("SI0357", Severity.Warning,
        "A limit that the baseline has passed",
        "A limit is a value that cannot be passed on the way to better; one that lies behind the baseline has no effect.",
        "Correct 'limit' under 'progress', or take it away.");

    public static DiagnosticCode ImpossibleTarget { get; } = new("SI0358", Severity.Error,
        "A target that the unit cannot reach",
        "A share above 100 percent or a count below zero can never be met.",
        "Correct the target's 'value', or the indicator's 'unit'.");

    public static DiagnosticCode PeriodInTheFuture { get; } = new("SI0328", Severity.Warning,
        "A figure of a period that has not begun",
        "Most often the period is mistyped, and the page shows a figure of the future as the latest one.",
        "Correct the period in the data file, or leave the row out until the period has begun.");

    public static DiagnosticCode FactIsJudged { get; } = new("SI0334", Severity.Error,
        "A judgement on a measure of which neither way is better",
        "With 'direction: none' a measure is a fact, neither good nor bad; a target or a judgement beside it says the opposite.",
        "Take the target or the judgement away, or say which way is better in 'direction'.");

    public static DiagnosticCode JudgedWithoutTarget { get; } = new("SI0335", Severity.Error,
        "A judgement that speaks of a target that is not set",
        "Readers would look for a target that nobody has agreed on.",
        "Add the target, or choose a status that needs none: 'improving', 'little-change' or 'getting-worse'.");

    public static DiagnosticCode LongUnit { get; } = new("SI0618", Severity.Hint,
        "A long name of a unit",
        "With every figure it would make sentences hard to read and tables wide, so it stands only with the latest figure and above charts.",
        "Give the unit a 'short' form: sentences and tables then say it with each figure.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        ReportingDisagrees, TargetOnTheWrongSide, TargetDueTooEarly, BaselineAfterLatest, TargetsOutOfOrder,
        TargetsGoBack, RangeMismatch, GrowthNotPossible, LimitAlreadyPassed, ImpossibleTarget,
        PeriodInTheFuture, FactIsJudged, JudgedWithoutTarget, LongUnit,
    ];
}
