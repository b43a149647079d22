using System.Text.RegularExpressions;
using StaticImpact.Content.Data;
using StaticImpact.Model;

namespace StaticImpact.Importing;

/// <summary>What the periods of a table are. Those of one indicator are of one kind; the kind that most rows have is taken.</summary>
internal sealed partial class PeriodTexts
{
    private readonly Dictionary<string, Period?> periods = new(StringComparer.Ordinal);

    private PeriodTexts(PeriodKind kind) => Kind = kind;

    public PeriodKind Kind { get; }

    /// <summary>The first period with two years of which nobody has said whether they are a school year, a fiscal year or two years together; null for none.</summary>
    public string? Unclear { get; private set; }

    /// <param name="texts">Of all rows.</param>
    /// <param name="deciding">Of the rows with figures, so that the kind of most of them counts.</param>
    public static PeriodTexts Of(IEnumerable<string> texts, IEnumerable<string> deciding)
    {
        var counts = deciding.GroupBy(Plain, StringComparer.Ordinal).Select(g => (Text: g.Key, Count: g.Count())).ToList();
        ReadOnlySpan<PeriodKind> kinds = [PeriodKind.Year, PeriodKind.Quarter, PeriodKind.FiscalYear, PeriodKind.Month, PeriodKind.Pooled];
        var best = (Kind: PeriodKind.Year, Count: -1);
        foreach (var kind in kinds)
        {
            var count = counts.Where(c => Parse(c.Text, kind) is not null).Sum(c => c.Count);
            if (count > best.Count) best = (kind, count);
        }

        var found = new PeriodTexts(best.Kind);
        foreach (var text in texts.Select(Plain).Distinct(StringComparer.Ordinal))
        {
            found.periods[text] = Parse(text, best.Kind);
            if (found.periods[text] is { Kind: PeriodKind.FiscalYear or PeriodKind.Pooled } && TwoYears().IsMatch(text)) found.Unclear ??= text;
        }

        return found;
    }

    /// <summary>As data files write it; null where it is no period of the kind.</summary>
    public string? this[string text] => periods.GetValueOrDefault(Plain(text))?.ToString();

    /// <summary>What stands in brackets behind a period, or a mark there; null for neither.</summary>
    public static string? Remark(string text) => Behind().Match(text) is { Success: true } match ? match.Groups["words"].Value is { Length: > 0 } words ? words : "*" : null;

    private static string Plain(string text) => Behind().Replace(text.Trim(), "");

    private static Period? Parse(string text, PeriodKind kind)
    {
        // 2014-15 and 2014/2015 are one year over the turn of the calendar, 2014-2015 is two years together, until somebody says otherwise.
        if (kind == PeriodKind.FiscalYear && WholeYears().IsMatch(text)) return null;
        if (kind == PeriodKind.Pooled) text = text.Replace('/', '-');
        return PeriodText.TryParse(text, kind, out var period) ? period : null;
    }

    [GeneratedRegex(@"\s*(\*+|\((?<words>[^)]*)\))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[0-9]{4}\s?[-–]\s?[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeYears();

    [GeneratedRegex(@"^[0-9]{4}\s?[-/–]\s?([0-9]{2}|[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoYears();
}
