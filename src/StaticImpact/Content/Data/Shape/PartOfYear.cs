using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Quarters and months that stand apart from their year: <c>Q3</c> below 2024, <c>March</c> in a row of a column 2024.</summary>
internal static partial class PartOfYear
{
    /// <summary><c>Q1</c> to <c>Q4</c> or <c>01</c> to <c>12</c>; null for what is neither.</summary>
    public static string? Of(string text)
    {
        var bare = text.Trim().TrimEnd('.', '*', ':').ToLowerInvariant();
        if (bare.Length is 0 or > 30) return null;
        // 'Q1 (Jan–Mar)' says the same twice.
        if (bare[^1] == ')' && bare.IndexOf('(', StringComparison.Ordinal) is > 1 and var open) return Of(bare[..open]) is { } quarterly && quarterly[0] == 'Q' && Of(bare[(open + 1)..^1]) is var said && (said is null || said == quarterly) ? quarterly : null;
        if (Quarter().Match(bare) is { Success: true } quarter) return "Q" + quarter.Groups["q"].Value;
        if (Array.FindIndex(Ordinals, names => names.Contains(bare)) is >= 0 and var ordinal) return string.Create(CultureInfo.InvariantCulture, $"Q{ordinal + 1}");
        if (Span().Match(bare) is { Success: true } span && PeriodNotation.MonthOf(span.Groups["a"].Value) is > 0 and var from && PeriodNotation.MonthOf(span.Groups["b"].Value) is > 0 and var to)
        {
            return from % 3 == 1 && to == from + 2 ? string.Create(CultureInfo.InvariantCulture, $"Q{(from / 3) + 1}") : null;
        }

        if (bare.Length == 3 && bare[0] == 'm' && Numbered(bare[1..].TrimStart('0'), 12) is { } numbered) return numbered;
        return PeriodNotation.MonthOf(bare) is > 0 and var month ? month.ToString("00", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A quarter or a month that is counted from 1 below a header that says so.</summary>
    /// <param name="most">4 or 12.</param>
    public static string? Numbered(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? most == 4 ? string.Create(CultureInfo.InvariantCulture, $"Q{number}") : number.ToString("00", CultureInfo.InvariantCulture) : null;

    /// <summary><c>2024-Q3</c> or <c>2024-03</c>; null where the year is no year of twelve months from January.</summary>
    /// <param name="firstMonth">With which month a year of two numbers begins; 1 where that is not known.</param>
    public static string? Join(string year, string part, int firstMonth = 1)
    {
        if (part.Length == 0) return null;
        if (year.Length == 4 && year.All(char.IsAsciiDigit)) return $"{year}-{part}";
        if (firstMonth == 1 || part[0] == 'Q' || !(PeriodText.TryParse(year, PeriodKind.SchoolYear, out var two) || PeriodText.TryParse(year, PeriodKind.FiscalYear, out two) || PeriodNotation.TryParse(year, PeriodKind.FiscalYear, out two))) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{(int.Parse(part, CultureInfo.InvariantCulture) >= firstMonth ? two.Year - 1 : two.Year)}-{part}");
    }

    /// <summary>With which month the years begin, where months follow each other over the turn of a year; 1 where they do not.</summary>
    public static int FirstMonth(IReadOnlyList<string> parts)
    {
        if (parts.Count < 2 || parts.Any(p => p[0] == 'Q')) return 1;
        var months = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToList();
        var turned = months.ConvertAll(m => m < months[0] ? m + 12 : m);
        return months[0] > 1 && months.Exists(m => m < months[0]) && turned.Zip(turned.Skip(1)).All(two => two.First < two.Second) ? months[0] : 1;
    }

    /// <summary>Whether a text is a whole year, which what else says of months or quarters divides.</summary>
    public static bool IsYear(string text) => LabelWords.PeriodOf(text) == PeriodKind.Year;

    /// <summary>The years among periods that stand beside their quarters or months; none where one of them does not.</summary>
    public static IReadOnlyList<HeaderText> Wholes(IEnumerable<HeaderText> periods)
    {
        var years = periods.Where(p => p.Kind == PeriodKind.Year).ToList();
        var parts = periods.Where(p => p.Kind is PeriodKind.Quarter or PeriodKind.Month).ToList();
        return parts.Count >= 2 * years.Count && parts.DistinctBy(p => p.Kind).Count() == 1 && years.TrueForAll(y => parts.Exists(p => p.Period.Contains(y.Period, StringComparison.Ordinal))) ? years : [];
    }

    /// <summary>Whether a text stands for the whole year beside its quarters or months.</summary>
    public static bool IsWhole(string text) => text.Length == 0 || LabelWords.KindOf(text) != LabelKind.Name || LabelWords.RoleOf(text) == ColumnRole.Period || text.Trim().ToLowerInvariant() is "annual" or "full year" or "whole year" or "fy" or "cy" or "12 months" || LabelWords.PeriodOf(text) is not null;

    /// <summary>Whether all are quarters, or all months, and none stands twice.</summary>
    public static bool AreOneKind(IReadOnlyCollection<string> parts) =>
        parts.Count > 1 && (parts.All(p => p[0] == 'Q') || parts.All(p => p[0] != 'Q')) && parts.Distinct(StringComparer.Ordinal).Count() == parts.Count;

    private static readonly string[][] Ordinals =
    [
        ["first quarter", "primer trimestre", "premier trimestre", "erstes quartal"], ["second quarter", "segundo trimestre", "deuxième trimestre", "zweites quartal"],
        ["third quarter", "tercer trimestre", "troisième trimestre", "drittes quartal"], ["fourth quarter", "cuarto trimestre", "quatrième trimestre", "viertes quartal"],
    ];

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(q|qtr\.?|quarter|t|trim\.?|trimestre|quartal) ?(?<q>[1-4])$|^(?<q>[1-4]) ?(q|qtr|quarter|t|quartal|\. quartal)$|^(?<q>[1-4])(st|nd|rd|th|er|e|ème|º|°)\.? (quarter|qtr|trimestre)$", Strict)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?<a>\p{L}{3,10})\.? ?[-–—/] ?(?<b>\p{L}{3,10})$", Strict)]
    private static partial Regex Span();
}
