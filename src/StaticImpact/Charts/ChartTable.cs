using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Markup;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>A column of a chart's table.</summary>
public sealed record TableColumn(string Text, bool IsNumber);

/// <summary>A cell: what readers see, and the exact number behind it, by which a column sorts.</summary>
public sealed record TableCell(string Text, decimal? Number = null);

/// <summary>Exactly what a chart plots. The first cell of each row names it.</summary>
public sealed record ChartTable
{
    /// <summary>So many letters of a table a page has room for: about 400 rows. A phone opens no page of thousands of rows; files have them all.</summary>
    private const int MostLetters = 15_000;

    public required string Caption { get; init; }
    public required ImmutableArray<TableColumn> Columns { get; init; }
    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>The table element. Numbers carry their exact value in <c>data-value</c>, by which a script sorts. Of a table that is too long for
    /// a page the first rows, and how many there are.</summary>
    public Html ToHtml(Words words)
    {
        var shown = 0;
        for (var letters = 0; shown < Rows.Length && letters < MostLetters; shown++) letters += Rows[shown].Sum(cell => cell.Text.Length);
        var html = new SvgWriter();
        html.Open("table").With("class", "c-table").With("data-sortable", "");
        html.Open("caption").Text(Caption).Close();
        html.Open("thead").Open("tr");
        foreach (var column in Columns)
        {
            html.Open("th").With("scope", "col").With("class", column.IsNumber ? "number" : null)
                .With("data-sort", column.IsNumber ? "number" : "text").Text(column.Text).Close();
        }

        html.Close().Close().Open("tbody");
        foreach (var row in Rows.AsSpan(0, shown))
        {
            html.Open("tr");
            for (var i = 0; i < row.Length; i++)
            {
                var cell = row[i];
                html.Open(i == 0 ? "th" : "td").With("scope", i == 0 ? "row" : null).With("class", Columns[i].IsNumber ? "number" : null)
                    .With("data-value", cell.Number?.ToString(CultureInfo.InvariantCulture)).Text(cell.Text).Close();
            }

            html.Close();
        }

        html.Close();
        if (shown < Rows.Length)
        {
            var note = words.Format("chart.table.first", ("n", words.Number(shown)), ("all", words.Number(Rows.Length)));
            html.Open("tfoot").Open("tr").Open("td").With("colspan", Columns.Length.ToString(CultureInfo.InvariantCulture)).Text(note).Close().Close().Close();
        }

        return html.Close().ToHtml();
    }
}
