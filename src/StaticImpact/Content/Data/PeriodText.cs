using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Periods as authors write them: <c>2024</c>, <c>2019-2023</c>, <c>2023-24</c> or <c>2023/24</c>, <c>2024-Q3</c>, <c>2024-05</c>.</summary>
public static partial class PeriodText
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    /// <summary>Reads a period of a kind that is already known. False when the text cannot be of that kind.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, PeriodKind kind, out Period period) =>
        TryParseClosed(text, kind, out period) || (PeriodNotation.MayBe(text) && PeriodNotation.TryParse(text, kind, out period));

    /// <summary>The forms that the site's own downloads write.</summary>
    internal static bool TryParseClosed(ReadOnlySpan<char> text, PeriodKind kind, out Period period)
    {
        period = default;
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year is < FirstYear or > LastYear) return false;
        var rest = text[4..];
        switch (kind)
        {
            case PeriodKind.Year:
                period = new Period(kind, year);
                return rest.IsEmpty;
            case PeriodKind.Pooled:
                if (rest.Length != 5 || rest[0] != '-' || !TryDigits(rest[1..], out var last) || last <= year || last > LastYear) return false;
                period = new Period(kind, last, year);
                return true;
            case PeriodKind.SchoolYear or PeriodKind.FiscalYear:
                if (rest.Length != 3 || rest[0] is not ('-' or '/') || !TryDigits(rest[1..], out var next) || next != (year + 1) % 100) return false;
                period = new Period(kind, year + 1);
                return true;
            case PeriodKind.Quarter:
                if (rest.Length != 3 || rest[0] != '-' || rest[1] != 'Q' || rest[2] is < '1' or > '4') return false;
                period = new Period(kind, year, rest[2] - '0');
                return true;
            case PeriodKind.Month:
                if (rest.Length != 3 || rest[0] != '-' || !TryDigits(rest[1..], out var month) || month is < 1 or > 12) return false;
                period = new Period(kind, year, month);
                return true;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Reads one period of the front matter, with a diagnostic when it cannot be read.</summary>
    /// <param name="kind">The data file's kind; null when there are no data to tell.</param>
    public static Period? Read(Sourced<string> text, PeriodKind? kind, DiagnosticBag bag)
    {
        var trimmed = text.Value.Trim();
        var expected = kind ?? KindOf(trimmed);
        if (expected is { } known && (TryParse(trimmed, known, out var period) || PeriodNotation.TryParseDeclared(trimmed, known, out period))) return period;
        var (code, message) = Explain(trimmed, kind, kind is { } k ? $"This indicator's periods are {Plural(k)}" : null);
        bag.Add(code, text.Span, message);
        return null;
    }

    /// <summary>Reads the period by which a target is due. A year is good for every kind: the period that ends in it.</summary>
    /// <param name="pooled">How many years are pooled; null where nothing tells.</param>
    public static Period? ReadDue(Sourced<string> text, PeriodKind? kind, int? pooled, DiagnosticBag bag)
    {
        if (kind is not { } known || !TryParse(text.Value.Trim(), PeriodKind.Year, out var year)) return Read(text, kind, bag);
        return known switch
        {
            PeriodKind.Year => year,
            PeriodKind.Pooled => pooled is { } years ? new Period(known, year.Year, year.Year - years + 1) : Read(text, kind, bag),
            PeriodKind.SchoolYear or PeriodKind.FiscalYear => new Period(known, year.Year, pooled is { } together ? year.Year - together + 1 : 0),
            PeriodKind.Quarter => new Period(known, year.Year, 4),
            PeriodKind.Month => new Period(known, year.Year, 12),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The kind a text is taken for when nothing else tells: a month where it could also be a school year.</summary>
    internal static PeriodKind? KindOf(ReadOnlySpan<char> text)
    {
        foreach (var kind in (ReadOnlySpan<PeriodKind>)[PeriodKind.Year, PeriodKind.Month, PeriodKind.SchoolYear, PeriodKind.Pooled, PeriodKind.Quarter, PeriodKind.FiscalYear])
        {
            if (TryParse(text, kind, out _)) return kind;
        }

        return null;
    }

    internal static string Singular(PeriodKind kind) => kind switch
    {
        PeriodKind.Pooled => "pooled years",
        PeriodKind.SchoolYear => "a school year",
        PeriodKind.FiscalYear => "a fiscal year",
        PeriodKind.Quarter => "a quarter",
        PeriodKind.Month => "a month",
        PeriodKind.Year => "a year",
        _ => throw new UnreachableException(),
    };

    /// <summary>With an example, e.g. <c>school years (2023-24)</c>.</summary>
    internal static string Plural(PeriodKind kind) => kind switch
    {
        PeriodKind.Pooled => "pooled years",
        PeriodKind.SchoolYear => "school years",
        PeriodKind.FiscalYear => "fiscal years",
        PeriodKind.Quarter => "quarters",
        PeriodKind.Month => "months",
        PeriodKind.Year => "years",
        _ => throw new UnreachableException(),
    } + $" ({Example(kind)})";

    private static string Example(PeriodKind? kind) => kind switch
    {
        PeriodKind.Year => "2024",
        PeriodKind.Pooled => "2019-2023",
        PeriodKind.Quarter => "2024-Q3",
        PeriodKind.Month => "2024-05",
        PeriodKind.SchoolYear or PeriodKind.FiscalYear or null => "2023-24",
        _ => throw new UnreachableException(),
    };

    /// <summary>Why a text is not a period of the kind, and what to write.</summary>
    /// <param name="kind">The kind that is wanted; null when any would do.</param>
    /// <param name="because">A clause that says who wants this kind.</param>
    internal static (DiagnosticCode Code, string Message) Explain(string text, PeriodKind? kind, string? because)
    {
        var repair = Repair(text, kind);
        var fix = repair is null ? "" : $" Write {repair}.";
        if (SpreadsheetDate().IsMatch(text) || DayNumber().IsMatch(text))
        {
            return (DataFileCodes.PeriodTurnedIntoDate, repair is null
                ? $"'{text}' is a date that a spreadsheet made of the period. Set the column's format to text and type the period again, for example {Example(kind)}."
                : $"'{text}' is a date that a spreadsheet made of the period. Set the column's format to text and write {repair}.");
        }

        if (because is not null && KindOf(text) is { } other && kind is { } wanted)
        {
            return (DataFileCodes.MixedPeriods, $"{because}, and '{text}' is {Singular(other)}.{(fix.Length > 0 ? fix : " Keep to one kind.")}");
        }

        var form = kind is { } k ? $" Periods here are {Plural(k)}." : " Write a year 2024, pooled years 2019-2023, a school year 2023-24, a quarter 2024-Q3 or a month 2024-05.";
        return (DataFileCodes.NotAPeriod, text.Length == 0
            ? $"The period is blank.{form}"
            : $"'{text}' is not a period.{(fix.Length > 0 ? fix : form)}");
    }

    /// <summary>The spelling that is most likely meant, or null.</summary>
    private static string? Repair(string text, PeriodKind? kind)
    {
        var plain = text.Trim().Replace('\u2013', '-').Replace('\u2014', '-').Replace('\u2012', '-').Replace('\u2011', '-').TrimEnd('*', '†', '.', ' ');
        string? candidate = null;
        if (Named(plain) is { } month) candidate = month;
        else if (Match(QuarterLike(), plain) is { } q) candidate = $"{q.Groups["y"].Value}-Q{q.Groups["q"].Value}";
        else if (Match(YearLike(), plain) is { } y) candidate = y.Groups["y"].Value;
        else if (Match(TwoYears(), plain) is { } two)
        {
            var first = two.Groups["a"].Value;
            var second = two.Groups["b"].Value;
            var consecutive = int.Parse(second, CultureInfo.InvariantCulture) % 100 == (int.Parse(first, CultureInfo.InvariantCulture) + 1) % 100;
            candidate = second.Length == 4 && !(consecutive && (kind is PeriodKind.SchoolYear or PeriodKind.FiscalYear || plain.Contains('/', StringComparison.Ordinal))) ? $"{first}-{second}"
                : consecutive && second.Length == 4 ? $"{first}-{second[2..]}"
                : second.Length == 1 ? $"{first}-0{second}"
                : consecutive || kind is PeriodKind.Month || int.Parse(second, CultureInfo.InvariantCulture) is >= 1 and <= 12 ? $"{first}-{second}"
                : $"{first}-{first[..2]}{second}";
        }
        else if (Match(FiscalLike(), plain) is { } fiscal)
        {
            var end = int.Parse(fiscal.Groups["y"].Value, CultureInfo.InvariantCulture);
            if (end < 100) end += 2000;
            candidate = string.Create(CultureInfo.InvariantCulture, $"{end - 1:0000}-{end % 100:00}");
        }
        else if (Match(DayLike(), plain) is { } day) candidate = $"{day.Groups["y"].Value}-{Two(day.Groups["m"].Value)}";
        else if (Match(MonthFirst(), plain) is { } first) candidate = $"{first.Groups["y"].Value}-{Two(first.Groups["m"].Value)}";

        if (candidate is null) return null;
        if (kind is not { } wanted) return KindOf(candidate) is null ? null : candidate;
        if (TryParse(candidate, wanted, out _)) return candidate;
        // The school year that ends in a bare year, and the year in which a month lies.
        if (KindOf(candidate) == PeriodKind.Year && wanted is PeriodKind.SchoolYear or PeriodKind.FiscalYear)
        {
            var end = int.Parse(candidate, CultureInfo.InvariantCulture);
            return string.Create(CultureInfo.InvariantCulture, $"{end - 1:0000}-{end % 100:00}");
        }

        return null;
    }

    private static Match? Match(Regex regex, string text) => regex.Match(text) is { Success: true } match ? match : null;

    private static string Two(string digits) => digits.Length == 1 ? "0" + digits : digits;

    /// <summary><c>Dec-11</c> and <c>May 2024</c> as <c>2011-12</c> and <c>2024-05</c>.</summary>
    private static string? Named(string text)
    {
        if (Match(MonthName(), text) is not { } match) return null;
        var month = MonthNumber(match.Groups["m"].Value);
        if (month == 0) return null;
        var year = match.Groups["y"].Value;
        return $"{(year.Length == 2 ? "20" + year : year)}-{Two(month.ToString(CultureInfo.InvariantCulture))}";
    }

    private static int MonthNumber(string name)
    {
        var start = name.ToLowerInvariant()[..3];
        var english = Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start);
        return 1 + (english >= 0 ? english
            : Array.IndexOf(["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"], start));
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private const string Months = "(?<m>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]{0,7})";
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex($@"^({Months}\.?-[0-9]{{2}}|[0-9]{{1,2}}-{Months}\.?(-[0-9]{{2,4}})?)$", Loose)]
    private static partial Regex SpreadsheetDate();

    [GeneratedRegex("^[34][0-9]{4}$", Loose)]
    private static partial Regex DayNumber();

    [GeneratedRegex($@"^{Months}\.?[-/ ,]+(?<y>[0-9]{{2}}|[0-9]{{4}})$", Loose)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/ ]*Q(?<q>[1-4])$|^Q(?<q>[1-4])[-/ ]*(?<y>[0-9]{4})$", Loose)]
    private static partial Regex QuarterLike();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(\.0+)? ?[a-z]?$", Loose)]
    private static partial Regex YearLike();

    [GeneratedRegex(@"^(sy ?)?(?<a>[0-9]{4}) ?[-/] ?(?<b>[0-9]{1,2}|[0-9]{4})$", Loose)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(fy|sy|ay) ?'?(?<y>[0-9]{4}|[0-9]{2})$", Loose)]
    private static partial Regex FiscalLike();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.][0-9]{1,2}([T ].*)?$|^(?<m>[0-9]{1,2})/[0-9]{1,2}/(?<y>[0-9]{4})$", Loose)]
    private static partial Regex DayLike();

    [GeneratedRegex("^(?<m>[0-9]{1,2})[-/](?<y>[0-9]{4})$", Loose)]
    private static partial Regex MonthFirst();
}
