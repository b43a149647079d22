using System.IO.Compression;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using static StaticImpact.Tests.Content.Data.Workbook;

namespace StaticImpact.Tests.Content.Data;

public class WorkbookTests
{
    [Fact]
    public void Sheet_is_read_as_its_csv_would_be()
    {
        var file = DataFile.ReadWorkbook(Of(
            ["Year", "Value", "lower", "upper", "n", "denominator", "flag", "note", "sex"],
            [2014, 54.8, 50, 60, 929, 1696],
            [],
            [2015, null, null, null, null, null, "suppressed", "Few."],
            ["2015", 12.5, null, null, null, null, "provisional", null, "Female"]));

        Assert.Equal([": 2014=54.8 2015=", "sex=Female: 2015=12.5"], file.Lines());
        Assert.Equal(1696, file.Data.Headline!.Observations[0].Denominator);
        Assert.Equal(4, file.Data.Headline!.Observations[1].Line);
        Assert.Equal("Few.", file.Data.Headline!.Observations[1].Note);
    }

    [Theory]
    [InlineData("<sheetData>", "<cols><col min='3' max='3' width='9' hidden='1' customWidth='1'/></cols><sheetData>", ": note SI0624: Left out, because the spreadsheet hides it: column C ('secret'). Show it in the spreadsheet if readers may see it.", ": 2023=30 2024=31 2025=5")]
    [InlineData("<sheetData>", "<cols><col min='3' max='3' width='0' customWidth='1'/></cols><sheetData>", "column C ('secret')", ": 2023=30 2024=31 2025=5")]
    [InlineData("<row r='4'>", "<row r='4' hidden='1'>", ": note SI0624: Left out, because the spreadsheet hides it: row 4. Show it in the spreadsheet if readers may see it.", "secret=Ben: 2023=30")]
    [InlineData("<row r='4'>", "<row r='4' ht='0' customHeight='1'>", "row 4.", "secret=Ben: 2023=30")]
    [InlineData("<sheetData>", "<cols><col min='2' max='2' width='9' hidden='1' customWidth='1'/></cols><sheetData>", "(B1): error SI0170: Column B ('value') is hidden in the spreadsheet, so it is not read. Show it.", null)]
    public void What_is_hidden_in_a_spreadsheet_is_left_out_and_named(string found, string replacement, string expected, string? first)
    {
        var file = DataFile.ReadWorkbook(Edited(Of(["period", "value", "secret"], [2023, 30, "Ben"], [2024, 31, "Cleo"], [2025, 5, "Ana"]), found, replacement));
        Assert.Contains(file.Diagnostics.Select(d => d.ToString()), line => line.Contains(expected, StringComparison.Ordinal));
        if (first is not null) Assert.Equal(first, Lines(file.Data)[0]);
    }

    [Fact]
    public void Hidden_column_that_tells_some_rows_from_others_is_refused()
    {
        var bytes = Edited(Of(["period", "value", "child"], [2023, 30, null], [2024, 31, null], [2025, 5, "Ana"]), "<sheetData>", "<cols><col min='3' max='3' width='9' hidden='1' customWidth='1'/></cols><sheetData>");
        Assert.Equal(["d.xlsx(C4): error SI0170: Column C ('child') is hidden in the spreadsheet, and it says what some rows are about and others are not. Show it, or delete it and those rows."], DataFile.ReadWorkbook(bytes).Diagnostics);
    }

    [Fact]
    public void Rows_that_a_filter_hides_are_counted()
    {
        var bytes = Workbook.WithSheetXml(
            xml => xml.Replace("<row r='3'>", "<row r='3' hidden='1'>", StringComparison.Ordinal).Replace("</sheetData>", "</sheetData><autoFilter ref='A1:B4'><filterColumn colId='0'/></autoFilter>", StringComparison.Ordinal),
            ["period", "value"], [2021, 50], [2022, 51], [2023, 52]);

        Assert.Equal(["d.xlsx(A3): error SI0170: 1 of 3 rows are filtered out in the spreadsheet. Clear the filter and save, or delete the rows if nobody may see them."], DataFile.ReadWorkbook(bytes).Diagnostics);
    }

    [Fact]
    public void Formula_without_a_result_is_named_for_what_it_is()
    {
        var bytes = Workbook.Of(["period", "value"], [2021, 50], [2022, new Workbook.Unworked("B2+1")], [2023, new Workbook.Formula("B2+2", 52)]);

        Assert.Equal(["d.xlsx(B3): error SI0457: This cell holds a formula, and the file holds no result of it. Open the file in Excel or LibreOffice and save it there."], DataFile.ReadWorkbook(bytes).Diagnostics);
    }

    [Fact]
    public void Empty_rows_and_columns_may_be_hidden()
    {
        var bytes = Of(["period", "value"], [2023, 30], [2024, 31]);
        bytes = Edited(bytes, "<sheetData>", "<cols><col min='3' max='16384' width='0' hidden='1' customWidth='1'/></cols><sheetData>");
        bytes = Edited(bytes, "</sheetData>", "<row r='4' hidden='1'/><row r='5' hidden='1'><c r='A5'/></row></sheetData>");
        Assert.Empty(DataFile.ReadWorkbook(bytes).Diagnostics);
    }

    private static byte[] Edited(byte[] workbook, string found, string replacement)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!;
            string text;
            using (var reader = new StreamReader(sheet.Open())) text = reader.ReadToEnd();
            Assert.Contains(found, text, StringComparison.Ordinal);
            sheet.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(text.Replace(found, replacement, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    [Fact]
    public void Formatted_cells_mean_what_they_show()
    {
        var file = DataFile.ReadWorkbook(Of(
            ["period", "value", "n"],
            [2011, new As(0.548, "0.0%"), new As(1234, "#,##0")],
            [2012, new As(0.55, "0.0%"), new As(1235, "#,##0")],
            [2013, 0.1 + 0.2, null],
            [2014, new Formula("A1*2", 42.5), null]));

        Assert.Equal([": 2011=54.8 2012=55.0 2013=0.3 2014=42.5"], file.Lines());
        Assert.Equal(1234, file.Data.Headline!.Observations[0].N);
    }

    [Theory]
    [InlineData("mmm-yy")]
    [InlineData("yyyy-mm-dd")]
    [InlineData("m/d/yyyy")]
    public void Date_that_stands_for_a_month_is_that_month(string format)
    {
        var bytes = Of(["period", "value"], [new As(new DateOnly(2011, 12, 1), format), 1], [new As(new DateOnly(2012, 1, 31), format), 2]);

        var file = DataFile.ReadWorkbook(bytes);
        Assert.Equal([": 2011-12=1 2012-01=2"], Lines(file.Data));
        Assert.Equal(format == "mmm-yy" ? [] : ["d.xlsx(A2): note SI0625: Periods are days with which months begin or end, so '2011-12-01' is read as the month 2011-12."], file.Diagnostics);
    }

    [Fact]
    public void Last_days_of_years_are_those_years()
    {
        var file = DataFile.ReadWorkbook(Of(["period", "value"], [new As(new DateOnly(2015, 12, 31), "m/d/yyyy"), 1], [new As(new DateOnly(2016, 12, 31), "m/d/yyyy"), 2]));
        Assert.Equal([": 2015=1 2016=2"], Lines(file.Data));
        Assert.Equal(["d.xlsx(A2): note SI0625: Every period is the last day of a year, so '2015-12-31' is read as the year 2015. If months are meant, write in the front matter 'periods: month'."], file.Diagnostics);
    }

    private static string[] Lines(IndicatorData data) =>
        [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}"))}")];

    [Fact]
    public void School_year_that_the_spreadsheet_took_for_a_month_is_a_school_year_again()
    {
        var file = DataFile.ReadWorkbook(Of(["period", "value"], [new As(new DateOnly(2011, 12, 1), "mmm-yy"), 1], ["2012-13", 2]));

        Assert.Empty(file.Diagnostics);
        Assert.Equal(PeriodKind.SchoolYear, file.Data.PeriodKind);
    }

    [Fact]
    public void Mistakes_name_the_cell()
    {
        var file = DataFile.ReadWorkbook(Of(
            ["period", "value", "moe", "sex"],
            [2011, "12%"],
            [2012, 150],
            [new As(new DateOnly(2013, 5, 17), "d mmm yyyy"), 1],
            [2014, 5, new Error("#DIV/0!")],
            [2015, 5, null, null, "a remark"],
            [2016, 5],
            [2016, 6]));

        Assert.Equal(
            [
                "d.xlsx(B2): error SI0315: '12%' is not a plain number. Write 12.",
                "d.xlsx(B3): error SI0322: '150' is above 100 percent. Correct it; for a change or a ratio write 'unit: {kind: percent, bounds: none}'.",
                "d.xlsx(A4): error SI0310: '2013-05-17' is not a period. Periods here are years (2024).",
                "d.xlsx(C5): error SI0342: The spreadsheet could not work out this cell and shows '#DIV/0!'. Correct the formula and save again.",
                "d.xlsx(E6): error SI0306: This cell stands in a column without a name. Name the column in the first row, or keep remarks out of the table's rows.",
                "d.xlsx(A8): error SI0330: This row gives 2016 again: row 7 has it already. Delete one of the two, or fill in the column that tells them apart.",
            ],
            file.Diagnostics);
    }

    [Fact]
    public void Table_may_begin_below_and_to_the_right_of_the_first_cell()
    {
        Assert.Equal([": 2011=1"], DataFile.ReadWorkbook(Of([], [null, "period", "value"], [], [null, 2011, 1])).Lines());
    }

    [Fact]
    public void Sheet_is_chosen_by_name_or_is_the_first_that_is_not_hidden()
    {
        var bytes = Of([("~Old", [["period", "value"], [2011, 1]]), ("Notes", [["period", "value"], [2011, 2]]), ("Data", [["period", "value"], [2011, 3]])]);

        Assert.Equal([": 2011=2"], DataFile.ReadWorkbook(bytes).Lines());
        Assert.Equal([": 2011=3"], DataFile.ReadWorkbook(bytes, "data").Lines());
        Assert.Equal(
            ["i.md(4,8): error SI0341: 'd.xlsx' has no sheet 'Dota'. Did you mean 'Data'? Its sheets are 'Old', 'Notes', 'Data'."],
            DataFile.ReadWorkbook(bytes, "Dota").Diagnostics);
    }

    [Fact]
    public void Yes_and_no_may_be_the_spreadsheets_own()
    {
        Assert.Equal([": 2011=1 2012=0"], DataFile.ReadWorkbook(Of(["period", "value"], [2011, true], [2012, false]), unit: UnitKind.YesNo).Lines());
    }

    [Fact]
    public void Unreadable_workbook_is_one_error()
    {
        var good = Of(["period", "value"], [2011, 1]);

        Assert.Equal(["SI0301"], DataFile.ReadWorkbook([]).Codes);
        Assert.Equal(["SI0301"], DataFile.ReadWorkbook(Of()).Codes);
        Assert.Equal(["SI0340"], DataFile.ReadWorkbook("period,value\n2011,1\n"u8.ToArray()).Codes);
        Assert.Equal(["SI0340"], DataFile.ReadWorkbook([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Codes);
        Assert.Equal(["SI0340"], DataFile.ReadWorkbook(good[..(good.Length / 2)]).Codes);
    }

    [Fact]
    public void Workbook_that_unpacks_to_gigabytes_is_refused()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml").Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 201; i++) entry.Write(zeros);
        }

        Assert.Equal(["SI0309"], DataFile.ReadWorkbook(stream.ToArray()).Codes);
    }

    [Fact]
    public void Cell_that_was_formatted_in_the_last_corner_costs_nothing()
    {
        var bytes = WithSheetXml(xml => xml.Replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>", StringComparison.Ordinal).Replace("</sheetData>", "<row r='1048576'><c r='XFD1048576' s='0'/></row></sheetData>", StringComparison.Ordinal), ["period", "value"], ["2020", 1], ["2021", 2]);
        HangGuard.Watch(() => Assert.Equal([": 2020=1 2021=2"], DataFile.ReadWorkbook(bytes).Lines()));
    }

    [Theory]
    [InlineData("<row r='1048576'><c r='A1048576'><v>3</v></c></row>", "A1048576", "stands 1048573 rows below the table. Clear it, or move it up")]
    [InlineData("<row r='4'><c r='XFD4'><v>3</v></c></row>", "XFD4", "stands in a column without a name.")]
    public void Cell_far_from_the_table_is_reported_soon(string row, string cell, string words)
    {
        var bytes = WithSheetXml(xml => xml.Replace("</sheetData>", row + "</sheetData>", StringComparison.Ordinal), ["period", "value"], ["2020", 1], ["2021", 2]);
        HangGuard.Watch(() =>
        {
            var line = Assert.Single(DataFile.ReadWorkbook(bytes).Diagnostics);
            Assert.Contains($"({cell}): error SI", line, StringComparison.Ordinal);
            Assert.Contains(words, line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rows_and_cells_without_their_places_are_read()
    {
        var bytes = WithSheetXml(xml => System.Text.RegularExpressions.Regex.Replace(xml, " r='[A-Z]*[0-9]+'", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(9)), ["period", "value"], ["2020", 1], ["2021", 2]);
        Assert.Equal(2, DataFile.ReadWorkbook(bytes).Data.Headline!.Observations.Length);
    }

    [Fact]
    public void Damaged_workbooks_never_throw()
    {
        var good = Of(["period", "value", "sex"], [2011, new As(0.5, "0%")], [2012, 1, "Female"]);
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var bad = (byte[])good.Clone();
            for (var k = 0; k < 1 + (i % 8); k++) bad[random.Next(bad.Length)] = (byte)random.Next(256);
            var bag = new DiagnosticBag();
            IndicatorData.ReadWorkbook("d.xlsx", bad, null, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, bag);
        }
    }
}
