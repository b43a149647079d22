using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Groups that the data cross with each other, such as men over 65: each set of crossed columns as a breakdown of its
/// own, so that their figures are seen.</summary>
internal static class Crossings
{
    /// <summary>Stands in no cell of a data file.</summary>
    private const char Between = '\u001F';

    public static ImmutableArray<Breakdown> Of(Indicator indicator, Words words)
    {
        var crossed = indicator.Series.Where(IsCrossed).GroupBy(Columns, StringComparer.Ordinal);
        return [.. crossed.Select(columns => new Breakdown
        {
            Column = columns.Key,
            Label = words.List([.. columns.First().Group.Select(cell => Find(indicator, cell)?.Label.In(words.Language) ?? cell.Column)]),
            Groups = [.. columns.Select(series => new Group(Values(series), Name(indicator, series, words)))],
        })];
    }

    public static bool Is(Breakdown breakdown) => breakdown.Column.Contains(Between, StringComparison.Ordinal);

    public static Series? SeriesOf(Indicator indicator, Breakdown breakdown, Group group)
    {
        foreach (var series in indicator.Series)
        {
            if (IsCrossed(series) && Values(series) == group.Value && Columns(series) == breakdown.Column) return series;
        }

        return null;
    }

    private static bool IsCrossed(Series series) => series.Place is null && series.Group.Length > 1;

    private static string Columns(Series series) => string.Join(Between, series.Group.Select(c => c.Column));

    private static string Values(Series series) => string.Join(Between, series.Group.Select(c => c.Value));

    private static string Name(Indicator indicator, Series series, Words words) => string.Join(
        ", ", series.Group.Select(cell => Find(indicator, cell)?.Groups.FirstOrDefault(g => g.Value == cell.Value)?.Label.In(words.Language) ?? cell.Value));

    private static Breakdown? Find(Indicator indicator, GroupCell cell) => indicator.Breakdowns.FirstOrDefault(b => b.Column == cell.Column);
}
