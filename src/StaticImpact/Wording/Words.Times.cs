using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Wording;

public sealed partial class Words
{
    /// <summary>Charts name the same few periods hundreds of times a page, which was a thirtieth of a build.</summary>
    private readonly ConcurrentDictionary<(Period, PeriodUse), string> periods = new();

    /// <summary>A period with the words its place in a sentence needs.</summary>
    public string Period(Period period, PeriodUse use = PeriodUse.Name) =>
        periods.TryGetValue((period, use), out var said) ? said : periods[(period, use)] = Say(period, use);

    private string Say(Period period, PeriodUse use)
    {
        if (period.IsPooled && period.Kind != PeriodKind.Pooled)
        {
            // Several school or fiscal years: the first to the last.
            var span = Format("period.span", ("first", Period(period with { Year = period.Part, Part = 0 })), ("last", Period(period with { Part = 0 })));
            return use is PeriodUse.Name or PeriodUse.Short ? span : Format($"period.any.{StringsWords.PeriodUses[use]}", ("period", span));
        }

        var kind = PublicWords.Periods[period.Kind];
        var style = StringsWords.PeriodUses[use];
        var key = $"period.{kind}.{style}";
        if (!Has(key) && use is not (PeriodUse.Name or PeriodUse.Short))
        {
            return Format($"period.any.{style}", ("period", Period(period)));
        }

        if (!Has(key)) key = $"period.{kind}.name";
        var text = Format(
            key,
            ("year", Digits(period.Year, 4)),
            ("first", Digits(period.Kind == PeriodKind.Pooled ? period.Part : period.Year - 1, 4)),
            ("end", Digits(period.Year % 100, 2)),
            ("quarter", Digits(period.Part, 1)),
            ("month", period.Kind == PeriodKind.Month ? Month(period.Part) : ""),
            ("mon", period.Kind == PeriodKind.Month ? ShortMonth(period.Part) : ""));
        return !keepsTogether ? text : use is PeriodUse.Name or PeriodUse.Short ? NoBreak.Whole(text) : NoBreak.Period(text);
    }

    /// <summary>First to last: <c>2012–2023</c>; one of them when they are the same.</summary>
    public string Periods(Period first, Period last)
    {
        if (first == last) return Period(first);
        if (first.Kind != PeriodKind.Year) return Format("period.span", ("first", Period(first)), ("last", Period(last)));
        var years = Format("period.span-years", ("first", Period(first)), ("last", Period(last)));
        return keepsTogether ? NoBreak.Whole(years) : years;
    }

    /// <summary>A day in full: <c>November 22, 2026</c>.</summary>
    public string Date(DateOnly day) => Dated("date.long", day);

    /// <summary>A day where space is tight: <c>Nov 22, 2026</c>.</summary>
    public string ShortDate(DateOnly day) => Dated("date.short", day);

    /// <summary>A day with its name: <c>Thursday, December 3, 2026</c>.</summary>
    public string WeekdayDate(DateOnly day) => Dated("date.weekday", day);

    /// <summary>A month of a year: <c>November 2026</c>.</summary>
    public string MonthOfYear(DateOnly day)
    {
        var text = Dated("date.month-of-year", day);
        return keepsTogether ? NoBreak.Whole(text) : text;
    }

    /// <summary>A time of day: <c>5:30 p.m.</c> or <c>17:30</c>.</summary>
    public string Time(TimeOnly time)
    {
        var text = Format(
            "date.time",
            ("hour", Digits(time.Hour, 2)),
            ("hour24", Digits(time.Hour, 1)),
            ("hour12", Digits(time.Hour % 12 == 0 ? 12 : time.Hour % 12, 1)),
            ("minute", Digits(time.Minute, 2)),
            ("half", this[time.Hour < 12 ? "date.am" : "date.pm"]));
        return keepsTogether ? NoBreak.Whole(text) : text;
    }

    /// <summary>A day with its name and the time.</summary>
    public string DateTime(DateTime moment) => Format(
        "date.with-time",
        ("date", WeekdayDate(DateOnly.FromDateTime(moment))),
        ("time", Time(TimeOnly.FromDateTime(moment))));

    /// <summary>A month's name, 1–12.</summary>
    public string Month(int month) => this["date.months." + Digits(month, 1)];

    public string ShortMonth(int month) => this["date.months-short." + Digits(month, 1)];

    /// <summary>How often: <c>every 6 weeks</c>, <c>every month</c>.</summary>
    public string Frequency(Frequency frequency) =>
        Counted(Plural("date.every." + PublicWords.Frequencies[frequency.Unit], frequency.Count), frequency.Count);

    /// <summary>How long: <c>6 weeks</c>, <c>1 month</c>.</summary>
    public string Duration(Frequency frequency) =>
        Counted(Plural("date.span." + PublicWords.Frequencies[frequency.Unit], frequency.Count), frequency.Count);

    /// <summary>A number within words, on one line with the word after it.</summary>
    private string Counted(string text, int count) =>
        keepsTogether && text.IndexOf(Number(count) + " ", StringComparison.Ordinal) is >= 0 and var at
            ? text[..at] + NoBreak.Whole(text[at..])
            : text;

    private string Dated(string key, DateOnly day) => Format(
        key,
        ("year", Digits(day.Year, 4)),
        ("month", Month(day.Month)),
        ("mon", ShortMonth(day.Month)),
        ("mm", Digits(day.Month, 2)),
        ("day", Digits(day.Day, 1)),
        ("dd", Digits(day.Day, 2)),
        ("weekday", Weekday(day.DayOfWeek)));

    /// <summary>The name of a day of the week.</summary>
    public string Weekday(DayOfWeek day) => this["date.weekdays." + Digits(day == DayOfWeek.Sunday ? 7 : (int)day, 1)];

    private static string Digits(int number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
