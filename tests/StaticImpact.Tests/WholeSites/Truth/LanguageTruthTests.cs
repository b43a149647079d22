namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>The same facts hold in every language, with its own words, its own order of words and its own way of writing numbers.</summary>
[Collection(ThreeLanguages.Name)]
public sealed class LanguageTruthTests(ThreeLanguages site)
{
    /// <summary>What each language calls the ways and verdicts that may not be confused. The third one is English, turned.</summary>
    private static readonly (string Key, string English, string Spanish)[] Meanings =
    [
        ("chart.summary.rose", "rose", "subió"), ("chart.summary.fell", "fell", "bajó"), ("page.headline.up", "rose", "subió"), ("page.headline.down", "fell", "bajó"),
        ("chart.title.rose", "rose", "subió"), ("chart.title.fell", "fell", "bajó"), ("page.card.up", "up", "subió"), ("page.card.down", "down", "bajó"),
        ("page.card.lately-up", "Up", "alza"), ("page.card.lately-down", "Down", "baja"),
        ("chart.summary.highest", "highest", "más alta"), ("chart.summary.lowest", "lowest", "más baja"), ("chart.summary.lower-is-better", "Lower", "más baja"),
        ("number.above", "more than", "más de"), ("number.below", "less than", "menos de"),
        ("status.name.target-met", "Target met", "Objetivo alcanzado"), ("status.name.on-track", "On track", "En camino al objetivo"),
        ("status.name.improving-quickly", "Getting better quickly", "Mejora rápidamente"), ("status.name.improving", "Getting better", "Mejora"),
        ("status.name.improving-too-slowly", "Getting better, too slowly", "Mejora, pero muy despacio"), ("status.name.little-change", "Little change", "Poco cambio"),
        ("status.name.no-detectable-change", "No detectable change", "Sin cambio detectable"), ("status.name.no-clear-direction", "No clear direction", "Sin dirección clara"),
        ("status.name.getting-worse", "Getting worse", "Empeora"), ("status.name.target-missed", "Target missed", "Objetivo no alcanzado"),
        ("status.name.too-few-points", "Too little data", "Muy pocos datos"), ("status.name.baseline-only", "First figure only", "Solo la primera cifra"),
        ("status.name.not-comparable", "Not comparable", "No comparable"), ("status.name.not-assessed", "Not assessed", "Sin evaluar"), ("status.name.no-data", "No data yet", "Aún sin datos"),
        ("gap.sentence.closing", "closing", "se cierra"), ("gap.sentence.widening", "widening", "se amplía"), ("unit.yes", "Yes", "Sí"), ("unit.no", "No", "No"),
        ("unit.per-1000.value", "per 1,000", "por cada 1,000"), ("unit.per-100000.value", "per 100,000", "por cada 100,000"),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData(TurnedStrings.Language)]
    public void Every_sentence_agrees_with_its_figures_in_each_language(string language)
    {
        var ledger = site.In(language).Check();

        ledger.AssertTrue();
        Assert.True(ledger.CountOf("head") == 64 && ledger.CountOf("chart.summary.rose") > 3 && ledger.CountOf("chart.summary.fell") > 3 && ledger.CountOf("table.cell") > 200, string.Join(' ', ledger.Checked));
        Assert.True(ledger.Checked.Keys.Count(k => k.StartsWith("chip.", StringComparison.Ordinal)) > 8, string.Join(' ', ledger.Checked.Keys));
    }

    [Fact]
    public void The_words_of_each_language_mean_what_their_keys_say()
    {
        var (english, spanish, turned) = (site.In("en").Strings, site.In("es").Strings, site.In(TurnedStrings.Language).Strings);
        foreach (var (key, inEnglish, inSpanish) in Meanings)
        {
            Assert.All(english.Forms(key), form => Assert.Contains(inEnglish, form, StringComparison.Ordinal));
            Assert.All(spanish.Forms(key), form => Assert.Contains(inSpanish, form, StringComparison.Ordinal));
            Assert.All(turned.Forms(key), form => Assert.Contains(TurnedStrings.Turn(inEnglish), form, StringComparison.Ordinal));
        }

        Assert.Equal((",", "."), (turned.DecimalSign, turned.GroupSign));
        Assert.NotEqual(english.Text("chart.summary.rose").IndexOf("{first}", StringComparison.Ordinal) < english.Text("chart.summary.rose").IndexOf("{value}", StringComparison.Ordinal), turned.Text("chart.summary.rose").IndexOf("{first}", StringComparison.Ordinal) < turned.Text("chart.summary.rose").IndexOf("{value}", StringComparison.Ordinal));
    }

    /// <summary>What a page in one language says is not read as true in another.</summary>
    [Fact]
    public void A_sentence_in_another_language_is_not_understood()
    {
        var turned = site.In(TurnedStrings.Language);
        var path = TurnedStrings.Language + "/indicators/m001/index.html";
        var ledger = new TruthLedger();

        turned.Check(path, site.Site.Read("indicators/m001/index.html"), ledger);

        Assert.Contains(ledger.Problems, p => p.Contains("no sentence of a known shape", StringComparison.Ordinal));
    }
}
