using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>The table of charts over time: a row for each period, a column for each series.</summary>
internal static class SeriesTable
{
    /// <param name="main">The series whose bounds, counts and notes are listed too; null for none.</param>
    public static ChartTable Of(ChartSubject subject, string caption, IReadOnlyList<PlotSeries> series, PlotSeries? main)
    {
        var words = subject.Words;
        var speech = subject.Speech;
        var hasInterval = main?.Points.Any(p => p.Observation.Interval is not null) ?? false;
        var hasN = main?.Points.Any(p => p.Observation.N is not null) ?? false;
        var hasOutOf = main?.Points.Any(p => p.Observation.Denominator is not null) ?? false;
        var hasNote = main?.Points.Any(p => NoteOf(p, subject).Length > 0) ?? false;
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        columns.Add(new(words["chart.table.period"], IsNumber: false));
        foreach (var one in series) columns.Add(new(series.Count == 1 ? words["chart.table.value"] : one.Name, IsNumber: true));
        if (hasInterval) columns.Add(new(words["chart.table.range"], IsNumber: true));
        if (hasN) columns.Add(new(words["chart.table.count"], IsNumber: true));
        if (hasOutOf) columns.Add(new(words["chart.table.out-of"], IsNumber: true));
        if (hasNote) columns.Add(new(words["chart.table.note"], IsNumber: false));

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        foreach (var period in series.SelectMany(s => s.Points).Select(p => p.Period).Distinct().Order())
        {
            var row = ImmutableArray.CreateBuilder<TableCell>();
            row.Add(new(words.Period(period), (decimal)Math.Round(period.Time, 4)));
            foreach (var one in series) row.Add(Cell(one.At(period)));
            var own = main?.At(period);
            if (hasInterval) row.Add(Interval(own));
            if (hasN) row.Add(Count(own?.Observation.N, words));
            if (hasOutOf) row.Add(Count(own?.Observation.Denominator, words));
            if (hasNote) row.Add(new(own is { } point ? NoteOf(point, subject) : ""));
            rows.Add(row.ToImmutable());
        }

        return new ChartTable { Caption = caption, Columns = columns.ToImmutable(), Rows = rows.ToImmutable() };
    }

    /// <summary>A row for each group and a column for each period, where there are more groups than a table can have columns.</summary>
    public static ChartTable ByGroup(ChartSubject subject, string caption, string first, IReadOnlyList<PlotSeries> series)
    {
        var periods = series.SelectMany(s => s.Points).Select(p => p.Period).Distinct().Order().ToList();
        return new ChartTable
        {
            Caption = caption,
            Columns = [new(first, IsNumber: false), .. periods.Select(p => new TableColumn(subject.Words.Period(p), IsNumber: true))],
            Rows = [.. series.Select(s => ImmutableArray.CreateRange(periods.Select(p => Cell(s.At(p))).Prepend(new TableCell(s.Name))))],
        };
    }

    public static TableCell Cell(PlotPoint? point) => point is { } p ? new(p.Text, p.Rank) : new("");

    public static TableCell Interval(PlotPoint? point) =>
        point is { Margin.Length: > 0, Observation.Interval: { } interval } ? new(point.Margin, interval.Upper - interval.Lower) : new("");

    public static string NoteOf(PlotPoint point, ChartSubject subject)
    {
        var notes = new List<string>();
        foreach (var flag in new[] { ObservationFlags.Provisional, ObservationFlags.Estimated, ObservationFlags.Revised, ObservationFlags.Break })
        {
            if (point.Observation.Has(flag)) notes.Add(subject.Words["chart.flag." + PublicWords.Flags[flag]]);
        }

        if (point.Observation.Note is { Length: > 0 } note)
        {
            notes.Add(subject.Indicator.Notes.TryGetValue(note, out var translated) ? subject.In(translated) : note);
        }

        return string.Join("; ", notes);
    }

    public static TableCell Count(decimal? count, Words words) => count is { } n ? new(words.Number(n), n) : new("");
}
