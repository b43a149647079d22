using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A measure has one status: in words, colours, lists, counts, data, feeds and newsletters, in every language.</summary>
[Collection(ThreeLanguages.Name)]
public sealed class StatusAgreementTests(ThreeLanguages site)
{
    public static TheoryData<string> Languages => ["en", "es", TurnedStrings.Language];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_file_for_programs_tells_the_status_that_pages_show(string language)
    {
        var (problems, asked) = StatusAgreement.Of(site.In(language));

        Assert.Empty(problems);
        foreach (var place in (string[])["indicators.json", "scorecard.csv", "the scorecard of a status"]) Assert.Equal(64, asked[place]);
        Assert.True(asked["the feed"] > 20 && asked["the counts of indicators.json"] > 8, string.Join(' ', asked));
    }

    /// <summary>"Its status: …" in the author's own text.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_live_value_tells_the_status_and_the_figure_that_the_page_shows(string language)
    {
        var facts = site.In(language);
        var told = 0;
        foreach (var measure in site.Published.Measures)
        {
            var page = Html.Parse(facts.Read($"{facts.Prefix}indicators/{measure.Id}/index.html"));
            var text = page.QuerySelector("#s-story-behind .prose p").Words();
            var match = Regex.Match(text, @"^The latest is (?<latest>.*)\. Its status: (?<status>.*)\.$", RegexOptions.None, TimeSpan.FromSeconds(2));
            Assert.True(match.Success, text);
            var own = facts.Measures[measure.Id];
            Assert.Equal(own.IsFact ? own.Strings.Text("live.no-status") : StatusAgreement.WordsOf(own), match.Groups["status"].Value);
            Assert.True(own.LastSaid is { } last ? Figures.Tells(own, match.Groups["latest"].Value, own.Headline!, last, "alone") : match.Groups["latest"].Value == own.Strings.Text("live.no-figure"), text);
            told++;
        }

        Assert.Equal(64 - MadeUpCorners.All.Count, told);
    }

    /// <summary>A newsletter since a day on which every status was another.</summary>
    [Fact]
    public void A_newsletter_tells_the_statuses_that_pages_show()
    {
        var recorded = SiteRecord.Take(site.Site.Folders, new BuildOptions { AsOf = new DateOnly(2026, 11, 8) }, TimeProvider.System);
        var history = site.Site.ContentPath(recorded.Path);
        try
        {
            site.Site.AddBytes(recorded.Path, Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(recorded.Bytes!), "\"status\": \"[a-z_]+\"", "\"status\": \"target_missed\"", RegexOptions.None, TimeSpan.FromSeconds(5))));
            var result = SiteDigest.Since(site.Site.Folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, new DateOnly(2026, 11, 10));
            foreach (var digest in result.Digests)
            {
                var facts = site.In(digest.Language.Tag);
                var told = digest.Sections.SelectMany(s => s.Items).Where(i => i.Url.Contains("/indicators/", StringComparison.Ordinal)).ToList();
                var around = facts.Strings.Fill("changes.status-changed", ("from", facts.Strings.Text("status.name.target-missed"))).Split("{to}");
                var statuses = told.SelectMany(i => i.Lines.Select(l => l.Replace('\u202F', ' ')).Where(l => l.StartsWith(around[0], StringComparison.Ordinal)).Select(line => (Measure: facts.Measures[new Uri(i.Url).AbsolutePath.TrimEnd('/').Split('/')[^1]], Status: line[around[0].Length..^around[1].Length]))).ToList();
                Assert.True(statuses.Count > 50, $"{statuses.Count}");
                Assert.All(statuses, s => Assert.Equal(s.Measure.Strings.Text("status.name." + s.Measure.Shown.Replace('_', '-')), s.Status));
            }
        }
        finally
        {
            File.Delete(history);
        }
    }
}
