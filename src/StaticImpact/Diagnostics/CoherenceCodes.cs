namespace StaticImpact.Diagnostics;

/// <summary>SI06: does the initiative hang together? Warnings, because a site in the making is never whole; errors with <c>--strict</c>.</summary>
public static class CoherenceCodes
{
    public static DiagnosticCode NoAgenda { get; } = new("SI0601", Severity.Warning,
        "No common agenda",
        "Partners who have not written down what they want together usually do not want the same thing.",
        "Add agenda.md with a vision, the problem, the scope, the populations and the principles.");

    public static DiagnosticCode GoalWithoutIndicator { get; } = new("SI0602", Severity.Warning,
        "A goal without an indicator",
        "Nobody can tell whether a goal that is not measured gets closer.",
        "Add an indicator for it, or merge the goal into another.");

    public static DiagnosticCode IndicatorWithoutTarget { get; } = new("SI0603", Severity.Warning,
        "An indicator without a target",
        "A target says how much is enough and by when; without one only the direction can be judged.",
        "Add 'target: {value: …, by: …}', or 'progress: {method: none, why: …}' when it is there for context.");

    public static DiagnosticCode IndicatorWithoutSource { get; } = new("SI0604", Severity.Warning,
        "An indicator without a source",
        "A figure that nobody can check is an assertion.",
        "Add 'source: {name: …, publisher: …, url: …, retrieved: …}'.");

    public static DiagnosticCode IndicatorWithoutPartner { get; } = new("SI0605", Severity.Warning,
        "An indicator that nobody works on",
        "Shared measures move when somebody answers for them.",
        "Name a 'lead' or 'partners', or list the indicator in an activity.");

    public static DiagnosticCode ActivityWithoutGoal { get; } = new("SI0606", Severity.Warning,
        "An activity for no goal",
        "Activities reinforce each other when each serves something agreed.",
        "Add 'goals:' to the activity.");

    public static DiagnosticCode PartnerWithoutActivity { get; } = new("SI0607", Severity.Warning,
        "A partner with no activity",
        "A name on a list is not a part in a plan; residents will ask what it does.",
        "Add it to the 'partners' of an activity.");

    public static DiagnosticCode GoalWithoutStory { get; } = new("SI0608", Severity.Warning,
        "A goal without a story",
        "Numbers say how much, stories say what changed for someone.",
        "Add a story with this goal in its 'goals'.");

    public static DiagnosticCode UpdateOverdue { get; } = new("SI0609", Severity.Warning,
        "No update for longer than promised",
        "Trust rests on hearing regularly, also when there is little to tell.",
        "Write an update, or change 'update_every' in initiative.yml to what you can keep.");

    public static DiagnosticCode DataOverdue { get; } = new("SI0610", Severity.Warning,
        "Figures overdue",
        "The site marks the indicator as overdue for every reader.",
        "Add the new figures, or move 'update: {next: …}' and say why in a notice.");

    public static DiagnosticCode NoBackbone { get; } = new("SI0611", Severity.Warning,
        "No backbone organisation",
        "Work across many organisations needs someone who convenes, keeps the data and follows up.",
        "Add backbone.md.");

    public static DiagnosticCode TranslationMissing { get; } = new("SI0612", Severity.Warning,
        "A promised translation is missing",
        "Readers of that language see the original with a remark.",
        "Add the translation beside the file, or take the kind out of 'translate' in initiative.yml.");

    public static DiagnosticCode TranslationOlder { get; } = new("SI0613", Severity.Warning,
        "A translation is older than its original",
        "Readers of the two languages are told different things.",
        "Bring the translation up to date, then run 'staticimpact translate' on it.");

    public static DiagnosticCode StoryOutrun { get; } = new("SI0614", Severity.Warning,
        "A story cites an indicator that is getting worse",
        "A good story beside a falling number reads as if nobody looked.",
        "Say in the story what has happened since, or cite another indicator.");

    public static DiagnosticCode PhotoWithoutConsent { get; } = new("SI0615", Severity.Warning,
        "A person's photo without recorded consent",
        "People have a right to say whether their face is published, and you may be asked to show that they did.",
        "Add 'consent: {given: …}' to the photo, with 'until' where it ends.");

    public static DiagnosticCode ConsentExpired { get; } = new("SI0616", Severity.Warning,
        "The consent to a photo has ended",
        "The photo is left out from that day on; the story shows a drawing in its place.",
        "Ask for consent again and write the new date, or take the photo out.");

    public static DiagnosticCode TranslationUntouched { get; } = new("SI0617", Severity.Warning,
        "A translation still holds the words of its original",
        "Readers choose their language and find another one, without the remark that a missing translation carries.",
        "Write the words in the other language over those of the original, or delete the file until somebody does.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NoAgenda, GoalWithoutIndicator, IndicatorWithoutTarget, IndicatorWithoutSource, IndicatorWithoutPartner, ActivityWithoutGoal,
        PartnerWithoutActivity, GoalWithoutStory, UpdateOverdue, DataOverdue, NoBackbone, TranslationMissing, TranslationOlder, StoryOutrun,
        PhotoWithoutConsent, ConsentExpired, TranslationUntouched,
    ];
}
