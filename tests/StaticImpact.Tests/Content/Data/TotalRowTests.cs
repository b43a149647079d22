using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Rows and columns that are worked out from others: everyone where that is certain, else left out and named, or asked about; never a group.</summary>
public class TotalRowTests
{
    private const string Wide = "Group,2021,2022\nGirls,30,40\nBoys,20,25\n";

    [Theory]
    [InlineData("Average,25,32.5", "line 4 ('Average')")]
    [InlineData("Mean,25,32.5", "line 4 ('Mean')")]
    [InlineData("Total,50,65", "line 4 ('Total')")]
    [InlineData("Change,1,2", "line 4 ('Change')")]
    [InlineData("% change,1,2", "line 4 ('% change')")]
    [InlineData("Percent change,1,2", "line 4 ('Percent change')")]
    [InlineData("Difference,10,15", "line 4 ('Difference')")]
    [InlineData("Gap (points),10,15", "line 4 ('Gap (points)')")]
    [InlineData("Rank,2,3", "line 4 ('Rank')")]
    [InlineData("Target,50,55", "line 4 ('Target')")]
    [InlineData("Goal 2030,50,55", "line 4 ('Goal 2030')")]
    [InlineData("Notes,5,6", "line 4 ('Notes')")]
    [InlineData("Last updated,5,6", "line 4 ('Last updated')")]
    public void Row_that_is_no_group_is_left_out_of_percents_and_named(string row, string named)
    {
        var (told, lines) = Read(Wide + row + "\n", UnitKind.Percent);
        Assert.Equal([$"note SI0458: Read the table, header in line 1, years across, 2 groups. Left out: {named}."], told);
        Assert.Equal(["Group=Girls: 2021=30 2022=40", "Group=Boys: 2021=20 2022=25"], lines);
    }

    [Theory]
    [InlineData("Total,50,65", 50)]
    [InlineData("TOTAL:,50,65", 50)]
    [InlineData("All,50,65", 50)]
    [InlineData("Grand total,51,66", 51)]
    public void Row_of_everyone_is_the_total_where_it_fits(string row, int first)
    {
        var (told, lines) = Read(Wide + row + "\n", UnitKind.Count);
        Assert.Contains($"'{row[..row.IndexOf(',', StringComparison.Ordinal)]}' for everyone", told[0], StringComparison.Ordinal);
        Assert.StartsWith($": 2021={first} ", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Theory]
    [InlineData("Total,25,65", UnitKind.Count, "Line 4, 'Total', is less than one of the groups. Write in the front matter 'data: {header: 1, across: periods, rows: {total: Total}}' if it is the figure of everyone nevertheless, or 'data: {header: 1, across: periods, rows: {ignore: [Total]}}' to leave it out.")]
    [InlineData("Average,27,35", UnitKind.Percent, "Line 4, 'Average', is not the plain mean of the other rows, so it may be the figure of everyone. Write in the front matter 'data: {header: 1, across: periods, rows: {total: Average}}' if it is, or 'data: {header: 1, across: periods, rows: {ignore: [Average]}}' to leave it out.")]
    [InlineData("All,27,35\nTotal,28,36", UnitKind.Percent, "Lines 4 and 5 ('All', 'Total') both seem to be everyone, with different figures. Write in the front matter 'data: {header: 1, across: periods, rows: {total: All}}' if the first of them is.")]
    [InlineData("Total rural,27,35", UnitKind.Percent, "Line 4, 'Total rural', may be a total of some groups. Write in the front matter 'data: {header: 1, across: periods, rows: {ignore: [Total rural]}}' to leave it out, or 'data: {header: 1, across: periods, rows: {groups: [Total rural]}}' if it is a group.")]
    public void Row_that_may_be_everyone_is_one_question_whose_lines_work(string rows, UnitKind unit, string question)
    {
        Assert.Equal([$"error SI0456: {question}"], Read(Wide + rows + "\n", unit).Told);
        var row = rows[..rows.IndexOf(',', StringComparison.Ordinal)];
        var total = Read(Wide + rows + "\n", unit, new RowGuide { Total = Text(row) });
        Assert.Equal(3, total.Lines.Length);
        Assert.StartsWith(": 2021=2", total.Lines[0], StringComparison.Ordinal);
        var ignored = Read(Wide + rows.Split('\n')[0] + "\n", unit, new RowGuide { Ignored = [Text(row)] });
        Assert.Equal(["Group=Girls: 2021=30 2022=40", "Group=Boys: 2021=20 2022=25"], ignored.Lines);
    }

    [Fact]
    public void Subtotals_of_the_rows_beside_them_are_left_out_and_named()
    {
        var (told, lines) = Read("Ward,2021,2022\nElm,30,40\nOak,20,25\nSubtotal north,50,65\nAsh,10,11\nFir,12,13\nSubtotal south,22,24\nTotal,72,89\n", UnitKind.Count);
        Assert.Equal(["note SI0458: Read the table, header in line 1, years across, 4 groups, 'Total' for everyone. Left out: line 4 ('Subtotal north'), line 7 ('Subtotal south')."], told);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void Blank_and_named_rows_of_everyone_are_one_where_they_agree_and_a_question_where_not()
    {
        Assert.Equal(3, Read("Group,2021,2022\n,50,65\nGirls,30,40\nBoys,20,25\nTotal,50,65\n", UnitKind.Count).Lines.Length);
        Assert.StartsWith("error SI0456: Lines 2 and 5", Read("Group,2021,2022\n,50,65\nGirls,30,40\nBoys,20,25\nTotal,51,65\n", UnitKind.Count).Told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_no_periods_are_left_out_and_named()
    {
        var (told, lines) = Read("Group,2021,2022,Change,% change,Average,Target 2030,Rank,Trend,Notes,Source,Last updated,Total\nTotal,25,32,7,28,28.5,60,,,Counted in May,ACS,2024-05-01,57\nGirls,30,40,10,33,35,60,1,up,,ACS,2024-05-01,70\nBoys,20,25,5,25,22.5,60,2,up,,ACS,2024-05-01,45\n", UnitKind.Percent);
        Assert.Equal(["note SI0458: Read the table, header in line 1, years across, 2 groups, 'Total' for everyone. Left out: D 'Change', E '% change', F 'Average', G 'Target 2030', H 'Rank', I 'Trend', J 'Notes', K 'Source', L 'Last updated', M 'Total'."], told);
        Assert.Equal([": 2021=25 2022=32", "Group=Girls: 2021=30 2022=40", "Group=Boys: 2021=20 2022=25"], lines);
    }

    [Fact]
    public void Columns_beside_groups_that_stand_across_are_left_out_and_named()
    {
        var (told, lines) = Read("Year,Girls,Boys,Total,Average,Change,Target,Source\n2021,30,20,26,25,,60,ACS\n2022,40,25,33,32.5,7,60,ACS\n", UnitKind.Percent);
        Assert.Equal(["note SI0458: Read the table, header in line 1, groups across, 2 groups, 'Total' for everyone. Left out: E 'Average', F 'Change', G 'Target', H 'Source'."], told);
        Assert.Equal([": 2021=26 2022=33", "Group=Girls: 2021=30 2022=40", "Group=Boys: 2021=20 2022=25"], lines.Select(l => l.Replace("group=", "Group=", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sum_of_percents_across_is_not_taken_for_everyone()
    {
        Assert.StartsWith("error SI0456: Several columns hold numbers.", Read("Year,Yes,No,Total\n2021,40,60,100\n2022,45,55,100\n", UnitKind.Percent).Told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_periods_that_are_worked_out_are_left_out_and_named()
    {
        var (told, lines) = Read("Safe days\nYear,Days\n2021,30\n2022,40\nAverage,35\nChange,10\nTarget,60\nTotal,70\n", UnitKind.Index);
        Assert.Equal(["note SI0458: Read the table, header in line 2, the figures from B 'Days'. Left out: line 5 ('Average'), line 6 ('Change'), line 7 ('Target'), line 8 ('Total')."], told);
        Assert.Equal([": 2021=30 2022=40"], lines);
    }

    [Fact]
    public void Group_called_all_is_everyone_in_a_plain_file_where_no_row_is_blank()
    {
        var (told, lines) = Read("period,sex,value\n2021,All,25\n2021,Girls,30\n2022,All,32\n", UnitKind.Percent, needsHeadline: true);
        Assert.Equal(["note SI0627: 'All' in the column 'sex' is taken for everyone, because no row has blank groups."], told);
        Assert.Equal([": 2021=25 2022=32", "sex=Girls: 2021=30"], lines);
        Assert.Empty(Read("period,sex,value\n2021,,25\n2021,All,30\n", UnitKind.Percent, needsHeadline: true).Told);
    }

    [Fact]
    public void Groups_under_headings_are_one_breakdown_for_each_heading()
    {
        var (told, lines) = Read("Group,2021,2022\nAll students,25,32\nBy sex:,,\nGirls,30,40\nBoys,20,25\nBy grade,,\nThird,27,35\nFourth,24,30\n", UnitKind.Percent);
        Assert.Equal(["note SI0458: Read the table, header in line 1, years across, groups under 'Sex', 'Grade', 4 groups, 'All students' for everyone."], told);
        Assert.Equal([": 2021=25 2022=32", "Sex=Girls: 2021=30 2022=40", "Sex=Boys: 2021=20 2022=25", "Grade=Third: 2021=27 2022=35", "Grade=Fourth: 2021=24 2022=30"], lines);
    }

    [Fact]
    public void Rows_that_are_measures_are_asked_about()
    {
        const string csv = "Indicator,2021,2022\nReading well,30,40\nAttendance,90,91\n";
        Assert.Equal(["error SI0456: The rows below A 'Indicator' are measures rather than groups: 'Reading well', 'Attendance'. Write in the front matter 'data: {header: 1, across: periods, rows: {only: Reading well}}' with the row that this page is about, or 'measures: {column: Indicator, items: {reading-well: {value: Reading well, title: Reading well}, attendance: {value: Attendance, title: Attendance}}}' to show all of them on this page; or name A 'Indicator' under 'breakdowns' if they are groups."], Read(csv, UnitKind.Percent).Told);
        Assert.Equal([": 2021=90 2022=91"], Read(csv, UnitKind.Percent, new RowGuide { Only = Text("Attendance") }).Lines);
        Assert.Equal(["error SI0456: There is no row 'Atendance'. The rows are 'Reading well', 'Attendance'."], Read(csv, UnitKind.Percent, new RowGuide { Only = Text("Atendance") }).Told);
    }

    [Fact]
    public void Table_in_which_no_row_is_everyone_is_one_question()
    {
        Assert.Equal(["error SI0456: No row says that it is everyone: 'Girls', 'Boys'. Write in the front matter 'data: {header: 1, across: periods, rows: {total: Girls}}' with the row that is; or add one, or 'data: {header: 1, across: periods}' and 'headline_series: {Group: Girls}' if none is, with the group that comes first; or 'data: {header: 1, across: periods, rows: {only: Girls}}' with the only row that this page is about."], Read(Wide, UnitKind.Percent, needsHeadline: true).Told);
        Assert.Equal([": 2021=30 2022=40", "Group=Boys: 2021=20 2022=25"], Read(Wide, UnitKind.Percent, new RowGuide { Total = Text("Girls") }, needsHeadline: true).Lines);
    }

    [Fact]
    public void Places_to_compare_with_are_no_groups()
    {
        var (told, lines) = Read("Area,2021,2022\nTotal,25,32\nNorth,30,40\nState,20,25\nUnited States,21,26\n", UnitKind.Percent);
        Assert.Equal(["note SI0458: Read the table, header in line 1, years across, 1 group, 'Total' for everyone. Left out: line 4 ('State'), line 5 ('United States')."], told);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(": 2021=20 ", Read("Area,2021,2022\nNorth,30,40\nState,20,25\n", UnitKind.Percent, new RowGuide { Total = Text("State") }).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_for_no_figure_and_for_a_hidden_one_are_told_apart()
    {
        var (told, lines) = Read("Group,2021,2022\nTotal,25,32\nGirls,n/a,40\nBoys,*,25\nOther,–,s\n", UnitKind.Percent);
        Assert.Equal(["note SI0458: Read the table, header in line 1, years across, 3 groups, 'Total' for everyone. Left out: 1 cell 'n/a', 1 cell '–'.", "note SI0626: '*' is taken for a figure that is hidden to protect people, as is 1 more. Clear the cell if there is no figure."], told);
        Assert.Equal([": 2021=25 2022=32", "Group=Girls: 2022=40", "Group=Boys: 2021= 2022=25", "Group=Other: 2022="], lines);
    }

    private static Sourced<string> Text(string text) => new(text, SourceSpan.None);

    private static (string[] Told, string[] Lines) Read(string csv, UnitKind unit, RowGuide? rows = null, bool needsHeadline = false)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(unit), Guide = new TableGuide { Rows = rows ?? RowGuide.None }, NeedsHeadline = needsHeadline }, bag);
        return ([.. bag.ToSorted().Select(d => d.ToString()).Select(t => t[(t.IndexOf(": ", StringComparison.Ordinal) + 2)..])],
            [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}"))}")]);
    }
}
