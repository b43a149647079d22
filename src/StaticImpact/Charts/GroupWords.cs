using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What charts of groups say.</summary>
internal static class GroupWords
{
    private const int MostListed = 10;

    /// <summary>The span between the groups: <c>Poverty: from 8.1% (White) to 32.4% (Hispanic) in 2017</c>.</summary>
    public static string Title(ChartSubject subject, Breakdown breakdown, GroupSnapshot snapshot)
    {
        var period = subject.Words.Period(snapshot.Period, PeriodUse.In);
        if (snapshot.Highest is not { } high || snapshot.Lowest is not { } low || high.Point.Said == low.Point.Said)
        {
            return subject.Words.Format(subject.KeyOf("chart.title.by"), ("measure", subject.Measure.Name), ("breakdown", subject.In(breakdown.Label)), ("in", period));
        }

        return subject.Words.Format(
            breakdown.People is not null && subject.Indicator.Unit.IsPercentage ? "chart.title.groups-of" : "chart.title.groups",
            ("lead", subject.Measure.Lead), ("low", With(low)), ("low-value", low.Point.Said),
            ("high", With(high)), ("high-value", high.Point.Said), ("in", period));

        string With(GroupValue end) => Tied.Names(subject.Words, snapshot.Values.Where(v => v.Point.Said == end.Point.Said).Select(v => subject.NameOf(breakdown, v.Group)));
    }

    /// <summary>Every group's figure, highest first, and that of all together.</summary>
    public static IEnumerable<string> Sentences(ChartSubject subject, Breakdown breakdown, GroupSnapshot snapshot)
    {
        var words = subject.Words;
        var known = snapshot.Sorted(keepOrder: false).Where(v => v.Point.Drawn is not null).ToList();
        if (known.Count > GroupEnds.Most)
        {
            yield return words.Format("chart.summary.ends", ("measure", subject.Measure.Name), ("in", words.Period(snapshot.Period, PeriodUse.In)), ("high", Few(known.Take(MostListed / 2))), ("low", Few(known.TakeLast(MostListed / 2).Reverse())));
        }
        else
        {
            yield return Every();
        }

        if (snapshot.Total is { } total)
        {
            yield return subject.Indicator.HeadlineSeries is { IsTotal: true }
                ? words.Format("chart.summary.total", ("value", total.Said), ("place", subject.ShortPlaceName))
                : words.Format("chart.summary.headline", ("value", total.Said), ("group", subject.HeadlineName));
        }

        foreach (var sentence in WithoutFigure(words, [.. snapshot.Values.Select(v => (v.Name, v.Point))])) yield return sentence;

        string Few(IEnumerable<GroupValue> values) => words.List([.. values.Select(v => subject.FigureOf(breakdown, v.Group, v.Point.Said))]);

        string Every()
        {
            var listed = known.Take(MostListed).Select(v => subject.FigureOf(breakdown, v.Group, v.Point.Said)).ToList();
            if (known.Count > MostListed) listed.Add(words.Plural("chart.more-groups", known.Count - MostListed));
            return words.Format(
                "chart.summary.groups",
                ("measure", subject.Measure.Name), ("in", words.Period(snapshot.Period, PeriodUse.In)), ("groups", words.List(listed)));
        }
    }

    /// <summary>Which groups or places have no figure, those that are hidden apart from the others; of many, the first few.</summary>
    public static IEnumerable<string> WithoutFigure(Words words, IReadOnlyList<(string Name, PlotPoint Point)> all)
    {
        foreach (var (key, flag) in new[] { ("suppressed", ObservationFlags.Suppressed), ("missing", ObservationFlags.NoValue & ~ObservationFlags.Suppressed) })
        {
            var without = all.Where(v => v.Point.Drawn is null && (v.Point.Observation.Flags & flag) != 0).Select(v => v.Name).ToList();
            if (without.Count == 0) continue;
            var named = without.Count > MostListed ? [.. without.Take(MostListed), words.Plural("chart.more-groups", without.Count - MostListed)] : without;
            yield return words.Plural("chart.note.groups-" + key, without.Count, ("groups", words.List(named)));
        }
    }
}
