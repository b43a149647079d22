namespace StaticImpact.Tests.Theming;

public sealed class ThemeFolderTests : IDisposable
{
    private readonly TestTheme theme = new TestTheme().Page("x");

    public void Dispose() => theme.Dispose();

    [Fact]
    public void A_theme_that_does_not_exist_is_reported_with_the_nearest()
    {
        Assert.Equal("content/initiative.yml(3,8): error SI0401: No theme 'comons'. Did you mean 'commons'? Themes: commons.", theme.Errors("comons"));
    }

    [Theory]
    [InlineData("../commons")]
    [InlineData("/etc")]
    [InlineData(".")]
    [InlineData("")]
    public void A_theme_is_a_name_not_a_path(string name) => Assert.Contains("SI0401", theme.Errors(name), StringComparison.Ordinal);

    [Fact]
    public void Themes_that_extend_each_other_in_a_circle_are_refused()
    {
        theme.Add("a/theme.yml", "name: A\nextends: b\n").Add("b/theme.yml", "name: B\nextends: a\n");
        Assert.Equal("themes/b/theme.yml(2,10): error SI0402: 'a' is extended in a circle: a → b → a. Take one 'extends' out.", theme.Errors("a"));
    }

    [Fact]
    public void A_theme_that_extends_a_missing_one_says_so_in_its_own_file()
    {
        theme.Add("a/theme.yml", "name: A\nextends: comons\n");
        Assert.StartsWith("themes/a/theme.yml(2,10): error SI0401: No theme 'comons'. Did you mean 'commons'?", theme.Errors("a"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_theme_is_refused()
    {
        var secret = Path.Combine(theme.Folder, "secret.txt");
        File.WriteAllText(secret, "secret");
        Directory.CreateDirectory(Path.Combine(theme.Folder, "commons", "assets"));
        File.CreateSymbolicLink(Path.Combine(theme.Folder, "commons", "assets", "a.txt"), secret);
        Directory.CreateSymbolicLink(Path.Combine(theme.Folder, "commons", "assets", "all"), theme.Folder);
        Assert.Equal(
            "themes/commons/assets/a.txt: error SI0403: This is a link. A theme's files must lie in its own folder: copy the file here.\n"
            + "themes/commons/assets/all: error SI0403: This is a link. A theme's files must lie in its own folder: copy the file here.",
            theme.Errors());
        Assert.Empty(theme.Load()!.Assets);
    }

    [Fact]
    public void An_unknown_key_in_the_manifest_is_reported()
    {
        theme.Add("commons/theme.yml", "name: C\nextend: x\n");
        Assert.Contains("Did you mean 'extends'?", theme.Errors(), StringComparison.Ordinal);
    }
}
