using StaticImpact.Content;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>translate</c>: a translation is begun beside its original, or noted as up to date.</summary>
public sealed class TranslateTests
{
    [Fact]
    public void Translation_holds_the_words_alone_and_the_state_they_are_from()
    {
        using var site = Bilingual();
        CommandLine.Fine(site.Folder, "translate", "content/goals/reading.md", "--to", "es");
        var text = File.ReadAllText(site.ContentPath("goals/reading.es.md"));
        Assert.Contains("title: Children read well\n", text, StringComparison.Ordinal);
        Assert.Contains("why: Reading opens every other door.\n", text, StringComparison.Ordinal);
        Assert.Contains("translated_from: \"", text, StringComparison.Ordinal);
        Assert.Contains("See what [the library]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("order:", text, StringComparison.Ordinal);
        Assert.Equal(
            "content/goals/reading.es.md: warning SI0617: The text is still that of goals/reading.md, in 'en'. Write it in 'es'.\n",
            SiteTest.Lines(site.Check().Diagnostics));
        site.Change("goals/reading.es.md", "See what", "Vea lo que hace");
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
    }

    [Fact]
    public void Translation_that_is_there_keeps_its_words_and_is_noted_as_up_to_date()
    {
        using var site = Bilingual().Add("goals/reading.es.md", "---\r\n# Mine\r\ntranslated_from: \"0\"\r\ntitle: Leer bien\r\n---\r\nHola.\r\n");
        Assert.Contains("SI0613", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        Assert.Contains("there already", CommandLine.Fine(site.Folder, "translate", "goals/reading.es.md"), StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
        var text = File.ReadAllText(site.ContentPath("goals/reading.es.md"));
        Assert.StartsWith("---\r\n# Mine\r\ntranslated_from: \"", text, StringComparison.Ordinal);
        Assert.EndsWith("title: Leer bien\r\n---\r\nHola.\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_example_can_be_translated_without_an_error()
    {
        using var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) site.AddBytes(path, bytes);
        foreach (var path in SiteTest.FilesIn(Path.Combine(site.Folder, "content")).Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !p.EndsWith(".es.md", StringComparison.Ordinal)))
        {
            var bag = new DiagnosticBag();
            var text = TranslationDraft.Write(path, File.ReadAllBytes(site.ContentPath(path)), ContentSchema.For(path)!, "", bag);
            Assert.False(bag.HasErrors);
            site.Add(path[..^3] + ".es.md", text!);
        }

        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Translation_without_a_text_is_begun_until_its_summary_differs()
    {
        using var site = Bilingual().Add("goals/a.md", "---\ntitle: A\nsummary: Short.\n---\n").Add("goals/a.es.md", "---\ntitle: A\nsummary: Short.\n---\n");
        Assert.Contains("content/goals/a.es.md: warning SI0617:", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        site.Change("goals/a.es.md", "Short.", "Breve.");
        Assert.DoesNotContain("SI0617", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_lists_every_text_by_how_far_it_is()
    {
        using var site = Bilingual().Change("initiative.yml", "languages:", "translate: [goals, stories]\nlanguages:");
        CommandLine.Fine(site.Folder, "translate", "goals/reading.md");
        site.Add("partners/library.es.md", "---\ntitle: Biblioteca\ntranslated_from: \"0\"\n---\nHola.\n");
        site.Add("agenda.es.md", "---\nvision: Todos leen.\n---\nHola.\n");
        Assert.Equal(
            """
            es: 1 of 9 translated, 1 older than its original, 1 still in 'en', 6 missing
              initiative: 0 of 1 translated, 1 missing
              activities: 0 of 1 translated, 1 missing
              agenda: 1 of 1 translated
              backbone: 0 of 1 translated, 1 missing
              goals: 0 of 1 translated, 1 still in 'en'
              indicators: 0 of 1 translated, 1 missing
              partners: 0 of 1 translated, 1 older than its original
              stories: 0 of 1 translated, 1 missing
              updates: 0 of 1 translated, 1 missing
              words of the theme: @ of @ translated
              Older than the original:
                partners/library.md
              Still in 'en', as it was begun:
                goals/reading.md
              Promised and missing:
                initiative.yml
                stories/maria-reads.md
              Not translated, not promised:
                activities/story-hours.md
                backbone.md
                indicators/third-grade.md
                updates/2026-11-02-new-branch.md

            """.ReplaceLineEndings("\n").Replace("@", StringsNeeded, StringComparison.Ordinal),
            CommandLine.Fine(site.Folder, "translate", "--status"));
        using var json = System.Text.Json.JsonDocument.Parse(CommandLine.Fine(site.Folder, "translate", "--status", "--format", "json"));
        var spanish = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(StringsNeeded, spanish.GetProperty("strings").ToString());
        Assert.Equal("untouched", spanish.GetProperty("texts").EnumerateArray().Single(t => t.GetProperty("file").GetString() == "goals/reading.md").GetProperty("state").GetString());
        Assert.Equal("{\"kind\":\"goals\",\"texts\":1,\"current\":0,\"older\":0,\"untouched\":1,\"missing\":0}", System.Text.Json.JsonSerializer.Serialize(spanish.GetProperty("kinds").EnumerateArray().Single(k => k.GetProperty("kind").GetString() == "goals")));
        Assert.Equal(2, CommandLine.Run(site.Folder, "translate").Exit);
    }

    [Fact]
    public void Status_names_words_that_a_theme_of_ones_own_has_in_one_language_only()
    {
        using var site = Bilingual().Change("initiative.yml", "theme: commons", "theme: ours");
        var theme = Path.Combine(site.Folder, "themes", "ours");
        Directory.CreateDirectory(Path.Combine(theme, "strings"));
        File.WriteAllText(Path.Combine(theme, "theme.yml"), "name: Ours\nextends: commons\n");
        File.WriteAllText(Path.Combine(theme, "strings", "en.ours.yml"), "ours:\n  greeting: Welcome\n");
        var status = CommandLine.Fine(site.Folder, "translate", "--status");
        Assert.Contains("  Words of the theme that are missing: ours.greeting\n", status, StringComparison.Ordinal);
        Assert.Contains($"  words of the theme: {StringsNeeded} of {int.Parse(StringsNeeded, System.Globalization.CultureInfo.InvariantCulture) + 1} translated, 1 missing\n", status, StringComparison.Ordinal);
        Assert.Contains("SI0453", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'fr' is not a language to translate to", "content/goals/reading.md", "--to", "fr")]
    [InlineData("there is no file 'goals/writing.md'", "goals/writing.md")]
    [InlineData("holds no words to translate", "indicators/third-grade.csv")]
    public void What_cannot_be_translated_is_refused(string expected, params string[] arguments)
    {
        using var site = Bilingual();
        var (exit, _, error) = CommandLine.Run(site.Folder, ["translate", .. arguments]);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_of_a_language_that_a_theme_has_no_words_for_counts_them_and_names_the_first()
    {
        using var site = SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, ht]");
        var status = CommandLine.Fine(site.Folder, "translate", "--status");
        Assert.Contains($"  words of the theme: 0 of {StringsNeeded} translated, {StringsNeeded} missing\n", status, StringComparison.Ordinal);
        Assert.EndsWith($" and {int.Parse(StringsNeeded, System.Globalization.CultureInfo.InvariantCulture) - 20} more\n", status, StringComparison.Ordinal);
    }

    /// <summary>How many strings the theme that ships has.</summary>
    private static string StringsNeeded => Wording.TestWords.All.NeededIn(new StaticImpact.Model.Language("es")).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SiteTest Bilingual() => SiteTest.From().Change("initiative.yml", "languages: [en]", "languages: [en, es]");
}
