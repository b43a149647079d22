using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What tells a figure of an indicator from all others: its place, its groups and its period.</summary>
internal readonly record struct FigureKey(string Series, Period Period)
{
    public static FigureKey Of(Series series, Period period)
    {
        var key = new StringBuilder(series.Place?.Value);
        foreach (var cell in series.Group) Append(key, cell.Column, cell.Value);
        return new FigureKey(key.ToString(), period);
    }

    /// <summary>Null where the row has no period of the kind.</summary>
    public static FigureKey? Of(ReadOnlySpan<DataCell> row, DataColumns columns, PeriodKind kind)
    {
        var text = row[columns[ColumnRole.Period]].Text;
        if (!PeriodText.TryParse(text, kind, out var period) && !PeriodNotation.TryParseDeclared(text, kind, out period)) return null;
        var key = new StringBuilder(columns[ColumnRole.Place] is >= 0 and var place ? CellText.Plain(row[place].Text) : "");
        foreach (var column in columns.Breakdowns)
        {
            if (!row[column].IsBlank) Append(key, columns.NameOf(column), CellText.Plain(row[column].Text));
        }

        return new FigureKey(key.ToString(), period);
    }

    private static void Append(StringBuilder key, string column, string value) => key.Append('\n').Append(column).Append('\t').Append(value);
}
