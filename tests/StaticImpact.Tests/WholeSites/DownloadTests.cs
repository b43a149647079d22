using System.Text.Json;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Tests.WholeSites;

/// <summary>What programs get from the example site.</summary>
public sealed class DownloadTests
{
    private static readonly Lazy<LoadedSite> Example = new(Load);

    [Fact]
    public void Every_download_read_as_content_gives_the_series_that_were_published()
    {
        foreach (var indicator in Example.Value.Site.Initiative.Measures)
        {
            var bag = new DiagnosticBag();
            var options = new IndicatorDataOptions { Unit = indicator.Unit, Grades = indicator.Grades, Periods = indicator.PeriodKind, HeadlineSeries = [.. indicator.Measure?.Cells.Select(c => new KeyValuePair<Sourced<string>, Sourced<string>>(new(c.Column, SourceSpan.None), new(c.Value, SourceSpan.None))) ?? []] };
            var data = IndicatorData.Read("data.csv", System.Text.Encoding.UTF8.GetString(Bytes(IndicatorFiles.Csv(indicator))), options, bag);
            Assert.Empty(bag.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
            // Of several measures each row says whose it is.
            var series = data.Series.Select(s => s with { Group = s.Group.RemoveAll(cell => indicator.Measure?.Cells.Contains(cell) == true) });
            Assert.Equal(indicator.Series.Select(Told), series.Select(Told));
        }
    }

    [Fact]
    public void Structured_data_stand_in_the_pages_that_search_engines_may_read()
    {
        using var site = SiteTest.From();
        site.Published();
        Assert.Contains("\"@type\":\"Organization\"", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"Dataset\"", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"BreadcrumbList\"", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", site.Read("indicators/third-grade/embed/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_for_programs_of_the_example_can_be_parsed()
    {
        foreach (var route in Example.Value.Plan.Routes.OfType<FileRoute>())
        {
            var bytes = route.Bytes();
            if (route.Address.Path != ".nojekyll") Assert.NotEmpty(bytes);
            if (route.Address.Path.EndsWith(".json", StringComparison.Ordinal)) JsonDocument.Parse(bytes);
            if (route.Address.Path.EndsWith(".xml", StringComparison.Ordinal)) System.Xml.Linq.XDocument.Load(new MemoryStream(bytes));
        }
    }

    private static string Told(Series series) =>
        string.Join(',', series.Group.OrderBy(c => c.Column, StringComparer.Ordinal).Select(c => c.ToString())) + "|" + series.Place + "|"
        + string.Join('\n', series.Observations.Select(o => (o with { Line = 0 }).ToString()));

    private static byte[] Bytes(Address address) => ((FileRoute)Example.Value.Plan.Find(address.File)!).Bytes();

    private static LoadedSite Load()
    {
        var folders = ProjectFolders.At(Repository.Root, null, Repository.Themes);
        return LoadedSite.Load(folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, new DiagnosticBag())!;
    }
}
