using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>Refuses what a spreadsheet program hides. Whoever hid a column of names did not mean it to stand on the site, and whoever
/// filtered rows away forgets that the figures of the site would have them.</summary>
internal sealed class HiddenParts(string file, bool hasFilter, DataReport report)
{
    private readonly List<int> rows = [];
    private int all;

    /// <summary>The columns that have a name in the first row.</summary>
    /// <param name="isHidden">Tells of a column, from 0.</param>
    public void LookAt(Func<int, bool> isHidden, DataCell[] header)
    {
        for (var i = 0; i < header.Length; i++)
        {
            if (!isHidden(header[i].Column - 1)) continue;
            var letter = DataTable.Address(header[i].Column, 1)[..^1];
            report.Add(MediaCodes.HiddenFigures, DataTable.Span(header[i], isSheet: true, file),
                $"Column {letter} ('{header[i].Text}') is hidden in the spreadsheet, and would be published with the others. Show it if readers may see it, or delete it.");
        }
    }

    /// <summary>A row in which something stands.</summary>
    public void LookAt(int row, bool isHidden)
    {
        all++;
        if (isHidden) rows.Add(row);
    }

    public void Report()
    {
        if (rows.Count == 0) return;
        var place = new SourceSpan(file, rows[0], 1) { Cell = DataTable.Address(1, rows[0]) };
        if (hasFilter)
        {
            report.Add(MediaCodes.HiddenFigures, place, string.Create(CultureInfo.InvariantCulture,
                $"{rows.Count} of {all} rows are filtered out in the spreadsheet. Clear the filter and save, or delete the rows if nobody may see them."));
            return;
        }

        var (named, them) = rows.Count == 1 ? (string.Create(CultureInfo.InvariantCulture, $"Row {rows[0]} is"), "it") : (string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows, of which the first is row {rows[0]}, are"), "them");
        report.Add(MediaCodes.HiddenFigures, place,
            $"{named} hidden in the spreadsheet, and would be published with the others. Show {them} if readers may see {them}, or delete {them}. A filter hides rows, too: clear it before you save.");
    }
}
