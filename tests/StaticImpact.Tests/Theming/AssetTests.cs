using System.Text;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

public sealed class AssetTests : IDisposable
{
    private readonly TestTheme theme = new TestTheme().Page("x");

    public void Dispose() => theme.Dispose();

    [Theory]
    [InlineData("LICENSE")]
    [InlineData("fonts.d/LICENSE")]
    public void A_file_without_an_ending_is_published_under_its_name_and_hash(string file)
    {
        theme.Page("x").Add("commons/assets/" + file, "free");
        Assert.Matches($"^assets/{file.Replace(".", "\\.", StringComparison.Ordinal)}\\.[0-9a-f]{{10}}$", theme.Load()!.AddressOf(file)!);
    }

    [Fact]
    public void An_asset_is_named_by_its_content_and_found_from_every_page()
    {
        theme.Add("commons/assets/js/a.js", "1").Page("<script src=\"{{asset \"js/a.js\"}}\"></script>");
        Assert.Equal("<script src=\"../../assets/js/a.6b86b273ff.js\"></script>", theme.Render(root: "../../"));
        Assert.Equal("assets/js/a.6b86b273ff.js", theme.Load()!.AddressOf("js/a.js"));
    }

    [Fact]
    public void A_style_sheet_names_other_files_by_their_hashed_names()
    {
        theme.Add("commons/assets/img/a.svg", "<svg/>").Add("commons/assets/css/more.css", "b{}")
            .Add("commons/assets/css/site.css", "@import \"more.css\";\n/* a note */\na { background: url(../img/a.svg#x) }\n");
        var assets = Load();
        var image = Address(assets, "img/a.");
        Assert.Equal($"@import \"{Address(assets, "css/more.")["assets/css/".Length..]}\";\na{{background: url(\"../{image["assets/".Length..]}#x\")}}\n", Text(assets, "css/site."));
    }

    /// <summary>As browsers read it: what is open ends with the line or the file.</summary>
    [Theory]
    [InlineData("@import \"", "@import \"\"")]
    [InlineData("@import '\na{}", "@import \"\"\na{}")]
    [InlineData("@import \"more.css", "@import \"more.css\"")]
    [InlineData("a { background: url(", "a{background: url(\"\")")]
    [InlineData("a { background: url(x.svg", "a{background: url(\"x.svg\")")]
    [InlineData("a { content: \"", "a{content: \"")]
    [InlineData("a {} /* b", "a{}")]
    public void An_open_end_of_a_style_sheet_is_no_harm(string css, string expected) =>
        Assert.Equal(expected, StyleSheet.Rewrite(new ThemeFile("assets/css/a.css", "a.css", Encoding.UTF8.GetBytes(css)), "css/a.css", (_, _, target, _) => target).TrimEnd());

    [Fact]
    public void The_name_of_a_style_sheet_changes_with_a_file_it_names()
    {
        theme.Add("commons/assets/img/a.svg", "<svg/>").Add("commons/assets/css/site.css", "a { background: url(../img/a.svg) }");
        var before = theme.Load()!.AddressOf("css/site.css");
        theme.Add("commons/assets/img/a.svg", "<svg />");
        Assert.NotEqual(before, theme.Load()!.AddressOf("css/site.css"));
    }

    [Fact]
    public void Bundled_files_and_icons_are_not_published_by_themselves()
    {
        theme.Add("commons/theme.yml", "name: C\nbundles: {css/site.css: [parts/a.css, parts/b.css]}\n")
            .Add("commons/assets/css/parts/a.css", "a{background:url(x.svg)}").Add("commons/assets/css/parts/b.css", "b{}").Add("commons/assets/css/parts/x.svg", "<svg/>")
            .Add("commons/assets/icons/star.svg", "<svg viewBox=\"0 0 1 1\"/>");
        var assets = Load();
        Assert.Equal(["assets/css/parts/x", "assets/css/site"], assets.Select(a => a.Address[..a.Address.IndexOf('.', StringComparison.Ordinal)]));
        Assert.Contains("a{background:url(\"parts/x.", Text(assets, "css/site."), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_overrides_one_style_sheet_of_a_bundle()
    {
        theme.Add("commons/theme.yml", "name: C\nbundles: {css/site.css: [a.css, b.css]}\n").Add("commons/assets/css/a.css", "a{}").Add("commons/assets/css/b.css", "b{}")
            .Add("mine/theme.yml", "name: M\nextends: commons\n").Add("mine/assets/css/b.css", "c{}");
        Assert.EndsWith("a{}\nc{}\n", Text([.. theme.Load("mine")!.Assets], "css/site."), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_adds_a_style_sheet_to_a_bundle()
    {
        theme.Add("commons/theme.yml", "name: C\nbundles: {css/site.css: [a.css]}\n").Add("commons/assets/css/a.css", "a{}")
            .Add("mine/theme.yml", "name: M\nextends: commons\nbundles: {css/site.css: [b.css]}\n").Add("mine/assets/css/b.css", "b{}");
        Assert.EndsWith("a{}\nb{}\n", Text([.. theme.Load("mine")!.Assets], "css/site."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("url(../img/b.svg)", "(1,21): error SI0440: '../img/b.svg' means 'assets/img/b.svg', which is not in the theme. Did you mean '../img/a.svg'?")]
    [InlineData("url(https://example.org/a.png)", "(1,21): error SI0440: 'https://example.org/a.png' is not in the theme. A site asks nobody else for files: copy it under assets/ and name it from there.")]
    [InlineData("url(../../../../etc/passwd)", "(1,21): error SI0440: '../../../../etc/passwd' leads out of the theme's assets.")]
    [InlineData("url(\"site.css\")", "(1,21): error SI0440: 'site.css' leads back to the file that names it.")]
    public void A_name_that_leads_nowhere_is_reported(string value, string expected)
    {
        theme.Add("commons/assets/img/a.svg", "<svg/>").Add("commons/assets/css/site.css", $"a {{ background: {value} }}");
        Assert.Equal("themes/commons/assets/css/site.css" + expected, theme.Errors());
    }

    [Fact]
    public void A_missing_file_of_a_bundle_is_reported()
    {
        theme.Add("commons/theme.yml", "name: C\nbundles: {css/site.css: [a.css]}\n");
        Assert.Equal("themes/commons/theme.yml(2,26): error SI0442: No file 'a.css' beside 'assets/css/site.css'.", theme.Errors());
    }

    [Fact]
    public void An_icon_stands_in_the_page_and_is_hidden_from_screen_readers()
    {
        theme.Add("commons/assets/icons/star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><g fill=\"none\" stroke=\"currentColor\"><path d=\"M0 0h9\"/></g></svg>").Page("{{icon \"star\"}}");
        Assert.Equal("<svg class=\"icon icon-star\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\"><g fill=\"none\" stroke=\"currentColor\"><path d=\"M0 0h9\"/></g></svg>", theme.Render());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "An icon may not hold 'script'.")]
    [InlineData("<path d=\"M0 0\" onclick=\"x()\"/>", "An icon may not hold the attribute 'onclick'.")]
    [InlineData("<path d=\"M0 0\" style=\"fill:red\"/>", "An icon may not hold the attribute 'style'.")]
    [InlineData("<path d=\"M0 0\" fill=\"url(https://example.org)\"/>", "An icon is drawn in the colour of the text: write 'currentColor' or 'none' in place of 'url(https://example.org)'.")]
    [InlineData("<image href=\"x.png\"/>", "An icon may not hold 'image'.")]
    public void An_icon_that_could_do_harm_is_refused(string content, string expected)
    {
        theme.Add("commons/assets/icons/star.svg", $"<svg viewBox=\"0 0 24 24\">{content}</svg>");
        Assert.Contains(": error SI0441: " + expected, theme.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_icon_with_entities_is_refused()
    {
        theme.Add("commons/assets/icons/star.svg", "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg viewBox=\"0 0 1 1\"/>");
        Assert.Contains("SI0441: This is not well-formed SVG.", theme.Errors(), StringComparison.Ordinal);
    }

    private List<ThemeAsset> Load()
    {
        var assets = theme.Load()!.Assets.ToList();
        Assert.Equal("", theme.Messages);
        return assets;
    }

    private static string Address(List<ThemeAsset> assets, string start) => assets.Single(a => a.Address.StartsWith("assets/" + start, StringComparison.Ordinal)).Address;

    private static string Text(List<ThemeAsset> assets, string start) => Encoding.UTF8.GetString(assets.Single(a => a.Address.StartsWith("assets/" + start, StringComparison.Ordinal)).Bytes.Span);
}
