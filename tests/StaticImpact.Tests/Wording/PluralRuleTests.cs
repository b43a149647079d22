using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public class PluralRuleTests
{
    [Theory]
    [InlineData("en", "1", "One")]
    [InlineData("en", "0", "Other")]
    [InlineData("en", "1.0", "Other")]
    [InlineData("es", "1", "One")]
    [InlineData("es", "1.0", "One")]
    [InlineData("es", "2000000", "Many")]
    [InlineData("es", "2000001", "Other")]
    [InlineData("fr", "0", "One")]
    [InlineData("fr", "1.5", "One")]
    [InlineData("fr", "2", "Other")]
    [InlineData("ru", "1", "One")]
    [InlineData("ru", "11", "Many")]
    [InlineData("ru", "21", "One")]
    [InlineData("ru", "3", "Few")]
    [InlineData("ru", "13", "Many")]
    [InlineData("ru", "1.5", "Other")]
    [InlineData("uk", "22", "Few")]
    [InlineData("pl", "1", "One")]
    [InlineData("pl", "21", "Many")]
    [InlineData("pl", "22", "Few")]
    [InlineData("cs", "1.5", "Many")]
    [InlineData("ro", "0", "Few")]
    [InlineData("ro", "20", "Other")]
    [InlineData("ro", "119", "Few")]
    [InlineData("sl", "101", "One")]
    [InlineData("sl", "102", "Two")]
    [InlineData("he", "2", "Two")]
    [InlineData("ar", "0", "Zero")]
    [InlineData("ar", "2", "Two")]
    [InlineData("ar", "103", "Few")]
    [InlineData("ar", "11", "Many")]
    [InlineData("ar", "100", "Other")]
    [InlineData("cy", "6", "Many")]
    [InlineData("ja", "1", "Other")]
    [InlineData("de", "1", "One")]
    [InlineData("tr", "1.0", "One")]
    public void A_number_takes_the_form_that_the_CLDR_gives(string rule, string number, string expected)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, PluralRule.Find(rule)!.For(value, decimals).ToString());
        Assert.Equal(expected, PluralRule.Find(rule)!.For(-value, decimals).ToString());
    }

    [Fact]
    public void An_unknown_rule_is_not_found() => Assert.Null(PluralRule.Find("xx"));

    [Fact]
    public void Every_rule_gives_only_forms_it_names()
    {
        foreach (var rule in PluralRule.All)
        {
            for (var n = 0; n <= 1200; n++)
            {
                Assert.Contains(rule.For(n), rule.Categories);
                Assert.Contains(rule.For(n / 10m, 1), rule.Categories);
            }
        }
    }
}
