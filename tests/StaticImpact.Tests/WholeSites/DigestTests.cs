using StaticImpact.Pages.Digest;

namespace StaticImpact.Tests.WholeSites;

public sealed class DigestTests
{
    private const string Data = "indicators/third-grade.csv";
    private static readonly DateOnly LastNewsletter = new(2026, 11, 10);

    [Fact]
    public void Digest_tells_new_figures_and_statuses_against_the_record_of_that_day()
    {
        using var site = SiteTest.From();
        site.Record(new DateOnly(2026, 11, 8));
        site.Add(Data, File.ReadAllText(site.ContentPath(Data)).TrimEnd() + "\n2026,12.0\n");
        var result = Digest(site);
        Assert.Equal(new DateOnly(2026, 11, 8), result.ComparedWith);
        var text = DigestText.Of(result.Digests[0]);
        Assert.StartsWith("Read Together: what is new since November 10, 2026\n\nNew figures\n", text, StringComparison.Ordinal);
        Assert.Contains("  New figure for 2026: 12.0%.\n", text, StringComparison.Ordinal);
        Assert.Contains("  https://read.example/indicators/third-grade/\n", text, StringComparison.Ordinal);
        Assert.Contains("\nWhere we stand\n", text, StringComparison.Ordinal);
        Assert.Contains("The status changed from “", text, StringComparison.Ordinal);
        Assert.EndsWith("\nEverything is on our website: https://read.example/\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_told_as_it_was_shown_when_its_target_was_another()
    {
        using var site = SiteTest.From();
        site.Record(new DateOnly(2026, 11, 8));
        // It was on track to its target; without one its trend alone says that it gets better.
        site.Change("indicators/third-grade.md", "target: {value: 70, by: 2030, set: 2025-01-15, why: The partners agreed it.}\n", "");
        Assert.Contains("The status changed from “On track” to “Getting better”.", DigestText.Of(Digest(site).Digests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Digest_lists_what_was_published_since_and_what_is_coming()
    {
        using var site = SiteTest.From();
        Page("updates/2026-11-09-old.md", "title: Too old");
        Page("updates/2026-11-12-heard.md", "title: Told us\nkind: heard\nsummary: Two hundred came.\nchanged: The library stays open.");
        Page("updates/2026-11-13-draft.md", "title: A draft\ndraft: true");
        Page("updates/2026-12-01-later.md", "title: Of the future");
        Page("stories/ana.md", "title: Ana reads\ndate: 2026-11-15");
        Page("events/2026-11-14-met.md", "title: We met\nstart: 2026-11-14 18:00");
        Page("events/2026-12-05-picnic.md", "title: Picnic\nplace: The park");
        Page("events/2026-12-02-first.md", "title: Comes first");
        Assert.Equal(
            """
            Read Together: what is new since November 10, 2026

            News
            - November 12, 2026: Told us
              Two hundred came.
              The library stays open.
              https://read.example/updates/2026-11-12-heard/

            Stories
            - November 15, 2026: Ana reads
              https://read.example/stories/ana/

            Coming up
            - December 2, 2026: Comes first
              https://read.example/events/2026-12-02-first/
            - December 5, 2026: Picnic
              The park
              https://read.example/events/2026-12-05-picnic/

            Meetings held
            - November 14, 2026, 6:00 p.m.: We met
              https://read.example/events/2026-11-14-met/

            Everything is on our website: https://read.example/

            """.ReplaceLineEndings("\n"),
            DigestText.Of(Digest(site).Digests[0]));

        void Page(string path, string keys) => site.Add(path, $"---\n{keys}\n---\nText.\n");
    }

    [Fact]
    public void Html_is_encoded_and_says_which_language_it_is_in()
    {
        using var site = SiteTest.From();
        site.Change("initiative.yml", "languages: [en]", "languages: [en, es]");
        site.Add("updates/2026-11-12-a.md", "---\ntitle: Tom & \"Ana\" <3\n---\nText.\n").Add("updates/2026-11-12-b.md", "---\ntitle: Second\n---\nText.\n");
        site.Add("updates/2026-11-12-b.es.md", "---\ntitle: Segunda\n---\nTexto.\n");
        var spanish = DigestHtml.Of(Digest(site).Digests[1]);
        Assert.StartsWith("<div lang=\"es\" dir=\"ltr\">\n<h1>Read Together: las novedades desde el 10 de noviembre de 2026</h1>\n<h2>Noticias</h2>\n<ul>\n", spanish, StringComparison.Ordinal);
        Assert.Contains("<li lang=\"en\"><strong><a href=\"https://read.example/es/updates/2026-11-12-a/\">12 de noviembre de 2026: Tom &amp; “Ana” &lt;3</a></strong></li>\n", spanish, StringComparison.Ordinal);
        Assert.Contains("<li><strong><a href=\"https://read.example/es/updates/2026-11-12-b/\">12 de noviembre de 2026: Segunda</a></strong></li>\n", spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_record_figures_are_new_when_they_were_collected_later()
    {
        using var site = SiteTest.From();
        var source = File.ReadAllText(site.ContentPath("indicators/third-grade.md"));
        Assert.Contains("retrieved: ", source, StringComparison.Ordinal);
        site.Add("indicators/third-grade.md", System.Text.RegularExpressions.Regex.Replace(source, @"retrieved: [\d-]+", "retrieved: 2026-11-18", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        var result = Digest(site);
        Assert.Null(result.ComparedWith);
        Assert.Contains("The figures were collected on November 18, 2026.\n", DigestText.Of(result.Digests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_new_is_said_in_a_sentence()
    {
        using var site = SiteTest.From();
        site.Record(new DateOnly(2026, 11, 9));
        Assert.Contains("\nNothing new has been published.\n", DigestText.Of(Digest(site).Digests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_prints_one_language_or_writes_all()
    {
        using var site = SiteTest.From();
        site.Change("initiative.yml", "languages: [en]", "languages: [en, es]");
        Assert.StartsWith("Read Together: what is new since", CommandLine.Fine(site.Folder, "digest", "--since", "2026-10-01", "--as-of", "2026-11-22"), StringComparison.Ordinal);
        Assert.StartsWith("<div lang=\"es\"", CommandLine.Fine(site.Folder, "digest", "--since", "2026-10-01", "--as-of", "2026-11-22", "--html", "--language", "es"), StringComparison.Ordinal);
        CommandLine.Fine(site.Folder, "digest", "--since", "2026-10-01", "--as-of", "2026-11-22", "--output", "news");
        Assert.Equal(["digest.en.html", "digest.en.txt", "digest.es.html", "digest.es.txt"], Directory.GetFiles(Path.Combine(site.Folder, "news")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, CommandLine.Run(site.Folder, "digest", "--since", "2026-12-01", "--as-of", "2026-11-22").Exit);
        Assert.Equal(2, CommandLine.Run(site.Folder, "digest", "--since", "2026-10-01", "--as-of", "2026-11-22", "--language", "fr").Exit);
        Assert.NotEqual(0, CommandLine.Run(site.Folder, "digest").Exit);
    }

    private static DigestResult Digest(SiteTest site) => SiteDigest.Since(site.Folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, LastNewsletter);
}
