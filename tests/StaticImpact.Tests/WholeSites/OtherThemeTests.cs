namespace StaticImpact.Tests.WholeSites;

/// <summary>Themes that extend commons, and languages that read from right to left.</summary>
public sealed class OtherThemeTests
{
    [Fact]
    public void Plain_theme_gives_every_page_of_commons_another_face()
    {
        using var plain = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: plain").Published();
        using var commons = SiteTest.From().Published();
        Assert.Equal(
            commons.Files().Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)),
            plain.Files().Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)));
        var styles = Styles(plain);
        Assert.Contains("#1A4480", styles, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("border-block-start:", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("#1A4480", Styles(commons), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_project_s_own_theme_replaces_one_file_and_keeps_the_rest()
    {
        using var site = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: ours");
        WriteTheme(site, "theme.yml", "name: Ours\nextends: commons\n");
        WriteTheme(site, "partials/pager.sbn-html", "<p class=\"ours\">{{ t \"nav.home\" }}</p>\n");
        site.Published();
        Assert.Contains("<p class=\"ours\">Home</p>", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_as_a_file_has_the_colours_of_the_theme_and_of_the_initiative()
    {
        using var plain = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: {name: plain, tokens: {series-1: \"#7A1F3D\"}}").Published();
        var file = plain.Read("indicators/third-grade/chart.svg");
        Assert.Contains(".c-paper,.c-plate{fill:#FFFFFF}text{fill:#0B0C0C;", file, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme:dark){.c-paper,.c-plate{fill:#121212}text{fill:#F2F2F2;", file, StringComparison.Ordinal);
        Assert.Contains(".c-line.c-s1,.c-connector.c-s1,.c-s1 .c-hollow{stroke:#7A1F3D}", file, StringComparison.Ordinal);
        Assert.DoesNotContain("#FBFAF7", file, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_goal_may_have_a_drawing_of_the_projects_own_theme()
    {
        using var site = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: ours").Change("goals/reading.md", "order: 1", "order: 1\nicon: kite");
        WriteTheme(site, "theme.yml", "name: Ours\nextends: commons\n");
        WriteTheme(site, "assets/icons/kite.svg", "<svg viewBox=\"0 0 24 24\"><path d=\"M12 2l6 8-6 12-6-12z\"/></svg>");
        Assert.Contains("icon-kite", site.Published().Read("goals/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_themes_own_colours_are_checked_like_those_of_commons()
    {
        using var site = SiteTest.From().Change("initiative.yml", "theme: commons", "theme: ours");
        WriteTheme(site, "theme.yml", "name: Ours\nextends: commons\ntokens:\n  accent: {light: \"#C0C0C0\", dark: \"#7FC4D1\"}\n  band: {light: \"#102030\", dark: \"#D0E0F0\"}\n  map-3: {light: \"#777777\", dark: \"#5488BC\"}\ncontrast:\n  - {text: quiet, on: band, least: 4.5}\n");
        var found = SiteTest.Lines(site.Check().Diagnostics);
        Assert.Contains("themes/ours/theme.yml(4,19): error SI0432: 'accent' (#C0C0C0) on ", found, StringComparison.Ordinal);
        Assert.Contains("'quiet' (#494D54) on 'band' (#102030)", found, StringComparison.Ordinal);
        Assert.Contains("'on-map-3'", found, StringComparison.Ordinal);
        Assert.DoesNotContain("SI0433", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_from_right_to_left_turns_the_page_and_falls_back_to_english_words()
    {
        using var site = SiteTest.From()
            .Change("initiative.yml", "theme: commons", "theme: ours")
            .Change("initiative.yml", "languages: [en]", "languages: [en, ar]")
            .Add("goals/reading.ar.md", "---\ntitle: يقرأ الأطفال جيدا\n---\nالقراءة تفتح الأبواب.\n");
        WriteTheme(site, "theme.yml", "name: Ours\nextends: commons\n");
        WriteTheme(site, "strings/ar.yml", "direction: rtl\nlanguage:\n  name: العربية\nnav:\n  goals: الأهداف\n  home: الرئيسية\n");
        site.Build();
        var page = site.Read("ar/goals/reading/index.html");
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.Contains("يقرأ الأطفال جيدا", page, StringComparison.Ordinal);
        Assert.Contains("الأهداف", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../goals/reading/\"", page, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"ar\"", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
        Assert.Contains("dir=\"ltr\"", site.Read("goals/reading/index.html"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<![-\w])(?:margin|padding|border)-(?:left|right)\s*:", Styles(site));
    }

    [Fact]
    public void A_language_that_no_theme_has_words_for_runs_its_own_way_and_bears_its_own_name()
    {
        using var site = SiteTest.From()
            .Change("initiative.yml", "languages: [en]", "languages: [en, ar, ht]")
            .Add("goals/reading.ar.md", "---\ntitle: يقرأ الأطفال جيدا\n---\nالقراءة تفتح الأبواب.\n");
        site.Build();
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", site.Read("ar/goals/reading/index.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ht\" dir=\"ltr\">", site.Read("ht/goals/reading/index.html"), StringComparison.Ordinal);
        var english = site.Read("goals/reading/index.html");
        Assert.Matches("lang=\"ar\"[^>]*>العربية</a>", english);
        Assert.Matches("lang=\"ht\"[^>]*>Kreyòl Ayisyen</a>", english);
    }

    private static string Styles(SiteTest site) =>
        string.Concat(site.Files().Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal)).Select(f => System.Text.Encoding.UTF8.GetString(f.Value)));

    private static void WriteTheme(SiteTest site, string path, string text)
    {
        var file = Path.Combine(site.Folder, "themes", "ours", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
