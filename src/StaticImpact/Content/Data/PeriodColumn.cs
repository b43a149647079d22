using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Decides which kind of period a whole file has.</summary>
internal static class PeriodColumn
{
    private static readonly PeriodKind[] Kinds =
        [PeriodKind.Month, PeriodKind.SchoolYear, PeriodKind.Year, PeriodKind.Pooled, PeriodKind.Quarter, PeriodKind.FiscalYear];

    /// <summary>The declared kind; else the kind that every row can be, a month before a school year; else the kind of
    /// most rows, so that the others are reported. Null when no row has a period.</summary>
    public static PeriodKind? Kind(DataTable table, int column, PeriodKind? declared, DataReport report)
    {
        if (declared is not null) return declared;
        Span<int> counts = stackalloc int[Kinds.Length];
        counts.Clear();
        var readable = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            var text = table.Row(row)[column].Text;
            var any = false;
            for (var k = 0; k < Kinds.Length; k++)
            {
                if (!PeriodText.TryParse(text, Kinds[k], out _)) continue;
                counts[k]++;
                any = true;
            }

            if (any) readable++;
        }

        if (readable == 0) return null;
        var best = 0;
        for (var k = 1; k < Kinds.Length; k++)
        {
            if (counts[k] > counts[best]) best = k;
        }

        if (Kinds[best] == PeriodKind.Month && counts[0] == counts[1])
        {
            var first = table.Row(0)[column];
            report.Add(DataFileCodes.AmbiguousPeriods, table.Span(first),
                $"'{first.Text}' and every other period here can be a school year as well as a month; they are taken as months. Write 'periods: school-year' or 'periods: month' in the front matter.");
        }

        if (Kinds[best] == PeriodKind.Pooled && Rolling(table, column) is { } rolling)
        {
            report.Add(DataFileCodes.AmbiguousPeriods, table.Span(rolling),
                $"'{rolling.Text}' is taken as two years together, as is every period here, each of which begins in the year in which another ends. If they are school years, write 'periods: school-year' in the front matter; if not, 'periods: pooled'.");
        }

        if (Kinds[best] == PeriodKind.FiscalYear && table.Row(0)[column] is var whole && !whole.Text.AsSpan().ContainsAny('-', '/', '–'))
        {
            report.Add(DataFileCodes.DaysArePeriods, table.Span(whole), $"'{whole.Text}' is read as the fiscal year that ends in that year. Write 'periods: fiscal-year' in the front matter, and the periods as 2023-24 if they begin in it.");
        }

        return Kinds[best];
    }

    /// <summary>The first of the periods, where all are two years that follow each other and there are three in a row, as school years are; null elsewhere.</summary>
    private static DataCell? Rolling(DataTable table, int column)
    {
        var ends = new HashSet<int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!PeriodText.TryParse(table.Row(row)[column].Text, PeriodKind.Pooled, out var period) || period.Year != period.Part + 1) return null;
            ends.Add(period.Year);
        }

        return ends.Count > 2 && ends.Max() - ends.Min() == ends.Count - 1 ? table.Row(0)[column] : null;
    }
}
