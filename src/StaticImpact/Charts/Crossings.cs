using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Groups that the data cross with each other or with places, such as men over 65 or the women of a town: each set of
/// crossed columns as a breakdown of its own, so that their figures are seen.</summary>
internal static class Crossings
{
    /// <summary>Stands in no cell of a data file.</summary>
    private const char Between = '\u001F';

    /// <returns>Each with its groups and their series.</returns>
    public static ImmutableArray<(Breakdown Breakdown, ImmutableArray<(Group Group, Series Series)> Groups)> Of(Indicator indicator, Places places, Words words)
    {
        var crossed = indicator.Series.Where(IsCrossed).GroupBy(Columns, StringComparer.Ordinal).ToList();
        if (crossed.Count == 0) return [];
        var labels = indicator.Breakdowns.ToDictionary(b => b.Column, b => b.Groups.ToDictionary(g => g.Value, g => words.Text(g.Label), StringComparer.Ordinal), StringComparer.Ordinal);
        return [.. crossed.Select(columns =>
        {
            ImmutableArray<(Group Group, Series Series)> groups = [.. columns.Select(series => (new Group(Values(series), Name(series)), series))];
            return (BreakdownOf(columns, groups), groups);
        })];

        string Name(Series series) =>
            (series.Place is { } place ? (places.Find(place) is { } found ? words.Text(found.Name) : place.Value) + ", " : "")
            + string.Join(", ", series.Group.Select(cell => labels.GetValueOrDefault(cell.Column)?.GetValueOrDefault(cell.Value) ?? cell.Value));

        Breakdown BreakdownOf(IGrouping<string, Series> columns, ImmutableArray<(Group Group, Series Series)> groups) => new()
        {
            Column = columns.Key,
            Kind = columns.First().Group.Any(cell => Find(indicator, cell) is not { Kind: not BreakdownKind.Groups }) ? BreakdownKind.Groups : BreakdownKind.Items,
            Label = words.List(
            [
                .. columns.First().Place is null ? Array.Empty<string>() : [words["chart.table.place"]],
                .. columns.First().Group.Select(cell => Find(indicator, cell) is { } found ? words.Text(found.Label) : cell.Column),
            ]),
            Groups = [.. groups.Select(g => g.Group)],
        };
    }

    /// <summary>Items with what they are a part of in their names, wherever they are called.</summary>
    public static Breakdown WithParents(Breakdown breakdown, Words words) => breakdown.Groups.All(g => g.ParentLabel is null)
        ? breakdown
        : breakdown with
        {
            Groups = [.. breakdown.Groups.Select(g => g.ParentLabel is { } parent ? g with { Label = words.Format("chart.item", ("parent", words.Text(parent)), ("item", words.Text(g.Label))) } : g)],
        };

    public static bool Is(Breakdown breakdown) => breakdown.Column.Contains(Between, StringComparison.Ordinal);

    private static bool IsCrossed(Series series) => series.Group.Length > (series.Place is null ? 1 : 0);

    /// <summary>A place stands before the groups, under a name that no column has.</summary>
    private static string Columns(Series series) => (series.Place is null ? "" : Between.ToString()) + string.Join(Between, series.Group.Select(c => c.Column));

    private static string Values(Series series) => (series.Place is { } place ? place.Value + Between : "") + string.Join(Between, series.Group.Select(c => c.Value));

    private static Breakdown? Find(Indicator indicator, GroupCell cell) => indicator.Breakdowns.FirstOrDefault(b => b.Column == cell.Column);
}
