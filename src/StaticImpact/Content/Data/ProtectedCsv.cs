using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>A data file as it may be shown: the rows that are hidden say so in place of their figures, all others stay as their author wrote them.</summary>
public static class ProtectedCsv
{
    private static readonly (ColumnRole Role, Func<Observation, decimal?> Value)[] Figures =
    [
        (ColumnRole.Lower, o => o.Lower), (ColumnRole.Upper, o => o.Upper), (ColumnRole.Moe, o => o.Moe), (ColumnRole.N, o => o.N), (ColumnRole.Denominator, o => o.Denominator),
    ];

    /// <summary>The separator of a CSV file.</summary>
    internal static char SeparatorOf(DataTable table, ReadOnlySpan<byte> bytes) =>
        table.DecimalMark == ',' || (bytes.IndexOf((byte)';') is >= 0 and var semicolon && semicolon < bytes.IndexOfAny((byte)'\n', (byte)',')) ? ';' : ',';

    /// <summary>Of a table as it was read: its columns, one row for each figure.</summary>
    /// <param name="changed">The figures that are shown otherwise than they stand there.</param>
    /// <param name="flags">How flags are written.</param>
    /// <returns>Null when it would be read otherwise from a CSV file, or when a figure that is shown otherwise is not found in the table, where it
    /// would stand as it is.</returns>
    internal static string? Write(DataTable table, DataColumns columns, char separator, IReadOnlyDictionary<FigureKey, Observation> changed, PeriodKind kind, Func<ObservationFlags, string> flags)
    {
        var header = table.Header.Select(cell => cell.Text).ToList();
        var flag = columns[ColumnRole.Flag];
        if (flag < 0)
        {
            flag = header.Count;
            header.Add("flag");
        }

        var csv = new StringBuilder();
        var written = new List<List<string>> { header };
        var met = 0;
        Append(csv, header, separator);
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = table.Row(i);
            // What is not read as a figure would be copied with its number.
            if (FigureKey.Of(row, columns, kind) is not { } key) return null;
            var cells = new List<string>(header.Count);
            foreach (var cell in row) cells.Add(cell.IsBlank && table.Everyone.TryGetValue(cells.Count, out var everyone) ? everyone : cell.Text);
            if (cells.Count < header.Count) cells.Add("");
            if (changed.TryGetValue(key, out var shown))
            {
                met++;
                cells[columns[ColumnRole.Value]] = shown.Value is { } value ? Number(value) : shown.Censored is { } censored ? (censored.IsAbove ? ">" : "<") + Number(censored.Bound) : "";
                foreach (var (role, read) in Figures)
                {
                    if (columns[role] >= 0) cells[columns[role]] = read(shown) is { } number ? Number(number) : "";
                }

                if (columns[ColumnRole.Note] >= 0) cells[columns[ColumnRole.Note]] = shown.Note ?? "";
                cells[flag] = flags(shown.Flags);
            }

            Append(csv, cells, separator);
            written.Add(cells);
        }

        return met >= changed.Count && IsReadAsWritten(csv.ToString(), written) ? csv.ToString() : null;

        string Number(decimal number)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            return table.DecimalMark == ',' ? text.Replace('.', ',') : text;
        }
    }

    /// <summary>A sheet can hold what a CSV file cannot; then the site would not be the same.</summary>
    private static bool IsReadAsWritten(string csv, List<List<string>> written)
    {
        var bag = new DiagnosticBag();
        if (ContentText.Decode("", Encoding.UTF8.GetBytes(csv), bag) is not { } text || CsvTable.Read("", text, new DataReport(bag)) is not { } table || table.RowCount != written.Count - 1) return false;
        if (!IsSame(table.Header, written[0])) return false;
        for (var i = 0; i < table.RowCount; i++)
        {
            if (!IsSame(table.Row(i), written[i + 1])) return false;
        }

        return true;

        static bool IsSame(ReadOnlySpan<DataCell> read, List<string> cells)
        {
            if (read.Length != cells.Count) return false;
            for (var i = 0; i < read.Length; i++)
            {
                if (read[i].Text != cells[i]) return false;
            }

            return true;
        }
    }

    private static void Append(StringBuilder csv, List<string> cells, char separator)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) csv.Append(separator);
            var cell = cells[i];
            if (cell.AsSpan().IndexOfAny('"', '\n', separator) >= 0 || cell != cell.Trim()) csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else csv.Append(cell);
        }

        csv.Append('\n');
    }
}
