using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticImpact.Model;

/// <summary>On which days something takes place again. Days are local ones: the time of day stays when the clocks change.</summary>
public sealed record Recurrence
{
    /// <summary>Where the calendar of the content ends; without it, a series without end would have no last day to look at.</summary>
    private const int LastYear = 2999;

    public required FrequencyUnit Unit { get; init; }

    /// <summary>Every how many of the unit.</summary>
    public int Every { get; init; } = 1;

    /// <summary>By the week: on which days of it, Monday first; else empty.</summary>
    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>By the month, quarter or year: on which days of a month; else empty. A month that has no such day is left out.</summary>
    public ImmutableArray<MonthDay> Days { get; init; } = [];

    /// <summary>By the year: in which month; else 0.</summary>
    public int Month { get; init; }

    /// <summary>The last day on which it may take place; null without one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How often it takes place in all, days that are left out counted as well; null where nobody said.</summary>
    public int? Times { get; init; }

    /// <summary>Days on which it does not take place after all.</summary>
    public ImmutableArray<DateOnly> Except { get; init; } = [];

    public bool IsEndless => Until is null && Times is null;

    /// <summary>The days on which it takes place, in order.</summary>
    public IEnumerable<DateOnly> Occurrences(DateOnly first) => Except.IsEmpty ? Planned(first) : Planned(first).Where(day => !Except.Contains(day));

    /// <summary>The same with the days that are left out.</summary>
    public IEnumerable<DateOnly> Planned(DateOnly first)
    {
        var days = Unit switch
        {
            FrequencyUnit.Day => ByDay(first),
            FrequencyUnit.Week => ByWeek(first),
            FrequencyUnit.Month => ByMonth(first, Every),
            FrequencyUnit.Quarter => ByMonth(first, Every * 3),
            FrequencyUnit.Year => ByMonth(first, Every * 12),
            _ => throw new UnreachableException(),
        };
        if (Until is { } until) days = days.TakeWhile(day => day <= until);
        return Times is { } times ? days.Take(times) : days;
    }

    private IEnumerable<DateOnly> ByDay(DateOnly first)
    {
        for (var day = first; day.Year <= LastYear; day = day.AddDays(Every)) yield return day;
    }

    private IEnumerable<DateOnly> ByWeek(DateOnly first)
    {
        for (var monday = first.AddDays(-FromMonday(first.DayOfWeek)); monday.Year <= LastYear; monday = monday.AddDays(7 * Every))
        {
            foreach (var weekday in Weekdays)
            {
                var day = monday.AddDays(FromMonday(weekday));
                if (day >= first) yield return day;
            }
        }
    }

    private IEnumerable<DateOnly> ByMonth(DateOnly first, int step)
    {
        var start = Month == 0 ? first.Month : Month;
        for (var months = (first.Year * 12) + start - 1; months / 12 <= LastYear; months += step)
        {
            var (year, month) = (months / 12, (months % 12) + 1);
            foreach (var day in Days.Select(d => d.In(year, month)).Distinct().Order())
            {
                if (day >= first) yield return day.Value;
            }
        }
    }

    /// <summary>How many days after Monday.</summary>
    internal static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}

/// <summary>A day of a month by its number or its weekday.</summary>
/// <param name="Number">1 is the first; <see cref="Last"/> the last.</param>
/// <param name="Weekday">Which weekday is counted; null counts all days.</param>
public readonly record struct MonthDay(int Number, DayOfWeek? Weekday)
{
    public const int Last = -1;

    /// <summary>Null in a month that has no such day, such as a fifth Monday.</summary>
    public DateOnly? In(int year, int month)
    {
        var length = DateTime.DaysInMonth(year, month);
        var day = Number;
        if (Weekday is { } weekday)
        {
            var firstOne = 1 + (((int)weekday - (int)new DateOnly(year, month, 1).DayOfWeek + 7) % 7);
            day = Number == Last ? firstOne + ((length - firstOne) / 7 * 7) : firstOne + (7 * (Number - 1));
        }
        else if (Number == Last)
        {
            day = length;
        }

        return day <= length ? new DateOnly(year, month, day) : null;
    }
}
