using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

/// <summary>School years, quarters, times, and numbers with their units stand on one line.</summary>
public sealed class NoBreakTests
{
    private static Words English => TestWords.All.In(new Language("en"));

    private static Words Spanish => TestWords.All.In(new Language("es"));

    [Theory]
    [InlineData(PeriodKind.SchoolYear, 0, "2023–~24", "in 2023–~24", "en el ciclo escolar_2023–~24")]
    [InlineData(PeriodKind.FiscalYear, 0, "fiscal_year_2023–~24", "in fiscal_year_2023–~24", "en el año fiscal_2023–~24")]
    [InlineData(PeriodKind.Quarter, 3, "Q3_2024", "in Q3_2024", "en el_3.º_trimestre_de_2024")]
    [InlineData(PeriodKind.Month, 5, "May_2024", "in May_2024", "en mayo_de_2024")]
    [InlineData(PeriodKind.Pooled, 2020, "2020–~2024", "in 2020–~2024", "en 2020–~2024")]
    [InlineData(PeriodKind.Year, 0, "2024", "in 2024", "en 2024")]
    public void Periods_do_not_break(PeriodKind kind, int part, string name, string inIt, string inSpanish)
    {
        var period = new Period(kind, 2024, part);
        Assert.Equal(name, Seen(English.Period(period)));
        Assert.Equal(inIt, Seen(English.Period(period, PeriodUse.In)));
        Assert.Equal(inSpanish, Seen(Spanish.Period(period, PeriodUse.In)));
    }

    [Theory]
    [InlineData(UnitKind.Days, 81, 0, "81_days")]
    [InlineData(UnitKind.PerHundredThousand, 24.1, 1, "24.1_per_100,000")]
    [InlineData(UnitKind.Count, 12_000_000, 0, "12_million")]
    [InlineData(UnitKind.Percent, 56.7, 1, "56.7%")]
    public void Numbers_keep_their_unit(UnitKind kind, double value, int decimals, string said) =>
        Assert.Equal(said, Seen(English.Value(new Unit(kind), (decimal)value, decimals)));

    [Fact]
    public void Of_a_long_unit_the_first_word_stays_with_the_number()
    {
        Assert.Equal("−12.4_percentage points", Seen(English.Change(new Unit(UnitKind.Percent), -12.4m, 1)));
        Assert.Equal("5.0_litres of pure alcohol", Seen(English.Value(new Unit(UnitKind.Named) { Name = new LocalText("litre of pure alcohol"), Plural = new LocalText("litres of pure alcohol") }, 5m, 1)));
    }

    [Fact]
    public void Times_and_counted_spans_do_not_break()
    {
        Assert.Equal("5:30_p.m.", Seen(English.Time(new TimeOnly(17, 30))));
        Assert.Equal("every 6_weeks", Seen(English.Frequency(new Frequency(6, FrequencyUnit.Week))));
        Assert.Equal("6_weeks", Seen(English.Duration(new Frequency(6, FrequencyUnit.Week))));
        Assert.Equal("2012–~2023", Seen(English.Periods(new Period(PeriodKind.Year, 2012), new Period(PeriodKind.Year, 2023))));
    }

    [Fact]
    public void Feeds_and_data_get_plain_characters()
    {
        Assert.Equal("2023–24", English.ForData.Period(new Period(PeriodKind.SchoolYear, 2024)));
        Assert.Equal("81 days", English.ForData.Value(new Unit(UnitKind.Days), 81, 0));
        Assert.Equal("5:30 p.m.", English.ForData.Time(new TimeOnly(17, 30)));
    }

    /// <summary>What keeps a line together, made visible.</summary>
    private static string Seen(string text) => text.Replace('\u00A0', '_').Replace('\u2060', '~');
}
