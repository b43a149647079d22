using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

/// <summary>Every theme that comes with the program.</summary>
public sealed partial class ShippedThemesTests
{
    private static readonly string[] Texts = ["*.sbn-html", "*.css", "theme.yml"];

    /// <summary>The program and its scripts write classes, too.</summary>
    private static readonly Lazy<string[]> Code = new(() => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "StaticImpact"), "*.cs", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Themes, "commons", "assets", "js"))).Select(File.ReadAllText)]);

    /// <summary>Its words; the reader of Markdown writes the last.</summary>
    private static readonly Lazy<HashSet<string>> InCode = new(() => [.. Code.Value.SelectMany(text => Word().Matches(text)).Select(m => m.Value), "language-text"]);

    private static readonly Lazy<HashSet<string>> BegunInCode = new(() => [.. Code.Value.SelectMany(text => Begun().Matches(text)).Select(m => m.Groups["begin"].Value)]);

    public static TheoryData<string> All => [.. KnownTheme.In(Repository.Themes).Select(t => t.Name)];

    public static TheoryData<string> OverCommons => [.. KnownTheme.In(Repository.Themes).Select(t => t.Name).Where(n => n != KnownTheme.Usual)];

    [Theory]
    [MemberData(nameof(OverCommons))]
    public void A_theme_over_commons_is_a_few_files_without_a_mistake(string name)
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load(Sources(name), PageShapes.All, bag)!;
        Assert.Equal("", string.Join('\n', bag.ToSorted()));
        var commons = Theme.Load(Sources(KnownTheme.Usual), PageShapes.All, new DiagnosticBag())!;
        Assert.NotEqual(commons.AddressOf("css/site.css"), theme.AddressOf("css/site.css"));
        Assert.Equal(commons.AddressOf("js/site.js"), theme.AddressOf("js/site.js"));
        Assert.InRange(Directory.GetFiles(Path.Combine(Repository.Themes, name), "*", SearchOption.AllDirectories).Length, 2, 10);
        Assert.True(File.Exists(Path.Combine(Repository.Themes, name, "README.md")));
    }

    /// <summary>A name that nothing has is a rule that does nothing, such as after a class was renamed.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_style_sheet_names_only_classes_that_something_has(string name)
    {
        var templates = TextsOf(KnownTheme.Usual, "*.sbn-html") + TextsOf(name, "*.sbn-html");
        var written = ClassAttribute().Matches(templates).SelectMany(m => Word().Matches(m.Groups["names"].Value)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var begun = Begun().Matches(templates).Select(m => m.Groups["begin"].Value).ToHashSet(StringComparer.Ordinal);
        var css = Ignored().Replace(TextsOf(name, "*.css"), "");
        var unknown = ClassName().Matches(css).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .Where(c => !written.Contains(c) && !InCode.Value.Contains(c) && !begun.Concat(BegunInCode.Value).Any(b => c.StartsWith(b, StringComparison.Ordinal))).Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', unknown));
    }

    /// <summary>The security policy of every page forbids styles and scripts in templates; a rule that names the kinds of page it does not mean
    /// breaks with every new kind; left and right would be wrong from right to left.</summary>
    [Theory]
    [MemberData(nameof(OverCommons))]
    public void A_theme_has_nothing_inline_no_exclusions_and_no_left_and_right(string name)
    {
        Assert.DoesNotMatch("""<style|\sstyle=|\son[a-z]+=|<script""", TextsOf(name, "*.sbn-html"));
        Assert.DoesNotMatch(@":not\([^)]*\.page-", TextsOf(name, "*.css"));
        Assert.DoesNotMatch(@"(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right)|left|right|text-align: *(?:left|right))\s*[:;]", Ignored().Replace(TextsOf(name, "*.css"), ""));
        foreach (var file in Texts.SelectMany(t => Directory.EnumerateFiles(Path.Combine(Repository.Themes, name), t, SearchOption.AllDirectories))) Assert.DoesNotContain("!important", File.ReadAllText(file).Replace("display: none !important", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Running text, figures and what stands on grounds of colour have a contrast of 7, in both schemes; in large print all that is read has.</summary>
    [Theory]
    [InlineData("bold", "accent on paper, accent on surface, on-accent on accent, on-night on night, better on paper, good on paper, worse on paper")]
    [InlineData("large", "accent on paper, accent on sunk, accent on tint, on-accent on accent, better on better-tint, good on good-tint, same on same-tint, worse on worse-tint, open on paper")]
    public void What_is_read_has_a_contrast_of_7(string name, string also)
    {
        var tokens = ThemeLayers.Load(Sources(name), new DiagnosticBag())!.Tokens.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var pairs = $"ink on paper, ink on surface, ink on sunk, ink on tint, quiet on paper, quiet on surface, quiet on sunk, quiet on tint, {also}".Split(", ").Select(p => p.Split(" on "));
        var faint = new List<string>();
        foreach (var pair in pairs)
        {
            var (text, on) = (tokens[pair[0]], tokens[pair[1]]);
            var (light, dark) = (Contrast(text.Light.Value, on.Light.Value), Contrast(text.Dark!.Value.Value, on.Dark!.Value.Value));
            if (light < 7 || dark < 7) faint.Add($"{pair[0]} on {pair[1]}: {light:0.00}, dark {dark:0.00}");
        }

        Assert.Equal("", string.Join('\n', faint));
    }

    private static double Contrast(string text, string on) => Colour.Contrast(Colour.Parse(text)!.Value, Colour.Parse(on)!.Value);

    private static ThemeSources Sources(string name) => new([Repository.Themes], new Sourced<string>(name, SourceSpan.None), []);

    private static string TextsOf(string theme, string files) => string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Themes, theme), files, SearchOption.AllDirectories).Select(File.ReadAllText));

    [GeneratedRegex("""class="(?<names>(?:[^"{]|\{\{.*?\}\})*)""", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    /// <summary>What a status, a kind or another key is set behind.</summary>
    [GeneratedRegex(@"(?<![a-z-])(?<begin>[a-z][a-z-]*-)\{", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Begun();

    /// <summary>Remarks and texts.</summary>
    [GeneratedRegex("""/\*.*?\*/|"[^"]*"|'[^']*'""", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\.(?<name>[a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ClassName();
}
