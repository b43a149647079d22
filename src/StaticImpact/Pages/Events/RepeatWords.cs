using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Events;

/// <summary>How often a meeting takes place, in the words of a language.</summary>
internal static class RepeatWords
{
    /// <returns>Nothing for a single meeting.</returns>
    public static string Of(Words words, Event @event)
    {
        if (@event.Repeats is not { } repeats) return "";
        var every = words.Frequency(new Frequency(repeats.Every, repeats.Unit));
        var rhythm = Days(words, repeats) is { Length: > 0 } days ? words.Format("event.repeats.on", ("every", every), ("days", days)) : every;
        return Last(@event, repeats) is { } last ? words.Format("event.repeats.until", ("repeats", rhythm), ("date", words.Date(last))) : rhythm;
    }

    /// <summary>The day that the author wrote, or that the number of times leads to.</summary>
    private static DateOnly? Last(Event @event, Recurrence repeats) =>
        repeats.Until ?? (repeats.Times is null ? null : repeats.Planned(@event.Date).Last());

    private static string Days(Words words, Recurrence repeats) => repeats.Unit switch
    {
        FrequencyUnit.Day => "",
        FrequencyUnit.Week => words.List([.. repeats.Weekdays.Select(day => words.Format("event.repeats.weekday", ("day", words.Weekday(day))))]),
        FrequencyUnit.Month or FrequencyUnit.Quarter => words.List([.. repeats.Days.Select(day => OfMonth(words, day))]),
        FrequencyUnit.Year => words.List([.. repeats.Days.Select(day => OfYear(words, day, repeats.Month))]),
        _ => throw new UnreachableException(),
    };

    private static string OfMonth(Words words, MonthDay day)
    {
        var number = day.Number.ToString(CultureInfo.InvariantCulture);
        if (day.Weekday is { } weekday) return words.Format("event.repeats.nth." + (day.Number == MonthDay.Last ? "last" : number), ("day", words.Weekday(weekday)));
        return day.Number == MonthDay.Last ? words["event.repeats.last-day"] : words.Format("event.repeats.day", ("day", number));
    }

    private static string OfYear(Words words, MonthDay day, int month) => day is { Weekday: null, Number: > 0 }
        ? words.Format("event.repeats.month-day", ("month", words.Month(month)), ("day", day.Number.ToString(CultureInfo.InvariantCulture)))
        : words.Format("event.repeats.of-month", ("day", OfMonth(words, day)), ("month", words.Month(month)));
}
