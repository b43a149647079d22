using System.Globalization;

namespace StaticImpact.Importing;

/// <summary>A table of the source as it stands.</summary>
/// <param name="File">Its path inside the source.</param>
/// <param name="Header">Without blank cells at its end; other blank ones are called by their number.</param>
internal sealed record SourceTable(string File, string[] Header, IReadOnlyList<SourceRow> Rows)
{
    /// <summary>The first column of a name, whatever the case of its letters; -1 for none.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var found = Array.FindIndex(Header, h => h.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (found >= 0) return found;
        }

        return -1;
    }

    /// <summary>Null where there is no row below a header.</summary>
    public static SourceTable? Of(string file, IEnumerable<(int Line, string[] Cells)> records)
    {
        string[]? header = null;
        var rows = new List<SourceRow>();
        foreach (var (line, cells) in records)
        {
            if (header is null) header = [.. cells[..(Array.FindLastIndex(cells, c => c.Length > 0) + 1)].Select((cell, i) => cell.Length > 0 ? cell : string.Create(CultureInfo.InvariantCulture, $"Column {i + 1}"))];
            else rows.Add(new SourceRow(line, cells));
        }

        return header is null || rows.Count == 0 ? null : new SourceTable(file, header, rows);
    }
}

/// <summary>A row of the source.</summary>
/// <param name="Line">Where it stands, from 1.</param>
internal readonly record struct SourceRow(int Line, string[] Cells)
{
    /// <summary>As it stood, for messages.</summary>
    public string Text => string.Join(',', Cells);

    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";

    /// <summary>Whether nothing stands beyond the header's last column.</summary>
    public bool Fits(int columns) => Array.FindLastIndex(Cells, c => c.Length > 0) < columns;
}
