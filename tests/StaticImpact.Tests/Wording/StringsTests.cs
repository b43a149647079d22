using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public class StringsTests
{
    [Fact]
    public void Nested_keys_become_dotted_and_later_files_win()
    {
        var words = Load(
            ("themes/a/strings/en.yml", "page:\n  home: Home\n  back: Back\n"),
            ("themes/b/strings/en.pages.yml", "page.home: Start\n")).Strings.In(new Language("en"));
        Assert.Equal("Start", words["page.home"]);
        Assert.Equal("Back", words["page.back"]);
    }

    [Fact]
    public void Forms_are_read_by_the_language_of_the_file()
    {
        var (strings, messages) = Load(("strings/pl.yml", "file: {one: '{n} plik', few: '{n} pliki', many: '{n} plików', other: '{n} pliku'}\n"));
        Assert.Empty(messages);
        Assert.Equal("22 pliki", strings.In(new Language("pl")).Plural("file", 22));
    }

    [Fact]
    public void Forms_that_the_language_does_not_use_are_reported()
    {
        var (_, messages) = Load(("strings/en.yml", "file: {one: a, few: b, other: c}\npage: {one: a}\n"));
        Assert.Equal(
            [
                "strings/en.yml(1,7): error SI0452: 'file' has the form 'few', which this language does not use. Its forms are one, other.",
                "strings/en.yml(2,7): error SI0452: 'page' lacks the form 'other', which every language uses.",
            ],
            messages);
    }

    [Fact]
    public void An_unknown_plural_rule_is_reported()
    {
        var (_, messages) = Load(("strings/xx.yml", "plural: englsh\n"));
        Assert.StartsWith("strings/xx.yml(1,9): error SI0452: There is no plural rule 'englsh'.", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_not_a_string()
    {
        var (_, messages) = Load(("strings/en.yml", "months: [January, February]\n"));
        Assert.Equal("strings/en.yml(1,9): error SI0451: 'months' is a list. Write a text, or plural forms as in {one: …, other: …}.", Assert.Single(messages));
    }

    [Fact]
    public void Gaps_and_strange_places_of_a_second_language_are_reported()
    {
        var (_, messages) = Load(
            ("strings/en.yml", "a: \"{x} fell\"\nb: B\nc: C\n"),
            ("strings/es.yml", "a: \"{z} bajó\"\n"),
            ("strings/es-MX.yml", "a: \"{x} bajó\"\n"));
        Assert.Equal(
            [
                "strings/en.yml: warning SI0453: 'es' lacks 2 of these strings: b, c. Add them to strings/es.yml.",
                "strings/es.yml(1,4): error SI0454: 'a' names {z}, which 'en' does not. It may name: x.",
            ],
            messages);
    }

    private static (Strings Strings, string[] Messages) Load(params (string Path, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        var strings = Strings.Load([.. files.Select(f => StringsFile.At(new SourceSpan(f.Path), f.Text))], bag);
        return (strings, [.. bag.ToSorted().Select(d => d.ToString())]);
    }
}
