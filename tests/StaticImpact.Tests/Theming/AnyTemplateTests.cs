using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Theming;

/// <summary>Whatever stands in a template, it is read or reported; nothing is thrown and nothing loops for ever.</summary>
public sealed class AnyTemplateTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{{", "}}}", "{{#if ", "{{/if}}", "{{else}}", "{{else if ", "{{#each ", "{{/each}}", "{{#with ", "{{/with}}", "{{> ", "{{#> ", "{{!--", "--}}", "{{! ", "~",
        "title", "members", "chair", "name", "../", "@root", "@index", "this", ".", "=", "\"", "'", " ", "\n", "<p>", "<a href=", ">", "<script>", "</script>", "é", "😀", "t ", "icon ",
        "asset ", "partials/a", "layouts/b", "@partial-block", "{{/layouts/b}}", "&", "^", "(", ")", "|", "[", "1", "true", "<!--", "-->",
    ];

    [Fact]
    public void Any_template_is_read_and_checked() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var text = string.Concat(bytes.Select(b => Pieces[b % Pieces.Length]));
            var bag = new DiagnosticBag();
            var templates = new[] { "pages/club", "partials/a", "layouts/b" }.ToDictionary(n => n, n => TemplateReader.Read(n, n + ".hbs", text, bag));
            var parts = new ThemeParts(templates, new Dictionary<string, string>(), new Dictionary<string, byte[]>(), Strings.Load([], bag));
            var binder = new TemplateBinder(parts);
            binder.BindPage(templates["pages/club"], TestTheme.ClubShape);
            return bag.ToSorted().Concat(binder.Mistakes).All(d => d.Span.Line > 0 && d.Message.Length > 0);
        }));
}
