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
        if (snapshot.Highest is not { } high || snapshot.Lowest is not { } low || high.Point.Text == low.Point.Text)
        {
            return subject.Words.Format("chart.title.by", ("short", subject.Short), ("breakdown", subject.In(breakdown.Label)), ("in", period));
        }

        return subject.Words.Format(
            "chart.title.groups",
            ("short", subject.Short), ("low", low.Name), ("low-value", low.Point.Text),
            ("high", high.Name), ("high-value", high.Point.Text), ("in", period));
    }

    /// <summary>Every group's figure, highest first, and that of all together.</summary>
    public static IEnumerable<string> Sentences(ChartSubject subject, GroupSnapshot snapshot)
    {
        var words = subject.Words;
        var known = snapshot.Sorted(keepOrder: false).Where(v => v.Point.Drawn is not null).ToList();
        var listed = known.Take(MostListed).Select(v => words.Format("chart.summary.group", ("group", v.Name), ("value", v.Point.Text))).ToList();
        if (known.Count > MostListed) listed.Add(words.Plural("chart.more-groups", known.Count - MostListed));
        yield return words.Format(
            "chart.summary.groups",
            ("measure", subject.Measure), ("in", words.Period(snapshot.Period, PeriodUse.In)), ("groups", words.List(listed)));
        if (snapshot.Total is { Value: { } total })
        {
            yield return words.Format("chart.summary.total", ("value", subject.Speech.Value(total)), ("place", subject.ShortPlaceName));
        }

        foreach (var sentence in WithoutFigure(words, [.. snapshot.Values.Select(v => (v.Name, v.Point))])) yield return sentence;
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
