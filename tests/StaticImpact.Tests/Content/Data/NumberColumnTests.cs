using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

public class NumberColumnTests
{
    [Theory]
    [InlineData("\"1,234.5\"", "\"12,000.0\"", "1234.5", "12000.0")]
    [InlineData("\"1,234,567\"", "999", "1234567", "999")]
    [InlineData("\"12,5\"", "7", "12.5", "7")]
    [InlineData("\"0,125\"", "\"0,250\"", "0.125", "0.250")]
    [InlineData("\"1.234,5\"", "\"-3,25\"", "1234.5", "-3.25")]
    [InlineData("1 234", "12 500.5", "1234", "12500.5")]
    [InlineData("1\u202F234", "7", "1234", "7")]
    [InlineData("1'234.5", "7", "1234.5", "7")]
    [InlineData("\u22125", "7", "-5", "7")]
    public void Numbers_that_fit_one_reading_are_read_with_a_note(string first, string second, string one, string two)
    {
        var file = Read($"period,value\n2011,{first}\n2012,{second}\n", UnitKind.Index);

        Assert.Equal(["SI0622"], file.Codes);
        Assert.Equal($"{one} {two}", file.Values);
    }

    [Theory]
    [InlineData("12.5%", "14%", UnitKind.Percent, "12.5 14")]
    [InlineData("12\u00A0%", "14 %", UnitKind.Percent, "12 14")]
    [InlineData("\"$1,200.50\"", "$800", UnitKind.Currency, "1200.50 800")]
    [InlineData("\"1,234\"", "\"5,678\"", UnitKind.Count, "1234 5678")]
    public void Sign_of_the_unit_is_read_past(string first, string second, UnitKind unit, string values)
    {
        var file = Read($"period,value\n2011,{first}\n2012,{second}\n", unit);

        Assert.Equal(["SI0622"], file.Codes);
        Assert.Equal(values, file.Values);
    }

    [Fact]
    public void Numbers_that_read_two_ways_are_one_question()
    {
        var file = Read("period,value\n2011,\"1,234\"\n2012,\"5,678\"\n", UnitKind.Index);

        Assert.Equal(["d.csv(2,6): error SI0455: The numbers of the column 'value' read two ways: '1,234' can be 1234 as well as 1.234. Write in the front matter 'data: {decimal: point}' if a point stands before decimals, or 'data: {decimal: comma}' if a comma does."], file.Diagnostics);
    }

    [Theory]
    [InlineData('.', "1234 5678")]
    [InlineData(',', "1.234 5.678")]
    public void Front_matter_settles_which_of_two_readings_is_meant(char mark, string values)
    {
        var file = Read("period,value\n2011,\"1,234\"\n2012,\"5,678\"\n", UnitKind.Index, mark);

        Assert.Equal(["SI0622"], file.Codes);
        Assert.Equal(values, file.Values);
    }

    [Fact]
    public void Another_column_of_the_file_tells_the_decimal_mark()
    {
        var file = Read("period,value,moe\n2011,\"1,234\",0.5\n2012,\"5,678\",0.7\n", UnitKind.Index);

        Assert.Equal(["SI0622"], file.Codes);
        Assert.Equal("1234 5678", file.Values);
    }

    [Fact]
    public void Plain_numbers_beside_others_stay_what_they_are()
    {
        var file = Read("period,value,denominator\n2011,52.125,1 234\n2012,61.250,2 345\n", UnitKind.Percent);

        Assert.Equal(["SI0622"], file.Codes);
        Assert.Equal("52.125 61.250", file.Values);
    }

    [Theory]
    [InlineData("12%", "0.13", UnitKind.Percent)]
    [InlineData("12%", "14%", UnitKind.Index)]
    [InlineData("\"1,23\"", "1.5", UnitKind.Index)]
    [InlineData("\"12,34,567\"", "1", UnitKind.Index)]
    public void Column_that_fits_no_reading_is_reported_cell_by_cell(string first, string second, UnitKind unit)
    {
        Assert.Contains("SI0315", Read($"period,value\n2011,{first}\n2012,{second}\n", unit).Codes);
    }

    [Fact]
    public void Unknown_column_of_numbers_with_separators_is_asked_about()
    {
        Assert.Equal(["SI0314"], Read("period,Tests,value\n2011,\"1,234\",50\n2012,\"2,345\",51\n", UnitKind.Percent).Codes);
    }

    [Theory]
    [InlineData("\"$52,100\"", "\"$53,400\"", "52100 53400")]
    [InlineData("52.100 €", "53.400 €", "52100 53400", "EUR")]
    [InlineData("\"$52,100.50\"", "\"$53,400.25\"", "52100.50 53400.25")]
    [InlineData("\"$52,100\"", "\"CA$53,400\"", "52100 53400", "CAD")]
    [InlineData("\"CAD 52,100\"", "\"53,400 CAD\"", "52100 53400", "CAD")]
    public void Three_digits_behind_a_sign_are_thousands_of_money(string first, string second, string expected, string? code = null)
    {
        Assert.Equal(expected, Read($"period,value\n2011,{first}\n2012,{second}\n", UnitKind.Currency, code: code).Values);
    }

    [Fact]
    public void Percents_that_look_like_shares_are_asked_about()
    {
        Assert.Equal(["d.csv(2,6): warning SI0623: No value in this file is above 1 percent. If '0.52' means 52 percent, write 52, or say so in the front matter: 'data: {shares: true}'. If it does not: 'data: {shares: false}'."],
            Read("period,value\n2011,0.52\n2012,0.53\n2013,0.545\n", UnitKind.Percent).Diagnostics);
        Assert.Empty(Read("period,value\n2011,0.52\n2012,0.53\n2013,1.5\n", UnitKind.Percent).Codes);
        Assert.Empty(Read("period,value\n2011,0.5\n2012,0.5\n2013,0.4\n", UnitKind.Percent).Codes);
    }

    private static (string[] Codes, string[] Diagnostics, string Values) Read(string csv, UnitKind unit, char? mark = null, string? code = null)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(unit) { Currency = code }, DecimalMark = mark }, bag);
        var values = data.Headline is { } headline ? string.Join(' ', headline.Observations.Select(o => o.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture))) : "";
        return ([.. bag.ToSorted().Select(d => d.Code.Id)], [.. bag.ToSorted().Select(d => d.ToString())], values);
    }
}
