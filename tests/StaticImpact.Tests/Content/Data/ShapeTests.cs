using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Tables as offices keep them, each with what is read of it.</summary>
public class ShapeTests
{
    [Fact]
    public void Years_across_with_groups_below_are_read()
    {
        Told("group,2022,2023,2024\n,30,31,32\nA,20,21,22\n",
            "Read the table, header in line 1, years across, 1 group.",
            ": 2022=30 2023=31 2024=32", "group=A: 2022=20 2023=21 2024=22");
    }

    [Fact]
    public void Title_and_blank_rows_above_the_header_are_passed_over()
    {
        Told("Safe days in our schools\nSource: the county\n\nYear,Safe days\n2022,30\n2023,31\n",
            "Read the table, header in line 4, the figures from B 'Safe days'.",
            ": 2022=30 2023=31");
    }

    [Fact]
    public void Word_for_everyone_is_the_total_where_no_row_has_a_blank_group()
    {
        Told("Sex,2022,2023\nGirls,30,31\nBoys,28,29\nTotal,29,30\n",
            "Read the table, header in line 1, years across, 2 groups, 'Total' for everyone.",
            ": 2022=29 2023=30", "Sex=Girls: 2022=30 2023=31", "Sex=Boys: 2022=28 2023=29");
    }

    [Fact]
    public void Quarters_across_with_a_corner_without_a_name_are_read()
    {
        Told(",Q1 2022,Q2 2022\nTotal,29,30\nGirls,30,31\n",
            "Read the table, header in line 1, periods across, 1 group, 'Total' for everyone.",
            ": 2022-Q1=29 2022-Q2=30", "group=Girls: 2022-Q1=30 2022-Q2=31");
    }

    [Fact]
    public void School_years_across_are_read()
    {
        Told("Attendance,,\nSchool,2021/22,2022/23\nAll,90,91\nElm,89,90.5\n",
            "Read the table, header in line 2, periods across, 1 group, 'All' for everyone.",
            ": 2021-22=90 2022-23=91", "School=Elm: 2021-22=89 2022-23=90.5");
    }

    [Fact]
    public void Footnotes_and_sums_below_are_left_out()
    {
        Told("Year,Tests passed\n2022,30\n2023,31\nTotal,61\n\n* Counted in May.\nSource: schools\n",
            "Read the table, header in line 1, the figures from B 'Tests passed'. Left out: what stands below from line 6 on ('* Counted in May.'), line 4 ('Total').",
            ": 2022=30 2023=31");
    }

    [Fact]
    public void Period_that_stands_once_for_several_rows_is_filled_down()
    {
        Told("Figures of 2023\nYear,Sex,Rate\n2022,,29\n,Girls,30\n,Boys,28\n2023,,30\n,Girls,31\n,Boys,29\n",
            "Read the table, header in line 2, 2 groups, the figures from C 'Rate'.",
            ": 2022=29 2023=30", "Sex=Girls: 2022=30 2023=31", "Sex=Boys: 2022=28 2023=29");
    }

    [Fact]
    public void Blank_figures_of_a_wide_table_are_no_figures()
    {
        Told("Ward,2021,2022,2023\nTotal,10,11,12\nNorth,,9,10\n",
            "Read the table, header in line 1, years across, 1 group, 'Total' for everyone.",
            ": 2021=10 2022=11 2023=12", "Ward=North: 2022=9 2023=10");
    }

    [Fact]
    public void Sheet_that_holds_the_table_is_found()
    {
        Workbooks([("Read me", [["These are the figures"], ["of our schools"]]), ("Data", [["period", "value"], [2022, 30], [2023, 31]])],
            "Read 'Data', header in row 1.", ": 2022=30 2023=31");
    }

    [Fact]
    public void Workbook_with_a_title_years_across_a_sum_and_footnotes_is_read()
    {
        Workbooks([("Figures", [["Children who read well"], [], ["", 2021, 2022, 2023], ["Total", 50.5, 52, 53], ["Girls", 54, 55.5, 56], ["Boys", 47, 48, 50], ["Other", null, 40, 41], [], ["Source: state tests"]])],
            "Read 'Figures', header in row 3, years across, 3 groups, 'Total' for everyone. Left out: what stands below from row 9 on ('Source: state tests').",
            ": 2021=50.5 2022=52 2023=53", "group=Girls: 2021=54 2022=55.5 2023=56", "group=Boys: 2021=47 2022=48 2023=50", "group=Other: 2022=40 2023=41");
    }

    [Fact]
    public void Merged_cells_of_groups_and_periods_stand_for_all_their_rows()
    {
        var bytes = Workbook.WithSheetXml(
            xml => xml.Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A3:A4'/><mergeCell ref='A5:A6'/></mergeCells>", StringComparison.Ordinal),
            ["Wards"], ["Ward", "Year", "Rate"], ["Total", 2022, 10], ["", 2023, 11], ["North", 2022, 9], ["", 2023, 8]);

        // Groups of a table with a row for each figure keep their names; the front matter says which is everyone.
        var file = Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options() with { NeedsHeadline = false }, bag));
        Assert.Equal(["SI0458"], file.Codes);
        Assert.Equal(["Ward=Total: 2022=10 2023=11", "Ward=North: 2022=9 2023=8"], file.Lines);
    }

    [Fact]
    public void Columns_that_may_be_groups_or_figures_are_one_question_whose_lines_work()
    {
        const string csv = "Year,Tested,Passed,Staff asked\n2022,30,28,29\n2023,31,29,30\n";
        var asked = Read(bag => IndicatorData.Read("d.csv", csv, Options(), bag));
        Assert.Equal(["d.csv(1,6): error SI0456: Several columns hold numbers. The columns of line 1 are A 'Year', B 'Tested', C 'Passed', D 'Staff asked'. Write in the front matter 'data: {header: 1, columns: {period: A, value: B, ignore: [C, D]}}' if B is the figure, or 'data: {header: 1, across: groups, columns: {period: A}}' and 'headline_series: {group: Tested}', the one that comes first, if each of them is a group; or 'data: {header: 1, across: measures, columns: {period: A}}' and 'measures: {items: {tested: {value: Tested, title: Tested}, passed: {value: Passed, title: Passed}, staff-asked: {value: Staff asked, title: Staff asked}}}' if each of them is a measure of this page; or 'data: {header: 1, columns: {period: A, value: C, ignore: [B, D]}}' if C is; or 'data: {header: 1, columns: {period: A, value: D, ignore: [B, C]}}' if D is."], asked.Diagnostics);

        var one = new TableGuide { Header = 1, Columns = [Pair("period", "A"), Pair("value", "B")], Ignored = [Text("C"), Text("D")] };
        Assert.Equal([": 2022=30 2023=31"], Read(bag => IndicatorData.Read("d.csv", csv, Options() with { Guide = one }, bag)).Lines);
        var groups = new TableGuide { Header = 1, Across = Across.Groups, Columns = [Pair("period", "A")] };
        Assert.Equal(["group=Tested: 2022=30 2023=31", "group=Passed: 2022=28 2023=29", "group=Staff asked: 2022=29 2023=30"], Read(bag => IndicatorData.Read("d.csv", csv, Options() with { Guide = groups, NeedsHeadline = false }, bag)).Lines);
    }

    [Fact]
    public void Groups_across_with_a_total_that_fits_are_read_unasked()
    {
        Told("Year,Girls,Boys,Total\n2022,30,28,29\n2023,31,29,30\n", "Read the table, header in line 1, groups across, 2 groups, 'Total' for everyone.",
            ": 2022=29 2023=30", "group=Girls: 2022=30 2023=31", "group=Boys: 2022=28 2023=29");
    }

    [Fact]
    public void Column_of_numbers_or_sentences_is_asked_about_and_not_published()
    {
        var csv = "Ward,Pupils,2022,2023,Remarks\nTotal,200,29,30,\nNorth,90,28,29,\"" + new string('x', 70) + "\"\n";
        var asked = Read(bag => IndicatorData.Read("d.csv", csv, Options(), bag));
        Assert.Equal(["d.csv(1,6): error SI0456: It is not clear what B 'Pupils' is for; name a column that is groups under 'breakdowns'. Write in the front matter 'data: {header: 1, across: periods, columns: {ignore: [B]}}' to leave it out."], asked.Diagnostics);
        var guide = new TableGuide { Header = 1, Across = Across.Periods, Ignored = [Text("B"), Text("Remarks")] };
        Assert.Equal([": 2022=29 2023=30", "Ward=North: 2022=28 2023=29"], Read(bag => IndicatorData.Read("d.csv", csv, Options() with { Guide = guide }, bag)).Lines);
    }

    [Fact]
    public void Column_that_breakdowns_names_is_a_group_whatever_it_holds()
    {
        var file = Read(bag => IndicatorData.Read("d.csv", "Ward,2022,2023\n,29,30\n1,28,29\n2,30,31\n", Options() with { Breakdowns = ["Ward"] }, bag));
        Assert.Equal(["SI0458"], file.Codes);
        Assert.Equal([": 2022=29 2023=30", "Ward=1: 2022=28 2023=29", "Ward=2: 2022=30 2023=31"], file.Lines);
    }

    [Fact]
    public void Single_row_with_a_name_may_be_one_group_and_is_asked_about()
    {
        Assert.Equal(["SI0456"], Read(bag => IndicatorData.Read("d.csv", "Indicator,2022,2023\nReading well,29,30\n", Options(), bag)).Codes);
    }

    [Fact]
    public void Row_that_the_front_matter_names_says_which_sheet_is_meant()
    {
        var bytes = Workbook.Of([("Money", [["", 2021, 2022], ["Fees", 50, 52], ["Gifts", 1, 2]]), ("Guests", [["Year", "Old", "Young"], [2021, 7, 8], [2022, 8, 9]])]);
        var options = Options() with { Guide = new() { Rows = new() { Only = new("Gifts", SourceSpan.None) } } };
        Assert.Equal([": 2021=1 2022=2"], Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, options, bag)).Lines);
    }

    [Fact]
    public void Lines_that_name_a_sheet_keep_what_the_front_matter_says_already()
    {
        var bytes = Workbook.Of([("Old", [["", 2021, 2022], ["Total", 50, 52]]), ("New", [["", 2021, 2022], ["Total", 51, 53]])]);
        var options = Options() with { Guide = new() { Rows = new() { Total = new("Total", SourceSpan.None) } } };
        Assert.Contains("'data: {sheet: Old, rows: {total: Total}}' or 'data: {sheet: New, rows: {total: Total}}'", Assert.Single(Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, options, bag)).Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_are_called_by_their_periods_are_read_together()
    {
        object?[][] Sheet(string title, int elm, int all, params object?[] below) => [[title], ["School", "Lead teacher", "% ready"], ["Elm", "R. Moss", elm], ["Oak", "B. Ray", 60], ["All schools", null, all], below];
        var bytes = Workbook.Of([("2022-23", Sheet("Ready", 44, 51)), ("Notes", [["Ask Beth"]]), ("2023-24", Sheet("Ready", 45, 52, "Ready = 270 points"))]);
        var file = Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options(), bag));
        Assert.Equal([": 2022-23=51 2023-24=52", "School=Elm: 2022-23=44 2023-24=45", "School=Oak: 2022-23=60 2023-24=60"], file.Lines.Order(StringComparer.Ordinal));
        Assert.Contains("d.xlsx: note SI0458: Read the sheet '2022-23', header in row 2, 3 groups, the figures from C '% ready'. Left out: B 'Lead teacher'.", file.Diagnostics);
        Assert.Contains("d.xlsx: note SI0458: Read the sheet '2023-24', header in row 2, 3 groups, the figures from C '% ready'. Left out: B 'Lead teacher', what stands below from row 6 on ('Ready = 270 points').", file.Diagnostics);
    }

    [Fact]
    public void Mistake_on_one_of_several_sheets_names_the_sheet()
    {
        object?[][] Sheet(object figure) => [["School", "Rate"], ["Total", 51], ["Elm", figure]];
        var bytes = Workbook.Of([("2022", Sheet(44)), ("2023", Sheet(101))]);
        Assert.Contains(Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options(), bag)).Diagnostics, d => d.StartsWith("d.xlsx(2023!B3): error SI0322: '101' is above 100 percent.", StringComparison.Ordinal));
        var twice = Workbook.Of([("2022", [.. Sheet(44), ["Elm", 45]]), ("2023", Sheet(43))]);
        Assert.Contains(Read(bag => IndicatorData.ReadWorkbook("d.xlsx", twice, null, Options(), bag)).Diagnostics, d => d.StartsWith("d.xlsx(2022!A4): error", StringComparison.Ordinal) && d.Contains("row 3 of '2022' has it already", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_clear_of_several_sheets_is_one_question_whose_line_is_for_all()
    {
        object?[][] Sheet(int figure) => [["School", "Books", "Guests"], ["Total", figure, 90], ["Elm", 45, 40]];
        var bytes = Workbook.Of([("2022", Sheet(88)), ("2023", Sheet(89))]);
        var options = Options() with { Unit = new Unit(UnitKind.Index) };
        var asked = Assert.Single(Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, options, bag)).Diagnostics);
        Assert.Contains("'data: {header: 1, columns: {period: D, value: B, ignore: [C]}}'", asked, StringComparison.Ordinal);
        var guide = new TableGuide { Header = 1, Columns = [Pair("period", "D"), Pair("value", "B")], Ignored = [Text("C")] };
        Assert.Equal([": 2022=88 2023=89", "School=Elm: 2022=45 2023=45"], Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, options with { Guide = guide }, bag)).Lines);
    }

    [Fact]
    public void Sheets_of_years_with_their_months_are_read_together()
    {
        object?[][] Sheet(int figure) => [["Visits"], ["Branch", "Jan", "Feb", "Mar", "Apr"], ["Total", figure, 53, 54, 55], ["Elm", 40, 41, 42, 43]];
        var bytes = Workbook.Of([("2022", Sheet(50)), ("2023", Sheet(60))]);
        var file = Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options() with { Unit = new Unit(UnitKind.Index) }, bag));
        Assert.Equal([": 2022-01=50 2022-02=53 2022-03=54 2022-04=55 2023-01=60 2023-02=53 2023-03=54 2023-04=55", "Branch=Elm: 2022-01=40 2022-02=41 2022-03=42 2022-04=43 2023-01=40 2023-02=41 2023-03=42 2023-04=43"], file.Lines.Order(StringComparer.Ordinal));
        Assert.Contains("d.xlsx: note SI0458: Read the sheets '2022', '2023', header in row 2, periods across, the year from the name of the sheet, 1 group, 'Total' for everyone.", file.Diagnostics);
    }

    [Fact]
    public void Sheet_of_a_period_that_cannot_be_read_is_never_left_out_in_silence()
    {
        object?[][] rows = [["School", "Rate"], ["Total", 51], ["Elm", 44]];
        var broken = Workbook.Of([("2022", rows), ("2023", rows), ("2024", [["School", "Rate"], ["Total", "see Beth"], ["Elm", "see Beth"]])]);
        Assert.Equal(["SI0475"], Read(bag => IndicatorData.ReadWorkbook("d.xlsx", broken, null, Options(), bag)).Codes);
        object?[][] months = [["Branch", "Jan", "Feb", "Mar", "Apr"], ["Total", 50, 53, 54, 55], ["Elm", 40, 41, 42, 43]];
        var other = Workbook.Of([("2022", months), ("2023", months), ("2024", rows)]);
        Assert.Equal(["SI0456"], Read(bag => IndicatorData.ReadWorkbook("d.xlsx", other, null, Options(), bag)).Codes);
    }

    [Fact]
    public void Sheet_that_is_not_clear_is_not_passed_over_for_another()
    {
        // The front matter names a row of the header; what else is wrong on the first sheet is no reason to take the second.
        var bytes = Workbook.Of([("Right", [["", 2021, 2022], ["Total", "7:39", "7:40"], ["Elm", "8:01", "8:02"]]), ("Other", [["", 2021, 2022], ["Total", 50, 52], ["Elm", 1, 2]])]);
        var options = Options() with { Guide = new() { Header = 1 } };
        Assert.DoesNotContain(Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, options, bag)).Lines, l => l.Contains("=50", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_sheets_with_a_table_are_one_question()
    {
        object?[][] rows = [["Our figures"], ["", 2021, 2022], ["Total", 50, 52]];
        var bytes = Workbook.Of([("Old", rows), ("New", rows)]);
        Assert.Equal(["d.xlsx: error SI0456: The figures may stand on more than one sheet: 'Old', 'New'. Write in the front matter 'data: {sheet: Old}' or 'data: {sheet: New}'."],
            Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options(), bag)).Diagnostics);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_left_out_and_named_in_a_table_of_any_shape()
    {
        var bytes = Workbook.WithSheetXml(xml => xml.Replace("<row r='4'>", "<row r='4' hidden='1'>", StringComparison.Ordinal).Replace("<sheetData>", "<cols><col min='4' max='4' width='9' hidden='1' customWidth='1'/></cols><sheetData>", StringComparison.Ordinal), ["Our figures"], ["", 2021, 2022, 2023], ["Total", 50, 52, 7], ["Ana", 1, 2, 3], ["Girls", 40, 41, 6]);
        var file = Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options(), bag));
        Assert.Contains("d.xlsx: note SI0624: Left out, because the spreadsheet hides them: column D ('2023'), row 4. Show them in the spreadsheet if readers may see them.", file.Diagnostics);
        Assert.Equal([": 2021=50 2022=52", "group=Girls: 2021=40 2022=41"], file.Lines);
    }

    [Fact]
    public void Formula_without_a_result_is_named_in_a_table_of_any_shape()
    {
        var bytes = Workbook.Of(["Our figures"], ["", 2021, 2022], ["Total", 50, new Workbook.Unworked("B3+2")]);
        Assert.Contains("SI0457", Read(bag => IndicatorData.ReadWorkbook("d.xlsx", bytes, null, Options(), bag)).Codes);
    }

    [Fact]
    public void Mistake_in_a_turned_table_is_reported_where_its_cell_stands()
    {
        Assert.Equal(["d.csv(3,8): error SI0315: '1O1' is not a plain number. Write digits only, with a point before decimals: 12.5."],
            Read(bag => IndicatorData.Read("d.csv", "group,2022,2023\n,30,31\nA,2000,1O1\n", Options() with { Unit = new Unit(UnitKind.Index) }, bag)).Diagnostics.Where(d => !d.Contains("note", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("period,value\n2020,1,5\n", "SI0306")]
    [InlineData("period,value\n2020,1\nlast year,2\n2022,3\n", "SI0310")]
    [InlineData("period,,value\n2020,1,5\n", "SI0305")]
    [InlineData("period,value,Year\n2011,1,2011\n", "SI0303")]
    [InlineData("period\n2020\n", "SI0302")]
    [InlineData("2015,1999\n2016,2005\n2017,2011\n", "SI0302")]
    public void Mistake_in_a_plain_file_stays_the_mistake_it_is(string csv, string code)
    {
        Assert.Equal([code], Read(bag => IndicatorData.Read("d.csv", csv, Options() with { Unit = new Unit(UnitKind.Index) }, bag)).Codes);
    }

    private static IndicatorDataOptions Options() => new() { Unit = new Unit(UnitKind.Percent) };

    private static KeyValuePair<Sourced<string>, Sourced<string>> Pair(string name, string where) => new(Text(name), Text(where));

    private static Sourced<string> Text(string text) => new(text, SourceSpan.None);

    private static void Told(string csv, string note, params string[] lines)
    {
        var file = Read(bag => IndicatorData.Read("d.csv", csv, Options(), bag));
        Assert.Equal([$"d.csv: note SI0458: {note}"], file.Diagnostics);
        Assert.Equal(lines, file.Lines);
    }

    private static void Workbooks((string Name, object?[][] Rows)[] sheets, string note, params string[] lines)
    {
        var file = Read(bag => IndicatorData.ReadWorkbook("d.xlsx", Workbook.Of(sheets), null, Options(), bag));
        Assert.Equal([$"d.xlsx: note SI0458: {note}"], file.Diagnostics);
        Assert.Equal(lines, file.Lines);
    }

    private static (string[] Codes, string[] Diagnostics, string[] Lines) Read(Func<DiagnosticBag, IndicatorData> read)
    {
        var bag = new DiagnosticBag();
        var data = read(bag);
        return ([.. bag.ToSorted().Select(d => d.Code.Id)], [.. bag.ToSorted().Select(d => d.ToString())],
            [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}"))}")]);
    }
}
