using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public class WordsTests
{
    private static readonly Unit Percent = new(UnitKind.Percent);
    private static readonly Unit Count = new(UnitKind.Count);
    private static readonly Unit Dollars = new(UnitKind.Currency);
    private static readonly Unit PerThousand = new(UnitKind.PerThousand);

    private static Words En => TestWords.English;
    private static Words Es => TestWords.Spanish;

    [Fact]
    public void A_key_that_no_file_has_shows_itself() => Assert.Equal("no.such.key", En["no.such.key"]);

    [Fact]
    public void A_value_that_is_not_given_stays_visible() => Assert.Equal("{a} and y", En.Format("list.last", ("b", "y")));

    [Fact]
    public void A_language_falls_back_to_its_main_language_and_then_to_the_first()
    {
        var strings = new Strings(
        [
            (new Language("en"), new Dictionary<string, Phrase> { ["a"] = Phrase.OfText("en a"), ["b"] = Phrase.OfText("en b"), ["c"] = Phrase.OfText("en c") }),
            (new Language("es"), new Dictionary<string, Phrase> { ["a"] = Phrase.OfText("es a"), ["b"] = Phrase.OfText("es b") }),
            (new Language("es-ES"), new Dictionary<string, Phrase> { ["a"] = Phrase.OfText("es-ES a") }),
        ]);
        var words = strings.In(new Language("es-ES"));
        Assert.Equal(["es-ES a", "es b", "en c"], new[] { words["a"], words["b"], words["c"] });
        Assert.Equal(["c"], strings.MissingIn(new Language("es")));
    }

    [Fact]
    public void Plural_forms_may_stand_inside_a_text()
    {
        var words = TestWords.Of("ru", ("files", "{n} {n|файл|файла|файлов|файла}"));
        Assert.Equal("1 файл", words.Plural("files", 1));
        Assert.Equal("2 файла", words.Plural("files", 2));
        Assert.Equal("11 файлов", words.Plural("files", 11));
        Assert.Equal("21 файл", words.Format("files", ("n", "21")));
    }

    [Theory]
    [InlineData("1234.5", 1, "1,234.5")]
    [InlineData("-12.4", 1, "−12.4")]
    [InlineData("0", 1, "0.0")]
    [InlineData("0.04", 1, "<0.1")]
    [InlineData("0.0003", 2, "<0.01")]
    [InlineData("-0.04", 1, ">−0.1")]
    [InlineData("0.05", 1, "0.1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("999999", 0, "999,999")]
    [InlineData("9999999", 0, "9,999,999")]
    [InlineData("12345678", 0, "12.3 million")]
    [InlineData("12000000000", 0, "12 billion")]
    [InlineData("999960000", 0, "1 billion")]
    public void Numbers_are_written_with_separators_and_never_vanish(string number, int decimals, string expected) =>
        Assert.Equal(expected, En.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void Numbers_follow_the_language()
    {
        var german = TestWords.Of("de", ("number.decimal", ","), ("number.group", "."));
        Assert.Equal("1.234,5", german.Number(1234.5m, 1));
        var spain = TestWords.Of("es-ES", ("number.decimal", ","), ("number.group", "."), ("number.group-from", "5"));
        Assert.Equal("1234,5", spain.Number(1234.5m, 1));
        Assert.Equal("12.345", spain.Number(12345));
        var arabic = TestWords.Of("ar", ("number.digits", "٠١٢٣٤٥٦٧٨٩"), ("direction", "rtl"));
        Assert.Equal("٤٢", arabic.Number(42));
        Assert.True(arabic.IsRightToLeft);
        Assert.Equal("1,234.5", Es.Number(1234.5m, 1));
        Assert.Equal("12 mil millones", Es.Number(12_000_000_000m));
    }

    [Fact]
    public void Values_carry_their_unit()
    {
        Assert.Equal("56.7%", En.Value(Percent, 56.7m, 1));
        Assert.Equal("24.1 per 1,000", En.Value(PerThousand, 24.1m, 1));
        Assert.Equal("24.1", En.ShortValue(PerThousand, 24.1m, 1));
        Assert.Equal("$41,394", En.Value(Dollars, 41394, 0));
        Assert.Equal("−$5", En.Value(Dollars, -5, 0));
        Assert.Equal("1 day", En.Value(new Unit(UnitKind.Days), 1, 0));
        Assert.Equal("14 días", Es.Value(new Unit(UnitKind.Days), 14, 0));
        Assert.Equal("Yes", En.Value(new Unit(UnitKind.YesNo), 1, 0));
        var homes = new Unit(UnitKind.Named) { Name = "vivienda", Plural = "viviendas" };
        Assert.Equal("1 vivienda", Es.Value(homes, 1, 0));
        Assert.Equal("2,400 viviendas", Es.Value(homes, 2400, 0));
        Assert.Equal("12.3 millones de viviendas", Es.Value(homes, 12_300_000, 0));
        Assert.Equal("12.5 t", En.Value(new Unit(UnitKind.Named) { Name = "tonne", Symbol = "t" }, 12.5m, 1));
    }

    [Fact]
    public void Differences_of_percentages_are_percentage_points()
    {
        Assert.Equal("−12.4 percentage points", En.Change(Percent, -12.4m, 1));
        Assert.Equal("+1 percentage point", En.Change(Percent, 1, 0));
        Assert.Equal("+1.9 pts", En.ShortChange(Percent, 1.9m, 1));
        Assert.Equal("12.4 puntos porcentuales", Es.Difference(Percent, -12.4m, 1));
        Assert.Equal("+4,230", En.Change(Count, 4230, 0));
        Assert.Equal("0.0 percentage points", En.Change(Percent, 0, 1));
        Assert.Equal("−$1,250", En.Change(Dollars, -1250, 0));
    }

    [Theory]
    [InlineData(PeriodKind.Year, 2024, 0, "2024", "2024", "in 2024", "en 2024")]
    [InlineData(PeriodKind.Pooled, 2023, 2019, "2019–2023", "2019–2023", "in 2019–2023", "en 2019–2023")]
    [InlineData(PeriodKind.SchoolYear, 2024, 0, "2023–24", "2023–24", "in 2023–24", "en el ciclo escolar 2023–24")]
    [InlineData(PeriodKind.SchoolYear, 2000, 0, "1999–00", "1999–00", "in 1999–00", "en el ciclo escolar 1999–00")]
    [InlineData(PeriodKind.FiscalYear, 2024, 0, "fiscal year 2023–24", "FY 2023–24", "in fiscal year 2023–24", "en el año fiscal 2023–24")]
    [InlineData(PeriodKind.Quarter, 2024, 3, "Q3 2024", "Q3 2024", "in Q3 2024", "en el 3.º trimestre de 2024")]
    [InlineData(PeriodKind.Month, 2024, 5, "May 2024", "May 2024", "in May 2024", "en mayo de 2024")]
    public void Periods_take_the_words_of_their_place(PeriodKind kind, int year, int part, string name, string brief, string inIt, string inSpanish)
    {
        var period = new Period(kind, year, part);
        Assert.Equal(name, En.Period(period));
        Assert.Equal(brief, En.Period(period, PeriodUse.Short));
        Assert.Equal(inIt, En.Period(period, PeriodUse.In));
        Assert.Equal(inSpanish, Es.Period(period, PeriodUse.In));
    }

    [Fact]
    public void Dates_and_times_follow_the_language()
    {
        var day = new DateOnly(2026, 11, 22);
        Assert.Equal("November 22, 2026", En.Date(day));
        Assert.Equal("22 de noviembre de 2026", Es.Date(day));
        Assert.Equal("Nov 22, 2026", En.ShortDate(day));
        Assert.Equal("Sunday, November 22, 2026", En.WeekdayDate(day));
        Assert.Equal("jueves, 3 de diciembre de 2026, 5:30 p. m.", Es.DateTime(new DateTime(2026, 12, 3, 17, 30, 0, DateTimeKind.Unspecified)));
        Assert.Equal("12:05 a.m.", En.Time(new TimeOnly(0, 5)));
    }

    [Fact]
    public void Frequencies_have_a_singular()
    {
        Assert.Equal("every 6 weeks", En.Frequency(new Frequency(6, FrequencyUnit.Week)));
        Assert.Equal("every month", En.Frequency(new Frequency(1, FrequencyUnit.Month)));
        Assert.Equal("cada 2 años", Es.Frequency(new Frequency(2, FrequencyUnit.Year)));
        Assert.Equal("1 mes", Es.Duration(new Frequency(1, FrequencyUnit.Month)));
    }

    [Fact]
    public void Lists_join_their_items()
    {
        Assert.Equal("", En.List([]));
        Assert.Equal("a", En.List(["a"]));
        Assert.Equal("a and b", En.List(["a", "b"]));
        Assert.Equal("a, b and c", En.List(["a", "b", "c"]));
        Assert.Equal("padres e hijos", Es.List(["padres", "hijos"]));
        Assert.Equal("agua y hielo", Es.List(["agua", "hielo"]));
        Assert.Equal("Ana e Íñigo", Es.List(["Ana", "Íñigo"]));
    }

    [Fact]
    public void Every_status_has_words_in_every_language()
    {
        foreach (var words in new[] { En, Es })
        {
            foreach (var status in ShownStatus.All)
            {
                Assert.DoesNotContain("status.", words.Status(status), StringComparison.Ordinal);
                Assert.DoesNotContain("status.", words.StatusSentence(status), StringComparison.Ordinal);
                Assert.DoesNotContain("status.", words.StatusMeaning(status), StringComparison.Ordinal);
                Assert.DoesNotContain("status.", words.StatusCount(status, 2), StringComparison.Ordinal);
            }
        }

        Assert.Equal("Getting better", En.Status(ShownStatus.Of(ProgressStatus.Improving, hasTarget: false)));
        Assert.Equal("Getting better, too slowly", En.Status(ShownStatus.Of(ProgressStatus.Improving, hasTarget: true)));
        Assert.Equal("2 targets met", En.StatusCount(ShownStatus.TargetMet, 2));
    }

    [Fact]
    public void Every_status_is_told_with_and_without_a_target()
    {
        var told = from status in Enum.GetValues<ProgressStatus>() from hasTarget in new[] { false, true } select ShownStatus.Of(status, hasTarget);

        Assert.Equal(ShownStatus.All.Select(s => s.Key).Order(StringComparer.Ordinal), told.Distinct().Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_words_of_a_status_without_a_target_speak_of_one()
    {
        foreach (var (words, target) in new[] { (En, "target"), (Es, "objetivo") })
        {
            foreach (var status in new[] { ShownStatus.Improving, ShownStatus.ImprovingQuickly })
            {
                Assert.DoesNotContain(target, words.Status(status) + words.StatusSentence(status) + words.StatusCount(status, 2), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Spanish_has_every_string_that_English_has() => Assert.Empty(TestWords.All.MissingIn(new Language("es")));
}
