namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of the two ends: from which figure to which, by how much, and which way.</summary>
internal static class CourseRules
{
    public static IEnumerable<(string Key, Action<Said> Check)> All =>
    [
        ("chart.summary.rose", s => Moved(s, up: true)),
        ("chart.summary.fell", s => Moved(s, up: false)),
        ("chart.summary.no-direction", Wandered),
        ("chart.summary.unclear", s => { Unclear(s); Whole(s); }),
        ("chart.summary.unchanged", Unchanged),
        ("chart.summary.same", AboutTheSame),
        ("chart.summary.one", s => Single(s, "value")),
        ("chart.summary.steps", Steps),
        ("chart.summary.none", s => s.Claim(!HasFigures(s) && !s.Facts.IsAllHidden, "there are figures")),
        ("chart.summary.hidden", s => s.Claim(s.Facts.IsAllHidden, "not every figure is hidden")),
        ("page.headline.up", s => Headline(s, difference => difference > 0)),
        ("page.headline.down", s => Headline(s, difference => difference < 0)),
        ("page.headline.same", s => Headline(s, difference => difference == 0)),
        ("page.headline.no-direction", s => { Headline(s, difference => difference != 0); s.Claim(s.Facts.Status == "no_clear_direction", "its direction is clear"); }),
        ("page.headline.unclear", s => { Headline(s, _ => true); Unclear(s); }),
        ("page.headline.single", s => Single(s, "to")),
        ("page.headline.no-data", s => s.Claim(!HasFigures(s) && !s.Facts.IsAllHidden, "there are figures")),
        ("page.headline.hidden", s => s.Claim(s.Facts.IsAllHidden, "not every figure is hidden")),
        ("chart.title.rose", s => Titled(s, difference => difference > 0)),
        ("chart.title.fell", s => Titled(s, difference => difference < 0)),
        ("chart.title.unchanged", s => Titled(s, difference => difference == 0)),
        ("chart.title.same", s => Titled(s, difference => difference == 0)),
        ("chart.title.unclear", s => { Titled(s, _ => true); Unclear(s); }),
        ("chart.title.no-direction", s => { Titled(s, difference => difference != 0); s.Claim(s.Facts.Status == "no_clear_direction", "its direction is clear"); }),
        ("chart.title.one", s => Single(s, "value")),
        ("chart.title.none", s => s.Claim(!HasFigures(s), "there are figures")),
        ("chart.title.hidden", s => s.Claim(s.Facts.IsAllHidden, "not every figure is hidden")),
        ("chart.title.steps", Steps),
    ];

    private static bool HasFigures(Said s) => s.Facts.LastSaid is not null;

    /// <summary>The difference of the ends as they are shown; claims that there are two.</summary>
    private static (decimal From, decimal To)? ShownEnds(Said s)
    {
        if (s.Facts.Ends is { } ends && !s.Facts.EndsInBound) return (s.Facts.Rounded(ends.First.Value!.Value), s.Facts.Rounded(ends.Last.Value!.Value));
        s.Claim(false, "there are no two figures to compare");
        return null;
    }

    private static void Moved(Said s, bool up)
    {
        if (ShownEnds(s) is not { } ends) return;
        Whole(s);
        s.Claim(up ? ends.To > ends.From : ends.To < ends.From, "it went the other way");
        s.Claim(s.Facts.Status is not ("no_detectable_change" or "no_clear_direction"), "its direction is not clear");
    }

    private static void Wandered(Said s)
    {
        if (ShownEnds(s) is not { } ends) return;
        Whole(s);
        s.Claim(s.Facts.Status == "no_clear_direction" && ends.From != ends.To, "its direction is clear");
    }

    private static void Unclear(Said s) => s.Claim(s.Facts.Status == "no_detectable_change", "its change is clear");

    /// <summary>Both ends with their periods, and the difference.</summary>
    private static void Whole(Said s)
    {
        if (ShownEnds(s) is not { } ends) return;
        var (first, last) = s.Facts.Ends!.Value;
        Figure(s, "first", first);
        Figure(s, "value", last);
        s.ClaimPeriod("in-first", first.Period, "in");
        s.ClaimPeriod("in", last.Period, "in");
        if (s.Has("change")) s.ClaimChange("change", ends.To - ends.From, s.Facts.DecimalsOf(s.Facts.Headline!), "change", isSigned: true);
    }

    private static void Unchanged(Said s)
    {
        if (ShownEnds(s) is null) return;
        var (first, last) = s.Facts.Ends!.Value;
        Figure(s, "value", last);
        s.Claim(first.Value == last.Value, "it changed");
        s.ClaimPeriod("in-first", first.Period, "in");
        s.ClaimPeriod("in", last.Period, "in");
    }

    private static void AboutTheSame(Said s)
    {
        if (ShownEnds(s) is not { } ends) return;
        Whole(s);
        s.Claim(ends.From == ends.To && s.Facts.Ends!.Value.First.Value != s.Facts.Ends.Value.Last.Value, "it is not rounded to the same");
    }

    /// <summary>Only one can be told: nothing else is known, or nothing that it could be compared with.</summary>
    private static void Single(Said s, string hole)
    {
        var facts = s.Facts;
        s.Claim(facts.Ends is null || facts.EndsInBound, "two figures can be compared");
        s.ClaimFigure(hole, facts.Headline, facts.LastSaid);
        s.ClaimPeriod("in", facts.LastSaid?.Period, "in");
    }

    private static void Steps(Said s)
    {
        if (ShownEnds(s) is null || s.Facts.Ends is not { } ends) return;
        s.ClaimFigure("first", s.Facts.Headline, ends.First, "short");
        s.ClaimFigure("value", s.Facts.Headline, ends.Last, "short");
        s.ClaimPeriod("in-first", ends.First.Period, "in");
        s.ClaimPeriod("in", ends.Last.Period, "in");
    }

    private static void Headline(Said s, Func<decimal, bool> way)
    {
        if (ShownEnds(s) is not { } ends) return;
        s.ClaimFigure("from", s.Facts.Headline, s.Facts.Ends!.Value.First);
        s.ClaimFigure("to", s.Facts.Headline, s.Facts.Ends.Value.Last);
        s.ClaimPeriod("in-first", s.Facts.Ends.Value.First.Period, "in");
        s.ClaimPeriod("in", s.Facts.Ends.Value.Last.Period, "in");
        s.Claim(way(ends.To - ends.From), "it went another way");
    }

    private static void Titled(Said s, Func<decimal, bool> way)
    {
        if (ShownEnds(s) is not { } ends) return;
        s.ClaimPeriod("from", s.Facts.Ends!.Value.First.Period, "name");
        s.ClaimPeriod("to", s.Facts.Ends.Value.Last.Period, "name");
        if (s.Has("difference")) s.ClaimChange("difference", ends.To - ends.From, s.Facts.DecimalsOf(s.Facts.Headline!), "change", isSigned: false);
        s.Claim(way(ends.To - ends.From), "it went another way");
    }

    private static void Figure(Said s, string hole, FigureRow row) => s.ClaimFigure(hole, s.Facts.Headline, row);
}
