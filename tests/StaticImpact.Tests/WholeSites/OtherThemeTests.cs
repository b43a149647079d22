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
