using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of groups: each figure, who is highest and lowest, and how far they are apart.</summary>
internal static class GroupRules
{
    private const int MostListed = 10;

    public static IEnumerable<(string Key, Action<Said> Check)> All =>
    [
        ("chart.summary.groups", s => { if (s.Place.Chart == "stacked") PartRules.Parts(s); else Groups(s); }),
        ("chart.summary.ends", Ends),
        ("chart.summary.total", s => { s.Claim(s.Facts.HeadlineGroup.Length == 0 && s["place"] == s.Facts.ShortPlaceName, "the headline is not about everyone here"); Total(s); }),
        ("chart.summary.headline", s => { s.Claim(s["group"] == s.Facts.HeadlineGroup, "the headline is about others"); Total(s); }),
        ("chart.summary.gap", s => GapRules.Gap(s)),
        ("chart.summary.gap-verdict", s => GapRules.Gap(s)),
        ("chart.title.gap", s => GapRules.Titled(s)),
        ("chart.title.changes", s => GapRules.Changes(s)),
        ("chart.summary.changes", s => GapRules.Changes(s)),
        ("chart.summary.group-change", s => GapRules.GroupChange(s)),
        ("chart.title.groups", Span),
        ("chart.title.groups-of", Span),
        ("chart.title.by", s => s.Claim(Snapshot(s) is { } at && s["in"] == at.Say(s.Strings, "in"), "this is not the latest period of most groups")),
        ("chart.title.largest-part", PartRules.Largest),
        ("chart.note.groups-suppressed", s => Without(s, r => r.Has("suppressed"))),
        ("chart.note.groups-missing", s => Without(s, r => !r.Has("suppressed"))),
        ("chart.summary.beside", Beside),
    ];

    /// <summary>The last period in which at least half as many groups are known as in the best-known one.</summary>
    public static PeriodText? Snapshot(Said s)
    {
        var period = s.Place.Column is { } column ? Snapshot([.. s.Facts.Groups(column)], r => r.Drawn is not null) : null;
        s.Claim(period is not null, "no groups are known here");
        return period;
    }

    public static PeriodText? Snapshot(IReadOnlyList<FigureSeries> all, Func<FigureRow, bool> isKnown)
    {
        var counts = all.SelectMany(g => g.Rows.Where(isKnown)).GroupBy(r => r.Period).ToDictionary(g => g.Key, g => g.Count());
        return counts.Count == 0 ? null : counts.Where(c => c.Value * 2 >= counts.Values.Max()).Max(c => c.Key);
    }

    /// <summary>How a list names a group's figure.</summary>
    public static string Item(Said s, FigureSeries group, string figure)
    {
        var hasPeople = group.Said != group.Name;
        return Regex.Escape(s.Strings.Text(hasPeople && s.Facts.Unit.IsPercentage ? "chart.summary.group-of" : "chart.summary.group"))
            .Replace(@"\{group}", Regex.Escape(group.Said), StringComparison.Ordinal).Replace(@"\{value}", $"(?<v>{figure})", StringComparison.Ordinal);
    }

    private static void Groups(Said s)
    {
        if (Snapshot(s) is not { } period) return;
        s.ClaimPeriod("in", period, "in");
        var known = Known(s, period);
        var read = ListReader.Read(s.Strings, s["groups"], known.Select(g => (g.Name, Item(s, g, s.Facts.Reader.Pattern("value")))));
        if (read is not { } list)
        {
            s.Claim(false, "these are not the groups and their figures");
            return;
        }

        s.Claim(list.Items.Count + list.More == known.Count && list.Items.Count == Math.Min(known.Count, MostListed), "not every group is counted");
        Listed(s, list.Items, known, period);
    }

    private static void Ends(Said s)
    {
        if (Snapshot(s) is not { } period) return;
        s.ClaimPeriod("in", period, "in");
        var known = Known(s, period);
        s.Claim(known.Count > 20, "so few groups can all be listed");
        foreach (var (hole, order) in ((string, List<FigureSeries>)[])[("high", known), ("low", [.. known.AsEnumerable().Reverse()])])
        {
            var read = ListReader.Read(s.Strings, s[hole], known.Select(g => (g.Name, Item(s, g, s.Facts.Reader.Pattern("value")))));
            s.Claim(read is { More: 0, Items.Count: MostListed / 2 }, "these are not the ends");
            if (read is { } list) Listed(s, list.Items, order, period);
        }
    }

    /// <summary>Each with its own figure, in the order of their figures.</summary>
    private static void Listed(Said s, List<(string Name, Match Match)> items, List<FigureSeries> order, PeriodText period)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var group = order.First(g => g.Name == items[i].Name);
            var row = group.At(period)!;
            s.Claim(Figures.Tells(s.Facts, items[i].Match.Groups["v"].Value, group, row, "value"), $"the figure of {group.Name} is another");
            s.Claim(row.Drawn == order[i].At(period)!.Drawn, $"{group.Name} has another rank");
        }
    }

    private static List<FigureSeries> Known(Said s, PeriodText period) =>
        [.. s.Facts.Groups(s.Place.Column!).Where(g => g.At(period)?.Drawn is not null).OrderByDescending(g => g.At(period)!.Drawn)];

    private static void Total(Said s) => s.ClaimFigure("value", s.Facts.Headline, Snapshot(s) is { } period ? s.Facts.Headline?.At(period) : null);

    /// <summary>From the lowest to the highest.</summary>
    private static void Span(Said s)
    {
        if (s.Place.Column is null)
        {
            PlaceRules.Span(s);
            return;
        }

        if (Snapshot(s) is not { } period) return;
        s.ClaimPeriod("in", period, "in");
        var known = Known(s, period);
        foreach (var (hole, extreme) in ((string, decimal?)[])[("high", known[0].At(period)!.Drawn), ("low", known[^1].At(period)!.Drawn)])
        {
            s.ClaimFigure(hole + "-value", known.First(g => g.At(period)!.Drawn == extreme), known.First(g => g.At(period)!.Drawn == extreme).At(period));
            AllWith(s, hole, [.. known.Where(g => Figures.Tells(s.Facts, s[hole + "-value"], g, g.At(period)!, "value")).Select(g => g.Said)]);
        }
    }

    /// <summary>All that share a figure are named, or counted where they are more than three.</summary>
    public static void AllWith(Said s, string hole, IReadOnlyList<string> names)
    {
        var read = ListReader.Read(s.Strings, s[hole], names.Select(n => (n, Regex.Escape(n))));
        s.Claim(read is { } list && list.Items.Count == Math.Min(3, names.Count) && list.Items.Count + list.More == names.Count, $"these are not all with the {hole} figure");
    }

    private static void Without(Said s, Func<FigureRow, bool> isSo)
    {
        if (s.Place.Column is null)
        {
            PlaceRules.Without(s, isSo);
            return;
        }

        if (Snapshot(s) is not { } period) return;
        Names(s, [.. s.Facts.Groups(s.Place.Column).Where(g => g.At(period) is { Drawn: null } row && isSo(row)).Select(g => g.Name)]);
    }

    public static void Names(Said s, IReadOnlyList<string> expected)
    {
        var read = ListReader.Read(s.Strings, s["groups"], expected.Select(n => (n, Regex.Escape(n))));
        s.Claim(read is { } list && list.Items.Count + list.More == expected.Count, "these are not the ones without a figure");
    }

    private static void Beside(Said s)
    {
        var found = s.Facts.PlaceTotals.Where(p => p.Name == s["place"]).ToList();
        s.Claim(found.Any(p => p.LastKnown is { } row && Figures.Tells(s.Facts, s["value"], p, row, "value") && s["in"] == row.Period.Say(s.Strings, "in")), "the place has another figure");
    }
}
