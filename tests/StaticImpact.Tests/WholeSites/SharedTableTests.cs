using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Figures that stand in <c>content/data</c>: one table for many measures, or several files for one.</summary>
public class SharedTableTests
{
    private const string Rows = "indicator,period,group,value\nthird-grade,2021,,52.2\nthird-grade,2022,,54.5\nthird-grade,2023,,55.1\nthird-grade,2024,,58.3\nthird-grade,2025,,61.4\nthird-grade,2025,Girls,66.5\nthird-grade,2025,Boys,56.7\n";

    [Fact]
    public void Rows_of_a_table_give_the_site_that_a_file_beside_the_measure_gives()
    {
        using var beside = SiteTest.From();
        using var table = SiteTest.From();
        beside.Add("indicators/third-grade.csv", Rows.Replace("third-grade,", "", StringComparison.Ordinal).Replace("indicator,", "", StringComparison.Ordinal)).Published();
        table.Delete("indicators/third-grade.csv").Add("data/health.csv", Rows).Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {table: health}").Published();
        AssertSame(beside, table);
        table.Delete("data/health.csv").AddBytes("data/health.xlsx", Workbook.Of([.. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).Select(Cells)])).Published();
        AssertSame(beside, table);
        table.Delete("data/health.xlsx").AddBytes("data/health.ods", Ods.Of([.. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).Select(Cells)])).Published();
        AssertSame(beside, table);

        static object?[] Cells(string[] row) => [.. row.Select(c => c.Contains('.', StringComparison.Ordinal) ? new Workbook.Formula("A1", double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)) : c.Length == 0 ? null : (object)c)];
    }

    [Fact]
    public void Table_with_years_across_calls_measures_by_their_titles()
    {
        using var site = SiteTest.From();
        var title = File.ReadAllText(site.ContentPath("indicators/third-grade.md")).Split('\n').First(l => l.StartsWith("title:", StringComparison.Ordinal))["title:".Length..].Trim();
        site.Delete("indicators/third-grade.csv").Add("data/health.csv", $"Our scorecard\n\nIndicator,2021,2022,2023,2024,2025\n{title},52,54.5,55,58,61\nSomething else,1,2,3,4,5\n").Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {table: health}");
        var diagnostics = site.Check().Diagnostics;
        var found = SiteTest.Lines(diagnostics) + string.Join('\n', diagnostics.Select(d => d.ToString()));
        Assert.Contains("content/data/health.csv: note SI0458: Read the table, header in line 3, years across", found, StringComparison.Ordinal);
        Assert.Contains("content/data/health.csv(5,1): warning SI0628: There is no measure 'Something else' (indicators/something-else.md), so these rows are not published.", found, StringComparison.Ordinal);
        site.Build();
        Assert.Contains("2025,61", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files(), f => System.Text.Encoding.UTF8.GetString(f.Value).Contains("Something else", StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_may_come_as_files()
    {
        using var one = SiteTest.From();
        using var several = SiteTest.From();
        one.Add("indicators/third-grade.csv", "period,race,value\n2021,,52.0\n2022,,54.5\n2023,,55.0\n2024,,58.0\n2025,,61.0\n2024,Black,41.0\n2025,Black,42.5\n").Published();
        several.Delete("indicators/third-grade.csv").Add("data/reading.csv", "period,value\n2021,52.0\n2022,54.5\n2023,55.0\n2024,58.0\n2025,61.0\n").Add("data/reading-black.csv", "period,value\n2024,41.0\n2025,42.5\n");
        several.Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {files: [reading.csv, {file: reading-black.csv, race: Black}]}").Published();
        AssertSame(one, several);
        several.Change("indicators/third-grade.md", "{file: reading-black.csv, race: Black}", "reading-black.csv");
        Assert.Contains("error SI0330: 'content/data/reading-black.csv' gives 2024 again: 'content/data/reading.csv' has it already.", SiteTest.Lines(several.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{table: heath}", "error SI0459: There is no file 'heath' (.csv, .xlsx or .ods) in content/data. Did you mean 'health'?")]
    [InlineData("{files: [heath.csv]}", "error SI0459: There is no file 'heath.csv' in content/data. Did you mean 'health.csv'?")]
    [InlineData("{files: [{race: Black}]}", "error SI0106: 'file' is missing here. Write the name of the file in content/data that holds these figures, as in {file: empty.csv, race: Black}.")]
    [InlineData("{table: other}", "error SI0460: There is no column 'indicator'")]
    [InlineData("{table: empty}", "error SI0461: 'content/data/empty.csv' has no rows of this measure: none is called 'third-grade' or by its title. If those called 'third-grad' are meant, write 'third-grade' there.")]
    public void Table_that_cannot_be_found_or_read_is_reported(string data, string expected)
    {
        using var site = SiteTest.From();
        site.Delete("indicators/third-grade.csv").Add("data/health.csv", Rows).Add("data/other.csv", "period,value\n2021,1\n").Add("data/empty.csv", "indicator,period,value\nthird-grad,2021,1\n").Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: " + data);
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains(expected, found, StringComparison.Ordinal);
        Assert.Contains("warning SI0125: No measure reads this file.", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_without_a_file_says_so_where_no_other_file_is_left()
    {
        using var site = SiteTest.From();
        site.Delete("indicators/third-grade.csv").Add("data/health.csv", "period,value\n2021,1\n").Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {files: [health.csv, {race: Black}]}");
        Assert.Contains("third-grade.md(5,28): error SI0106: 'file' is missing here, and no other file stands in content/data. Put the file there, and name it, as in {file: figures.csv, race: Black}.", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_in_two_places_are_an_error()
    {
        using var site = SiteTest.From();
        site.Add("data/health.csv", Rows).Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {table: health}");
        Assert.Contains("The figures come from 'content/indicators/third-grade.csv' already. Delete that file or this key.", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_figures_of_a_table_are_in_no_published_byte_and_its_file_is_named()
    {
        using var site = SiteTest.From();
        site.Delete("indicators/third-grade.csv").Add("data/people.csv", "indicator,period,school,value\nthird-grade,2024,,803\nthird-grade,2024,North,400\nthird-grade,2024,East,400\nthird-grade,2024,South,3\nthird-grade,2025,,853\nthird-grade,2025,North,450\nthird-grade,2025,East,400\nthird-grade,2025,South,3\n");
        site.Add("indicators/third-grade.md", "---\ntitle: M\ngoal: reading\nunit: count\npeople: true\ndirection: higher\ndata: {table: people}\n---\nT\n").Change("initiative.yml", "theme: commons", "theme: commons\nrepository: https://github.com/example/site");
        var built = site.Build();
        Assert.True(built.Published is not null, SiteTest.Lines(built.Diagnostics));
        Assert.Contains("suppressed", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files(), f => f.Key.EndsWith(".csv", StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(f.Value).Contains(",3,", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files().Keys, path => path.Contains("people", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Contains("content/data/people.csv: warning SI0544: This file holds figures of 'third-grade' that the site hides", SiteTest.Lines(built.Diagnostics), StringComparison.Ordinal);
        var outside = Directory.CreateTempSubdirectory("originals-").FullName;
        var (exit, output, error) = CommandLine.Run(site.Folder, "protect", "--original", outside);
        Assert.Equal(2, exit);
        Assert.Contains("content/data/people.csv is named in the front matter and may hold figures of several measures, so it cannot be moved.", output + error, StringComparison.Ordinal);
        Directory.Delete(outside);
    }

    private static void AssertSame(SiteTest one, SiteTest other)
    {
        Assert.Equal(one.Files().Keys, other.Files().Keys);
        Assert.Empty(one.Files().Where(f => !f.Value.AsSpan().SequenceEqual(other.Files()[f.Key])).Select(f => f.Key));
    }
}
