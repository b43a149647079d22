using AngleSharp.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads a chart's words: its title, what stands under it, its sentences, how to read it, and its table.</summary>
internal sealed class ChartCheck(SentenceCheck sentences, TruthLedger ledger)
{
    /// <param name="column">The breakdown's whose chart it is; null for charts about the whole.</param>
    public void Check(IElement chart, MeasureFacts facts, string path, string? column)
    {
        var kind = chart.ClassList.First(c => c.StartsWith("chart-", StringComparison.Ordinal))["chart-".Length..];
        ledger.Count(column?.Contains('\u001F', StringComparison.Ordinal) == true ? "chart of crossed groups" : "chart of " + kind);
        if (column is not null && facts.HeadlineColumn == column) facts = facts.WithoutHeadline;
        var table = chart.QuerySelector(".chart-data table");
        var place = new ReadingPlace(path, kind, column)
        {
            Names = table is null ? [.. kind == "places" ? facts.PlacesElsewhere : facts.PlacesOnMap] : [.. table.QuerySelectorAll("tbody th").Select(h => h.Words())],
        };
        if (chart.QuerySelector(".chart-title:not(.chart-subtitle)") is { } title) sentences.Check(title.Words(), "chart.title.", facts, place);
        if (chart.QuerySelector(".chart-subtitle") is { } subtitle) Frame(subtitle.Words(), "chart.subtitle", facts, place, table);
        else if (facts.Unit.IsLong) ledger.Problem($"{path} {facts.Id}: the unit stands neither with the figures nor above them");
        if (chart.QuerySelector(".chart-summary") is { } summary)
        {
            var told = sentences.Check(summary.Words(), "chart.summary. status.sentence. chart.note.", facts, place, [.. facts.BreakReasons]);
            if (kind is "trend" or "milestones" && told.Count > 0) Complete(summary.Words(), told, facts, place);
        }

        var read = chart.QuerySelector(".chart-notes") is { } notes ? sentences.Check(notes.Words(), "chart.read. chart.note.ends", facts, place) : [];
        if (column is not null && kind is "groups-over-time" or "bars-by-group" && !chart.ClassList.Contains("live-chart") && facts.UsualDecimals > 0 && table?.QuerySelectorAll("tbody th, thead th").Any(n => facts.Groups(column!).Any(g => g.IsSmall && g.Name == n.Words())) == true && !read.Contains("chart.read.small-groups"))
        {
            ledger.Problem($"{path} {facts.Id}: nobody says that small groups lose their decimals");
        }

        if (table is null) return;
        Frame(table.QuerySelector("caption").Words(), "chart.caption", facts, place, table);
        new TableCheck(facts, place, ledger).Check(table);
    }

    /// <summary>What is measured, in which unit, where and when.</summary>
    private void Frame(string text, string key, MeasureFacts facts, ReadingPlace place, IElement? table)
    {
        ledger.Count(key);
        var unit = facts.UnitLabel;
        var title = facts.HeadlineColumn.Length > 0 && facts.HeadlineColumn == place.Column ? facts.WithoutHeadline.Beside : facts.Beside;
        title = title.Length > 0 ? facts.Strings.Fill("measure.of-group", ("name", facts.Title), ("group", title)) : facts.Title;
        var template = facts.Strings.Fill(unit.Length > 0 ? key : key + "-no-unit", ("measure", title), ("unit", unit));
        var isOfMap = place.Chart == "map";
        var periods = facts.Series.SelectMany(s => s.Rows).Select(r => r.Period).Distinct().ToList();
        var spans = periods.SelectMany(from => periods.Where(to => to.CompareTo(from) >= 0).Select(to => PeriodText.Span(facts.Strings, from, to)));
        var isTold = spans.Any(span => template.Replace("{periods}", span, StringComparison.Ordinal) is var whole && (isOfMap
            ? whole.Split("{place}") is [var before, var after] && text.StartsWith(before, StringComparison.Ordinal) && text.EndsWith(after, StringComparison.Ordinal)
            : text == whole.Replace("{place}", facts.PlaceName, StringComparison.Ordinal)));
        if (!isTold) ledger.Problem($"{place.Path} {facts.Id} ({key}): not what is measured, in its unit, here and then: \"{text}\"");
        // The periods are those of the table.
        if (table is null || place.Chart is not ("trend" or "milestones")) return;
        var rows = facts.Headline!.Rows;
        if (!text.Contains(PeriodText.Span(facts.Strings, rows[0].Period, rows[^1].Period), StringComparison.Ordinal)) ledger.Problem($"{place.Path} {facts.Id} ({key}): other periods than the data's: \"{text}\"");
    }

    /// <summary>What must be said is said: the target where one is set, and the highest and lowest figures where neither end is.</summary>
    private void Complete(string text, IReadOnlyList<string> told, MeasureFacts facts, ReadingPlace place)
    {
        if (facts.Target is not null) Must(told.Contains("chart.summary.target") || told.Contains("chart.summary.target-range"), "target");
        if (facts.Ends is not { } ends || facts.EndsInBound || facts.Unit.IsMark) return;
        var known = VerdictRules.Comparable(facts).Select(r => facts.Rounded(r.Value!.Value)).ToList();
        if (known.Count < 3) return;
        var both = new[] { facts.Rounded(ends.First.Value!.Value), facts.Rounded(ends.Last.Value!.Value) };
        Must(known.Max() == both.Max() || told.Contains("chart.summary.highest"), "highest figure");
        Must(known.Min() == both.Min() || told.Contains("chart.summary.lowest"), "lowest figure");

        void Must(bool isTold, string what)
        {
            if (!isTold) ledger.Problem($"{place.Path} {facts.Id}: the {what} is not told: \"{text}\"");
        }
    }
}
