using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Money that is written or shown in other money than the unit's is never taken for the unit's.</summary>
public class OtherMoneyTests
{
    private const string Fix = ". If that is the money, write in the front matter 'unit: {kind: currency, code: ";

    [Theory]
    [InlineData("CAD", "\"€1,200\"", "'€1,200' is in €, as is 1 more, and the unit is CAD" + Fix + "EUR}'; if not, take the sign out.")]
    [InlineData("CAD", "1 200 €", "'1 200 €' is in €, as is 1 more, and the unit is CAD" + Fix + "EUR}'; if not, take the sign out.")]
    [InlineData("CAD", "US$1200", "'US$1200' is in US$, as is 1 more, and the unit is CAD" + Fix + "USD}'; if not, take the sign out.")]
    [InlineData("CAD", "1200 USD", "'1200 USD' is in USD, as is 1 more, and the unit is CAD" + Fix + "USD}'; if not, take the sign out.")]
    [InlineData("CAD", "-€1200", "'-€1200' is in €, as is 1 more, and the unit is CAD" + Fix + "EUR}'; if not, take the sign out.")]
    [InlineData("EUR", "$1200", "'$1200' is in $, as is 1 more, and the unit is EUR" + Fix + "USD}' (or the code of another such money: CAD, AUD, NZD …); if not, take the sign out.")]
    [InlineData(null, "£1200", "'£1200' is in £, as is 1 more, and 'unit: currency' means US dollars" + Fix + "GBP}' (or the code of another such money: EGP, FKP, GIP …); if not, take the sign out.")]
    public void The_sign_of_other_money_is_told(string? code, string cell, string told)
    {
        Assert.Equal(["d.csv(2,6): error SI0462: " + told], Read($"period,value\n2021,{cell}\n2022,{cell}\n", code));
        Assert.Equal(["d.csv(3,7): error SI0462: " + told.Replace(", as is 1 more", "", StringComparison.Ordinal)], Read($"School,2021,2022\nTotal,800,900\nNorth,{cell},700\n", code));
    }

    [Theory]
    [InlineData("CAD", "$1200")]
    [InlineData("CAD", "CA$1200")]
    [InlineData("JPY", "¥1200")]
    [InlineData("EUR", "EUR 1200")]
    [InlineData(null, "US$1200")]
    public void The_sign_of_the_unit_is_read(string? code, string cell) => Assert.DoesNotContain(Read($"period,value\n2021,{cell}\n2022,{cell}\n", code), t => t.Contains("error", StringComparison.Ordinal));

    [Theory]
    [InlineData("[$€-407] #,##0", "in €, as is 1 more, and the unit is CAD" + Fix + "EUR, in: millions}'; if not, give the cells the format of plain numbers.")]
    [InlineData("#,##0\\ \"€\"", "in €, as is 1 more, and the unit is CAD" + Fix + "EUR, in: millions}'; if not, give the cells the format of plain numbers.")]
    [InlineData("[$PLN] #,##0", "in PLN, as is 1 more, and the unit is CAD" + Fix + "PLN, in: millions}'; if not, give the cells the format of plain numbers.")]
    [InlineData("\"US$\"#,##0", "in US$, as is 1 more, and the unit is CAD" + Fix + "USD, in: millions}'; if not, give the cells the format of plain numbers.")]
    public void Format_of_a_cell_in_other_money_is_told(string format, string told)
    {
        Workbook.As[] cells = [new(1200, format), new(1300, format)];
        Assert.Equal(["d.xlsx(B2): error SI0462: The spreadsheet shows this figure, 1200, " + told], Read(Workbook.Of(["period", "value"], [2021, cells[0]], [2022, cells[1]])));
        var across = Read(Workbook.Of(["Our figures"], ["School", 2021, 2022], ["Total", cells[0], cells[1]], ["North", 700, 800]));
        Assert.Equal(["d.xlsx(B3): error SI0462: The spreadsheet shows this figure, 1200, " + told], across.Where(t => t.Contains("error", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("#,##0.00")]
    [InlineData("\"$\"#,##0")]
    [InlineData("[$$-1009]#,##0")]
    [InlineData("_-* #,##0.00\\ _€_-")]
    [InlineData("[$-409]#,##0")]
    public void Format_that_shows_the_money_of_the_unit_or_none_is_read(string format) =>
        Assert.Empty(Read(Workbook.Of(["period", "value"], [2021, new Workbook.As(1200, format)], [2022, 1300])));

    [Fact]
    public void Money_of_an_open_document_is_told_as_well()
    {
        static Ods.Xml Cell(string code, string shown) => new($"<table:table-cell office:value-type='currency' office:currency='{code}' office:value='1200'><text:p>{shown}</text:p></table:table-cell>");
        Assert.Equal(["d.ods(B2): error SI0462: The spreadsheet shows this figure, 1200, in €, and the unit is CAD" + Fix + "EUR, in: millions}'; if not, give the cells the format of plain numbers."],
            Read(Ods.Of(["period", "value"], [2021, Cell("EUR", "1.200 €")], [2022, 1300]), "d.ods"));
        Assert.Empty(Read(Ods.Of(["period", "value"], [2021, Cell("USD", "$1,200")], [2022, Cell("CAD", "1200")]), "d.ods"));
    }

    [Fact]
    public void Words_that_are_also_codes_are_no_money()
    {
        Assert.Equal(["error SI0456"], Read("Year,TOP 10,ALL 5\n2021,1,2\n", null).Select(t => t[(t.IndexOf("error", StringComparison.Ordinal))..][.."error SI0456".Length]));
    }

    private static string[] Read(string csv, string? code)
    {
        var bag = new DiagnosticBag();
        IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Currency) { Currency = code } }, bag);
        return [.. bag.ToSorted().Where(d => d.Code != DataFileCodes.TableUnderstood).Select(d => d.ToString())];
    }

    private static string[] Read(byte[] workbook, string file = "d.xlsx")
    {
        var bag = new DiagnosticBag();
        IndicatorData.ReadWorkbook(file, workbook, null, new IndicatorDataOptions { Unit = new Unit(UnitKind.Currency) { Currency = "CAD", In = Magnitude.Millions } }, bag);
        return [.. bag.ToSorted().Where(d => d.Code != DataFileCodes.TableUnderstood).Select(d => d.ToString())];
    }
}
