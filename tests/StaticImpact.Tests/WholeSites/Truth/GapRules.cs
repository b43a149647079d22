using System.Text.Json;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>How far groups are apart, and how far each has come.</summary>
internal static class GapRules
{
    public static void Gap(Said s)
    {
        if (Find(s) is not { } found) return;
        var (gap, group, reference) = found;
        s.ClaimFigure("value", group.Series, group.Row);
        s.ClaimFigure("reference-value", reference.Series, reference.Row);
        Size(s, found);
        var verdict = gap.GetProperty("verdict").GetString();
        s.Claim(s.Has("verdict") == verdict is not null, "the verdict is another");
        if (verdict is null) return;
        s.Claim(s["verdict"] == s.Strings.Text("gap.sentence." + verdict.Replace('_', '-')), "the verdict is " + verdict);
        Verdict(s, found, verdict);
    }

    public static void Titled(Said s)
    {
        if (Find(s) is not { } found) return;
        Size(s, found);
        s.ClaimPeriod("in", found.Group.Row.Period, "in");
        var widest = Gaps(s).Max(g => Math.Abs(g.GetProperty("gap").GetDecimal()));
        s.Claim(Math.Abs(found.Gap.GetProperty("gap").GetDecimal()) == widest, "another gap is wider");
    }

    public static void Changes(Said s)
    {
        var ends = s.Facts.Groups(s.Place.Column!).Select(g => EndsOf(s, g)).Where(e => e is not null).Select(e => (First: e!.Value.First.Period, Last: e.Value.Last.Period)).ToList();
        s.Claim(ends.Any(e => s["from"] == e.First.Say(s.Strings, "name") && s["to"] == e.Last.Say(s.Strings, "name")), "no group is known at both");
    }

    public static void GroupChange(Said s)
    {
        var group = s.Facts.Groups(s.Place.Column!).FirstOrDefault(g => g.Said == s["group"]);
        if (group is null || EndsOf(s, group) is not { } ends)
        {
            s.Claim(false, "no group is called that, or it has not two figures");
            return;
        }

        s.ClaimFigure("first", group, ends.First);
        s.ClaimFigure("value", group, ends.Last);
        s.ClaimChange("change", s.Facts.RoundedOf(group, ends.Last.Value!.Value) - s.Facts.RoundedOf(group, ends.First.Value!.Value), s.Facts.DecimalsOf(group), "change", isSigned: true);
    }

    /// <summary>The first figure since the author's baseline, and the last.</summary>
    private static (FigureRow First, FigureRow Last)? EndsOf(Said s, FigureSeries series)
    {
        var known = series.Rows.Where(r => r.Value is not null && (s.Facts.BaselineSince is not { } since || r.Period.CompareTo(since) >= 0)).ToList();
        return known.Count < 2 ? null : (known[0], known[^1]);
    }

    private static IEnumerable<JsonElement> Gaps(Said s) => s.Facts.Json.GetProperty("gaps").EnumerateArray().Where(g => g.GetProperty("breakdown").GetString() == s.Place.Column);

    private static (JsonElement Gap, (FigureSeries Series, FigureRow Row) Group, (FigureSeries Series, FigureRow Row) Reference)? Find(Said s)
    {
        foreach (var gap in Gaps(s))
        {
            var period = PeriodText.Of(gap.GetProperty("period").GetString()!, s.Facts.Kind);
            var group = s.Facts.GroupOf(s.Place.Column!, gap.GetProperty("group").GetString()!);
            var reference = s.Facts.GroupOf(s.Place.Column!, gap.GetProperty("reference").GetString()!);
            if (group?.Said == s["group"] && reference?.Said == s["reference"] && group.At(period) is { Value: not null } row && reference.At(period) is { Value: not null } other)
            {
                return (gap, (group, row), (reference, other));
            }
        }

        s.Claim(false, "no gap of these groups is known");
        return null;
    }

    private static void Size(Said s, (JsonElement Gap, (FigureSeries Series, FigureRow Row) Group, (FigureSeries Series, FigureRow Row) Reference) found)
    {
        var (_, group, reference) = found;
        var size = s.Facts.RoundedOf(group.Series, group.Row.Value!.Value) - s.Facts.RoundedOf(reference.Series, reference.Row.Value!.Value);
        s.ClaimChange("gap", size, Math.Max(s.Facts.DecimalsOf(group.Series), s.Facts.DecimalsOf(reference.Series)), "change", isSigned: false);
    }

    /// <summary>The gap of the earlier period, from the figures, agrees with the verdict.</summary>
    private static void Verdict(Said s, (JsonElement Gap, (FigureSeries Series, FigureRow Row) Group, (FigureSeries Series, FigureRow Row) Reference) found, string verdict)
    {
        var earlier = PeriodText.Of(found.Gap.GetProperty("earlierPeriod").GetString()!, s.Facts.Kind);
        var before = found.Group.Series.At(earlier)!.Value!.Value - found.Reference.Series.At(earlier)!.Value!.Value;
        var now = found.Group.Row.Value!.Value - found.Reference.Row.Value!.Value;
        s.Claim(
            verdict switch
            {
                "closing" => Math.Abs(now) < Math.Abs(before),
                "widening" => Math.Abs(now) > Math.Abs(before),
                "reversed" => Math.Sign(now) == -Math.Sign(before),
                _ => true,
            },
            "the figures say another thing of the gap");
    }
}
