using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StaticImpact.Markup;

/// <summary>
/// Writes a table in a box that scrolls sideways on a small screen. The box can be reached by keyboard, so it has a
/// name: the table's own column headings, which are right in every language and differ from table to table. It is a
/// group, not a region: a page with six tables should not offer six landmarks.
/// </summary>
internal sealed class TableWriter(BodyBuilder body, InlineWriter inlines)
{
    public void Write(Table table)
    {
        body.EnsureLine();
        WriteBox(table);
        body.Raw("<table>\n");
        var inHead = false;
        var inBody = false;
        foreach (var child in table)
        {
            var row = (TableRow)child;
            if (row.IsHeader && !inHead)
            {
                body.Raw("<thead>\n");
                inHead = true;
            }
            else if (!row.IsHeader && !inBody)
            {
                body.Raw(inHead ? "</thead>\n<tbody>\n" : "<tbody>\n");
                inBody = true;
            }

            WriteRow(table, row);
        }

        body.Raw(inBody ? "</tbody>\n</table></div>\n" : "</thead>\n</table></div>\n");
    }

    private void WriteBox(Table table)
    {
        body.Raw("<div class=\"table-scroll\" tabindex=\"0\"");
        var label = body.Set(Label(table));
        if (label.Length > 0)
        {
            body.Raw(" role=\"group\" aria-label=\"");
            body.Encoded(label);
            body.Raw("\"");
        }

        body.Raw(">");
    }

    private static string Label(Table table)
    {
        if (table.Count == 0 || table[0] is not TableRow { IsHeader: true } head) return "";
        return string.Join(", ", head.Select(cell => TextOf((TableCell)cell)).Where(text => text.Length > 0));
    }

    private static string TextOf(TableCell cell) =>
        cell.Count > 0 && cell[0] is LeafBlock leaf ? PlainInlines.TextOf(leaf.Inline, valueAs: "") : "";

    private void WriteRow(Table table, TableRow row)
    {
        body.Raw("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var align = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            // An empty heading heads nothing; readers of screen readers would hear "blank column".
            var isHeading = row.IsHeader && cell.Count > 0 && TextOf(cell).Length > 0;
            body.Raw(isHeading ? "<th scope=\"col\"" : "<td");
            body.Raw(align switch
            {
                TableColumnAlign.Left => " class=\"align-left\">",
                TableColumnAlign.Center => " class=\"align-center\">",
                TableColumnAlign.Right => " class=\"align-right\">",
                _ => ">",
            });
            foreach (var block in cell)
            {
                if (block is LeafBlock leaf) inlines.Write(leaf.Inline);
            }

            body.Raw(isHeading ? "</th>" : "</td>");
            body.PlainWords(" ");
        }

        body.Raw("</tr>\n");
        body.EndPlainLine();
    }
}
