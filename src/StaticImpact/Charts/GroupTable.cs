using System.Collections.Immutable;

namespace StaticImpact.Charts;

/// <summary>The table of charts of groups at one period: a row for each group.</summary>
internal static class GroupTable
{
    public static ChartTable Of(ChartSubject subject, string caption, string first, IReadOnlyList<GroupValue> values)
    {
        var words = subject.Words;
        var hasInterval = values.Any(v => v.Point.Observation.Interval is not null);
        var hasN = values.Any(v => v.Point.Observation.N is not null);
        var hasOutOf = values.Any(v => v.Point.Observation.Denominator is not null);
        var hasNote = values.Any(v => SeriesTable.NoteOf(v.Point, subject).Length > 0);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        columns.Add(new(first, IsNumber: false));
        columns.Add(new(words["chart.table.value"], IsNumber: true));
        if (hasInterval) columns.Add(new(words["chart.table.range"], IsNumber: true));
        if (hasN) columns.Add(new(words["chart.table.count"], IsNumber: true));
        if (hasOutOf) columns.Add(new(words["chart.table.out-of"], IsNumber: true));
        if (hasNote) columns.Add(new(words["chart.table.note"], IsNumber: false));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        foreach (var value in values)
        {
            var row = ImmutableArray.CreateBuilder<TableCell>();
            row.Add(new(value.Name));
            row.Add(SeriesTable.Cell(value.Point));
            if (hasInterval) row.Add(SeriesTable.Interval(value.Point));
            if (hasN) row.Add(SeriesTable.Count(value.Point.Observation.N, words));
            if (hasOutOf) row.Add(SeriesTable.Count(value.Point.Observation.Denominator, words));
            if (hasNote) row.Add(new(SeriesTable.NoteOf(value.Point, subject)));
            rows.Add(row.ToImmutable());
        }

        return new ChartTable { Caption = caption, Columns = columns.ToImmutable(), Rows = rows.ToImmutable() };
    }
}
