using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public sealed class LanguageFactsTests
{
    [Theory]
    [InlineData("en", false)]
    [InlineData("ar", true)]
    [InlineData("he", true)]
    [InlineData("iw", true)]
    [InlineData("fa", true)]
    [InlineData("ur", true)]
    [InlineData("yi", true)]
    [InlineData("dv", true)]
    [InlineData("ckb", true)]
    [InlineData("ar-SD", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("az", false)]
    [InlineData("az-IR", true)]
    [InlineData("uz-Arab", true)]
    [InlineData("uz-Arab-AF", true)]
    [InlineData("ff", false)]
    [InlineData("ff-Adlm", true)]
    [InlineData("man-Nkoo", true)]
    [InlineData("syr", true)]
    [InlineData("pa", false)]
    [InlineData("pa-PK", true)]
    [InlineData("sd", true)]
    [InlineData("sd-IN", false)]
    [InlineData("zh-Hant-TW", false)]
    [InlineData("qaa", false)]
    public void Direction_comes_from_the_script_that_the_tag_names_or_that_the_language_is_usually_written_in(string tag, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, LanguageFacts.IsRightToLeft(new Language(tag)));

    [Theory]
    [InlineData("en", "English")]
    [InlineData("es", "Español")]
    [InlineData("fr", "Français")]
    [InlineData("ar", "العربية")]
    [InlineData("vi", "Tiếng Việt")]
    [InlineData("ht", "Kreyòl Ayisyen")]
    [InlineData("zh-TW", "繁體中文")]
    [InlineData("zh-Hant-TW", "繁體中文")]
    [InlineData("zh-CN", "中文")]
    [InlineData("sr-Latn", "Srpski")]
    [InlineData("pt-BR", "Português")]
    [InlineData("zu", "isiZulu")]
    [InlineData("ka", "ქართული")]
    [InlineData("tl", "Filipino")]
    [InlineData("hmn", "Hmong")]
    [InlineData("qaa", "qaa")]
    public void A_language_is_named_as_it_names_itself_else_in_English_else_by_its_tag(string tag, string name) =>
        Assert.Equal(name, LanguageFacts.NameOf(new Language(tag)));

    [Theory]
    [InlineData("Spanish", "es")]
    [InlineData("espanol", "es")]
    [InlineData("français", "fr")]
    [InlineData("francais", "fr")]
    [InlineData("tiếng việt", "vi")]
    [InlineData("Swahili", "sw")]
    [InlineData("العربية", "ar")]
    [InlineData("haitian creole", "ht")]
    [InlineData("EN_us", "en-US")]
    [InlineData("Elvish", null)]
    public void A_language_s_name_is_answered_with_its_tag(string written, string? tag) => Assert.Equal(tag, LanguageTag.Corrected(written));

    [Fact]
    public void A_language_without_strings_has_its_own_name_direction_and_plural_rule_and_the_words_of_the_first()
    {
        var words = TestWords.All.In(new Language("ar"));
        Assert.Equal("العربية", words["language.name"]);
        Assert.Equal("rtl", words.TextDirection);
        Assert.Equal(PluralRule.Find("ar"), words.Plurals);
        Assert.Equal("Goals", words["nav.goals"]);
        // Two is a form of Arabic, but the words are English.
        Assert.Equal("2 days", words.ForData.Plural("date.span.day", 2));
        Assert.Equal("1 day", words.ForData.Plural("date.span.day", 1));
    }

    [Fact]
    public void Strings_may_say_otherwise_than_the_tag()
    {
        var words = Load(("strings/en.yml", "a: A\n"), ("strings/ku.yml", "direction: rtl\nlanguage.name: کوردی\na: B\n")).Strings.In(new Language("ku"));
        Assert.True(words.IsRightToLeft);
        Assert.Equal("کوردی", words["language.name"]);
    }

    [Fact]
    public void A_plural_rule_named_in_one_file_of_a_language_holds_for_all_its_files()
    {
        var (strings, messages) = Load(
            ("strings/qaa.days.yml", "day: {one: a, few: b, many: c, other: d}\n"),
            ("strings/qaa.yml", "plural: ru\n"));
        Assert.Empty(messages);
        Assert.Equal("b", strings.In(new Language("qaa")).Plural("day", 3));
    }

    [Fact]
    public void Nobody_is_told_to_write_what_the_tag_tells_and_a_language_known_only_by_its_script_lacks_words_too()
    {
        var (_, messages) = Load(("strings/en.yml", "plural: en\ndirection: ltr\nlanguage.name: English\na: A\n"), ("strings/zh-Hant.yml", "b: B\n"));
        Assert.Equal("strings/en.yml: warning SI0453: 'zh-Hant' lacks 1 of these strings: a. Add them to strings/zh-Hant.yml.", Assert.Single(messages));
    }

    private static (Strings Strings, string[] Messages) Load(params (string Path, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        var strings = Strings.Load([.. files.Select(f => StringsFile.At(new SourceSpan(f.Path), f.Text))], bag);
        return (strings, [.. bag.ToSorted().Select(d => d.ToString())]);
    }
}
