using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Markup;

namespace StaticImpact.Charts;

/// <summary>A column of a chart's table.</summary>
public sealed record TableColumn(string Text, bool IsNumber);

/// <summary>A cell: what readers see, and the exact number behind it, by which a column sorts.</summary>
public sealed record TableCell(string Text, decimal? Number = null);

/// <summary>Exactly what a chart plots. The first cell of each row names it.</summary>
public sealed record ChartTable
{
    public required string Caption { get; init; }
    public required ImmutableArray<TableColumn> Columns { get; init; }
    public required ImmutableArray<ImmutableArray<TableCell>> Rows { get; init; }

    /// <summary>The table element. Numbers carry their exact value in <c>data-value</c>, by which a script sorts.</summary>
    public Html ToHtml()
    {
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
        foreach (var row in Rows)
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

        return html.Close().Close().ToHtml();
    }
}
