using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>A rhythm as calendar programs take it (RFC 5545, 3.3.10).</summary>
internal static class RecurrenceRule
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    /// <param name="until">Writes the last time it takes place in the form of its start.</param>
    public static string Of(Event @event, Recurrence repeats, Func<DateOnly, string> until)
    {
        var (frequency, step) = repeats.Unit switch
        {
            FrequencyUnit.Day => ("DAILY", 1),
            FrequencyUnit.Week => ("WEEKLY", 1),
            FrequencyUnit.Month => ("MONTHLY", 1),
            FrequencyUnit.Quarter => ("MONTHLY", 3),
            FrequencyUnit.Year => ("YEARLY", 1),
            _ => throw new UnreachableException(),
        };
        var rule = "FREQ=" + frequency;
        if (repeats.Every * step > 1) rule += ";INTERVAL=" + Number(repeats.Every * step);
        if (repeats.Month > 0) rule += ";BYMONTH=" + Number(repeats.Month);
        if (!repeats.Weekdays.IsEmpty) rule += ";BYDAY=" + string.Join(',', repeats.Weekdays.Select(Weekday));
        if (!repeats.Days.IsEmpty) rule += (repeats.Days[0].Weekday is null ? ";BYMONTHDAY=" : ";BYDAY=") + string.Join(',', repeats.Days.Select(Day));
        if (repeats.Times is { } times) rule += ";COUNT=" + Number(times);
        else if (repeats.Until is not null) rule += ";UNTIL=" + until(repeats.Planned(@event.Date).Last());
        return rule;
    }

    /// <summary><c>2TU</c>, <c>-1FR</c>, <c>15</c>: numbers from the end are negative here as well.</summary>
    public static string Day(MonthDay day) => Number(day.Number) + (day.Weekday is { } weekday ? Weekday(weekday) : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
