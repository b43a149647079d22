namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of places beside each other: the highest, the lowest, and ranks as sure as their margins of error allow.</summary>
internal static class PlaceRules
{
    private const double Critical = 1.645;

    public static IEnumerable<(string Key, Action<Said> Check)> All =>
    [
        ("chart.summary.map", Extremes),
        ("chart.summary.rank", s => Rank(s, r => r.First == r.Last)),
        ("chart.summary.rank-between", s => Rank(s, r => r.First < r.Last && (r.Last - r.First) * 4 <= r.Count)),
        ("chart.summary.rank-close", s => Rank(s, r => (r.Last - r.First) * 4 > r.Count && (r.Last - r.First) * 3 <= r.Count * 2)),
        ("chart.summary.rank-unclear", s => Rank(s, r => (r.Last - r.First) * 3 > r.Count * 2)),
        ("chart.title.rank", s => Rank(s, r => r.First == r.Last)),
        ("chart.title.rank-between", s => Rank(s, r => r.First < r.Last && (r.Last - r.First) * 4 <= r.Count)),
        ("chart.title.rank-close", s => Rank(s, r => (r.Last - r.First) * 4 > r.Count && (r.Last - r.First) * 3 <= r.Count * 2)),
        ("chart.title.rank-unclear", s => Rank(s, r => (r.Last - r.First) * 3 > r.Count * 2)),
        ("chart.note.areas-missing", s => s.Claim(FigureReader.Plain(s.Strings, s["n"]) is { Value: > 0 } && s.Place.Chart == "map", "no area is without a figure")),
    ];

    /// <summary>The places that the chart shows: those of its table, which is held against the data by itself.</summary>
    private static List<FigureSeries> Shown(Said s)
    {
        var all = s.Facts.PlaceTotals.ToList();
        if (s.Facts.Headline is { } own) all.Add(own with { Name = s.Facts.ShortPlaceName });
        return [.. all.Where(p => s.Place.Names.Contains(p.Name))];
    }

    private static PeriodText? Period(Said s, List<FigureSeries> places)
    {
        var period = GroupRules.Snapshot(places, r => r.Value is not null);
        s.Claim(period is not null, "no place has a figure");
        return period;
    }

    public static void Span(Said s) => Extremes(s);

    private static void Extremes(Said s)
    {
        var places = Shown(s);
        if (Period(s, places) is not { } period) return;
        s.ClaimPeriod("in", period, "in");
        var known = places.Where(p => p.At(period)?.Value is not null).ToList();
        foreach (var (hole, extreme) in ((string, decimal)[])[("high", known.Max(p => p.At(period)!.Value!.Value)), ("low", known.Min(p => p.At(period)!.Value!.Value))])
        {
            var place = known.First(p => p.At(period)!.Value == extreme);
            s.ClaimFigure(hole + "-value", place, place.At(period));
            GroupRules.AllWith(s, hole, [.. known.Where(p => Figures.Tells(s.Facts, s[hole + "-value"], p, p.At(period)!, "value")).Select(p => p.Name)]);
        }
    }

    private static void Rank(Said s, Func<(int First, int Last, int Count), bool> isSo)
    {
        var places = Shown(s);
        var name = s.Facts.ShortPlaceName;
        s.Claim(s["place"] == name, "this is not the own place");
        if (Period(s, places) is not { } period) return;
        var known = places.Where(p => p.At(period)?.Value is not null).ToList();
        if (known.LastOrDefault(p => p.Name == name) is not { } own)
        {
            s.Claim(false, "the own place has no figure");
            return;
        }

        var rank = RankOf(s, own.At(period)!, [.. known.Select(p => p.At(period)!)]);
        s.Claim(isSo(rank), $"its rank is {rank}");
        if (s.Has("in")) s.ClaimPeriod("in", period, "in");
        if (s.Has("value")) s.ClaimFigure("value", own, own.At(period));
        foreach (var (hole, number) in ((string, int)[])[("rank", rank.First), ("first", rank.First), ("last", rank.Last), ("count", rank.Count)])
        {
            if (s.Has(hole)) s.Claim(FigureReader.Plain(s.Strings, s[hole]) is { } told && told.Value == number, $"its {hole} is {number}");
        }
    }

    /// <summary>Counted over all pairs: one and those surely higher, to all but those surely lower.</summary>
    private static (int First, int Last, int Count) RankOf(Said s, FigureRow own, List<FigureRow> all)
    {
        var z = s.Facts.Json.GetProperty("intervalLevel").GetDecimal() switch { 90 => 1.645, 95 => 1.96, 99 => 2.576, var other => throw new InvalidOperationException($"level {other}") };
        var areSamples = all.Exists(r => r.Interval is not null);
        var (higher, lower) = (0, 0);
        foreach (var other in all)
        {
            var side = Side(other);
            if (side > 0) higher++;
            else if (side < 0) lower++;
        }

        return (1 + higher, all.Count - lower, all.Count);

        int Side(FigureRow other)
        {
            if (!areSamples) return other.Value!.Value.CompareTo(own.Value!.Value);
            if (own.Interval is null || other.Interval is null) return 0;
            var difference = (double)(other.Value!.Value - own.Value!.Value);
            var error = Math.Sqrt(Math.Pow(Error(own), 2) + Math.Pow(Error(other), 2));
            return Math.Abs(difference) > Critical * error ? Math.Sign(difference) : 0;
        }

        double Error(FigureRow row) => (double)(row.Margin ?? ((row.Interval!.Value.Upper - row.Interval.Value.Lower) / 2)) / z;
    }

    public static void Without(Said s, Func<FigureRow, bool> isSo)
    {
        var places = Shown(s);
        var period = Period(s, places);
        if (period is not { } at) return;
        var expected = s.Place.Names.Distinct().Where(name => places.Where(p => p.Name == name).ToList() switch
        {
            [] => s.Key.EndsWith("missing", StringComparison.Ordinal),
            var found => found.Exists(p => p.At(at) is { } row ? row.Value is null && isSo(row) : s.Key.EndsWith("missing", StringComparison.Ordinal)),
        }).ToList();
        GroupRules.Names(s, expected);
    }
}
