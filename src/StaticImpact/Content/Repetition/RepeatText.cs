using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Content.Repetition;

/// <summary>How authors write how often something takes place, in one form of the several that are read.</summary>
internal static class RepeatText
{
    public static readonly ImmutableArray<string> Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static readonly ImmutableArray<string> Ordinals = ["first", "second", "third", "fourth", "fifth"];

    public static string Of(Recurrence repeats)
    {
        var unit = PublicWords.Frequencies[repeats.Unit];
        var every = repeats.Every == 1 ? $"every {unit}" : string.Create(CultureInfo.InvariantCulture, $"every {repeats.Every} {unit}s");
        return repeats.Unit switch
        {
            FrequencyUnit.Day => every,
            FrequencyUnit.Week => $"{every} on {Listed(repeats.Weekdays.Select(Named))}",
            FrequencyUnit.Month or FrequencyUnit.Quarter => $"{every} on {Listed(repeats.Days.Select(Say))}",
            FrequencyUnit.Year => $"{every} on {Listed(repeats.Days.Select(Say))} of {Capital(Months[repeats.Month - 1])}",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A rhythm with the days on which one that begins on a day takes place.</summary>
    /// <param name="byWeekday">By the month: on the second Tuesday instead of on the 12th.</param>
    public static Recurrence From(DateOnly first, FrequencyUnit unit, int every, bool byWeekday)
    {
        var nth = (first.Day + 6) / 7;
        var isOfMonths = unit is FrequencyUnit.Month or FrequencyUnit.Quarter or FrequencyUnit.Year;
        return new Recurrence
        {
            Unit = unit,
            Every = every,
            Weekdays = unit == FrequencyUnit.Week ? [first.DayOfWeek] : [],
            // A fifth Tuesday is more likely meant as the last.
            Days = isOfMonths ? [byWeekday ? new(nth == 5 ? MonthDay.Last : nth, first.DayOfWeek) : new(first.Day, null)] : [],
            Month = unit == FrequencyUnit.Year ? first.Month : 0,
        };
    }

    public static string Named(DayOfWeek day) => Capital(Weekdays[(int)day]);

    private static string Say(MonthDay day) => day switch
    {
        { Weekday: { } weekday } => $"the {(day.Number == MonthDay.Last ? "last" : Ordinals[day.Number - 1])} {Named(weekday)}",
        { Number: MonthDay.Last } => "the last day",
        _ => "the " + Ordinal(day.Number),
    };

    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + (number is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Listed(IEnumerable<string> words) => string.Join(" and ", words);
}
