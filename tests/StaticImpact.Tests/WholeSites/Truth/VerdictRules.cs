using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of targets, of the status, and of the highest and the lowest figure.</summary>
internal static class VerdictRules
{
    public static IEnumerable<(string Key, Action<Said> Check)> All(StringTable strings) =>
    [
        ("chart.summary.target", Target),
        ("chart.summary.target-range", Target),
        ("chart.summary.lower-is-better", s => s.Claim(s.Facts.Direction == Direction.Lower && s.Facts.LastSaid is not null, "lower is not better")),
        ("chart.summary.highest", s => Extreme(s, highest: true)),
        ("chart.summary.lowest", s => Extreme(s, highest: false)),
        .. strings.Under("status.sentence.").Where(k => k != "status.sentence.then").Select(k => (k, (Action<Said>)Status)),
        .. strings.Under("progress.rule.").Select(k => (k, (Action<Said>)(s => s.Claim(s.Text == s.Strings.Text("progress.rule." + s.Facts.Progress.GetProperty("decidedBy").GetString()), "another rule decided")))),
    ];

    private static void Target(Said s)
    {
        if (s.Facts.Target is not { } target)
        {
            s.Claim(false, "no target is set");
            return;
        }

        s.Claim(Figures.TellsExactly(s.Facts, s["target"], s.Facts.AsWritten(target.GetProperty("value").GetDecimal()), "value"), "the target is another");
        var upper = target.TryGetProperty("upperValue", out var end) ? s.Facts.AsWritten(end.GetDecimal()) : (decimal?)null;
        s.Claim(upper is null ? !s.Has("upper") : Figures.TellsExactly(s.Facts, s["upper"], upper.Value, "value"), "the upper end of the target is another");
        s.ClaimPeriod("by", PeriodText.Of(target.GetProperty("period").GetString()!, s.Facts.Kind), "by");
    }

    /// <summary>The sentence is that of the status, and says what it needs to be true.</summary>
    private static void Status(Said s)
    {
        var facts = s.Facts;
        var key = s.Key["status.sentence.".Length..];
        var shown = facts.Shown.Replace('_', '-');
        s.Claim(!facts.IsFact || key is "not-assessed" or "no-data", "neither way is better, so it has no status");
        var isContradicted = facts.Target is null && facts.Baseline?.Value is { } first && facts.Latest?.Value is { } last
            && facts.Direction is Direction.Higher or Direction.Lower && facts.Status is "improving" or "getting_worse" && IsAgainst(facts, facts.Latest!.Value!.Value - facts.Baseline!.Value!.Value);
        var expected = (shown, isContradicted, facts.Target is not null) switch
        {
            ("improving" or "getting-worse", true, _) => shown + "-on-the-whole",
            ("improving-quickly", _, _) when key.EndsWith("-rate", StringComparison.Ordinal) => shown + "-rate",
            ("little-change", _, true) => "little-change-with-target",
            _ => shown,
        };
        s.Claim(key == expected, $"the status is {facts.Shown}");
        if (s.Has("rate"))
        {
            var growth = Math.Abs(facts.Progress.GetProperty("growth").GetDecimal()) * 100;
            s.Claim(s["rate"].Replace("%", "", StringComparison.Ordinal).Trim() is var rate && FigureReader.Plain(s.Strings, rate) is { } told && Math.Abs(told.Value - growth) <= 0.0500001m, "it grew at another rate");
        }

        s.Claim(facts.IsOld == s.Has("in"), facts.IsOld ? "the status is old" : "the status is not old");
        if (s.Has("in")) s.ClaimPeriod("in", facts.LastSaid?.Period, "in");
        if (key.Contains("target", StringComparison.Ordinal) || key is "on-track" or "improving-too-slowly") s.Claim(facts.Target is not null || !facts.Json.GetProperty("progress").TryGetProperty("method", out var method) || method.GetString() == "manual", "no target is set");
    }

    /// <summary>The ends alone say the opposite of the trend of all figures.</summary>
    private static bool IsAgainst(MeasureFacts facts, decimal change)
    {
        var better = facts.Direction == Direction.Higher ? change : -change;
        return facts.Status == "getting_worse" ? better > 0 : better < 0;
    }

    private static void Extreme(Said s, bool highest)
    {
        var known = Comparable(s.Facts);
        var shown = known.Select(r => s.Facts.Rounded(r.Value!.Value)).ToList();
        var extreme = highest ? shown.Max() : shown.Min();
        var rows = known.Where(r => s.Facts.Rounded(r.Value!.Value) == extreme).ToList();
        GroupRules.AllWith(s, "in", [.. rows.Select(r => r.Period.Say(s.Strings, "in"))]);
        s.ClaimFigure("value", s.Facts.Headline, rows[0]);
    }

    /// <summary>The values since the last break: those that can be compared with the latest.</summary>
    public static List<FigureRow> Comparable(MeasureFacts facts)
    {
        var rows = facts.Headline!.Rows;
        var from = facts.Json.GetProperty("breaks").EnumerateArray().Select(b => PeriodText.Of(b.GetProperty("period").GetString()!, facts.Kind))
            .Where(b => b.CompareTo(rows[0].Period) > 0 && b.CompareTo(rows[^1].Period) <= 0).DefaultIfEmpty(rows[0].Period).Max();
        return [.. rows.Where(r => r.Value is not null && r.Period.CompareTo(from) >= 0)];
    }
}
