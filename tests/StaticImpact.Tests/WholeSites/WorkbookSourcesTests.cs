using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Spreadsheets that hold what the site hides, moved out of the project by <c>protect</c>.</summary>
public sealed class WorkbookSourcesTests : IDisposable
{
    private const string Keys = "title: M\ngoal: reading\nunit: percent\nsheet: For the site\ndirection: higher\n";

    private readonly SiteTest site = SiteTest.From();
    private readonly string outside = Directory.CreateTempSubdirectory("originals-").FullName;

    private string Original => Path.Combine(outside, "indicators", "m.xlsx");

    public void Dispose()
    {
        site.Dispose();
        if (Directory.Exists(outside)) Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void Site_is_the_same_from_the_spreadsheet_and_from_the_protected_file()
    {
        site.Change("initiative.yml", "languages: [en]", "languages: [en, es]");
        var workbook = Figures(2021);
        Add($"---\n{Keys}---\nT\n", workbook);
        CommandLine.Fine(site.Folder, "translate", "indicators/m.md", "--to", "es");
        File.AppendAllText(site.ContentPath("indicators/m.es.md"), "\nUn texto.\n");
        var statusBefore = CommandLine.Fine(site.Folder, "translate", "--status");
        Assert.DoesNotContain("SI0617", SiteTest.Lines(Build().Diagnostics), StringComparison.Ordinal);
        var before = site.Files();

        var said = Protect();
        Assert.Contains($"The original of content/indicators/m.xlsx is now at {Original}; in content/indicators/m.csv, which takes its place, 6 rows say only that the figure is hidden.", said, StringComparison.Ordinal);
        Assert.Contains("The line 'sheet: For the site' was taken out of content/indicators/m.md", said, StringComparison.Ordinal);
        Assert.Equal(workbook, File.ReadAllBytes(Original));
        Assert.False(File.Exists(site.ContentPath("indicators/m.xlsx")));
        Assert.Equal($"---\n{Keys.Replace("sheet: For the site\n", "", StringComparison.Ordinal)}---\nT\n", File.ReadAllText(site.ContentPath("indicators/m.md")));
        Assert.Equal(
            "period,school,value,n,denominator,note,flag\n2020,,80,800,1000,,\n2020,North,79.59,390,490,\"A \"\"note\"\";\nin lines, with signs\",\n2020,East,,,,,suppressed\n2020,South,,,,,suppressed\n2020,West,,,,,suppressed\n2021,,82,820,1000,,\n2021,North,81.63,400,490,,\n2021,East,,,,,suppressed\n2021,South,,,,,suppressed\n2021,West,,,,,suppressed\n",
            File.ReadAllText(site.ContentPath("indicators/m.csv")));
        Assert.Equal(statusBefore, CommandLine.Fine(site.Folder, "translate", "--status"));

        AssertSame(before);
        File.Move(Original, Original + ".away");
        AssertSame(before);
        File.Delete(Originals.FileOf(site.Folder));
        AssertSame(before);
    }

    [Fact]
    public void New_figures_in_the_spreadsheet_are_published_and_the_protected_file_follows()
    {
        Add($"---\n{Keys}---\nT\n", Figures(2021));
        Protect();
        File.WriteAllBytes(Original, Figures(2022));
        Build();
        Assert.Contains("2022", site.Read("indicators/m/data.csv"), StringComparison.Ordinal);
        var before = site.Files();
        Assert.Contains($"content/indicators/m.csv was written anew from its original at {Original}.", Protect(), StringComparison.Ordinal);
        Assert.Contains("2022,South,,,,,suppressed\n", File.ReadAllText(site.ContentPath("indicators/m.csv")), StringComparison.Ordinal);
        AssertSame(before);
        File.Delete(Original);
        AssertSame(before);
    }

    [Fact]
    public void Without_a_named_sheet_the_text_stays_and_formulas_give_what_was_last_worked_out()
    {
        var text = $"---\n{Keys.Replace("sheet: For the site\n", "", StringComparison.Ordinal)}---\nT\n";
        Add(text, Workbook.Of(["period", "school", "value", "n", "denominator"], [2020, null, new Workbook.Formula("D2/E2*100", 80), 800, 1000], [2020, "North", new Workbook.As(0.805, "0.0%"), 395, 490], [2020, "East", 81.63, 400, 490], [], [2020, "South", 30, 3, 10], [2020, "West", 20, 2, 10]));
        Build();
        var before = site.Files();
        Assert.DoesNotContain("The line", Protect(), StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(site.ContentPath("indicators/m.md")));
        Assert.Contains("2020,,80,800,1000,\n2020,North,80.5,395,490,\n2020,East,,,,suppressed\n2020,South,,,,suppressed\n2020,West,,,,suppressed\n", File.ReadAllText(site.ContentPath("indicators/m.csv")), StringComparison.Ordinal);
        AssertSame(before);
        File.Delete(Original);
        AssertSame(before);
    }

    [Fact]
    public void Endings_in_capitals_are_protected_as_well()
    {
        site.Add("indicators/m.md", $"---\n{Keys}---\nT\n").AddBytes("indicators/m.XLSX", Figures(2021));
        site.Add("indicators/k.md", "---\ntitle: K\ngoal: reading\nunit: count\ndirection: higher\n---\nT\n").Add("indicators/k.CSV", "period,value\n2020,80\n2021,4\n");
        Build();
        var before = site.Files();
        var said = Protect();
        Assert.Contains("The original of content/indicators/m.XLSX is now at", said, StringComparison.Ordinal);
        Assert.Contains("The original of content/indicators/k.CSV is now at", said, StringComparison.Ordinal);
        Assert.Contains("2021,,suppressed", File.ReadAllText(site.ContentPath("indicators/k.CSV")), StringComparison.Ordinal);
        AssertSame(before);
        Assert.Contains("was written anew", Protect(), StringComparison.Ordinal);
        Directory.Delete(outside, recursive: true);
        AssertSame(before);
    }

    [Fact]
    public void Mistakes_in_an_original_name_its_cells()
    {
        Add($"---\n{Keys}---\nT\n", Figures(2021));
        Protect();
        File.WriteAllBytes(Original, Workbook.Of([("For the site", [["period", "value"], [2020, "about 54"]])]));
        Assert.Contains($"{Original.Replace('\\', '/')}(B2): error SI0315", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        File.WriteAllBytes(Original, Workbook.Of(["period", "value"], [2020, 54]));
        Assert.Contains("has no sheet 'For the site'", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_lose_a_spreadsheet_is_refused()
    {
        Add($"---\n{Keys.Replace("sheet: For the site", "sheet: >\n  For the site", StringComparison.Ordinal)}---\nT\n", Figures(2021));
        Refused(2, "content/indicators/m.md does not name the sheet in one plain line. Write it as: sheet: For the site");
        Add($"---\n{Keys}---\nT\n", Figures(2021));
        site.Add("indicators/m.csv", "period,value\n2020,80\n");
        Refused(1, "Keep one of the two.");
        site.Delete("indicators/m.csv");

        // A new spreadsheet in the project while an older one is kept outside.
        Protect();
        var older = File.ReadAllBytes(Original);
        var newer = Figures(2022);
        site.Delete("indicators/m.csv").Add("indicators/m.md", $"---\n{Keys}---\nT\n").AddBytes("indicators/m.xlsx", newer);
        Refused(2, "is there already, and nothing is overwritten");
        Assert.Equal(older, File.ReadAllBytes(Original));
        Assert.Equal(newer, File.ReadAllBytes(site.ContentPath("indicators/m.xlsx")));

        void Refused(int code, string why)
        {
            var (exit, output, error) = CommandLine.Run(site.Folder, "protect", "--original", outside);
            Assert.Contains(why, output + error, StringComparison.Ordinal);
            Assert.Equal(code, exit);
            Assert.True(File.Exists(site.ContentPath("indicators/m.xlsx")));
        }
    }

    /// <summary>The figures on the second sheet, as the front matter says.</summary>
    private static byte[] Figures(int last)
    {
        var rows = new List<object?[]>
        {
            new object?[] { "period", "school", "value", "n", "denominator", "note" },
            new object?[] { 2020, null, 80, 800, 1000 },
            new object?[] { 2020, "North", new Workbook.As(79.59, "0.00"), 390, 490, "A \"note\";\r\nin lines, with signs" },
            new object?[] { 2020, "East", 81.63, 400, 490 },
            new object?[] { 2020, "South", 50, 5, 10, "Only 5 of 10." },
            new object?[] { 2020, "West", 50, 5, 10 },
        };
        for (var year = 2021; year <= last; year++) rows.AddRange([[year, null, 82, 820, 1000], [], [year, "North", 81.63, 400, 490], [year, "East", 84.54, 410, 485], [year, "South", 28, 4, 14], [year, "West", 54.5, 6, 11]]);
        return Workbook.Of([("Notes", [["Ask Ana"]]), ("For the site", [.. rows])]);
    }

    private void Add(string text, byte[] workbook) => site.Add("indicators/m.md", text).AddBytes("indicators/m.xlsx", workbook);

    private string Protect() => CommandLine.Fine(site.Folder, "protect", "--original", outside);

    private BuildResult Build()
    {
        var built = site.Build();
        Assert.True(built.Published is not null, SiteTest.Lines(built.Diagnostics));
        return built;
    }

    private void AssertSame(SortedDictionary<string, byte[]> before)
    {
        var built = Build();
        Assert.DoesNotContain(built.Diagnostics, d => d.Code == SourcesCodes.ProtectedFileChanged);
        var now = site.Files();
        Assert.Equal(before.Keys, now.Keys);
        Assert.Empty(before.Where(f => !f.Value.AsSpan().SequenceEqual(now[f.Key])).Select(f => f.Key));
    }
}
