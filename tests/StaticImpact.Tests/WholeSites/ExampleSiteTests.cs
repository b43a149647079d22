using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>The example initiative of this repository, as README.md builds it.</summary>
public sealed partial class ExampleSiteTests(ExampleSiteTests.Built example) : IClassFixture<ExampleSiteTests.Built>
{
    [Fact]
    public void Example_gives_no_error_and_exactly_the_expected_warnings()
    {
        var result = example.Result;
        Assert.NotNull(result.Published);
        var expected = Path.Combine(Repository.Tests, "WholeSites", "example-warnings.txt");
        var found = SiteTest.Lines(result.Diagnostics);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(expected, found);
        Assert.Equal(File.ReadAllText(expected), found);
        Assert.True(result.Pages > 100);
    }

    [Fact]
    public void Every_page_of_the_example_keeps_the_rules_of_html()
    {
        using var site = Example();
        var checkedSite = site.Check();
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Tests, "WholeSites", "example-warnings.txt")), SiteTest.Lines(checkedSite.Diagnostics));
    }

    [Fact]
    public void Readme_and_ci_run_the_same_commands()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains("dotnet run --project src/StaticImpact.Cli -c Release -- build", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/StaticImpact.Cli -c Release -- build", ci, StringComparison.Ordinal);
        Assert.Contains("\n./test\n", readme, StringComparison.Ordinal);
        Assert.Contains("./test", ci, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_content_gives_the_same_bytes_under_any_culture_zone_and_order()
    {
        using var one = Example();
        using var other = Example();
        Run(one, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"));
        Run(other, ("LC_ALL", "C"), ("TZ", "UTC"));
        AssertSame(example.Files, one.Files());
        AssertSame(example.Files, other.Files());
    }

    [Fact]
    public void Files_written_in_another_order_give_the_same_bytes()
    {
        using var other = SiteTest.Empty();
        var random = new Random(7);
        var files = SiteTest.FilesIn(Path.Combine(Repository.Root, "content")).OrderBy(_ => random.Next()).ToList();
        foreach (var (path, bytes) in files) other.AddBytes(path, bytes);
        other.Build();
        AssertSame(example.Files, other.Files());
    }

    [Fact]
    public void Second_build_touches_no_file()
    {
        using var site = Example();
        site.Build();
        var before = Times(site.Output);
        var result = site.Build();
        Assert.Equal(0, result.Published!.Added.Length + result.Published.Changed.Length + result.Published.Removed.Length);
        Assert.Equal(before, Times(site.Output));
    }

    [Fact]
    public void Mistakes_in_five_files_and_a_lost_goal_show_in_one_run_and_leave_the_site_as_it_was()
    {
        using var site = Example();
        site.Build();
        var before = site.Files();
        site.Delete("goals/stable-homes.md")
            .Change("partners/public-library.md", "sector:", "secter:")
            .Change("activities/reading-buddies.md", "start: 20", "start: 20/20-");
        BreakFirst(site, "indicators/unemployment-rate.csv", "2000,", "Dec-11,");
        BreakFirst(site, "indicators/child-poverty.csv", ",29.2,", ",\"29,2%\",");
        var result = site.Build();
        Assert.Null(result.Published);
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        foreach (var file in new[] { "partners/public-library.md", "activities/reading-buddies.md", "indicators/unemployment-rate.csv", "indicators/child-poverty.csv", "indicators/home-ownership.md" })
        {
            var error = Assert.Single(errors.Where(e => e.Span.File == "content/" + file).Take(1));
            Assert.True(error.Span is { Line: > 0, Column: > 0 }, error.ToString());
        }

        AssertSame(before, site.Files());
    }

    [Fact]
    public void Every_figure_of_a_headline_tile_stands_in_a_data_file()
    {
        var figures = Figure().Matches(Encoding.UTF8.GetString(example.Files["index.html"])).Select(m => Number(m.Groups[1].Value)).ToList();
        Assert.True(figures.Count >= 4, "The home page shows headline figures.");
        var data = Directory.GetFiles(Path.Combine(Repository.Root, "content", "indicators"), "*.csv")
            .SelectMany(File.ReadLines).SelectMany(l => l.Split(',')).Select(Number).ToHashSet();
        Assert.All(figures, figure => Assert.Contains(figure, data));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [Fact]
    public void No_page_shows_the_key_of_a_string_in_place_of_its_words()
    {
        var pages = example.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal));
        Assert.Empty(pages.SelectMany(p => StringKey().Matches(Encoding.UTF8.GetString(p.Value)).Select(m => p.Key + ": " + m.Value)).Take(20));
    }

    private static SiteTest Example()
    {
        var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) site.AddBytes(path, bytes);
        return site;
    }

    private static void BreakFirst(SiteTest site, string path, string found, string replacement)
    {
        var text = File.ReadAllText(site.ContentPath(path));
        var at = text.IndexOf(found, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has '{found}'");
        File.WriteAllText(site.ContentPath(path), text[..at] + replacement + text[(at + found.Length)..]);
    }

    private static void Run(SiteTest site, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(CommandLine.Command[0], [.. CommandLine.Command.Skip(1), "build", "--project", site.Folder, "--as-of", "2026-11-22"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var (exit, _, error) = CommandLine.Finish(Process.Start(start)!);
        Assert.True(exit == 0, error);
    }

    private static void AssertSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys, other.Keys);
        Assert.Empty(one.Where(f => !f.Value.AsSpan().SequenceEqual(other[f.Key])).Select(f => f.Key));
    }

    private static Dictionary<string, DateTime> Times(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    /// <summary>Built once for the tests that only read it.</summary>
    public sealed class Built
    {
        public Built()
        {
            using var site = Example();
            Result = site.Build();
            Files = site.Files();
        }

        public BuildResult Result { get; }

        public SortedDictionary<string, byte[]> Files { get; }
    }

    [GeneratedRegex(@"(?<=[>\s(])(?<!<code>)(?:page|nav|notice|sector|activity|milestone|update|event|live|gap|chart|progress|status|unit|date|period)\.[a-z]+(?:[-.][a-z]+)*(?=[<\s)])")]
    private static partial Regex StringKey();

    [GeneratedRegex("""<p class="tile-figure"><span class="figure">\$?([0-9.,]+)""")]
    private static partial Regex Figure();
}
