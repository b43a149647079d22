using CsvHelper;

namespace StaticImpact.Content.Data;

/// <summary>The records of a CSV file as they stand, with their lines: for tables that are not ours yet.</summary>
internal static class CsvRecords
{
    /// <summary>Without blank records. Cells are without quotes and outer white space.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Read(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = CsvTable.Separator(text) ?? ',', HasHeader = false, TrackLineNumbers = true, TrimWhitespace = true, PoolStrings = true });
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i).Trim();
            if (Array.Exists(cells, cell => cell.Length > 0)) yield return ((int)reader.LineNumber, cells);
        }
    }
}
