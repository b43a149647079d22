using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Tests.Wording;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

public sealed partial class CommonsThemeTests
{
    private static readonly Lazy<(Theme Theme, DiagnosticBag Bag)> Loaded = new(Load);

    [Fact]
    public void The_commons_theme_has_no_mistake() => AssertNothing(Loaded.Value.Bag);

    /// <summary>Every theme that ships: what is read, and figures, are set in ink or in the quiet ink.</summary>
    [Fact]
    public void Text_that_is_read_has_a_contrast_of_seven_on_every_ground_in_both_schemes()
    {
        var themes = Directory.GetDirectories(Repository.Themes).Select(f => Path.GetFileName(f)!).ToList();
        Assert.Contains("commons", themes);
        foreach (var theme in themes)
        {
            var layers = ThemeLayers.Load(new ThemeSources([Repository.Themes], new Sourced<string>(theme, SourceSpan.None), []), new DiagnosticBag())!;
            var tokens = layers.Tokens.ToDictionary(t => t.Name, StringComparer.Ordinal);
            foreach (var text in (string[])["ink", "quiet"])
            {
                foreach (var ground in (string[])["paper", "surface", "sunk", "tint"])
                {
                    Assert.True(Contrast(tokens[text].Light, tokens[ground].Light) >= 7, $"{theme}: {text} on {ground}");
                    Assert.True(Contrast(tokens[text].Dark!.Value, tokens[ground].Dark!.Value) >= 7, $"{theme}: {text} on {ground} in the dark scheme");
                }
            }
        }

        static double Contrast(Sourced<string> text, Sourced<string> ground) => Colour.Contrast(Colour.Parse(text.Value)!.Value, Colour.Parse(ground.Value)!.Value);
    }

    [Fact]
    public void Every_string_that_the_code_asks_for_exists()
    {
        var asked = Directory.EnumerateFiles(Path.Combine(TestWords.RepositoryFolder(), "src", "StaticImpact"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => StringAskedFor().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["key"].Value)
            .Where(k => k.Contains('.', StringComparison.Ordinal) && !k.EndsWith('.'))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', asked.Where(k => !Loaded.Value.Theme.Strings.Has(k))));
    }

    /// <summary>The security policy of every page forbids them.</summary>
    [Fact]
    public void No_template_holds_a_style_or_a_script_of_its_own()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestWords.RepositoryFolder(), "themes", "commons"), "*.sbn-html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.False(Inline().IsMatch(text), file);
        }
    }

    /// <summary>So that a theme replaces one section and keeps the rest of the page.</summary>
    [Fact]
    public void A_page_is_a_short_list_of_sections_each_of_which_is_shown_somewhere()
    {
        var templates = Templates();
        Assert.Equal("", string.Join('\n', templates.Where(t => Lines(t.Value) > (t.Key.StartsWith("pages/", StringComparison.Ordinal) ? 40 : 50)).Select(t => t.Key)));
        var named = templates.Values.SelectMany(t => Named().Matches(t)).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', templates.Keys.Where(t => !t.StartsWith("pages/", StringComparison.Ordinal) && !named.Contains(t))));
        // A page's kind is its sections' folder.
        foreach (var kind in (string[])["home", "goal", "indicator", "partner", "story", "how-we-work"])
        {
            Assert.True(SectionOf(kind).Count(templates["pages/" + kind]) >= 4, kind);
        }
    }

    /// <summary>The list of parts shows it.</summary>
    [Fact]
    public void Every_layout_section_and_partial_begins_with_what_it_is()
    {
        Assert.Equal("", string.Join('\n', Templates().Where(t => !t.Key.StartsWith("pages/", StringComparison.Ordinal) && !t.Value.StartsWith("{{## ", StringComparison.Ordinal)).Select(t => t.Key)));
    }

    [Fact]
    public void A_style_sheet_names_no_kinds_of_page_that_it_does_not_mean()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestWords.RepositoryFolder(), "themes", "commons", "assets", "css"))) Assert.DoesNotMatch(@":not\([^)]*\.page-", File.ReadAllText(file));
    }

    /// <summary>By name: <c>sections/indicator/head</c>.</summary>
    private static Dictionary<string, string> Templates()
    {
        var folder = Path.Combine(TestWords.RepositoryFolder(), "themes", "commons");
        return Directory.EnumerateFiles(folder, "*.sbn-html", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/')[..^".sbn-html".Length], f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }

    private static int Lines(string text) => text.AsSpan().Count('\n');

    private static Regex SectionOf(string kind) => new($"include \"sections/{kind}/", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Says all that is wrong, not only how it begins.</summary>
    private static void AssertNothing(DiagnosticBag bag) => Assert.True(bag.Count == 0, string.Join('\n', bag.ToSorted()));

    private static (Theme Theme, DiagnosticBag Bag) Load()
    {
        var bag = new DiagnosticBag();
        var name = new Sourced<string>("commons", new SourceSpan("content/initiative.yml"));
        return (Theme.Load(new ThemeSources([Path.Combine(TestWords.RepositoryFolder(), "themes")], name, []), PageShapes.All, bag)!, bag);
    }

    [GeneratedRegex("""[wW]ords(?:\.(?:Format|Plural)\(|\[)"(?<key>[a-z0-9.-]+)"[,)\]]""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StringAskedFor();

    [GeneratedRegex("""(?:include|wrap layout) "(?<name>[a-z/-]+)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("""<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inline();
}
