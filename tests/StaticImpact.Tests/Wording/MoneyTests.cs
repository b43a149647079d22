using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

/// <summary>Amounts say which money they are of and what they are written in, and are never off by a thousand.</summary>
public sealed class MoneyTests
{
    [Theory]
    [InlineData("CAD", Magnitude.Ones, 1234.5, 2, "CA$1,234.50", "CA$1,234.50")]
    [InlineData("CAD", Magnitude.Ones, 12_300_000, 0, "CA$12.3 million", "CA$12.3 million")]
    [InlineData("CAD", Magnitude.Thousands, 12.5, 1, "CA$12,500", "CA$12,500")]
    [InlineData("CAD", Magnitude.Thousands, 12_300_000, 0, "CA$12.3 billion", "CA$12.3 billion")]
    [InlineData("CAD", Magnitude.Millions, 1.2, 1, "CA$1.2 million", "CA$1.2M")]
    [InlineData("CAD", Magnitude.Millions, 1234.5, 1, "CA$1,234.5 million", "CA$1,234.5M")]
    [InlineData("CAD", Magnitude.Millions, 12_300_000, 0, "CA$12,300 billion", "CA$12,300 billion")]
    [InlineData("CAD", Magnitude.Billions, 0.5, 1, "CA$0.5 billion", "CA$0.5bn")]
    [InlineData("CAD", Magnitude.Millions, 0.01, 1, "<CA$0.1 million", "<CA$0.1M")]
    [InlineData("CAD", Magnitude.Millions, -3, 0, "−CA$3 million", "−CA$3M")]
    [InlineData("USD", Magnitude.Ones, 48500, 0, "$48,500", "$48,500")]
    [InlineData("CHF", Magnitude.Ones, 48500, 0, "CHF 48,500", "CHF 48,500")]
    [InlineData(null, Magnitude.Millions, 1.2, 1, "$1.2 million", "$1.2M")]
    public void Amounts_say_their_money_and_their_magnitude(string? code, Magnitude magnitude, double value, int decimals, string said, string tight)
    {
        var unit = Of(code, magnitude);
        Assert.Equal(said, TestWords.English.Value(unit, (decimal)value, decimals));
        Assert.Equal(tight, TestWords.English.ShortValue(unit, (decimal)value, decimals));
    }

    [Theory]
    [InlineData("en", "CA$1.2 million", "Canadian dollars, in millions", "+CA$1.2M")]
    [InlineData("es", "CAD 1.2 millones", "Dólares canadienses, en millones", "+CAD 1.2 M")]
    [InlineData("fr", "1,2 million de $CA", "Dollars canadiens, en millions", "+1,2 M $CA")]
    public void Every_language_has_the_sign_and_the_name(string language, string said, string label, string change)
    {
        var words = TestWords.All.In(new Language(language)).ForData;
        var unit = Of("CAD", Magnitude.Millions);
        Assert.Equal(said, words.Value(unit, 1.2m, 1));
        Assert.Equal(label, words.UnitLabel(unit));
        Assert.Equal(change, words.ShortChange(unit, 1.2m, 1));
    }

    [Fact]
    public void A_language_without_names_has_the_code()
    {
        Assert.Equal("CAD", Currencies.NameOf("CAD", new Language("sw")));
        Assert.Equal("CAD", Currencies.SignOf("CAD", new Language("sw")));
        Assert.Equal("$", Currencies.SignOf("CAD", new Language("en-CA")));
        Assert.Equal("US$", Currencies.SignOf("USD", new Language("en-CA")));
        Assert.Equal(0, Currencies.DecimalsOf("JPY"));
    }

    [Theory]
    [InlineData(Magnitude.Ones, 1_000, 500, "€500")]
    [InlineData(Magnitude.Ones, 20_000, 5_000, "€5k")]
    [InlineData(Magnitude.Thousands, 20, 5, "€5k")]
    [InlineData(Magnitude.Thousands, 20_000, 5_000, "€5M")]
    [InlineData(Magnitude.Millions, 2_000, 500, "€500M")]
    [InlineData(Magnitude.Millions, 20_000, 5_000, "€5bn")]
    [InlineData(Magnitude.Billions, 20_000, 5_000, "€5,000bn")]
    public void Axes_say_the_magnitude_of_what_stands_in_the_data(Magnitude magnitude, double largest, double value, string tick) =>
        Assert.Equal(tick, TestWords.English.Axis(Of("EUR", magnitude), (decimal)value, 0, (decimal)largest));

    [Fact]
    public void What_is_shown_of_large_amounts_can_be_reckoned_with()
    {
        Assert.Equal(12_300_000, Words.Shown(12_345_678, 0));
        // 12.3 billion, of thousands.
        Assert.Equal(12_300_000, Words.Shown(12_345_678, 0, 1_000));
        // 12,346 billion, of millions.
        Assert.Equal(12_346_000, Words.Shown(12_345_678, 0, 1_000_000));
    }

    [Fact]
    public void A_target_keeps_every_digit_that_its_author_wrote()
    {
        Assert.Equal("CA$85.125 million", TestWords.English.ExactValue(Of("CAD", Magnitude.Millions), 85.125m));
        Assert.Equal("CA$85,125", TestWords.English.ExactValue(Of("CAD", Magnitude.Thousands), 85.125m));
        Assert.Equal("CA$12,345,678 million", TestWords.English.ExactValue(Of("CAD", Magnitude.Millions), 12_345_678m));
    }

    [Fact]
    public void Every_code_has_a_name_and_a_sign_in_the_languages_of_the_theme()
    {
        foreach (var language in (string[])["en", "es", "fr"])
        {
            var names = Currencies.Codes.Select(code => Currencies.NameOf(code, new Language(language))).ToList();
            Assert.All(names, name => Assert.True(name.Length > 3));
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
            var signs = Currencies.Codes.Select(code => Currencies.SignOf(code, new Language(language))).ToList();
            Assert.Equal(signs.Count, signs.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void A_bare_number_has_no_unit()
    {
        var unit = new Unit(UnitKind.None);
        Assert.Equal("1.42", TestWords.English.Value(unit, 1.42m, 2));
        Assert.Equal("+0.2", TestWords.English.Change(unit, 0.2m, 1));
        Assert.Equal("", TestWords.English.UnitLabel(unit));
    }

    private static Unit Of(string? code, Magnitude magnitude) => new(UnitKind.Currency) { Currency = code, In = magnitude };
}
