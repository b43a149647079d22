using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.PlainLanguage;

namespace StaticImpact.Tests.PlainLanguage;

public sealed class WritingRulesTests
{
    private const string Hard = "Institutional accountability necessitates comprehensive multidisciplinary collaboration amongst organizational stakeholders. ";

    [Fact]
    public void Text_of_everyday_words_gets_no_hint() =>
        Assert.Empty(Hints(string.Concat(Enumerable.Repeat("The bus now stops at the school door. More children come on time. ", 10)), "en"));

    [Fact]
    public void Hard_text_is_pointed_at_its_hardest_paragraph()
    {
        var hint = Assert.Single(Hints(string.Concat(Enumerable.Repeat("The bus stops here for all of us now.\n\n", 4)) + string.Concat(Enumerable.Repeat(Hard, 12)), "en"));
        Assert.Equal(WritingCodes.HardToRead, hint.Code);
        Assert.Equal(new SourceSpan("content/pages/a.md", 9 + 3, 1), hint.Span);
    }

    [Fact]
    public void Text_for_professionals_may_be_hard() => Assert.Empty(Hints(string.Concat(Enumerable.Repeat(Hard, 12)), "en", isForResidents: false));

    [Fact]
    public void Too_little_text_is_not_judged() => Assert.Empty(Hints(Hard + Hard, "en"));

    [Fact]
    public void Languages_without_a_formula_are_left_alone() => Assert.Empty(Hints(string.Concat(Enumerable.Repeat(Hard, 12)), "vi"));

    [Fact]
    public void Long_sentence_is_marked_where_it_begins_whatever_its_markup()
    {
        var hint = Assert.Single(Hints("Short one. *Then* [we](https://example.org/) " + string.Concat(Enumerable.Repeat("walked on ", 25)) + "home.", "en"));
        Assert.Equal(WritingCodes.LongSentence, hint.Code);
        Assert.Equal((4, 13), (hint.Span.Line, hint.Span.Column));
        Assert.StartsWith("This sentence has 53 words.", hint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_headings_tables_and_code_are_no_sentences()
    {
        var list = string.Concat(Enumerable.Repeat("- a few words\n", 60));
        var table = "| a | b |\n| - | - |\n" + string.Concat(Enumerable.Repeat("| word word word | word word |\n", 40));
        Assert.Empty(Hints($"## Heading\n\n{list}\n{table}\n```\n{string.Concat(Enumerable.Repeat("word ", 60))}\n```\n", "en"));
    }

    [Theory]
    [InlineData("A.\t")]
    [InlineData("word ")]
    [InlineData("*w* ")]
    [InlineData("no end in sight, ")]
    [InlineData("…")]
    public void Endless_text_takes_no_endless_time(string piece) =>
        HangGuard.Watch(() => Hints(string.Concat(Enumerable.Repeat(piece, 400_000)), "en"));

    private static IReadOnlyList<Diagnostic> Hints(string markdown, string language, bool isForResidents = true)
    {
        var prose = new Prose(markdown, new SourceSpan("content/pages/a.md", 4, 1));
        var bag = new DiagnosticBag();
        WritingRules.Check(prose, MarkdownReader.Read(prose, new BodyStyle(AllowHtml: false), new DiagnosticBag()), new Language(language), isForResidents, bag);
        return bag.ToSorted();
    }

    [Fact]
    public void A_build_leaves_the_measuring_of_texts_to_a_check()
    {
        using var site = SiteTest.From();
        site.Add("pages/long.md", "---\ntitle: Long\n---\n" + string.Concat(Enumerable.Repeat("and so on ", 30)) + "for ever.\n");
        Assert.Contains(site.Check().Diagnostics, d => d.Code.Id == "SI0164");
        Assert.DoesNotContain(site.Build().Diagnostics, d => d.Code.Id == "SI0164");
    }
}
