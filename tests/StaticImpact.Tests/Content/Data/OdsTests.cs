using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Workbooks of LibreOffice, read from their XML.</summary>
public class OdsTests
{
    private static readonly object?[][] Rows =
    [
        ["period", "value", "sex", "note"],
        [2020, new Workbook.As(0.548, "0.0%"), null, "A remark"],
        [2021, 12.5, null, null],
        [],
        [2021, new Workbook.Formula("1+1", 2), "Girls", null],
    ];

    [Fact]
    public void Sheet_is_read_as_the_same_workbook_of_excel()
    {
        var (codes, lines) = Read(Ods.Of(Rows));
        Assert.Empty(codes);
        Assert.Equal([": 2020=54.8 2021=12.5", "sex=Girls: 2021=2"], lines);
        Assert.Equal(Read(Workbook.Of(Rows)).Lines, lines);
    }

    [Fact]
    public void Table_of_any_shape_is_found_and_its_titles_merged_cells_and_repeats_are_understood()
    {
        var bytes = Ods.OfSheet("<table:table-column table:number-columns-repeated='3'/>"
            + "<table:table-row><table:table-cell office:value-type='string' table:number-columns-spanned='3'><text:p>Reading</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>"
            + "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>"
            + Ods.Row([null, 2021, 2022])
            + "<table:table-row><table:table-cell office:value-type='string'><text:p>Total</text:p></table:table-cell><table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='50'><text:p>50</text:p></table:table-cell></table:table-row>"
            + Ods.Row(["Girls", 54, 55.5])
            + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>");
        var (codes, lines) = Read(bytes);
        Assert.Equal(["SI0458"], codes);
        Assert.Equal([": 2021=50 2022=50", "group=Girls: 2021=54 2022=55.5"], lines);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_left_out_and_named_and_filtered_rows_refused()
    {
        const string secret = "<table:table-row table:visibility='collapse'><table:table-cell office:value-type='float' office:value='2022'><text:p>2022</text:p></table:table-cell><table:table-cell office:value-type='float' office:value='7'><text:p>7</text:p></table:table-cell></table:table-row>";
        var sheet = "<table:table-column table:number-columns-repeated='2'/><table:table-column table:visibility='collapse'/>" + Ods.Row(["period", "value", "child"]) + Ods.Row([2020, 50, "Ana"]) + Ods.Row([2021, 51, "Ben"]) + secret;
        Assert.Equal(["d.ods: note SI0624: Left out, because the spreadsheet hides them: column C ('child'), row 4. Show them in the spreadsheet if readers may see them."], Told(Ods.OfSheet(sheet)));
        Assert.Equal([": 2020=50 2021=51"], Read(Ods.OfSheet(sheet)).Lines);
        Assert.Equal(["d.ods(A4): error SI0170: 1 of 3 rows are filtered out in the spreadsheet. Clear the filter and save, or delete the rows if nobody may see them."], Told(Ods.OfSheet(sheet.Replace("<table:table-row table:visibility='collapse'>", "<table:table-row table:visibility='filter'>", StringComparison.Ordinal))));
        var grouped = sheet.Replace(secret, "<table:table-row-group table:display='false'>" + Ods.Row([2022, 7]) + "</table:table-row-group>" + Ods.Row([2023, 52, "Cleo"]), StringComparison.Ordinal);
        Assert.Equal([": 2020=50 2021=51 2023=52"], Read(Ods.OfSheet(grouped)).Lines);
    }

    [Fact]
    public void Days_shares_errors_and_formulas_without_results_are_what_they_are()
    {
        Assert.Equal([": 2020=1 2021=2"], Read(Ods.Of(["period", "value"], [new DateOnly(2020, 12, 31), 1], [new DateOnly(2021, 12, 31), 2])).Lines);
        Assert.Equal([": 2020-12=1 2021-01=2"], Read(Ods.Of(["period", "value"], [new Workbook.As(new DateOnly(2020, 12, 1), "MMM yyyy"), 1], [new Workbook.As(new DateOnly(2021, 1, 1), "MMM yyyy"), 2])).Lines);
        Assert.Equal(["d.ods(B2): error SI0457", "d.ods(B3): error SI0342"], Told(Ods.Of(["period", "value"], [2020, new Workbook.Unworked("B1+1")], [2021, new Workbook.Error("#DIV/0!")], [2022, 5])).Select(l => l[..l.IndexOf(": ", l.IndexOf("SI", StringComparison.Ordinal), StringComparison.Ordinal)]));
        Assert.Equal(["SI0322"], Read(Ods.Of(["period", "value"], [2020, new Workbook.As(1.5, "0%")])).Codes);
    }

    [Fact]
    public void Remarks_and_drawings_on_cells_are_no_part_of_them()
    {
        var bytes = Ods.Of(["period", "value"], [2020, new Ods.Xml("<table:table-cell office:value-type='float' office:value='50'><office:annotation><text:p>Ask Ana</text:p></office:annotation><text:p>50</text:p></table:table-cell>")], [2021, 51]);
        Assert.Equal([": 2020=50 2021=51"], Read(bytes).Lines);
    }

    [Fact]
    public void Sheet_is_chosen_by_name_or_is_the_first_that_is_not_hidden()
    {
        var bytes = Ods.Of([("~Old", [["period", "value"], [2011, 1]]), ("Notes", [["period", "value"], [2011, 2]]), ("Data", [["period", "value"], [2011, 3]])]);
        Assert.Equal([": 2011=2"], Read(bytes).Lines);
        Assert.Equal([": 2011=3"], Read(bytes, "data").Lines);
        Assert.Equal(["SI0341"], Read(bytes, "Dota").Codes);
    }

    [Theory]
    [InlineData("<table:table-row table:number-rows-repeated='2147483647'><table:table-cell table:number-columns-repeated='2147483647' office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell></table:table-row>")]
    [InlineData("<table:table-row table:number-rows-repeated='99999999999999999999'><table:table-cell office:value-type='float' office:value='2020'><text:p>2020</text:p></table:table-cell><table:table-cell office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell></table:table-row>")]
    [InlineData("<table:table-column table:number-columns-repeated='2147483647' table:visibility='collapse'/>")]
    public void Repeats_without_end_are_read_as_far_as_spreadsheets_go(string xml)
    {
        HangGuard.Watch(() => Told(Ods.OfSheet(Ods.Row(["period", "value"]) + Ods.Row([2020, 1]) + xml)));
    }

    [Fact]
    public void Entities_passwords_and_damage_are_one_error()
    {
        var entities = Ods.OfSheet("&a;");
        Assert.Equal(["SI0340"], Read(entities).Codes);
        var good = Ods.Of(Rows);
        Assert.Equal(["SI0340"], Read(good[..(good.Length / 2)]).Codes);
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var bad = (byte[])good.Clone();
            for (var k = 0; k < 1 + (i % 8); k++) bad[random.Next(bad.Length)] = (byte)random.Next(256);
            Told(bad);
        }
    }

    private static string[] Told(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        IndicatorData.ReadWorkbook("d.ods", bytes, null, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, bag);
        return [.. bag.ToSorted().Select(d => d.ToString())];
    }

    private static (string[] Codes, string[] Lines) Read(byte[] bytes, string? sheet = null)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.ReadWorkbook("d.ods", bytes, sheet is null ? null : new Sourced<string>(sheet, new SourceSpan("i.md", 4, 8)), new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, bag);
        return ([.. bag.ToSorted().Where(d => d.Code.Id != "SI0625").Select(d => d.Code.Id)],
            [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}"))}")]);
    }
}
