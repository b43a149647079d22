using FsCheck.Fluent;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

public sealed class TokenTests : IDisposable
{
    private const string Manifest = """
        name: Commons
        tokens:
          paper: {light: "#FFFFFF", dark: "#111111"}
          ink: {light: "#1A1C20", dark: "#EDEDED"}
          accent: {light: "#0B5563", dark: "#7FC4D1"}
          radius: 6px
        contrast:
          - {text: accent, on: paper, least: 4.5}
          - {text: ink, on: paper, least: 7}
        bundles:
          css/site.css: [base.css]

        """;

    private readonly TestTheme theme = new TestTheme().Page("x").Add("commons/theme.yml", Manifest).Add("commons/assets/css/base.css", "a { color: var(--accent) }\n");

    public void Dispose() => theme.Dispose();

    [Fact]
    public void A_theme_without_tokens_says_so_when_one_is_set()
    {
        var bag = new DiagnosticBag();
        Tokens.Override([], [], [new(new Sourced<string>("accent", default), new Sourced<string>("#000000", default))], bag);
        Assert.Equal("The theme has no token 'accent'. It has none.", Assert.Single(bag.ToSorted()).Message);
    }

    [Fact]
    public void Tokens_come_first_in_a_bundle_with_both_schemes()
    {
        Assert.Equal(
            """
            @layer tokens {
            :root {
            --paper: #FFFFFF;
            --ink: #1A1C20;
            --accent: #0B5563;
            --radius: 6px;
            }
            @media screen and (prefers-color-scheme: dark) {
            :root {
            --paper: #111111;
            --ink: #EDEDED;
            --accent: #7FC4D1;
            }
            }
            }
            a{color: var(--accent)}

            """,
            Css());
    }

    [Fact]
    public void An_initiatives_colour_gets_a_readable_twin_for_the_dark_scheme()
    {
        theme.Token("accent", "#7A1F3D");
        var css = Css();
        Assert.Contains("--accent: #7A1F3D;", css, StringComparison.Ordinal);
        var dark = Colour.Parse(css[(css.LastIndexOf("--accent: ", StringComparison.Ordinal) + 10)..][..7])!.Value;
        Assert.True(Colour.Contrast(dark, Colour.Parse("#111111")!.Value) >= 4.5);
    }

    [Fact]
    public void An_initiatives_dark_colour_is_taken_as_given()
    {
        theme.Token("accent", "#7A1F3D").Token("accent-dark", "#FFAACC");
        Assert.Contains("--accent: #FFAACC;", Css(), StringComparison.Ordinal);
    }

    [Fact]
    [Holds("contrast")]
    public void A_faint_pair_is_an_error_that_names_the_nearest_colour()
    {
        theme.Token("accent", "#FFD700").Token("accent-dark", "#FFD700");
        Assert.Equal(
            "content/initiative.yml(9,20): error SI0432: 'accent' (#FFD700) on 'paper' (#FFFFFF) has a contrast of 1.40; at least 4.5 is needed. The nearest colour that passes is #8A7516 for 'accent'.",
            theme.Errors());
    }

    [Theory]
    [InlineData("acent", "#000000", "(9,5): error SI0430: The theme has no token 'acent'. Did you mean 'accent'?")]
    [InlineData("accent", "teal", "(9,20): error SI0431: 'teal' is not a colour. Write it as '#0B5563'.")]
    [InlineData("radius", "6px; } body { display: none", "(9,20): error SI0431: '6px; } body { display: none' cannot be a token: one colour, length, number or list of fonts is meant.")]
    [InlineData("radius", "url(https://example.org/x)", "(9,20): error SI0431: 'url(https://example.org/x)' cannot be a token: one colour, length, number or list of fonts is meant.")]
    public void A_token_that_cannot_be_used_is_reported_where_it_stands(string name, string value, string expected)
    {
        theme.Token(name, value);
        Assert.Equal("content/initiative.yml" + expected, theme.Errors());
    }

    [Fact]
    public void A_pair_of_unknown_colours_is_reported()
    {
        theme.Add("commons/theme.yml", Manifest.Replace("{text: ink,", "{text: inc,", StringComparison.Ordinal));
        Assert.EndsWith("themes/commons/theme.yml(9,12): error SI0430: No colour 'inc' among the tokens. Did you mean 'ink'?", theme.Errors(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#12436D", "#FFFFFF", 10.25)]
    [InlineData("#28A197", "#FFFFFF", 3.17)]
    [InlineData("#777777", "#FFFFFF", 4.48)]
    public void Contrast_is_that_of_wcag(string a, string b, double expected) =>
        Assert.Equal(expected, Colour.Contrast(Colour.Parse(a)!.Value, Colour.Parse(b)!.Value), 2);

    [Fact]
    public void The_nearest_colour_passes_the_test_it_was_sought_for()
    {
        var paper = Colour.Parse("#FBFAF7")!.Value;
        bool Passes(Colour colour) => Colour.Contrast(colour, paper) >= 4.5;
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            (byte red, byte green, byte blue) => new Colour(red, green, blue).Nearest(Passes) is { } found && Passes(found)));
    }

    private string Css()
    {
        var loaded = theme.Load()!;
        Assert.Equal("", theme.Messages);
        return System.Text.Encoding.UTF8.GetString(loaded.Assets.Single(a => a.Address.EndsWith(".css", StringComparison.Ordinal)).Bytes.Span);
    }
}
