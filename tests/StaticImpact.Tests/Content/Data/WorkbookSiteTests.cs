using System.Globalization;

namespace StaticImpact.Tests.Content.Data;

public class WorkbookSiteTests
{
    [Fact]
    public void Spreadsheet_beside_an_indicator_gives_the_site_that_its_csv_gives()
    {
        using var csv = SiteTest.From();
        using var xlsx = SiteTest.From();
        var rows = File.ReadAllLines(csv.ContentPath("indicators/third-grade.csv")).Select(line => line.Split(','));
        xlsx.Delete("indicators/third-grade.csv").AddBytes("indicators/third-grade.xlsx", Workbook.Of([.. rows.Select(Cells)]));

        csv.Published();
        xlsx.Published();

        Assert.Equal(csv.Files().Keys, xlsx.Files().Keys);
        foreach (var (path, bytes) in csv.Files()) Assert.Equal(bytes, xlsx.Files()[path]);

        static object?[] Cells(string[] row) =>
            [.. row.Select(cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var number)
                ? cell.Contains('.') ? new Workbook.As(number, "0.0") : number
                : (object)cell)];
    }

    [Fact]
    public void Spreadsheet_beside_a_csv_is_an_error()
    {
        using var site = SiteTest.From();
        site.AddBytes("indicators/third-grade.xlsx", Workbook.Of(["period", "value"], [2021, 1]));

        Assert.Contains("third-grade", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        Assert.Contains("Keep one of the two.", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }
}
