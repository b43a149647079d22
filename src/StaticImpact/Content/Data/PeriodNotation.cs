using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Other ways in which people write periods, each with one meaning only: <c>2015 Q4</c>, <c>2014/2015</c>,
/// <c>2010 to 2011</c>, <c>2021.0</c>, <c>2021-01-01 to 2021-12-31</c>.</summary>
internal static partial class PeriodNotation
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(" \u00A0.–—‑‒Qqt/");

    /// <summary>Whether a text may be one of these; false at little cost for the forms that downloads write.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) =>
        text.Length is >= 4 and <= 22 && text[0] is 'F' or 'f' or 'S' or 's' || text.Length is >= 6 and <= 40 && !(text.Length == 7 && (text[4] == '/' || (text[4] == '-' && text[5] != 'q'))) && text.ContainsAny(Signs);

    public static bool TryParse(ReadOnlySpan<char> span, PeriodKind kind, out Period period)
    {
        period = default;
        var text = Dashes().Replace(span.ToString().Trim(), "-");
        if (Closed(text) is { } closed && PeriodText.TryParseClosed(closed, kind, out period)) return true;
        if (kind is PeriodKind.SchoolYear or PeriodKind.FiscalYear && TwoYears().Match(text) is { Success: true } two) return Following(two, kind, out period);
        if (kind is PeriodKind.SchoolYear or PeriodKind.FiscalYear && Several().Match(text) is { Success: true } several
            && PeriodText.TryParse(several.Groups["a"].ValueSpan, kind, out var first) && PeriodText.TryParse(several.Groups["b"].ValueSpan, kind, out var last) && first.Year < last.Year)
        {
            period = new Period(kind, last.Year, first.Year);
            return true;
        }

        if (kind == PeriodKind.Pooled && Pooled().Match(text) is { Success: true } pooled)
            return PeriodText.TryParseClosed($"{pooled.Groups["a"].Value}-{pooled.Groups["b"].Value}", kind, out period);
        if (kind == PeriodKind.FiscalYear && Fiscal().Match(text) is { Success: true } fiscal)
        {
            var year = int.Parse(fiscal.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
            period = new Period(kind, year < 100 ? 2000 + year : year);
            return true;
        }

        if (kind == PeriodKind.FiscalYear && FiscalSpan().Match(text) is { Success: true } fiscalSpan) return PeriodText.TryParse(fiscalSpan.Groups["p"].ValueSpan, kind, out period);
        if (kind == PeriodKind.SchoolYear && SchoolSpan().Match(text) is { Success: true } schoolSpan) return PeriodText.TryParse(schoolSpan.Groups["p"].ValueSpan, kind, out period);
        return Days(text) is { } days && IsWhole(days.First, days.Last, kind, out period);
    }

    /// <summary>Two years that follow each other, where somebody has said that the periods are school or fiscal years.</summary>
    public static bool TryParseDeclared(string text, PeriodKind kind, out Period period)
    {
        period = default;
        return kind is PeriodKind.SchoolYear or PeriodKind.FiscalYear && AnyTwoYears().Match(Dashes().Replace(text.Trim(), "-")) is { Success: true } two && Following(two, kind, out period);
    }

    private static bool Following(Match two, PeriodKind kind, out Period period)
    {
        var first = int.Parse(two.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
        var last = int.Parse(two.Groups["b"].ValueSpan, CultureInfo.InvariantCulture);
        period = new Period(kind, last);
        return last == first + 1;
    }

    /// <summary>The form without spaces; null where there is none.</summary>
    private static string? Closed(string text)
    {
        if (Quarter().Match(text) is { Success: true } quarter) return $"{quarter.Groups["y"].Value}-Q{quarter.Groups["q"].Value}";
        if (MonthOfYear().Match(text) is { Success: true } month && MonthOf(month.Groups["m"].Value) is > 0 and var number) return string.Create(CultureInfo.InvariantCulture, $"{month.Groups["y"].Value}-{number:00}");
        if (NumberedMonth().Match(text) is { Success: true } numbered) return string.Create(CultureInfo.InvariantCulture, $"{numbered.Groups["y"].Value}-{int.Parse(numbered.Groups["m"].ValueSpan, CultureInfo.InvariantCulture):00}");
        return YearWithZero().Match(text) is { Success: true } year ? year.Groups["y"].Value : text;
    }

    /// <summary>The first and the last day of a span; null where one of them may be another day.</summary>
    private static (DateOnly First, DateOnly Last)? Days(string text)
    {
        if (Between().Match(text) is not { Success: true } span) return null;
        var (from, to) = (span.Groups["a"].Value, span.Groups["b"].Value);
        (DateOnly, DateOnly)? found = null;
        foreach (var form in (ReadOnlySpan<string>)["yyyy-M-d", "yyyy/M/d", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"])
        {
            if (!DateOnly.TryParseExact(from, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
                || !DateOnly.TryParseExact(to, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)) continue;
            if (found is { } other && other != (first, last)) return null;
            found = (first, last);
        }

        return found;
    }

    private static bool IsWhole(DateOnly first, DateOnly last, PeriodKind kind, out Period period)
    {
        period = default;
        if (last < first || first.Day != 1 || last.Day != DateTime.DaysInMonth(last.Year, last.Month)) return false;
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        period = kind switch
        {
            PeriodKind.Year => new Period(kind, first.Year),
            PeriodKind.Pooled => new Period(kind, last.Year, first.Year),
            PeriodKind.SchoolYear or PeriodKind.FiscalYear => new Period(kind, last.Year),
            PeriodKind.Quarter => new Period(kind, first.Year, (first.Month + 2) / 3),
            PeriodKind.Month => new Period(kind, first.Year, first.Month),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return kind switch
        {
            PeriodKind.Year => months == 12 && first.Month == 1,
            PeriodKind.Pooled => months > 12 && months % 12 == 0 && first.Month == 1,
            PeriodKind.SchoolYear or PeriodKind.FiscalYear => months == 12 && first.Month > 1,
            PeriodKind.Quarter => months == 3 && first.Month % 3 == 1,
            PeriodKind.Month => months == 1,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The number of a month by its name; 0 for other words.</summary>
    internal static int MonthOf(string name) => Array.FindIndex(MonthNames, names => names.Split('|').Contains(name.ToLowerInvariant().TrimEnd('.'))) + 1;

    /// <summary>In English, Spanish, French and German.</summary>
    private static readonly string[] MonthNames = ["jan|january|enero|ene|janvier|janv|januar|jänner", "feb|february|febrero|février|févr|februar", "mar|march|marzo|mars|märz|mär", "apr|april|abril|abr|avril|avr", "may|mayo|mai", "jun|june|junio|juin|juni", "jul|july|julio|juillet|juil|juli", "aug|august|agosto|ago|août", "sep|sept|september|septiembre|septembre", "oct|october|octubre|octobre|okt|oktober", "nov|november|noviembre|novembre", "dec|december|diciembre|dic|décembre|déc|dez|dezember"];

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Dashes of every length, and those with spaces on both sides.</summary>
    [GeneratedRegex(@"\s*[\u2010-\u2015]\s*|\s+-\s+", Loose)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/ \u00A0]*Q(?<q>[1-4])$|^Q(?<q>[1-4])[-/ \u00A0]*(?<y>[0-9]{4})$|^(?<q>[1-4])(st|nd|rd|th|er|e|ème|º|°|\.)? ?(quarter|qtr\.?|trimestre|trim\.?|quartal)( of| de| del)? (?<y>[0-9]{4})$|^(?<y>[0-9]{4}),? (?<q>[1-4])(st|nd|rd|th|er|e|ème|º|°|\.)? ?(quarter|qtr\.?|trimestre|trim\.?|quartal)$|^(quarter|qtr\.?|trimestre|quartal) (?<q>[1-4]),? (?<y>[0-9]{4})$", Loose)]
    private static partial Regex Quarter();

    /// <summary><c>5/2024</c>: a month and its year.</summary>
    [GeneratedRegex(@"^(?<m>0?[1-9]|1[0-2])/(?<y>(19|20)[0-9]{2})$", Loose)]
    private static partial Regex NumberedMonth();

    [GeneratedRegex(@"^(?<y>[0-9]{4})\.0+$", Loose)]
    private static partial Regex YearWithZero();

    [GeneratedRegex(@"^(?<a>[0-9]{4})\s?/\s?(?<b>[0-9]{4})$", Loose)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(?<a>[0-9]{4})[-/](?<b>[0-9]{4})$", Loose)]
    private static partial Regex AnyTwoYears();

    [GeneratedRegex(@"^(from )?(?<a>[0-9]{4}) (to|through) (?<b>[0-9]{4})$", Loose)]
    private static partial Regex Pooled();

    [GeneratedRegex(@"^(?<m>[a-zéûä]{3,10})\.?[-/ ,]+(?<y>[0-9]{4})$|^(?<y>[0-9]{4})[-/ ]+(?<m>[a-zéûä]{3,10})$", Loose)]
    private static partial Regex MonthOfYear();

    /// <summary>A fiscal year by the year in which it ends.</summary>
    [GeneratedRegex(@"^(fy|sfy|ffy|fiscal year)[ -]?'?(?<y>[0-9]{4}|[0-9]{2})$", Loose)]
    private static partial Regex Fiscal();

    /// <summary>A fiscal year by both of its years.</summary>
    [GeneratedRegex(@"^(fy|sfy|ffy|fiscal year)[ -]?(?<p>[0-9]{4} ?[-/] ?([0-9]{2}|[0-9]{4}))$", Loose)]
    private static partial Regex FiscalSpan();

    [GeneratedRegex(@"^(sy|school year)[ -]?(?<p>[0-9]{4} ?[-/] ?([0-9]{2}|[0-9]{4}))$", Loose)]
    private static partial Regex SchoolSpan();

    /// <summary>Several school or fiscal years together.</summary>
    [GeneratedRegex(@"^(from )?(?<a>[0-9]{4}[-/]([0-9]{2}|[0-9]{4})) ?(to|through|-) ?(?<b>[0-9]{4}[-/]([0-9]{2}|[0-9]{4}))$", Loose)]
    private static partial Regex Several();

    /// <summary>Two days between which a word or, after spaces were closed, a hyphen stands.</summary>
    [GeneratedRegex(@"^(from )?(?<a>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[^-]+?)( to | through |-|/(?=[0-9]{4}-))(?<b>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[^-]+)$", Loose)]
    private static partial Regex Between();
}
