using System.Text;

namespace StaticImpact.Tests.Specifications;

/// <summary>A table read strictly as RFC 4180 says, with "\n" between rows: quotes around whole cells, doubled inside, none elsewhere.</summary>
internal static class CsvRows
{
    public static List<List<string>> Of(string csv)
    {
        Assert.EndsWith("\n", csv, StringComparison.Ordinal);
        var rows = new List<List<string>>();
        var row = new List<string>();
        for (var i = 0; i < csv.Length;)
        {
            row.Add(Cell(csv, ref i));
            if (csv[i] == '\n')
            {
                rows.Add(row);
                row = [];
            }
            else
            {
                Assert.Equal(',', csv[i]);
            }

            i++;
        }

        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        return rows;
    }

    private static string Cell(string csv, ref int i)
    {
        var cell = new StringBuilder();
        if (csv[i] != '"')
        {
            while (csv[i] is not (',' or '\n')) cell.Append(csv[i++]);
            Assert.DoesNotContain("\"", cell.ToString(), StringComparison.Ordinal);
            return cell.ToString();
        }

        for (i++; ; i++)
        {
            if (csv[i] != '"') cell.Append(csv[i]);
            else if (csv[i + 1] == '"') cell.Append(csv[++i]);
            else break;
        }

        i++;
        return cell.ToString();
    }
}
