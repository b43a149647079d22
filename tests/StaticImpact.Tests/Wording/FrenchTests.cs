using System.Text.RegularExpressions;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

/// <summary>French is there by its strings alone.</summary>
public sealed partial class FrenchTests
{
    private static Words Fr => TestWords.French;

    /// <summary>What another language may say otherwise: how periods, dates and times are put together.</summary>
    private static bool IsOwn(string key) => key.StartsWith("period.", StringComparison.Ordinal) || key.StartsWith("date.", StringComparison.Ordinal);

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_language_that_ships_has_every_string_of_English_with_the_same_places(string tag)
    {
        var language = new Language(tag);
        Assert.Empty(TestWords.All.MissingIn(language));
        var different = TestWords.All.Keys
            .Where(key => !IsOwn(key) && TestWords.All.Find(new Language("en"), key) is { } english && TestWords.All.Find(language, key) is { } own && !english.Names.SequenceEqual(own.Names));
        Assert.Empty(different);
    }

    [Fact]
    public void French_signs_stand_behind_a_narrow_space_that_does_not_break_and_apostrophes_are_curly()
    {
        var wrong = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(TestWords.RepositoryFolder(), "themes", "commons", "strings"), "fr*.yml"))
        {
            foreach (var line in File.ReadLines(file).Where(l => !l.TrimStart().StartsWith('#')))
            {
                if (Typography().IsMatch(line)) wrong.Add(Path.GetFileName(file) + ": " + line.Trim());
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("1234.5", 1, "1_234,5")]
    [InlineData("-56.7", 1, "−56,7")]
    [InlineData("1250000", 0, "1_250_000")]
    [InlineData("12345678", 0, "12,3 millions")]
    [InlineData("12000000000", 0, "12 milliards")]
    [InlineData("1000000000", 0, "1 milliard")]
    public void Numbers_are_grouped_by_narrow_spaces_and_have_a_comma(string number, int decimals, string expected) =>
        Assert.Equal(expected, Seen(Fr.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), decimals)));

    [Fact]
    public void Values_carry_their_unit()
    {
        Assert.Equal("56,7_%", Seen(Fr.Value(new Unit(UnitKind.Percent), 56.7m, 1)));
        Assert.Equal("41_394 $", Seen(Fr.Value(new Unit(UnitKind.Currency), 41394, 0)));
        Assert.Equal("24,1 pour 1_000", Seen(Fr.Value(new Unit(UnitKind.PerThousand), 24.1m, 1)));
        Assert.Equal("+1,5 point de pourcentage", Fr.Change(new Unit(UnitKind.Percent), 1.5m, 1));
        Assert.Equal("−2 points de pourcentage", Fr.Change(new Unit(UnitKind.Percent), -2, 0));
        Assert.Equal("0 jour", Fr.Value(new Unit(UnitKind.Days), 0, 0));
        Assert.Equal("14 jours", Fr.Value(new Unit(UnitKind.Days), 14, 0));
        Assert.Equal("12 millions de jours", Fr.Value(new Unit(UnitKind.Days), 12_000_000, 0));
    }

    [Theory]
    [InlineData(PeriodKind.Year, 2023, 0, "2023", "en 2023", "d’ici 2023")]
    [InlineData(PeriodKind.SchoolYear, 2024, 0, "2023–2024", "en 2023–2024", "d’ici 2023–2024")]
    [InlineData(PeriodKind.Pooled, 2023, 2019, "2019–2023", "sur la période 2019–2023", "d’ici la période 2019–2023")]
    [InlineData(PeriodKind.Quarter, 2024, 1, "1er trimestre 2024", "au 1er trimestre 2024", "d’ici au 1er trimestre 2024")]
    [InlineData(PeriodKind.Quarter, 2024, 3, "3e trimestre 2024", "au 3e trimestre 2024", "d’ici au 3e trimestre 2024")]
    [InlineData(PeriodKind.Month, 2024, 8, "août 2024", "en août 2024", "d’ici août 2024")]
    public void Periods_take_the_words_of_their_place(PeriodKind kind, int year, int part, string name, string inIt, string by)
    {
        var period = new Period(kind, year, part);
        Assert.Equal((name, inIt, by), (Fr.Period(period), Fr.Period(period, PeriodUse.In), Fr.Period(period, PeriodUse.By)));
    }

    [Fact]
    public void Days_and_times_are_written_as_in_French()
    {
        Assert.Equal("1er décembre 2026", Fr.Date(new DateOnly(2026, 12, 1)));
        Assert.Equal("jeudi 3 décembre 2026", Fr.WeekdayDate(new DateOnly(2026, 12, 3)));
        Assert.Equal("3 févr. 2026", Fr.ShortDate(new DateOnly(2026, 2, 3)));
        Assert.Equal("17 h 30", Fr.Time(new TimeOnly(17, 30)));
        Assert.Equal("9 h 05", Fr.Time(new TimeOnly(9, 5)));
        Assert.Equal("toutes les 6 semaines", Fr.Frequency(new Frequency(6, FrequencyUnit.Week)));
        Assert.Equal("a, b et c", Fr.List(["a", "b", "c"]));
    }

    [Fact]
    public void A_changed_status_and_a_changed_target_are_told()
    {
        Assert.Equal(
            "L’état est passé de «_Se dégrade_» à «_En bonne voie_».",
            Seen(Fr.Format("changes.status-changed", ("from", Fr["status.name.getting-worse"]), ("to", Fr["status.name.on-track"]))));
        Assert.Equal("Nouveau chiffre pour 2025_: 12_%.", Seen(Fr.Format("changes.figures-added", ("period", "2025"), ("value", "12\u202F%"))));
        Assert.Equal("1 nouveau chiffre pour 2025, pour un groupe ou un autre lieu.", Fr.Plural("changes.figures-added-elsewhere", 1, ("period", "2025")));
        Assert.Equal("2 cibles atteintes", Fr.Plural("status.count.target-met", 2));
        Assert.Equal("1 cible atteinte", Fr.Plural("status.count.target-met", 1));
    }

    [Fact]
    public void Names_stand_in_the_order_of_a_French_dictionary() =>
        Assert.Equal(["arbre", "école", "effort", "œuvre", "zone"], new[] { "zone", "œuvre", "effort", "école", "arbre" }.Order(Fr.Alphabetical));

    private static string Seen(string text) => text.Replace('\u202F', '_');

    /// <summary>A plain space, or the wider one that does not break, before a sign that asks for a narrow one; a straight apostrophe within a word.</summary>
    [GeneratedRegex(@"[ \u00A0][;:!?»%]|«[ \u00A0]|\w'\w|[^\W\d][;!?»]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typography();
}
