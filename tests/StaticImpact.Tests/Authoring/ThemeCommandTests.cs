namespace StaticImpact.Tests.Authoring;

/// <summary><c>theme</c>: what it is made of, and parts copied into the project's own.</summary>
public sealed class ThemeCommandTests : IDisposable
{
    private const string Head = "themes/ours/sections/indicator/head.sbn-html";

    private readonly SiteTest site = SiteTest.From();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Theme_lists_every_part_with_what_it_is_and_where_it_comes_from()
    {
        Write("themes/ours/theme.yml", "name: Ours\nextends: commons\n");
        Write("themes/ours/partials/footer.sbn-html", "<footer></footer>\n");
        site.Change("initiative.yml", "theme: commons", "theme: ours");
        var listed = CommandLine.Fine(site.Folder, "theme");
        Assert.StartsWith("The theme is 'ours', over commons.", listed, StringComparison.Ordinal);
        Assert.Matches(@"\n  indicator/head +The headline sentence, the status and the latest figure\.\n", listed);
        Assert.Matches(@"\n  partials/footer +\[ours\]\n", listed);
        foreach (var part in (string[])["home/hero", "pages/indicator", "layouts/report", "strings/en.yml", "assets/css/base.css", "assets/icons/star.svg"]) Assert.Matches($@"\n  {part}(?: |\n)", listed);
        Assert.Matches(@"\nThemes that come with the program\n  commons  A well-set .+\n  bold     .+\n  large    .+\n  plain    .+\nTo change to another, write 'theme: bold' in content/initiative\.yml, or its name behind 'name:' under 'theme:'\.\n$", listed);
    }

    [Fact]
    public void A_part_is_copied_from_the_installed_program_into_a_theme_of_the_projects_own()
    {
        var before = site.Published().Read("indicators/third-grade/index.html");
        CommandLine.Fine(site.Folder, "theme", "copy", "indicator/head");
        Assert.Matches(@"^\{\{## Copied from commons \d+\.\d+\.\d+ \([0-9a-f]{12}\) ##\}\}\n\{\{## The headline", Read(Head));
        Assert.Contains("theme: ours\n", File.ReadAllText(site.ContentPath("initiative.yml")), StringComparison.Ordinal);
        // The copy changes nothing until it is edited.
        Assert.Equal(WithoutStyles(before), WithoutStyles(site.Published().Read("indicators/third-grade/index.html")));
        Write(Head, Read(Head).Replace("<h1>", "<h1 class=\"mine\">", StringComparison.Ordinal));
        Assert.Contains("<h1 class=\"mine\">", site.Published().Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
        // A second part goes to the same theme; the first is not written over.
        CommandLine.Fine(site.Folder, "theme", "copy", "assets/css/base.css");
        CommandLine.Fine(site.Folder, "theme", "copy", "icons/star");
        Assert.StartsWith("/* Copied from commons ", Read("themes/ours/assets/css/base.css"), StringComparison.Ordinal);
        Assert.NotNull(site.Build().Published);
        var (exit, _, error) = CommandLine.Run(site.Folder, "theme", "copy", "indicator/head");
        Assert.Equal(2, exit);
        Assert.Contains($"'indicator/head' is in your theme already: {Head}.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_can_be_read_and_words_can_be_searched_without_copying()
    {
        Assert.Contains("indicator-head\">", CommandLine.Fine(site.Folder, "theme", "show", "indicator/head"), StringComparison.Ordinal);
        Assert.Equal("nav.scorecard: Scorecard\n", CommandLine.Fine(site.Folder, "theme", "words", "nav.scorecard"));
        Assert.Contains("page.updated: ", CommandLine.Fine(site.Folder, "theme", "words"), StringComparison.Ordinal);
        var (exit, _, error) = CommandLine.Run(site.Folder, "theme", "words", "zebra");
        Assert.Equal(2, exit);
        Assert.Contains("no word of the theme holds 'zebra'.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "themes")));
    }

    [Theory]
    [InlineData("head", "'head' can be 'partials/head', ")]
    [InlineData("accent", "'accent' is a token, a value rather than a part. To change it, write 'tokens: {accent: …}' under 'theme' in content/initiative.yml.")]
    [InlineData("indicator/haed", "the theme has no part 'indicator/haed'. Did you mean 'indicator/head'?")]
    [InlineData("strings/en.yml", "words are replaced one by one: write only those that you change, with their keys, into themes/ours/strings/en.yml.")]
    public void A_part_that_cannot_be_copied_is_answered_with_what_can(string part, string expected)
    {
        var (exit, _, error) = CommandLine.Run(site.Folder, "theme", "copy", part);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "themes")));
    }

    [Theory]
    [InlineData("theme: commons", "theme: ours")]
    [InlineData("theme: \"commons\" # ours", "theme: \"ours\" # ours")]
    [InlineData("theme: {name: commons, tokens: {radius: 0px}}", "theme: {name: ours, tokens: {radius: 0px}}")]
    [InlineData("theme:\n  tokens: {radius: 0px}\n  name: commons", "theme:\n  tokens: {radius: 0px}\n  name: ours")]
    [InlineData("theme: {tokens: {radius: 0px}}", "theme: {name: ours, tokens: {radius: 0px}}")]
    [InlineData("theme: # colours\n  tokens:\n    radius: 0px", "theme: # colours\n  name: ours\n  tokens:\n    radius: 0px")]
    public void Only_the_name_of_the_theme_changes_in_the_initiative(string before, string after)
    {
        var file = site.ContentPath("initiative.yml");
        var text = File.ReadAllText(file).Replace("theme: commons\n", "", StringComparison.Ordinal);
        File.WriteAllText(file, before + "\n" + text);
        CommandLine.Fine(site.Folder, "theme", "copy", "home/hero");
        Assert.Equal(after + "\n" + text, File.ReadAllText(file));
    }

    [Fact]
    public void An_initiative_that_names_no_theme_names_its_own_at_the_end()
    {
        site.Change("initiative.yml", "theme: commons\n", "");
        var text = File.ReadAllText(site.ContentPath("initiative.yml"));
        CommandLine.Fine(site.Folder, "theme", "copy", "home/hero");
        Assert.Equal(text + "theme: ours\n", File.ReadAllText(site.ContentPath("initiative.yml")));
    }

    [Fact]
    public void Check_and_theme_tell_of_a_copy_whose_original_has_changed_since()
    {
        Copied();
        Write("themes/base/partials/point.sbn-html", "<li>point, second edition</li>\n");
        Assert.Matches(
            @"^themes/ours/partials/point\.sbn-html\(1\): warning SI0406: This is a copy from base \d+\.\d+\.\d+, where 'partials/point' has changed since\. 'staticimpact theme diff partials/point' shows how; when you have taken over what you want, write 'staticimpact theme seen partials/point'\.\n$",
            SiteTest.Lines(site.Check().Diagnostics));
        Assert.Matches(@"\n  partials/point +\[ours, copied from base \S+, which has changed since: staticimpact theme diff partials/point\]\n", CommandLine.Fine(site.Folder, "theme"));
    }

    [Fact]
    public void Diff_shows_what_changed_there_and_what_changed_here()
    {
        Copied();
        Assert.Contains("base has not changed 'partials/point' since it was copied.\nYou have not changed it.\n", CommandLine.Fine(site.Folder, "theme", "diff", "partials/point"), StringComparison.Ordinal);
        Write("themes/base/partials/point.sbn-html", "<li>point, second edition</li>\n");
        Write("themes/ours/partials/point.sbn-html", Read("themes/ours/partials/point.sbn-html") + "<li>mine</li>\n");
        var shown = CommandLine.Fine(site.Folder, "theme", "diff", "partials/point");
        Assert.Matches(@"^base has changed 'partials/point' since it was copied \(\S+, now \S+\):\n  - <li>point</li>\n  \+ <li>point, second edition</li>\n(?:    \n)?You have changed it:\n    <li>point</li>\n  \+ <li>mine</li>\n", shown);
    }

    [Fact]
    public void Seen_notes_that_the_changes_have_been_taken_over_and_leaves_the_text_alone()
    {
        Copied();
        var mine = Read("themes/ours/partials/point.sbn-html") + "<li>mine</li>\n";
        Write("themes/ours/partials/point.sbn-html", mine);
        Write("themes/base/partials/point.sbn-html", "<li>point, second edition</li>\n");
        CommandLine.Fine(site.Folder, "theme", "seen", "partials/point");
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
        Assert.Equal(mine.Split('\n', 2)[1], Read("themes/ours/partials/point.sbn-html").Split('\n', 2)[1]);
        Assert.Contains("base has not changed", CommandLine.Fine(site.Folder, "theme", "diff", "partials/point"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_nobody_edited_is_renewed_by_copying_again()
    {
        Copied();
        Write("themes/base/partials/point.sbn-html", "<li>point, second edition</li>\n");
        CommandLine.Fine(site.Folder, "theme", "copy", "partials/point");
        Assert.EndsWith("##}}\n<li>point, second edition</li>\n", Read("themes/ours/partials/point.sbn-html"), StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
    }

    [Fact]
    public void A_copy_of_what_is_gone_is_told()
    {
        Copied();
        File.Delete(Path.Combine(site.Folder, "themes/base/partials/point.sbn-html"));
        File.Move(Path.Combine(site.Folder, "themes/ours/partials/point.sbn-html"), Path.Combine(site.Folder, "themes/ours/partials/old-point.sbn-html"));
        Assert.Contains("themes/ours/partials/old-point.sbn-html(1): warning SI0406: This is a copy from base", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        var (exit, _, error) = CommandLine.Run(site.Folder, "theme", "seen", "partials/old-point");
        Assert.Equal(2, exit);
        Assert.Contains("base has no 'partials/old-point' any more.", error, StringComparison.Ordinal);
    }

    /// <summary>A theme over a theme over commons, with one part copied.</summary>
    private void Copied()
    {
        Write("themes/base/theme.yml", "name: Base\nextends: commons\n");
        Write("themes/base/partials/point.sbn-html", "<li>point</li>\n");
        Write("themes/ours/theme.yml", "name: Ours\nextends: base\n");
        site.Change("initiative.yml", "theme: commons", "theme: ours");
        CommandLine.Fine(site.Folder, "theme", "copy", "partials/point");
    }

    /// <summary>The theme of one's own has a style sheet of its own.</summary>
    private static string WithoutStyles(string page) => System.Text.RegularExpressions.Regex.Replace(page, @"site\.[0-9a-f]+\.css", "");

    private void Write(string path, string text)
    {
        var file = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(site.Folder, path));
}
