using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Tables that can be read aloud: headings that say what a cell is about, and rows of one length.</summary>
internal static class TableRules
{
    public static void Check(IDocument page, PageReport report)
    {
        foreach (var table in page.QuerySelectorAll("table").OfType<IHtmlTableElement>())
        {
            if (table.GetAttribute("role") is "presentation" or "none") continue;
            if (table.QuerySelector("th") is null)
            {
                report.Add(PagesCodes.TableHeaders, table, "a table has no headings. Mark the cells of its first row or column as headings.");
                continue;
            }

            foreach (var head in table.QuerySelectorAll("th"))
            {
                if (!AccessibleName.HasOne(head)) report.Add(PagesCodes.TableHeaders, head, "a table has a heading without words; make it a plain cell.");
                if (head.GetAttribute("scope") is not (null or "col" or "row" or "colgroup" or "rowgroup")) report.Add(PagesCodes.TableHeaders, head, $"{PageReport.Tag(head)}: scope is 'col', 'row', 'colgroup' or 'rowgroup'.");
            }

            CheckRows(table, report);
        }
    }

    private static void CheckRows(IHtmlTableElement table, PageReport report)
    {
        if (table.QuerySelector("[rowspan]") is not null) return;
        var width = -1;
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Sum(c => c.ColumnSpan);
            if (width >= 0 && cells != width) report.Add(PagesCodes.TableHeaders, row, $"a row has {cells} cells where the first has {width}.");
            if (width < 0) width = cells;
        }
    }
}
