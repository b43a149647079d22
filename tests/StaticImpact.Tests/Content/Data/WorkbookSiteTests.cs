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
    public void Sheet_is_named_in_the_front_matter_and_mistakes_name_its_cells()
    {
        using var site = SiteTest.From();
        site.Delete("indicators/third-grade.csv").Change("indicators/third-grade.md", "unit: percent", "unit: percent\nsheet: For the site");
        site.AddBytes("indicators/third-grade.xlsx", Workbook.Of([("Notes", [["Ask Ana"]]), ("For the site", [["period", "value"], [2021, 52.0], [2022, 54.5], [2023, 55.0], [2024, 58.0], [2025, 61.0]])]));
        site.Published();
        site.AddBytes("indicators/third-grade.xlsx", Workbook.Of([("Notes", [["Ask Ana"]]), ("For the site", [["period", "value"], [2021, 52.0], [2022, "about 54"], [2023, 155.0]])]));
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains("content/indicators/third-grade.xlsx(B3): error SI0315", found, StringComparison.Ordinal);
        Assert.Contains("content/indicators/third-grade.xlsx(B4): ", found, StringComparison.Ordinal);
        site.Change("indicators/third-grade.md", "sheet: For the site", "sheet: For the sight");
        var unknown = SiteTest.Lines(site.Check().Diagnostics);
        Assert.StartsWith("content/indicators/third-grade.md(5,8): error SI0341: ", unknown, StringComparison.Ordinal);
        Assert.Contains("has no sheet 'For the sight'. Did you mean 'For the site'?", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_that_the_front_matter_names_stands_for_the_indicator()
    {
        using var blank = SiteTest.From();
        using var named = SiteTest.From();
        const string rows = "period,value,group\n2021,52.0,{0}\n2022,54.5,{0}\n2023,55.0,{0}\n2024,58.0,{0}\n2025,61.0,{0}\n2025,66.0,Girls\n2025,56.0,Boys\n";
        blank.Add("indicators/third-grade.csv", rows.Replace("{0}", "", StringComparison.Ordinal)).Published();
        named.Add("indicators/third-grade.csv", rows.Replace("{0}", "All students", StringComparison.Ordinal));
        named.Change("indicators/third-grade.md", "unit: percent", "unit: percent\nheadline_series: {group: All students}").Published();
        Assert.Equal(blank.Read("scorecard.csv"), named.Read("scorecard.csv"));
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
