using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

public partial class ChartWordsTests
{
    private const string Poverty = "period,value\n2019,29.2\n2021,20.5\n2022,15\n2023,16\n";

    [Fact]
    public void A_trend_is_told_from_baseline_to_latest_with_target_and_status()
    {
        var figure = Trend(Percent(Poverty).Target(15, "2030"));
        Assert.Equal("Children in poverty fell by 13.2 percentage points from 2019 to 2023", figure.Title);
        Assert.Equal("Children in poverty. Percent, Alamance County, North Carolina, 2019–2023", figure.Subtitle);
        Assert.Equal("Line chart of Children in poverty in Alamance County, North Carolina, 2019–2023.", figure.Alternative);
        Assert.Equal(
            "Children in poverty fell from 29.2% in 2019 to 16.0% in 2023 (−13.2 percentage points). The target is 15% by 2030. "
            + "Lower is better. This is on track to meet the target. The lowest figure was 15.0% in 2022. "
            + "There is no figure for 2020.",
            figure.Summary);
    }

    [Fact]
    public void The_same_is_told_in_Spanish()
    {
        var figure = Trend(Percent("period,value\n2022-23,54.8\n2023-24,56.7\n").Target(60, "2029-30"), spanish: true);
        Assert.Equal("La cifra de “Children in poverty” subió 1.9 puntos porcentuales de 2022–23 a 2023–24", figure.Title);
        Assert.Equal(
            "La cifra de “Children in poverty” subió de 54.8% en el ciclo escolar 2022–23 a 56.7% en el ciclo escolar 2023–24 (+1.9 puntos porcentuales). "
            + "El objetivo es 60% para el ciclo escolar 2029–30. Es mejor cuanto más baja. El objetivo se alcanzó.",
            figure.Summary);
    }

    [Fact]
    public void The_same_is_told_in_French()
    {
        var chart = Percent("period,value\n2022-23,54.8\n2023-24,56.7\n").Target(60, "2029-30");
        var figure = TrendChart.Instance.Draw(chart.Subject(TestWords.French), "c")!;
        Assert.Equal("Le chiffre «_Children in poverty_» a augmenté de 1,9 point de pourcentage entre 2022–2023 et 2023–2024", Seen(figure.Title));
        Assert.Equal(
            "Le chiffre «_Children in poverty_» est passé de 54,8_% en 2022–2023 à 56,7_% en 2023–2024, en hausse (+1,9 point de pourcentage). "
            + "La cible est 60_% d’ici 2029–2030. Plus c’est bas, mieux c’est. La cible est atteinte.",
            Seen(figure.Summary));

        static string Seen(string text) => text.Replace('\u202F', '_');
    }

    [Fact]
    public void A_difference_within_the_margin_of_error_is_not_called_a_change()
    {
        var figure = Trend(Percent("period,value,moe\n2022,20,3\n2023,19,3\n").Target(10, "2030"));
        Assert.Equal("Children in poverty: no detectable change from 2022 to 2023", figure.Title);
        Assert.StartsWith("Children in poverty: 20% in 2022 and 19% in 2023. The difference (−1 percentage point) is within the margin of error.", figure.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_on_both_sides_of_a_break_are_not_compared()
    {
        var figure = Trend(Percent("period,value,flag\n2021,20,\n2022,25,break\n2023,24,\n").Break("2022", "The survey changed"));
        Assert.Equal("Children in poverty: 24% in 2023", figure.Title);
        Assert.Contains("Do not compare figures before 2022 with later ones. The survey changed.", figure.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("rose", figure.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_is_told_as_a_bound()
    {
        var figure = Trend(Percent("period,value\n2022,91\n2023,>95\n"));
        Assert.Equal("Children in poverty: more than 95% in 2023", figure.Title);
        Assert.Contains("For 2023 only “more than” or “less than” was published.", figure.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_missing_and_provisional_figures_are_named()
    {
        var summary = Trend(Percent("period,value,flag\n2018,20,\n2019,,suppressed\n2020,,not-collected\n2022,18,estimated\n2023,17,provisional\n")).Summary;
        Assert.Contains("The figure for 2019 is hidden to protect people.", summary, StringComparison.Ordinal);
        Assert.Contains("No figures were collected for 2020.", summary, StringComparison.Ordinal);
        Assert.Contains("There is no figure for 2021.", summary, StringComparison.Ordinal);
        Assert.Contains("The figure for 2022 is an estimate.", summary, StringComparison.Ordinal);
        Assert.Contains("The figure for 2023 is provisional and may change.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void No_values_make_no_chart() => Assert.Null(TrendChart.Instance.Draw(Percent("period,value,flag\n2019,,suppressed\n").Subject(), "c"));

    [Fact]
    public void English_summaries_read_at_grade_nine_or_below()
    {
        var summaries = ChartCases.Figures()
            .Where(f => !f.Name.Contains("spanish", StringComparison.Ordinal) && !f.Name.Contains("german", StringComparison.Ordinal) && !f.Name.Contains("twelve", StringComparison.Ordinal))
            .Select(f => (f.Name, f.Figure.Summary)).ToList();
        Assert.True(Grade(string.Join(' ', summaries.Select(s => s.Summary))) <= 8);

        // Short ones depend on the names that authors give to measures and groups.
        Assert.All(summaries, s => Assert.True(Grade(s.Summary) <= 11, $"{s.Name} {Grade(s.Summary):0.0}: {s.Summary}"));
    }

    [Fact]
    public void Every_English_sentence_of_charts_reads_at_grade_nine_or_below()
    {
        var words = TestWords.English;
        var sentences = TestWords.All.Keys.Where(k => k.StartsWith("chart.", StringComparison.Ordinal) || k.StartsWith("progress.sentence.", StringComparison.Ordinal))
            .Select(k => (Key: k, Text: Placeholder().Replace(words[k], "ten"))).Where(s => s.Text.EndsWith('.') && s.Text.Contains(' ', StringComparison.Ordinal)).ToList();
        Assert.True(sentences.Count >= 20, $"{sentences.Count} sentences.");
        Assert.All(sentences, s => Assert.True(Grade(s.Text) <= 9, $"{s.Key} {Grade(s.Text):0.0}: {s.Text}"));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\{[^}]*\}")]
    private static partial System.Text.RegularExpressions.Regex Placeholder();

    /// <summary>Flesch–Kincaid grade; a number counts as one word of two syllables.</summary>
    private static double Grade(string text)
    {
        // A list after a colon is read item by item.
        var sentences = Math.Max(1, text.Split([". ", ": "], StringSplitOptions.RemoveEmptyEntries).Length);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    private static int Syllables(string word)
    {
        var count = 0;
        var inVowel = false;
        foreach (var c in word.ToLowerInvariant())
        {
            if (char.IsDigit(c)) return 2;
            var isVowel = "aeiouy".Contains(c, StringComparison.Ordinal);
            if (isVowel && !inVowel) count++;
            inVowel = isVowel;
        }

        return Math.Max(1, word.EndsWith('e') && count > 1 ? count - 1 : count);
    }

    private static ChartCase Percent(string csv) => ChartCase.Of(csv, "Children in poverty", new Unit(UnitKind.Percent), Direction.Lower);

    private static ChartFigure Trend(ChartCase chart, bool spanish = false) =>
        TrendChart.Instance.Draw(chart.Subject(spanish ? TestWords.Spanish : TestWords.English), "c")!;
}
