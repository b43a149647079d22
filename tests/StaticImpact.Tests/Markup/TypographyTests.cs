using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Tests.Markup;

/// <summary>Quotation marks and apostrophes, in texts without markup and in Markdown.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"Come in,\" she said.", "“Come in,” she said.")]
    [InlineData("She said \"come in\".", "She said “come in”.")]
    [InlineData("(\"Come in\")—\"No\"/\"Yes\"", "(“Come in”)—“No”/“Yes”")]
    [InlineData("\"He said 'no', twice,\" she said.", "“He said ‘no’, twice,” she said.")]
    [InlineData("\"'No' is what he said.\" \"He said 'no'\"", "“‘No’ is what he said.” “He said ‘no’”")]
    [InlineData("It's O'Brien's, the '90s, '24 and the 1990's.", "It’s O’Brien’s, the ’90s, ’24 and the 1990’s.")]
    [InlineData("The teachers' room, Charles' book", "The teachers’ room, Charles’ book")]
    [InlineData("Rock 'n' roll, get 'em, 'twas", "Rock ’n’ roll, get ’em, ’twas")]
    [InlineData("'Don't go,' he said.", "‘Don’t go,’ he said.")]
    [InlineData("\"I didn't know *she* knew.\"", "“I didn’t know *she* knew.”")]
    [InlineData("\"First paragraph of several.", "“First paragraph of several.")]
    [InlineData("\"¿Qué?\" \"¡Sí!\"", "“¿Qué?” “¡Sí!”")]
    [InlineData("\"In 2024\" and \"grade 3\"", "“In 2024” and “grade 3”")]
    [InlineData("\"\"", "“”")]
    [InlineData("He left.\"Then\" <b>\"more\"</b>", "He left.“Then” <b>“more”</b>")]
    public void Marks_become_what_stands_around_them_makes_of_them(string written, string shown) => Assert.Equal(shown, In("en", written));

    [Theory]
    [InlineData("5' 10\" tall, 6'2\" wide, 12' x 14', a 6\" pipe")]
    [InlineData("5′ 10″ and “this” and ’that’")]
    [InlineData("a \" b ' c")]
    [InlineData("Write to o'brien@school.example or see https://school.example/o'brien/a'b")]
    [InlineData("צה\"ל")]
    [InlineData("No marks at all")]
    public void Measures_addresses_and_marks_that_stand_alone_stay(string written) => Assert.Equal(written, In("en", written));

    [Theory]
    [InlineData("en", "“It’s ‘so’”")]
    [InlineData("en-GB", "“It’s ‘so’”")]
    [InlineData("es", "“It’s ‘so’”")]
    [InlineData("es-US", "“It’s ‘so’”")]
    [InlineData("fr", "«\u00A0It’s “so”\u00A0»")]
    [InlineData("fr-CA", "«\u00A0It’s “so”\u00A0»")]
    [InlineData("fr-CH", "«It’s ‹so›»")]
    [InlineData("de", "„It’s ‚so‘“")]
    [InlineData("sv", "”It’s ’so’”")]
    [InlineData("pl", "„It’s «so»”")]
    [InlineData("pt-BR", "“It’s ‘so’”")]
    [InlineData("pt-PT", "«It’s “so”»")]
    [InlineData("ru", "«It’s „so“»")]
    [InlineData("ja", "「It’s 『so』」")]
    [InlineData("zh-TW", "「It’s 『so』」")]
    [InlineData("ar", "”It’s ’so‘“")]
    [InlineData("qaa", "“It’s ‘so’”")]
    public void Each_language_has_its_own(string language, string shown) => Assert.Equal(shown, In(language, "\"It's 'so'\""));

    [Fact]
    public void Marks_take_turns_where_no_spaces_stand_between_words() => Assert.Equal("他说“你好”，又说“再见”。", In("zh", "他说\"你好\"，又说\"再见\"。"));

    [Theory]
    [InlineData("L'école dit \"oui\".", "L’école dit «\u00A0oui\u00A0».")]
    [InlineData("Il dit « oui » : pourquoi ? Non ; jamais !", "Il dit «\u00A0oui\u00A0»\u00A0: pourquoi\u202F? Non\u202F; jamais\u202F!")]
    [InlineData("«oui» à 18:30, http://a.example/?b", "«\u00A0oui\u00A0» à 18:30, http://a.example/?b")]
    public void Spaces_inside_French_marks_and_before_its_signs_do_not_break(string written, string shown) => Assert.Equal(shown, In("fr", written));

    [Theory]
    [InlineData("**\"It's** [here](a.md)\"", "<p><strong>“It’s</strong> <a href=\"→a.md\">here</a>”</p>")]
    [InlineData("*She*'s \"`\"x\"`\" and '[[a.latest]]'s", "<p><em>She</em>’s “<code>&quot;x&quot;</code>” and ’{a.latest}’s</p>")]
    [InlineData("\\\"It\\'s\\\" \"so\"", "<p>&quot;It's&quot; “so”</p>")]
    [InlineData("&quot;It&#39;s&quot; \"so\"", "<p>&quot;It's&quot; “so”</p>")]
    [InlineData("Said\n\"yes\"  \n'no'", "<p>Said\n“yes”<br>\n‘no’</p>")]
    [InlineData("| It's | \"b\" |\n|--|--|\n| 'c' | 6\" |", "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"It’s, “b”\"><table>\n<thead>\n<tr><th scope=\"col\">It’s</th><th scope=\"col\">“b”</th></tr>\n</thead>\n<tbody>\n<tr><td>‘c’</td><td>6&quot;</td></tr>\n</tbody>\n</table></div>")]
    [InlineData("See \"https://a.example/o'b\" it's", "<p>See “<a href=\"https://a.example/o'b\" class=\"address\">https://a.example/o'b</a>” it’s</p>")]
    [InlineData("::: note It's \"so\"\nIt's\n:::", "<aside class=\"note\" role=\"note\">\n<p class=\"note-title\">It’s “so”</p>\n<p>It’s</p>\n</aside>")]
    [InlineData("[a](b.md \"It's\")", "<p><a href=\"→b.md\" title=\"It’s\">a</a></p>")]
    [InlineData("![It's](b.jpg \"Ana's\")", "<img src=\"b.jpg\" alt=\"It’s\" title=\"Ana’s\" block>")]
    [InlineData("```\n\"it's\"\n```\n\n    'b'", "<pre tabindex=\"0\"><code>&quot;it's&quot;\n</code></pre>\n<pre tabindex=\"0\"><code>'b'\n</code></pre>")]
    public void Markdown_is_set_across_its_pieces_and_code_and_addresses_are_not(string markdown, string html) => Assert.Equal(html, Set(markdown));

    [Fact]
    public void In_HTML_words_are_set_and_attributes_and_code_are_not() =>
        Assert.Equal("<p>It’s <span title=\"it's\">“so”</span> <code>\"x\" 'y'</code> ‘z’</p>".Replace("\"x\"", "&quot;x&quot;", StringComparison.Ordinal), Set("It's <span title=\"it's\">\"so\"</span> <code>\"x\" 'y'</code> 'z'", allowHtml: true));

    [Fact]
    public void French_spaces_stand_across_pieces() =>
        Assert.Equal("<p>«\u00A0<strong>L’école</strong>\u00A0»\u00A0: <em>oui</em>\u202F!</p>", Bodies.Filled(Bodies.Read("\"**L'école**\" : *oui* !", typography: new Typography(new Language("fr")))));

    [Fact]
    public void Ids_of_headings_and_what_is_searched_are_of_the_words_as_written()
    {
        var body = Bodies.Read("## What's \"new\" here\n\nIt's \"so\".", typography: new Typography(new Language("fr")));
        var heading = Assert.Single(body.Headings);
        Assert.Equal("whats-new-here", heading.Id);
        Assert.Equal("What’s «\u00A0new\u00A0» here", heading.Text);
        Assert.Equal("What's \"new\" here\nIt's \"so\".", body.PlainText);
    }

    [Fact]
    public void Messages_show_what_the_author_wrote()
    {
        var bag = new StaticImpact.Diagnostics.DiagnosticBag();
        Bodies.Read("It's \"so\" [it's](my file.md)", bag: bag, typography: new Typography(new Language("fr")));
        Assert.Equal("content/x.md(1,11): error SI0236: 'my file.md' holds a space, so this is text and no link. Write '[it's](my%20file.md)'.", Assert.Single(bag.ToSorted()).ToString());
    }

    /// <summary>However they are strewn, no sign is lost, and none but marks and spaces is another.</summary>
    [Fact]
    public void Nothing_but_marks_and_spaces_changes()
    {
        var random = new Random(18);
        const string Signs = "\"\"''''ab 9.(«»\u00A0:-漢é\n";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Signs[random.Next(Signs.Length)]));
            foreach (var language in new[] { "en", "fr", "sv", "zh" })
            {
                var set = In(language, text);
                Assert.Equal(Bare(text), Bare(set));
            }
        }

        static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !"\"'“”‘’«»".Contains(c, StringComparison.Ordinal)));
    }

    private static string In(string language, string text) => new Typography(new Language(language)).Apply(text);

    private static string Set(string markdown, bool allowHtml = false) => Bodies.Filled(Bodies.Read(markdown, allowHtml, typography: new Typography(new Language("en"))));
}
