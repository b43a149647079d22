using StaticImpact.Model;

namespace StaticImpact.Tests.Content;

public sealed class TranslationTests : IDisposable
{
    private static readonly Language Spanish = new("es");
    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Words_of_a_translation_stand_beside_their_originals()
    {
        content
            .With("goals/reading.md", "---\ntitle: Reading\nresidents_can:\n  - text: Read\n    url: https://a.example/\n  - text: Tutor\n---\nText.\n")
            .With("goals/reading.es.md", "---\ntitle: Leer\ntranslated_from: abc123\nresidents_can:\n  - text: Lea\n---\nTexto.\n");

        var goal = content.Expect()!.Goals[0];

        Assert.Equal("Leer", goal.Page.Title.In(Spanish));
        Assert.Equal("Lea", goal.ResidentsCan[0].Title.In(Spanish));
        Assert.Equal("https://a.example/", goal.ResidentsCan[0].Url!.Target);
        Assert.Equal("Tutor", goal.ResidentsCan[1].Title.In(Spanish));
        Assert.Equal("Texto.\n", goal.Page.Body.In(Spanish).Markdown);
        Assert.Equal("content/goals/reading.es.md", goal.Page.Body.In(Spanish).Start.File);
        Assert.Equal([Spanish], goal.Page.Translations);
        Assert.Equal("abc123", goal.Page.TranslatedFrom[Spanish]);
    }

    [Fact]
    public void What_is_not_words_belongs_to_the_original()
    {
        content.With("goals/reading.md", "---\ntitle: Reading\norder: 1\nwhy: Because.\n---\n")
            .With("goals/reading.es.md", "---\ntitle: Leer\norder: 2\nsumary: x\nsummary: x\nresidents_can: [{text: a}]\n---\n")
            .Expect(
                "content/goals/reading.es.md(3,1): error SI0130: 'order' comes from the original; a translation holds words only.",
                "content/goals/reading.es.md(4,1): error SI0105: Unknown key 'sumary'. Allowed here: title, summary,",
                "content/goals/reading.es.md(5,1): warning SI0133: The original has no 'summary', so this is not shown.",
                "content/goals/reading.es.md(6,1): warning SI0133: The original has no 'residents_can', so this is not shown.");
    }

    [Fact]
    public void More_items_than_the_original_has_are_reported()
    {
        content.With("agenda.md", "---\ntitle: Agenda\npopulations: [Children, Parents]\n---\n")
            .With("agenda.es.md", "---\ntitle: Agenda\npopulations: [Niños, Padres, Abuelos]\n---\n")
            .Expect("content/agenda.es.md(3,30): error SI0148: 'populations' has 3 items here but 2 items in the original.");
    }

    [Fact]
    public void File_names_of_translations_are_checked()
    {
        content
            .With("goals/reding.es.md", "---\ntitle: x\n---\n")
            .With("goals/reading.en.md", "---\ntitle: x\n---\n")
            .With("goals/reading.fr.md", "---\ntitle: x\n---\n")
            .With("goals/reading.ES.md", "---\ntitle: x\n---\n")
            .With("goals/reading.draft2.md", "---\ntitle: x\n---\n")
            .Expect(
                "content/goals/reading.ES.md: error SI0120: '.ES' in the file's name is not a language such as 'es'. If it is meant as one, write the language 'es'.",
                "content/goals/reading.draft2.md: error SI0120: '.draft2' in the file's name is not a language such as 'es'. If it is meant as one, an id holds no dots: use hyphens.",
                "content/goals/reading.en.md: error SI0131: 'en' is the first language, whose files carry no language in their names.",
                "content/goals/reading.fr.md: warning SI0132: 'fr' is not among the languages of initiative.yml (en, es)",
                "content/goals/reding.es.md: error SI0131: There is no original goals/reding.md for this translation, 'goals/reding.es.md'.");
    }

    [Fact]
    public void Settings_are_translated_too()
    {
        content.With("initiative.es.yml", "name: Leer juntos\nurl: https://x.example/\n");

        var initiative = content.Expect("content/initiative.es.yml(2,1): error SI0130: 'url' comes from the original")!;

        Assert.Equal("Leer juntos", initiative.Settings.Name.In(Spanish));
    }

    [Fact]
    public void Groups_and_notes_of_the_data_are_named_in_the_translation()
    {
        content
            .With("indicators/grades.md", "---\ntitle: Grades\ngoal: reading\nunit: percent\ndirection: higher\nbreakdowns:\n  sex:\n    reference: Male\n---\n")
            .With("indicators/grades.csv", "period,value,sex,note\n2020,50,,\n2021,51,,New test\n2021,52,Female,\n2021,50,Male,\n")
            .With("indicators/grades.es.md", "---\ntitle: Notas\nbreakdowns:\n  sex:\n    label: Sexo\n    groups: {Female: Mujeres, Femle: Mujer}\nnotes:\n  New test: Prueba nueva\n  Old test: Prueba vieja\n---\n");

        var indicator = content.Expect(
            "content/indicators/grades.es.md(6,31): error SI0214: The column 'sex' of the data file has no group 'Femle'. Did you mean 'Female'?",
            "content/indicators/grades.es.md(9,3): error SI0215: The data file has no note 'Old test'. Did you mean 'New test'?")!.Indicators[0];

        var sex = Assert.Single(indicator.Breakdowns);
        Assert.Equal(("Sex", "Sexo"), (sex.Label.Original, sex.Label.In(Spanish)));
        Assert.Equal(("Female", "Mujeres"), (sex.Groups[0].Label.Original, sex.Groups[0].Label.In(Spanish)));
        Assert.Equal("Male", sex.Groups[1].Label.In(Spanish));
        Assert.Equal("Prueba nueva", indicator.Notes["New test"].In(Spanish));
    }
}
