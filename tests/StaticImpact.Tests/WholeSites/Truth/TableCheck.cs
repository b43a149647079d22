using AngleSharp.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Holds the table of a chart against the data, cell by cell.</summary>
internal sealed class TableCheck(MeasureFacts facts, ReadingPlace place, TruthLedger ledger)
{
    private static readonly (string Flag, string Key)[] Reasons = [("suppressed", "suppressed"), ("not-collected", "not-collected"), ("not-applicable", "not-applicable"), ("", "missing")];

    private StringTable Strings => facts.Strings;

    public void Check(IElement table)
    {
        var header = table.QuerySelectorAll("thead th").Select(h => h.Words()).ToList();
        var rows = table.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.Words()).ToList()).ToList();
        switch (place.Chart)
        {
            case "trend" or "milestones": ByPeriod(header, rows, facts.PlaceTotals.Append(facts.Headline! with { Name = facts.ShortPlaceName }).ToList(), facts.Headline!); break;
            case "groups-over-time": OverTime(header, rows); break;
            case "bars-by-group": Named(header, rows, [.. facts.Groups(place.Column!)], GroupRules.Snapshot([.. facts.Groups(place.Column!)], r => r.Drawn is not null)); break;
            case "map" or "places": Places(header, rows); break;
            case "gap": Gaps(rows); break;
            case "way-bar": Way(rows); break;
            case "stacked": ByPeriod(header, rows, [.. facts.Groups(place.Column!)], null); break;
            default: ledger.Problem($"{place.Path}: nobody checks the table of a {place.Chart}"); break;
        }
    }

    private void OverTime(List<string> header, List<List<string>> rows)
    {
        var all = facts.Groups(place.Column!).ToList();
        if (facts.Headline is { } headline && facts.HeadlineColumn != place.Column) all.Add(headline with { Name = facts.HeadlineGroup.Length > 0 ? facts.HeadlineGroup : Strings.Text("chart.label.all") });
        if (header[0] == Strings.Text("chart.table.period"))
        {
            ByPeriod(header, rows, all, null);
            return;
        }

        foreach (var row in rows)
        {
            var series = all.FirstOrDefault(s => s.Name == row[0]);
            for (var i = 1; i < row.Count; i++) Cell(row[i], series, series?.Rows.FirstOrDefault(r => r.Period.Say(Strings, "name") == header[i]), row[0]);
        }
    }

    /// <summary>A row for each period, and in each column a series.</summary>
    private void ByPeriod(List<string> header, List<List<string>> rows, List<FigureSeries> all, FigureSeries? main)
    {
        var extra = new[] { "range", "count", "out-of", "note" }.Select(k => Strings.Text("chart.table." + k)).ToList();
        var columns = header.Skip(1).TakeWhile(h => !extra.Contains(h) || all.Any(s => s.Name == h)).ToList();
        var periods = new List<PeriodText>();
        foreach (var row in rows)
        {
            var known = all.SelectMany(s => s.Rows).Select(r => r.Period).Distinct().Where(p => p.Say(Strings, "name") == row[0]).ToList();
            Claim(known.Count == 1, $"no data of '{row[0]}'");
            if (known.Count != 1) continue;
            periods.Add(known[0]);
            for (var i = 0; i < columns.Count; i++)
            {
                var named = all.Where(s => s.Name == columns[i]).ToList();
                var series = columns.Count == 1 ? main ?? all.FirstOrDefault(s => s.Rows.Any(r => r.Drawn is not null)) : named.Count > 1 ? named.FirstOrDefault(s => s.Place.Length == 0) : named.SingleOrDefault();
                Claim(series is not null, $"no data of '{columns[i]}'");
                if (series is not null) Cell(row[i + 1], series, series.At(known[0]), $"{columns[i]}, {row[0]}");
            }

            Extra(header, row, main, main?.At(known[0]), columns.Count + 1);
        }

        if (main is not null) Claim(main.Rows.All(r => periods.Contains(r.Period)), "a period is left out");
        Claim(periods.SequenceEqual(periods.Order()), "the periods are not in their order");
    }

    private void Named(List<string> header, List<List<string>> rows, List<FigureSeries> all, PeriodText? period)
    {
        Claim(period is not null, "no group is known");
        if (period is not { } at) return;
        foreach (var row in rows)
        {
            var series = all.FirstOrDefault(s => s.Name == row[0]);
            Claim(series is not null, $"no data of '{row[0]}'");
            if (series is null) continue;
            Cell(row[1], series, series.At(at), row[0]);
            Extra(header, row, series, series.At(at), 2);
        }

        Claim(all.Where(s => s.At(at) is not null).All(s => rows.Exists(r => r[0] == s.Name)), "a group is left out");
    }

    private void Places(List<string> header, List<List<string>> rows)
    {
        var all = facts.PlaceTotals.ToList();
        if (facts.Headline is { } own) all.Add(own with { Name = facts.ShortPlaceName });
        all = [.. all.Where(s => rows.Exists(r => r[0] == s.Name))];
        if (GroupRules.Snapshot(all, r => r.Value is not null) is not { } period)
        {
            Claim(false, "no place has a figure");
            return;
        }

        var before = decimal.MaxValue;
        foreach (var row in rows)
        {
            var series = all.Where(s => s.Name == row[0]).OrderBy(s => Figures.Tells(facts, row[1], s, s.At(period) ?? s.Rows[0], "short") ? 0 : 1).FirstOrDefault();
            // A place of the map of which the data say nothing.
            if (series is null) Claim(row[1] == Strings.Text("chart.value.missing"), $"no data of '{row[0]}'");
            else if (series.At(period) is null) Claim(row[1] == Strings.Text("chart.value.missing"), $"{row[0]} has no figure then");
            else Cell(row[1], series, series.At(period), row[0]);
            if (series?.At(period)?.Value is not { } value) continue;
            Claim(value <= before, $"{row[0]} has another rank");
            before = value;
            Extra(header, row, series, series.At(period), 2);
        }
    }

    private void Gaps(List<List<string>> rows)
    {
        foreach (var row in rows)
        {
            var group = facts.Groups(place.Column!).FirstOrDefault(g => g.Name == row[0]);
            var reference = facts.Breakdowns.FirstOrDefault(b => b.Column == place.Column)?.Reference is { } value ? facts.GroupOf(place.Column!, value.Value) : null;
            var isTold = group is not null && (reference is not null
                ? group.Rows.Any(r => r.Value is { } own && reference.At(r.Period)?.Value is { } other && Tells(row[1], reference, reference.At(r.Period)!) && Tells(row[2], group, r) && Difference(row[3], group, own, reference, other))
                : group.Rows.Where(r => r.Value is not null).ToList() is { Count: > 1 } known && known.Exists(first => Tells(row[1], group, first) && Tells(row[2], group, known[^1]) && Difference(row[3], group, known[^1].Value!.Value, group, first.Value!.Value)));
            ledger.Count("table.gap");
            Claim(isTold, $"the figures of '{row[0]}' are others");
        }

        bool Tells(string text, FigureSeries series, FigureRow row) => Figures.Tells(facts, text, series, row, "short");
        bool Difference(string text, FigureSeries group, decimal own, FigureSeries reference, decimal other) => Figures.TellsChange(
            facts, text, facts.RoundedOf(group, own) - facts.RoundedOf(reference, other), Math.Max(facts.DecimalsOf(group), facts.DecimalsOf(reference)), "change-short", isSigned: true);
    }

    private void Way(List<List<string>> rows)
    {
        foreach (var row in rows)
        {
            ledger.Count("table.way");
            var end = row[0] == Strings.Text("chart.table.baseline") ? facts.Baseline : row[0] == Strings.Text("chart.table.latest") ? facts.Latest : null;
            Claim(
                end is not null
                    ? row[1] == end.Period.Say(Strings, "name") && Figures.Tells(facts, row[2], facts.Headline!, end, "short")
                    : row[0] == Strings.Text("chart.table.target") && facts.Target is { } target && TargetRules.TellsFigure(facts, target, row[2]) && row[1] == PeriodText.Of(target.GetProperty("period").GetString()!, facts.Kind).Say(Strings, "name"),
                $"'{string.Join(' ', row)}' is another");
        }
    }

    /// <summary>Margin of error, count, denominator and note of a row.</summary>
    private void Extra(List<string> header, List<string> row, FigureSeries? series, FigureRow? data, int from)
    {
        for (var i = from; i < header.Count; i++)
        {
            if (header[i] == Strings.Text("chart.table.count")) Claim(IsNumber(row[i], data?.N), $"the count '{row[i]}' is another");
            else if (header[i] == Strings.Text("chart.table.out-of")) Claim(IsNumber(row[i], data?.Denominator), $"the denominator '{row[i]}' is another");
            else if (header[i] == Strings.Text("chart.table.range") && series is not null) Range(row[i], series, data);
        }
    }

    private void Range(string text, FigureSeries series, FigureRow? data)
    {
        ledger.Count("table.range");
        if (data?.Interval is not { } interval)
        {
            Claim(text.Length == 0, $"no margin of error is known for '{text}'");
            return;
        }

        var between = Strings.Text("number.range-short").Replace("{from}", "", StringComparison.Ordinal).Replace("{to}", "", StringComparison.Ordinal);
        var isTold = Enumerable.Range(0, text.Length).Any(at => string.CompareOrdinal(text, at, between, 0, between.Length) == 0
            && Figures.Tells(facts, text[..at], series, data with { Value = interval.Lower }, "short") && Figures.Tells(facts, text[(at + between.Length)..], series, data with { Value = interval.Upper }, "short"));
        Claim(isTold, $"the margin of error '{text}' is another");
    }

    private bool IsNumber(string text, decimal? number) => number is null ? text.Length == 0 : FigureReader.Plain(Strings, text) is { } told ? told.Value == Math.Round(number.Value, MidpointRounding.AwayFromZero) : number >= 10_000_000;

    private void Cell(string text, FigureSeries? series, FigureRow? data, string where)
    {
        ledger.Count("table.cell");
        if (data is null || series is null) Claim(text.Length == 0, $"{where}: nothing is known for '{text}'");
        else if (data.Drawn is null) Claim(text == Strings.Text("chart.value." + Reasons.First(r => r.Flag.Length == 0 || data.Has(r.Flag)).Key), $"{where}: '{text}' is no reason");
        else Claim(Figures.Tells(facts, text, series, data, "short"), $"{where}: '{text}' is another figure");
    }

    private void Claim(bool isTrue, string why)
    {
        if (!isTrue) ledger.Problem($"{place.Path} {facts.Id} (table of {place.Chart}): {why}");
    }
}
