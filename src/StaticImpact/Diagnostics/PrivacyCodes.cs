namespace StaticImpact.Diagnostics;

/// <summary>SI0361–SI0379: the protection of small numbers.</summary>
public static class PrivacyCodes
{
    public static DiagnosticCode ValuesHidden { get; } = new("SI0370", Severity.Note,
        "Values are hidden to protect people",
        "A small number can tell neighbours who is meant. It is hidden everywhere on the site, and so are others from which it could be worked out.",
        "Nothing has to be done. The limits stand under 'privacy' in initiative.yml; combining small groups or years shows more.");

    public static DiagnosticCode UnitMayCountPeople { get; } = new("SI0361", Severity.Warning,
        "A unit of the author's may count people",
        "A unit with a name of its own is not taken to count people, so its small numbers are published. Its name sounds as if it did.",
        "Say 'people: true' in the unit to protect small numbers, or 'people: false' when it counts something else.");

    public static DiagnosticCode CannotBeJudged { get; } = new("SI0362", Severity.Note,
        "Nothing says how many people the values speak of",
        "A rate or an amount can speak of very few people. Without a count or a denominator nobody can tell, so it is published as it is.",
        "Add the columns 'n' and 'denominator' to the data file. Say 'people: false' in the front matter when the values cannot point to a person.");

    public static DiagnosticCode HeadlineHidden { get; } = new("SI0363", Severity.Warning,
        "A figure that the page stands on is hidden",
        "Without its baseline, its latest figure or any figure at all an indicator tells little, and its status may not be judged.",
        "Pool several years or measure a larger area, so that the figures can be shown; or choose another baseline.");

    public static DiagnosticCode MostOfAColumnHidden { get; } = new("SI0371", Severity.Warning,
        "More than half of a column is hidden",
        "Values are hidden so that others cannot be worked out by subtracting. When most of a column goes, the groups are too small, or they do not add up to the total at all.",
        "Say 'overlap: true' under 'breakdowns' when someone can be in several groups. Otherwise use coarser groups, or pool several years.");

    public static DiagnosticCode SumDoesNotFit { get; } = new("SI0372", Severity.Note,
        "Groups cannot add up to their total",
        "No whole numbers of people in the hidden groups would give the total that is shown. The groups overlap or are not all there, or a figure is wrong.",
        "Correct the figures. When someone can be in several groups, say 'overlap: true' for the column under 'breakdowns'.");

    public static DiagnosticCode WholeLinesHidden { get; } = new("SI0373", Severity.Warning,
        "Whole rows and columns are hidden",
        "So many hidden values hang together by their sums that it cannot be shown quickly which others have to be hidden. Everything that bears on them is.",
        "Use coarser groups, or several data files. Say 'overlap: true' for a column whose groups do not add up.");

    public static DiagnosticCode TwoPublicationsTell { get; } = new("SI0374", Severity.Warning,
        "Two publications together tell a hidden number",
        "What was published before stays with its readers. Laid beside what is published now, a difference gives away a number that is hidden.",
        "Hide what was hidden then, with the flag 'suppressed'; or leave out what is new until it can be published in coarser groups.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        UnitMayCountPeople, CannotBeJudged, HeadlineHidden, ValuesHidden, MostOfAColumnHidden, SumDoesNotFit, WholeLinesHidden, TwoPublicationsTell,
    ];
}
