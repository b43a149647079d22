using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Every figure and every sentence of the example and of the test sites, in each language, beside the data published with it.</summary>
public sealed class PublishedTruthTests(ExampleSiteTests.Built example) : IClassFixture<ExampleSiteTests.Built>
{
    /// <summary>Fewer would mean that the check no longer finds them on the pages.</summary>
    private static readonly Dictionary<string, int> Often = new(StringComparer.Ordinal)
    {
        ["chart.summary.rose"] = 4,
        ["chart.summary.fell"] = 8,
        ["chart.summary.unclear"] = 3,
        ["chart.summary.target"] = 10,
        ["chart.summary.highest"] = 8,
        ["chart.summary.lowest"] = 8,
        ["chart.summary.groups"] = 10,
        ["chart.summary.gap-verdict"] = 10,
        ["chart.summary.map"] = 1,
        ["chart.summary.rank-close"] = 1,
        ["chart.summary.beside"] = 8,
        ["page.headline.up"] = 5,
        ["page.headline.down"] = 5,
        ["head"] = 20,
        ["tile"] = 80,
        ["row"] = 100,
        ["way"] = 80,
        ["gap.row"] = 10,
        ["working.baseline"] = 15,
        ["table.cell"] = 800,
        ["table.range"] = 150,
        ["chart.caption"] = 40,
        ["count.answer"] = 1,
        ["count.list"] = 80,
        ["count.words"] = 50,
    };

    [Theory]
    [InlineData("en", "")]
    [InlineData("es", "es/")]
    public void Every_sentence_of_the_example_agrees_with_its_data(string language, string prefix)
    {
        var ledger = Example(language, prefix).Check();

        ledger.AssertTrue();
        foreach (var (kind, least) in Often) Assert.True(ledger.CountOf(kind) >= least, $"{kind}: {ledger.CountOf(kind)}");
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("es", "es/")]
    public void Every_file_of_the_example_for_programs_tells_the_status_that_its_pages_show(string language, string prefix)
    {
        var (problems, asked) = StatusAgreement.Of(Example(language, prefix));

        Assert.Empty(problems);
        Assert.True(asked["the feed"] > 0 && asked["scorecard.csv"] > 15, string.Join(' ', asked));
    }

    [Fact]
    public void No_page_of_the_example_says_what_is_never_true()
    {
        foreach (var (path, bytes) in example.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = Html.Parse(Encoding.UTF8.GetString(bytes)).Body.Words();
            foreach (var never in (string[])["?:", "hardly changed, from", "Up and down over"]) Assert.False(text.Contains(never, StringComparison.OrdinalIgnoreCase), $"{path}: {never}");
        }
    }

    [Fact]
    public void Every_sentence_of_the_small_site_agrees_with_its_data()
    {
        using var site = SiteTest.From().Published();
        Read(site);
    }

    [Fact]
    public void Every_sentence_of_the_site_of_strange_names_agrees_with_its_data()
    {
        using var hostile = HostileSite.Published(n => $"Words {n} & <b>\"more\"</b>");
        Read(hostile.Site);
    }

    private SiteFacts Example(string language, string prefix) => new(
        path => SiteTest.Plain(Encoding.UTF8.GetString(example.Files[path])), example.Files.Keys, InitiativeOf(ProjectFolders.At(Repository.Root)), StringTable.Of(language, Commons), prefix);

    private static void Read(SiteTest site)
    {
        var initiative = InitiativeOf(site.Folders);
        foreach (var language in initiative.Settings.Languages)
        {
            var facts = new SiteFacts(site.Read, site.Files().Keys, initiative, StringTable.Of(language.Tag, Commons), language == initiative.FirstLanguage ? "" : language.Tag + "/");
            facts.Check().AssertTrue();
        }
    }

    internal static string Commons => Path.Combine(Repository.Themes, "commons", "strings");

    internal static Initiative InitiativeOf(ProjectFolders folders) =>
        LoadedSite.Load(folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, new DiagnosticBag())!.Site.Initiative;
}
