namespace StaticImpact.Diagnostics;

/// <summary>SI0149 and SI0191 to SI0193: events that take place again and again.</summary>
public static class EventCodes
{
    public static DiagnosticCode NotEveryMonth { get; } = new("SI0149", Severity.Warning,
        "A day that not every month has",
        "In a month without a 29th, 30th or 31st nothing takes place, which is seldom meant.",
        "Write the last day of the month, or the number where months without it are to be left out.");

    public static DiagnosticCode BadRepeat { get; } = new("SI0191", Severity.Error,
        "A repetition that is not understood",
        "Without it nobody knows when the event takes place again.",
        "Write it as the message shows, such as 'every month on the second Tuesday', 'every 2 weeks on Monday and Thursday' or 'every year'.");

    public static DiagnosticCode BeginsElsewhere { get; } = new("SI0192", Severity.Error,
        "An event that begins on none of its days",
        "One of the two is a slip, and calendars would show the event on a day on which nobody comes.",
        "Correct the rhythm, or the day in the file's name and in 'start'.");

    public static DiagnosticCode NotOneOfItsDays { get; } = new("SI0193", Severity.Error,
        "A day left out that is none of its days",
        "The day that was meant would stay in calendars.",
        "Write a day on which the event would take place.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NotEveryMonth, BadRepeat, BeginsElsewhere, NotOneOfItsDays];
}
