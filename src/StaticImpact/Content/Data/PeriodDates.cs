using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Periods that stand as days: the last day of a year is that year where every day of the column is one, and the first or the last
/// of a month is that month.</summary>
internal static class PeriodDates
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy"];

    /// <summary>Whether a text is one day and no other, such as <c>2015-12-31</c> or <c>12/31/2015</c>.</summary>
    public static bool IsDate(string text) => Of(text) is not null;

    /// <summary>Writes the periods that days stand for in their place, where they stand for some.</summary>
    public static void MakePlain(DataTable table, int column, PeriodKind? declared, DataReport report)
    {
        var (days, others, yearEnds) = (0, 0, 0);
        for (var row = 0; row < table.RowCount; row++)
        {
            var text = table.Row(row)[column].Text;
            if (text.Length == 0) continue;
            if (Of(text) is not { } day)
            {
                others++;
                continue;
            }

            days++;
            if (IsYear(day, declared)) yearEnds++;
        }

        if (days == 0) return;
        var areYears = others == 0 && yearEnds == days;
        DataCell? first = null;
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Row(row)[column];
            if (Of(cell.Text) is not { } day || Period(day, areYears) is not { } period) continue;
            first ??= cell;
            table.Replace(row, column, period);
        }

        if (first is { } told && (declared is null || !areYears)) report.Add(DataFileCodes.DaysArePeriods, table.Span(told), Told(told.Text, areYears));
    }

    /// <summary>The periods for days that stand beside each other; null where some stand for none.</summary>
    public static string[]? Periods(IReadOnlyList<string> days, PeriodKind? declared)
    {
        var areYears = days.All(text => Of(text) is { } day && IsYear(day, declared));
        var periods = new string[days.Count];
        for (var i = 0; i < periods.Length; i++)
        {
            if (Of(days[i]) is not { } day || Period(day, areYears) is not { } period) return null;
            periods[i] = period;
        }

        return periods;
    }

    public static string Told(string text, bool areYears) => Of(text) is not { } day ? ""
        : areYears ? string.Create(CultureInfo.InvariantCulture, $"Every period is the last day of a year, so '{text}' is read as the year {day.Year}. If months are meant, write in the front matter 'periods: month'.")
        : string.Create(CultureInfo.InvariantCulture, $"Periods are days with which months begin or end, so '{text}' is read as the month {day:yyyy-MM}.{(day is { Month: 1, Day: 1 } ? " If years are meant, write in the front matter 'periods: year'." : "")}");

    /// <summary>The month of a day; null for what is no day.</summary>
    public static string? MonthOf(string text) => Of(text)?.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static bool IsYear(DateOnly day, PeriodKind? declared) => declared switch
    {
        null => day is { Month: 12, Day: 31 },
        PeriodKind.Year => day is { Month: 12, Day: 31 } or { Month: 1, Day: 1 },
        PeriodKind.Month or PeriodKind.Quarter or PeriodKind.SchoolYear or PeriodKind.FiscalYear or PeriodKind.Pooled => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string? Period(DateOnly day, bool areYears) =>
        areYears ? day.ToString("yyyy", CultureInfo.InvariantCulture)
        : day.Day == 1 || day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Null for what is no day, or two.</summary>
    private static DateOnly? Of(string text)
    {
        if (text.Length is < 8 or > 10 || !char.IsAsciiDigit(text[^1])) return null;
        DateOnly? found = null;
        foreach (var form in Forms)
        {
            if (!DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            if (found is { } other && other != day) return null;
            found = day;
        }

        return found;
    }
}
