namespace StaticImpact.Diagnostics;

/// <summary>SI02: references.</summary>
public static class ReferencesCodes
{
    private const string Why = "A reference to something that is not there would be a dead end for a reader.";
    private const string Fix = "Correct the id to the name of an existing file, without its extension, or add the file.";

    public static DiagnosticCode UnknownGoal { get; } = new("SI0201", Severity.Error, "No such goal", Why, Fix);
    public static DiagnosticCode UnknownPartner { get; } = new("SI0202", Severity.Error, "No such partner", Why, Fix);
    public static DiagnosticCode UnknownIndicator { get; } = new("SI0203", Severity.Error, "No such indicator", Why, Fix);
    public static DiagnosticCode UnknownTeam { get; } = new("SI0204", Severity.Error, "No such team", Why, Fix);
    public static DiagnosticCode UnknownActivity { get; } = new("SI0205", Severity.Error, "No such activity", Why, Fix);

    public static DiagnosticCode UnknownPlace { get; } = new("SI0206", Severity.Error,
        "No such place",
        "A place needs a name and a kind before its figures can be shown.",
        "Declare the place in places.yml, or correct its id.");

    public static DiagnosticCode UnknownFile { get; } = new("SI0207", Severity.Error,
        "No such file",
        "A missing picture or document would be a broken link on the site.",
        "Put the file into the content folder (pictures and documents into media/), or correct its path.");

    public static DiagnosticCode UnknownMap { get; } = new("SI0208", Severity.Error,
        "No such map",
        "A place on a map that is not declared cannot be drawn.",
        "Declare the map under 'maps' in places.yml, or correct its id.");

    public static DiagnosticCode UnknownPage { get; } = new("SI0209", Severity.Error,
        "No such page",
        "A navigation entry must lead somewhere.",
        "Use one of the page names the message lists, or pages/… for a page of your own.");

    public static DiagnosticCode NeedsHidden { get; } = new("SI0210", Severity.Warning,
        "Left out because of something that is not shown yet",
        "An indicator belongs to a goal; while its goal is a draft, it has no place on the site.",
        "Publish the goal, or move the indicator to another one.");

    public static DiagnosticCode DataWithoutIndicator { get; } = new("SI0211", Severity.Error,
        "A data file without an indicator",
        "Its figures would not reach the site.",
        "Give it the same name as the indicator's .md file.");

    public static DiagnosticCode NoFigure { get; } = new("SI0212", Severity.Warning,
        "No figure for the baseline",
        "Change can only be measured from a period that has a figure, so the next one stands in and the page says so.",
        "Name a period of the data file that has a value, or add the baseline's row.");

    public static DiagnosticCode UnknownBreakdown { get; } = new("SI0213", Severity.Error,
        "No such breakdown",
        "What the front matter says about a column that the data file does not have would not be shown.",
        "Write the column's name as the data file's header does.");

    public static DiagnosticCode UnknownGroup { get; } = new("SI0214", Severity.Error,
        "No such group",
        "A group that the data file does not have can be neither named nor compared with.",
        "Write the group as the data file's cells do, capital letters included.");

    public static DiagnosticCode UnknownNote { get; } = new("SI0215", Severity.Error,
        "No such note",
        "The translation of a note that the data file does not have would never be shown.",
        "Copy the note from the data file, word for word.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        UnknownGoal, UnknownPartner, UnknownIndicator, UnknownTeam, UnknownActivity, UnknownPlace, UnknownFile,
        UnknownMap, UnknownPage, NeedsHidden, DataWithoutIndicator, NoFigure, UnknownBreakdown, UnknownGroup, UnknownNote,
    ];
}
