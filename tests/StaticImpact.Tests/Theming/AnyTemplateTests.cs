using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;
using StaticImpact.Theming.Templates;
using StaticImpact.Theming.Templates.Binding;
using StaticImpact.Theming.Templates.Reading;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Theming;

/// <summary>Whatever stands in a template, it is read or reported, and what is read can be written; nothing is thrown and nothing loops for ever.</summary>
public sealed class AnyTemplateTests
{
    internal static readonly string[] Pieces =
    [
        "{{", "}}", " }}", "{{ ", "{{-", "-}}", "{{~", "~}}", "{{ if ", "{{ end }}", "{{ else }}", "{{ else if ", "{{ for x in ", "{{ while ", "{{ with ", "{{ case ", "{{ when ", "{{ capture x }}", "{{ func f(a) }}", "{{ wrap layout ",
        "{{ include ", "\"partials/a\"", "\"layouts/b\"", "{{ $$ }}", "{{ ret ", "{{ break }}", "{{# ", "{{## ", " ##}}", "{%{", "}%}", "title", "members", "chair", "name", "count", "tags", "body", "this", "page", "for.index", "$a", "$0",
        ".", "?.", " = ", " += ", "++", "==", "!=", "<", ">=", "&&", "||", "!", "??", "?", ":", "..", "+", "*", "/", "|", "@", "^", "[", "]", "(", ")", "{", ",", ";", "\"", "'", "`", "$\"", " ", "\n", "1", "2.5", "9999999999", "true", "null", "do; ret ", "; end",
        "string.upcase ", "array.map ", "array.sort ", "array.filter ", "string.pad_left ", "regex.match ", "math.divided_by ", "object.eval ", "date.now", "import ", "readonly x", "f ", "x", "t ", "icon ", "asset ",
        "<p>", "<a href=", "<a href=\"", "\">", ">", "<script>", "</script>", "<!--", "-->", "é", "😀", "\0",
    ];

    [Fact]
    public void Any_template_is_read_checked_and_written() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => IsHandled(string.Concat(bytes.Select(b => Pieces[b % Pieces.Length])))));

    [Theory]
    [InlineData("{{ include ?}}")]
    [InlineData("{{ include ?-}}")]
    public void What_is_missing_at_the_end_is_told_at_a_line(string text) => Assert.True(IsHandled(text));

    /// <summary>Templates that are right but for one change are the ones that people write.</summary>
    [Fact]
    public void Any_change_to_a_good_template_is_read_checked_and_written()
    {
        var good = Directory.EnumerateFiles(Path.Combine(Repository.Themes, "commons"), "*.sbn-html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var random = new Random(20261129);
        for (var i = 0; i < 2000; i++)
        {
            var text = good[random.Next(good.Length)];
            var at = random.Next(text.Length);
            var length = random.Next(Math.Min(12, text.Length - at));
            Assert.True(IsHandled(text[..at] + (i % 2 == 0 ? "" : Pieces[random.Next(Pieces.Length)]) + text[(at + length)..]));
        }
    }

    internal static bool IsHandled(string text)
    {
        var bag = new DiagnosticBag();
        var templates = new[] { "pages/club", "partials/a", "layouts/b" }.ToDictionary(n => n, n => TemplateReader.Read(n, n + ".sbn-html", text, bag));
        var strings = Strings.Load([], bag);
        var parts = new ThemeParts(templates, new Dictionary<string, string>(), new Dictionary<string, byte[]>(), strings);
        var binder = new Binder(parts);
        if (templates["pages/club"].Body is not null)
        {
            var page = binder.BindPage(templates["pages/club"], Club.Shape);
            if (binder.Mistakes.Count == 0)
            {
                var rendering = new Rendering(new ArrayBufferWriter<byte>(), new PageContext(strings.In(new StaticImpact.Model.Language("en")), "", "/club/"), bag);
                page.Body.Run(new Frame(Club.Readers, new object?[page.Slots]), rendering);
                rendering.End();
            }
        }

        return bag.ToSorted().Concat(binder.Mistakes).All(d => d.Span.Line > 0 && d.Message.Length > 0);
    }
}
