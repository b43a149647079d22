using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Content;

/// <summary>Only files that something published names go out; what stays home is said once.</summary>
public sealed class StayingHomeTests
{
    [Fact]
    public void Files_that_nothing_names_stay_home_and_one_finding_lists_them()
    {
        using var site = SiteTest.From()
            .Add("todo.txt", "x").Add("goals/minutes.docx", "x").Add("indicators/raw.xlsx", "x").Add("indicators/raw.ods", "x")
            .Add("media/flyer.pdf", "x").Add("media/notes.md", "x").Add("goals/plan.indd", "x");
        var result = site.Build();
        Assert.Equal(
            "content: warning SI0137: 7 files stay home, because nothing that is published names them: goals/minutes.docx, goals/plan.indd, indicators/raw.ods, indicators/raw.xlsx, media/flyer.pdf, media/notes.md, todo.txt. "
            + "Name each on a page where readers should find it, write 'publish: [media/flyer.pdf]' into initiative.yml, or move it out of content/.\n",
            SiteTest.Lines(result.Diagnostics));
        Assert.DoesNotContain(site.Files().Keys, path => path.StartsWith("media/", StringComparison.Ordinal) || path.Contains("todo", StringComparison.Ordinal) || path.Contains("raw", StringComparison.Ordinal) || path.Contains("minutes", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_finding_says_to_type_publishes_the_file()
    {
        using var site = SiteTest.From().Add("media/flyer.txt", "x").Add("goals/plan.txt", "x");
        File.AppendAllText(site.ContentPath("initiative.yml"), "publish: [media/flyer.txt, goals/plan.txt]\n");
        site.Published();
        Assert.True(site.Has("media/flyer.txt"));
        Assert.True(site.Has("goals/plan.txt"));
    }

    [Fact]
    public void Whatever_names_a_file_publishes_it()
    {
        using var site = SiteTest.From();
        File.AppendAllText(site.ContentPath("initiative.yml"), "html: allow\ntake_part:\n  - {title: Join, text: Us, url: media/point.txt}\n");
        site.Change("initiative.yml", "theme: commons", "theme: {name: commons, logo: media/logo.svg}")
            .Change("partners/library.md", "sector: community", "sector: community\nlogo: media/partner.svg\ndocuments: [{file: partners/document.txt, title: A}]")
            .Add("pages/about.md", "---\ntitle: About\n---\nSee [one](../media/link.txt), [two](<beside it.txt>).\n\n<p><a href=\"../media/my%20html.txt\">x</a> <img alt=\"\" src=\"../media/html.svg?v=1\" srcset=\"../media/one.svg 1x,../media/two.svg 2x\"></p>\n")
            .Add("pages/beside it.txt", "x");
        foreach (var name in new[] { "point", "link", "my html" }) site.Add($"media/{name}.txt", "x");
        foreach (var name in new[] { "logo", "partner", "html", "one", "two" }) site.Add($"media/{name}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        site.Add("partners/document.txt", "x");
        Assert.Equal("", SiteTest.Lines(site.Build().Diagnostics.RemoveAll(d => d.Severity != StaticImpact.Diagnostics.Severity.Error && d.Code.Id != "SI0137")));
        string[] expected = ["media/html.svg", "media/link.txt", "media/logo.svg", "media/my html.txt", "media/one.svg", "media/partner.svg", "media/point.txt", "media/two.svg", "pages/beside it.txt", "partners/document.txt"];
        Assert.Equal(expected, site.Files().Keys.Where(path => path.StartsWith("media/", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal)).Where(path => path != "robots.txt" && !path.StartsWith("assets/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_theme_of_the_project_may_show_a_file_of_the_content()
    {
        using var site = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: ours").Add("media/hero 1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        site.Add("../themes/ours/theme.yml", "name: Ours\nextends: commons\nlanguage: en\n");
        var lost = File.ReadAllText(Path.Combine(Repository.Themes, "commons/pages/not-found.sbn-html"));
        site.Add("../themes/ours/pages/not-found.sbn-html", lost.Replace("<p class=\"lead\">", "<p class=\"lead\"><img src=\"media/hero%201.svg\" alt=\"\">", StringComparison.Ordinal));
        site.Published();
        Assert.True(site.Has("media/hero 1.svg"));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("date: 2026-12-24")]
    [InlineData("expires: 2026-11-21")]
    public void A_file_that_only_something_hidden_names_waits_for_it_without_being_in_the_way(string hidden)
    {
        using var site = SiteTest.From().Add("media/a.txt", "x").Add("media/b.txt", "x")
            .Add("stories/later.md", $"---\ntitle: Later\n{hidden}\ngoals: reading\ndocuments: [{{file: media/a.txt, title: A}}]\n---\nSee [b](../media/b.txt).\n");
        var result = site.Build(new BuildOptions { Strict = true });
        Assert.NotNull(result.Published);
        Assert.Equal("content: note SI0137: 2 files wait for what names them, which is not shown yet: media/a.txt, media/b.txt.", Assert.Single(result.Diagnostics, d => d.Code.Id == "SI0137").ToString());
        Assert.False(site.Has("media/a.txt") || site.Has("media/b.txt"));
        if (hidden.StartsWith("expires", StringComparison.Ordinal)) return;
        Assert.DoesNotContain(site.Build(new BuildOptions { Drafts = true }).Diagnostics, d => d.Code.Id == "SI0137");
        Assert.True(site.Has("media/a.txt") && site.Has("media/b.txt"));
    }

    [Fact]
    public void A_file_goes_when_nothing_names_it_any_more()
    {
        using var site = SiteTest.From().Add("media/a.txt", "x").Add("pages/about.md", "---\ntitle: About\n---\nSee [a](../media/a.txt).\n").Published();
        Assert.True(site.Has("media/a.txt"));
        site.Change("pages/about.md", "[a](../media/a.txt)", "a").Build();
        Assert.False(site.Has("media/a.txt"));
    }

    [Fact]
    public void Remarks_in_html_written_by_hand_stay_home()
    {
        using var site = SiteTest.From().Add("pages/about.md", "---\ntitle: About\n---\n<div>One <!-- zebra one --> two.\n<!-- zebra\ntwo --></div>\n\nThree <!-- zebra three --> four.\n\n<p>Five</p> <!-- zebra four\n\nmore zebra -->\n");
        File.AppendAllText(site.ContentPath("initiative.yml"), "html: allow\n");
        var page = site.Published().Read("about/index.html");
        Assert.Contains("Three  four.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra one", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra\ntwo", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra three", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra four", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_that_has_ended_takes_the_picture_away_wherever_it_is_named()
    {
        var picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
        using var site = SiteTest.From().Add("media/maria.svg", picture);
        File.AppendAllText(site.ContentPath("initiative.yml"), "publish: [media/maria.svg]\n");
        site.Change("stories/maria-reads.md", "date: 2026-10-02", "date: 2026-10-02\nphoto: {file: media/maria.svg, alt: Maria with a book, consent: {given: 2025-01-01, until: 2026-11-21}}")
            .Change("updates/2026-11-02-new-branch.md", "kind: win", "kind: win\nphoto: {file: media/maria.svg, alt: Maria again}\ndocuments: [{file: media/maria.svg, title: Portrait}]")
            .Change("partners/library.md", "sector: community", "sector: community\nlogo: media/maria.svg")
            .Change("goals/reading.md", "See what", "![Maria in the text](../media/maria.svg \"Maria under it\")\n\nSee [her](../media/maria.svg). See what");
        var lines = SiteTest.Lines(site.Build().Diagnostics);
        Assert.Equal(5, lines.Split("SI0616").Length - 1);
        Assert.Equal(2, lines.Split("SI0234").Length - 1);
        foreach (var (path, bytes) in site.Files())
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            Assert.False(text.Contains("maria.svg", StringComparison.Ordinal) || text.Contains("Maria again", StringComparison.Ordinal) || text.Contains("Maria in the text", StringComparison.Ordinal)
                || text.Contains("Maria under it", StringComparison.Ordinal) || text.Contains("Maria with a book", StringComparison.Ordinal) || text.Contains("Portrait", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void Consent_holds_on_its_last_day_and_one_recorded_in_a_draft_counts()
    {
        var picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
        using var site = SiteTest.From().Add("media/maria.svg", picture)
            .Change("stories/maria-reads.md", "date: 2026-10-02", "date: 2026-10-02\nphoto: {file: media/maria.svg, alt: Maria with a book, consent: {given: 2025-01-01, until: 2026-11-22}}")
            .Published();
        Assert.True(site.Has("media/maria.svg"));
        site.Add("stories/other.md", "---\ntitle: Other\ndraft: true\ngoals: reading\nphoto: {file: media/maria.svg, alt: Maria, consent: {given: 2025-01-01, until: 2026-11-21}}\n---\nText.\n");
        Assert.Contains("SI0616", SiteTest.Lines(site.Build().Diagnostics), StringComparison.Ordinal);
        Assert.False(site.Has("media/maria.svg"));
    }

    [Theory]
    [InlineData("pages/con.md", "pages/con.md", "Windows keeps the name 'con' for a device and cannot hold this file. Choose another name, such as con-page.md.")]
    [InlineData("partners/Aux.es.md", "partners/Aux.es.md", "Windows keeps the name 'Aux' for a device and cannot hold this file. Choose another name, such as Aux-page.es.md.")]
    [InlineData("media/LPT1.photo.txt", "media/LPT1.photo.txt", "Windows keeps the name 'LPT1' for a device")]
    [InlineData("media/a:b.txt", "media/a:b.txt", "The name holds the sign ':', which some computers and hosts cannot have in a name.")]
    [InlineData("media/old ./a.txt", "media/old .", "The name holds a space or dot at its end")]
    public void A_name_that_some_computer_cannot_hold_is_an_error(string file, string named, string words)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot hold them.");
        using var content = TestContent.Small().With(file, "x");
        content.Expect($"content/{named}: error SI0139: {words}");
    }

    [Fact]
    public void Pipes_names_that_are_not_utf_8_and_two_names_that_are_one_are_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
        using var content = TestContent.Small().With("media/café.txt", "x").With("media/cafe\u0301.txt", "x").With("goals/ΑΒ.txt", "x").With("goals/αβ.txt", "x").With("empty.txt", "");
        Shell("mkfifo pipe.md media/pipe.jpg && printf x > \"$(printf 'caf\\351.txt')\"");
        content.Read();
        Shell("rm caf*");
        string[] expected =
        [
            "content/caf\uFFFD.txt: error SI0139: The name holds letters that are not in UTF-8",
            "content/goals/αβ.txt: error SI0121: 'ΑΒ.txt' and 'αβ.txt' differ only in capital letters",
            "content/media/café.txt: error SI0121: 'cafe\u0301.txt' and 'café.txt' differ only in how an accented letter is stored",
            "content/media/pipe.jpg: error SI0128: This is a pipe or a device and no file.",
            "content/pipe.md: error SI0128: This is a pipe or a device and no file.",
        ];
        Assert.Equal(expected, content.Lines.Select((line, i) => i < expected.Length && line.StartsWith(expected[i], StringComparison.Ordinal) ? expected[i] : line));

        void Shell(string command)
        {
            var start = new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = content.Root };
            using var shell = System.Diagnostics.Process.Start(start)!;
            Assert.True(shell.WaitForExit(10_000));
            Assert.Equal(0, shell.ExitCode);
        }
    }
}
