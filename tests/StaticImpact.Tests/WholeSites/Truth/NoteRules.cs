using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of figures that are no plain values, and of how to read a chart.</summary>
internal static class NoteRules
{
    public static IEnumerable<(string Key, Action<Said> Check)> All =>
    [
        ("chart.note.suppressed", s => Periods(s, r => r.Drawn is null && r.Has("suppressed"))),
        ("chart.note.not-collected", s => Periods(s, r => r.Drawn is null && r.Has("not-collected"))),
        ("chart.note.not-applicable", s => Periods(s, r => r.Drawn is null && r.Has("not-applicable"))),
        ("chart.note.missing", s => Periods(s, r => r.Drawn is null && r.Has("missing"), Skipped(s.Facts.Headline!.Rows))),
        ("chart.note.censored", s => Periods(s, r => r.Bound is not null)),
        ("chart.note.estimated", s => Periods(s, r => r.Value is not null && r.Has("estimated"))),
        ("chart.note.provisional", s => Periods(s, r => r.Value is not null && r.Has("provisional"))),
        ("chart.note.break", Break),
        ("chart.read.band", s => { Level(s); s.Claim(HasInterval(s), "no figure has a margin of error"); }),
        ("chart.read.whisker", s => { Level(s); s.Claim(HasInterval(s), "no figure has a margin of error"); }),
        ("chart.read.hollow", s => s.Claim(s.Facts.Series.SelectMany(x => x.Rows).Any(r => r.Value is not null && (r.Has("provisional") || r.Has("estimated"))), "no figure is an estimate")),
        ("chart.read.bound", s => s.Claim(s.Facts.Series.SelectMany(x => x.Rows).Any(r => r.Bound is not null), "no figure is a bound")),
        ("chart.read.small-groups", s => s.Claim(s.Facts.UsualDecimals > 0 && s.Facts.Series.Any(x => x.IsSmall), "no group loses its decimals")),
        ("chart.read.due", s => { s.ClaimPeriod("in", s.Facts.Latest?.Period, "in"); s.Claim(s.Facts.Target is not null, "no target is set"); }),
        // Facts of the drawing, which the drawing's own tests measure.
        ("chart.read.cropped", s => s.Claim(s.Facts.Series.SelectMany(x => x.Rows).All(r => r.Drawn is null or not 0), "there are figures at zero")),
        ("chart.read.circles", s => s.Claim(s.Place.Chart == "map", "this is no map")),
        ("chart.read.classes", s => s.Claim(s.Place.Chart == "map", "this is no map")),
        ("chart.read.rounding", s => s.Claim(s.Place.Chart == "stacked", "these are no parts of a whole")),
        ("chart.note.ends", s => s.Claim(FigureReader.Plain(s.Strings, s["n"]) is { } n && n.Value > 20, "not so many groups")),
    ];

    /// <summary>The periods in a note are exactly those of which it is true.</summary>
    private static void Periods(Said s, Func<FigureRow, bool> isTrue, IEnumerable<int>? more = null)
    {
        var rows = s.Facts.Headline!.Rows;
        var expected = rows.Where(isTrue).Select(r => r.Period.Ordinal).Concat(more ?? []).Distinct().Order().ToList();
        var told = new List<int>();
        var items = Items(s.Strings, s["periods"]);
        var kind = rows[0].Period;
        foreach (var item in items)
        {
            if (Range(s.Strings, item, kind, rows[0].Period.Ordinal, rows[^1].Period.Ordinal) is not { } range)
            {
                // Of many, the rest are counted by their spans.
                s.Claim(items.Count == 5 && item == items[^1], $"'{item}' is no period");
                s.Claim(told.All(expected.Contains), "it is not so of all of these periods");
                return;
            }

            told.AddRange(Enumerable.Range(range.First, range.Last - range.First + 1));
        }

        s.Claim(told.Order().SequenceEqual(expected), "these are not the periods");
    }

    private static (int First, int Last)? Range(StringTable strings, string item, PeriodText kind, int first, int last)
    {
        var all = Enumerable.Range(first, last - first + 1).Select(o => (Ordinal: o, Period: kind.At(o))).ToList();
        foreach (var one in all)
        {
            if (item == one.Period.Say(strings, "name")) return (one.Ordinal, one.Ordinal);
        }

        foreach (var from in all)
        {
            foreach (var to in all.Where(t => t.Ordinal > from.Ordinal))
            {
                if (item == PeriodText.Span(strings, from.Period, to.Period)) return (from.Ordinal, to.Ordinal);
            }
        }

        return null;
    }

    /// <summary>Those that no row speaks of, at the rhythm of the others.</summary>
    private static List<int> Skipped(IReadOnlyList<FigureRow> rows)
    {
        var steps = rows.Zip(rows.Skip(1), (a, b) => b.Period.Ordinal - a.Period.Ordinal).ToList();
        if (steps.Count == 0 || steps.Min() < 1) return [];
        var rhythm = steps.Min();
        return [.. rows.Zip(rows.Skip(1)).SelectMany(pair => Enumerable.Range(1, Math.Max(0, ((pair.Second.Period.Ordinal - pair.First.Period.Ordinal - 1) / rhythm))).Select(i => pair.First.Period.Ordinal + (i * rhythm))).Where(o => rows.All(r => r.Period.Ordinal != o))];
    }

    /// <summary>The parts of a list as the language writes lists.</summary>
    public static List<string> Items(StringTable strings, string list)
    {
        var separators = strings.Under("list.").SelectMany(strings.Forms).Select(f => f.Replace("{a}", "", StringComparison.Ordinal).Replace("{b}", "", StringComparison.Ordinal));
        return [.. Regex.Split(list, string.Join('|', separators.Distinct().OrderByDescending(x => x.Length).Select(Regex.Escape)), RegexOptions.None, TimeSpan.FromSeconds(2))];
    }

    private static void Break(Said s)
    {
        var breaks = s.Facts.Json.GetProperty("breaks").EnumerateArray().Select(b => PeriodText.Of(b.GetProperty("period").GetString()!, s.Facts.Kind).Say(s.Strings, "name"));
        s.Claim(breaks.Contains(s["period"]), "no break is there");
    }

    private static bool HasInterval(Said s) => s.Facts.Series.SelectMany(x => x.Rows).Any(r => r.Interval is not null);

    private static void Level(Said s)
    {
        var level = s.Facts.Json.GetProperty("intervalLevel").GetDecimal();
        s.Claim(FigureReader.Plain(s.Strings, s["level"].Replace("%", "", StringComparison.Ordinal).Trim()) is { } told && told.Value == Math.Round(level, MidpointRounding.AwayFromZero), "the level is another");
    }
}
