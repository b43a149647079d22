namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>The same facts hold in every language, with its own words, its own order of words and its own way of writing numbers.</summary>
[Collection(ThreeLanguages.Name)]
public sealed class LanguageTruthTests(ThreeLanguages site)
{
    /// <summary>What each language calls the ways and verdicts that may not be confused. The fourth one is English, turned.</summary>
    private static readonly (string Key, string English, string Spanish, string French)[] Meanings =
    [
        ("chart.summary.rose", "rose", "subió", "en hausse"), ("chart.summary.fell", "fell", "bajó", "en baisse"), ("page.headline.up", "rose", "subió", "a augmenté"), ("page.headline.down", "fell", "bajó", "a baissé"),
        ("chart.title.rose", "rose", "subió", "a augmenté"), ("chart.title.fell", "fell", "bajó", "a baissé"), ("page.card.up", "up", "subió", "hausse"), ("page.card.down", "down", "bajó", "baisse"),
        ("page.card.lately-up", "Up", "alza", "hausse"), ("page.card.lately-down", "Down", "baja", "baisse"),
        ("chart.summary.highest", "highest", "más alta", "plus élevé"), ("chart.summary.lowest", "lowest", "más baja", "plus bas"), ("chart.summary.lower-is-better", "Lower", "más baja", "Plus c’est bas"),
        ("number.above", "more than", "más de", "plus de"), ("number.below", "less than", "menos de", "moins de"),
        ("status.name.target-met", "Target met", "Objetivo alcanzado", "Cible atteinte"), ("status.name.on-track", "On track", "En camino al objetivo", "En bonne voie"),
        ("status.name.improving-quickly", "Getting better quickly", "Mejora rápidamente", "S’améliore vite"), ("status.name.improving", "Getting better", "Mejora", "S’améliore"),
        ("status.name.improving-too-slowly", "Getting better, too slowly", "Mejora, pero muy despacio", "S’améliore trop lentement"), ("status.name.little-change", "Little change", "Poco cambio", "Peu de changement"),
        ("status.name.no-detectable-change", "No detectable change", "Sin cambio detectable", "Aucun changement décelable"), ("status.name.no-clear-direction", "No clear direction", "Sin dirección clara", "Sans direction claire"),
        ("status.name.getting-worse", "Getting worse", "Empeora", "Se dégrade"), ("status.name.target-missed", "Target missed", "Objetivo no alcanzado", "Cible manquée"),
        ("status.name.too-few-points", "Too little data", "Muy pocos datos", "Trop peu de données"), ("status.name.baseline-only", "First figure only", "Solo la primera cifra", "Premier chiffre seulement"),
        ("status.name.not-comparable", "Not comparable", "No comparable", "Non comparable"), ("status.name.not-assessed", "Not assessed", "Sin evaluar", "Non évalué"), ("status.name.no-data", "No data yet", "Aún sin datos", "Pas encore de données"),
        ("gap.sentence.closing", "closing", "se cierra", "se réduit"), ("gap.sentence.widening", "widening", "se amplía", "se creuse"), ("unit.yes", "Yes", "Sí", "Oui"), ("unit.no", "No", "No", "Non"),
        ("unit.per-1000.value", "per 1,000", "por cada 1,000", "pour 1 000"), ("unit.per-100000.value", "per 100,000", "por cada 100,000", "pour 100 000"),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
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
        var (english, spanish, french, turned) = (site.In("en").Strings, site.In("es").Strings, site.In("fr").Strings, site.In(TurnedStrings.Language).Strings);
        foreach (var (key, inEnglish, inSpanish, inFrench) in Meanings)
        {
            Assert.All(english.Forms(key), form => Assert.Contains(inEnglish, form, StringComparison.Ordinal));
            Assert.All(spanish.Forms(key), form => Assert.Contains(inSpanish, form, StringComparison.Ordinal));
            Assert.All(french.Forms(key), form => Assert.Contains(inFrench, form, StringComparison.Ordinal));
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
