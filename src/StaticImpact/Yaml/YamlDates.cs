using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Dates as authors write them, and what they should have written.</summary>
public static class YamlDates
{
    /// <summary>As in data. Further on a day stands for "never", and what follows it would lie beyond the calendar.</summary>
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary><c>2026-11-22</c>; false when it is written otherwise or no day of the calendar.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var date)) return false;
        if (!IsDay(year, month, date)) return false;
        day = new DateOnly(year, month, date);
        return true;
    }

    /// <summary><c>2026-11-22</c>, <c>2026-11-22 17:30</c> or <c>2026-11-22T17:30</c>, with seconds that are none.</summary>
    public static bool TryParseMoment(ReadOnlySpan<char> text, out DayAndTime moment)
    {
        moment = default;
        if (text.Length < 10 || !TryParse(text[..10], out var day)) return false;
        if (text.Length == 10)
        {
            moment = new DayAndTime(day, TimeOnly.MinValue, HasTime: false);
            return true;
        }

        var time = text[11..];
        if (time.Length == 8 && time.EndsWith(":00")) time = time[..5];
        if (text[10] is not (' ' or 'T') || time.Length != 5 || !TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)) return false;
        moment = new DayAndTime(day, exact, HasTime: true);
        return true;
    }

    /// <summary>What is wrong with a text that is no date, and what to write: a sentence.</summary>
    public static string Explain(string text)
    {
        var shown = YamlScalar.Shorten(text);
        if (text.Length >= 10 && TryParse(text.AsSpan(0, 10), out var day)) return $"'{shown}' is more than a date. Write {Iso(day)}.";
        var numbers = Numbers(text);
        if (numbers is [var a, var b, var c] && text.All(x => char.IsAsciiDigit(x) || x is '-' or '/' or '.' or ' '))
        {
            if (a > 999) return IsDay(a, b, c) ? $"'{shown}' is not written as a date here. Write {Iso(new DateOnly(a, b, c))}." : $"'{shown}' is no day of the calendar: {WhyNot(a, b, c)}.";
            var year = c < 100 ? 2000 + c : c;
            var monthFirst = IsDay(year, a, b);
            var dayFirst = IsDay(year, b, a);
            if (monthFirst && dayFirst && a != b)
            {
                return $"'{shown}' can be two different days. Write {Iso(new DateOnly(year, a, b))} (month first) or {Iso(new DateOnly(year, b, a))} (day first).";
            }

            if (monthFirst) return $"'{shown}' is not written as a date here. Write {Iso(new DateOnly(year, a, b))}.";
            if (dayFirst) return $"'{shown}' is not written as a date here. Write {Iso(new DateOnly(year, b, a))}.";
        }

        if (numbers is [var first, var second] && MonthIn(text) is { } month)
        {
            var (date, year) = first > 31 ? (second, first) : (first, second);
            if (IsDay(year, month, date)) return $"'{shown}' is not written as a date here. Write {Iso(new DateOnly(year, month, date))}.";
        }

        return $"'{shown}' is not a date. Write year-month-day, such as 2026-11-22.";
    }

    internal static bool ReadDate(string text, YamlScalar node, YamlReading reading, out DateOnly value)
    {
        if (TryParse(text, out value)) return true;
        reading.Report(FilesCodes.BadDate, node.Span, Explain(text));
        return false;
    }

    internal static bool ReadDateAndTime(string text, YamlScalar node, YamlReading reading, out DayAndTime value)
    {
        value = default;
        if (text.Length > 10 && TryParse(text.AsSpan(0, 10), out var day) && text[10] is ' ' or 'T')
        {
            var time = text.AsSpan(11).Trim();
            if (time.Length == 5 && TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
            {
                value = new DayAndTime(day, exact, HasTime: true);
                return true;
            }

            var fix = TimeOnly.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var loose)
                ? $"Write {Iso(day)} {loose.ToString("HH:mm", CultureInfo.InvariantCulture)}."
                : $"Write hours and minutes from 00:00 to 23:59, such as {Iso(day)} 17:30.";
            reading.Report(FilesCodes.BadDate, node.Span, $"'{YamlScalar.Shorten(time.ToString())}' is not written as a time here. {fix}");
            return false;
        }

        if (!ReadDate(text, node, reading, out var only)) return false;
        value = new DayAndTime(only, TimeOnly.MinValue, HasTime: false);
        return true;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsDay(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string WhyNot(int year, int month, int day) =>
        month is < 1 or > 12 ? $"there is no month {month}"
        : year > 9999 ? "the year has four digits"
        : year is < FirstYear or > LastYear ? $"years from {FirstYear} to {LastYear} are read. Where something has no end, leave the line out"
        : $"month {month} of {year} has {DateTime.DaysInMonth(year, month)} days, not {day}";

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int? MonthIn(string text)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (text.Contains(Months[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return null;
    }

    /// <summary>The runs of digits, at most four of them and each of at most five digits.</summary>
    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length && numbers.Count < 4; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 5) i++;
            numbers.Add(int.Parse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
