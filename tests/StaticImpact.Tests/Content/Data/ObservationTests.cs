using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

public class ObservationTests
{
    [Fact]
    public void Row_gives_every_fact()
    {
        var file = DataFile.Read("period,value,lower,upper,moe,n,denominator,flag,note\n2011,54.8,50,60,4.9,929,1696,provisional  Revised,As of May\n");

        var observation = file.Data.Headline!.Observations[0];
        Assert.Empty(file.Diagnostics);
        Assert.Equal(54.8m, observation.Value);
        Assert.Equal((50m, 60m, 4.9m), (observation.Lower, observation.Upper, observation.Moe));
        Assert.Equal((929m, 1696m), (observation.N, observation.Denominator));
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Revised, observation.Flags);
        Assert.Equal("As of May", observation.Note);
        Assert.Equal(2, observation.Line);
    }

    [Theory]
    [InlineData("1e+05", "100000")]
    [InlineData("1.2E+03", "1200")]
    [InlineData("1.50e+01", "15.0")]
    [InlineData("4.4e-16", "0.00000000000000044")]
    [InlineData("-2.5e-1", "-0.25")]
    [InlineData("0e-99", null)]
    [InlineData("0e-9", "0.000000000")]
    public void Number_with_an_exponent_is_read_exactly(string cell, string? expected)
    {
        var file = DataFile.Read($"period,value\n2011,{cell}\n", UnitKind.Index);

        Assert.Equal(expected is null ? ["SI0315"] : [], file.Codes);
        if (expected is not null) Assert.Equal(expected, file.Data.Headline!.Observations[0].Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(">95", true, 95)]
    [InlineData("<5", false, 5)]
    [InlineData("<0.5", false, 0.5)]
    public void Censored_value_keeps_only_its_bound(string cell, bool isAbove, double bound)
    {
        var observation = DataFile.Read($"period,value\n2011,{cell}\n").Data.Headline!.Observations[0];

        Assert.Null(observation.Value);
        Assert.Equal(new CensoredValue(isAbove, (decimal)bound), observation.Censored);
    }

    [Theory]
    [InlineData("\"1,234\"", "Write 1234.")]
    [InlineData("\"1,234.5\"", "Write 1234.5.")]
    [InlineData("1.234.567", "Write 1234567.")]
    [InlineData("\"1.234,5\"", "Write 1234.5.")]
    [InlineData("1 234", "Write 1234.")]
    [InlineData("12%", "Write 12.")]
    [InlineData("12.5 %", "Write 12.5.")]
    [InlineData("\"12,5\"", "Write 12.5.")]
    [InlineData("\"0,125\"", "Write 0.125.")]
    [InlineData("$4", "Write 4.")]
    [InlineData("\"$1,200\"", "Write 1200.")]
    [InlineData("+5", "Write 5.")]
    [InlineData(".5", "Write 0.5.")]
    [InlineData("5.", "Write 5.")]
    [InlineData("1e-40", "Write digits only, with a point before decimals: 12.5.")]
    [InlineData("1e+20", "Write digits only, with a point before decimals: 12.5.")]
    [InlineData("1e", "Write digits only, with a point before decimals: 12.5.")]
    [InlineData("\u22125", "Write -5.")]
    [InlineData("12*", "Write 12.")]
    [InlineData("> 95", "Write >95.")]
    [InlineData(">95%", "Write >95.")]
    [InlineData("≥95", "A value of which only a bound is known is written >95 or <5.")]
    [InlineData("n/a", "Leave the cell blank and write the reason in the column 'flag', for example not-applicable.")]
    [InlineData("..", "Leave the cell blank and write the reason in the column 'flag', for example missing.")]
    [InlineData("s", "Leave the cell blank and write the reason in the column 'flag', for example suppressed.")]
    [InlineData("#DIV/0!", "It is an error of the spreadsheet: correct the formula, or widen the column, and save again.")]
    [InlineData("about ten", "Write digits only, with a point before decimals: 12.5.")]
    [InlineData("99999999999999999999", "Write digits only, with a point before decimals: 12.5.")]
    public void Other_spelling_of_a_number_is_an_error_that_shows_the_fix(string cell, string fix)
    {
        // The second row keeps the column from fitting a reading of its own.
        var file = DataFile.Read($"period,value\n2011,{cell}\n2012,1 x 2\n", UnitKind.Index);

        Assert.Equal(2, file.Diagnostics.Length);
        Assert.Equal($"d.csv(2,6): error SI0315: '{cell.Trim('"')}' is not a plain number. {fix}", file.Diagnostics[0]);
    }

    [Theory]
    [InlineData("period,value\n2011,\n", "d.csv(2,6): error SI0316: The value is blank. Add a column 'flag' and say why there: suppressed, not-collected, not-applicable or missing.")]
    [InlineData("period,value,flag\n2011,,provisional\n", "d.csv(2,6): error SI0316: The value is blank. Say why in the column 'flag': suppressed, not-collected, not-applicable or missing.")]
    [InlineData("period,value,flag\n2011,,supressed\n", "d.csv(2,7): error SI0317: There is no flag 'supressed'. Did you mean 'suppressed'? Flags are suppressed, not-collected, not-applicable, missing, provisional, estimated, break, revised; a remark belongs in the column 'note'.")]
    [InlineData("period,value,flag\n2011,5,not-collected\n", "d.csv(2,6): error SI0318: '5' stands beside the flag 'not-collected', which says that there is no value. Delete one of the two.")]
    [InlineData("period,value\n2011,548\n", "d.csv(2,6): error SI0322: '548' is above 100 percent. Correct it; for a change or a ratio write 'unit: {kind: percent, bounds: none}'.")]
    [InlineData("period,value,lower,upper\n2011,5,6,7\n", "d.csv(2,8): error SI0323: '6' is above the value 5, which must lie inside its interval. Correct one of the two.")]
    [InlineData("period,value,lower,upper\n2011,5,3,4\n", "d.csv(2,10): error SI0323: '4' is below the value 5, which must lie inside its interval. Correct one of the two.")]
    [InlineData("period,value,lower,upper\n2011,5,6,4\n", "d.csv(2,8): error SI0323: The interval begins at '6' and ends lower, at '4'. Exchange the two.")]
    [InlineData("period,value,moe\n2011,5,-1\n", "d.csv(2,8): error SI0324: '-1' is negative. Leave the cell blank when the source gives no margin of error.")]
    [InlineData("period,value,n,denominator\n2011,50,20,10\n", "d.csv(2,9): error SI0325: 20 out of 10 is more than all. Correct 'n' or 'denominator'.")]
    [InlineData("period,value,n,denominator\n2011,50,40,100\n", "d.csv(2,6): warning SI0326: The value is not what 'n' out of 'denominator' gives. Correct one of the three.")]
    [InlineData("period,value,denominator\n2011,50,0\n", "d.csv(2,9): error SI0327: The value is out of 0. Correct the denominator, or leave the value blank with the flag not-applicable.")]
    [InlineData("period,value,n\n2011,50,-2\n", "d.csv(2,9): error SI0321: '-2' is negative, and a count cannot be. Correct it.")]
    [InlineData("period,value,note\n2011,5,\n2012,6,\n2011,7,\n", "d.csv(4,1): error SI0330: This row gives 2011 again: line 2 has it already. Delete one of the two, or fill in the column that tells them apart.")]
    [InlineData("period,value,sex\n2011,5,\n2011,6,F\n2011,7,F\n", "d.csv(4,1): error SI0330: This row gives 2011 for sex F again: line 3 has it already. Delete one of the two, or fill in the column that tells them apart.")]
    [InlineData("period,value,sex\n2011,5,\n2011,6,Female\n2011,7,female\n", "d.csv(4,8): warning SI0331: 'female' and 'Female' (line 3) are taken as two. Write them the same way.")]
    [InlineData("period,value,sex\n2011,5,Female\n", "d.csv(1,1): error SI0332: No row is for everyone. If 'Female' is everyone, write 'breakdowns: {sex: {total: Female}}'; if none is, 'headline_series: {sex: Female}' with the group that comes first. Otherwise add rows with the breakdown and place cells left blank: they are the indicator's own figure.")]
    public void Row_that_contradicts_itself_is_reported(string csv, string expected)
    {
        Assert.Equal([expected], DataFile.Read(csv).Diagnostics);
    }

    [Fact]
    public void Count_may_not_be_negative_but_an_index_may()
    {
        Assert.Equal(["SI0321"], DataFile.Read("period,value\n2011,-5\n", UnitKind.Count).Codes);
        Assert.Equal(["SI0321"], DataFile.Read("period,value\n2011,-5\n", UnitKind.PerThousand).Codes);
        Assert.Empty(DataFile.Read("period,value\n2011,-5\n", UnitKind.Index).Codes);
    }

    [Fact]
    public void Suppressed_value_left_in_the_file_is_dropped_with_a_warning()
    {
        var file = DataFile.Read("period,value,flag\n2011,7,suppressed\n", UnitKind.Count);

        Assert.Equal(["SI0319"], file.Codes);
        Assert.Null(file.Data.Headline!.Observations[0].Value);
    }

    [Fact]
    public void Rounded_value_agrees_with_its_count()
    {
        Assert.Empty(DataFile.Read("period,value,n,denominator\n2014,54.8,929,1696\n2015,55,929,1696\n").Diagnostics);
        Assert.Empty(DataFile.Read("period,value,n,denominator\n2014,46.3,463,10000\n", UnitKind.PerThousand).Diagnostics);
    }

    [Fact]
    public void Grades_become_positions_on_the_list()
    {
        var file = DataFile.Read("period,value\n2021,D\n2022,c\n2023,E\n", UnitKind.Grade, grades: ["F", "D", "C", "B", "A"]);

        Assert.Equal(["d.csv(4,6): error SI0320: 'E' is not one of the grades F, D, C, B, A."], file.Diagnostics.Select(d => d.Split(" Did you")[0]));
        Assert.Equal([1m, 2m], file.Data.Headline!.Observations.Select(o => o.Value));
    }

    [Fact]
    public void Yes_and_no_become_one_and_zero()
    {
        Assert.Equal([": 2021=0 2022=1 2023=1"], DataFile.Read("period,value\n2021,No\n2022,yes\n2023,1\n", UnitKind.YesNo).Lines());
        Assert.Equal(["SI0315"], DataFile.Read("period,value\n2021,maybe\n", UnitKind.YesNo).Codes);
        Assert.Equal(["SI0315"], DataFile.Read("period,value\n2021,2\n", UnitKind.YesNo).Codes);
    }

    [Fact]
    public void Series_are_the_same_whatever_the_order_of_rows()
    {
        const string Header = "period,value,place,sex,race\n";
        string[] rows = ["2011,1,,,", "2011,2,,F,", "2012,3,,F,", "2011,4,,,Black", "2011,5,,F,Black", "2011,6,north,,", "2010,7,,,"];
        var expected = DataFile.Read(Header + string.Join('\n', rows)).Lines();

        Assert.Equal(
            [": 2010=7 2011=1", "sex=F: 2011=2 2012=3", "race=Black: 2011=4", "sex=F race=Black: 2011=5", " @north: 2011=6"],
            expected);
        Assert.Equal(expected, DataFile.Read(Header + string.Join('\n', rows.Reverse())).Lines());
    }

    [Fact]
    public void Groups_places_and_notes_are_listed_as_they_first_appear()
    {
        var file = DataFile.Read("period,value,note,place,race\n2011,1,,,\n2011,2,b,,White\n2011,3,a,south,\n2012,4,b,north,\n2012,5,,,Black\n");

        var race = Assert.Single(file.Data.Breakdowns);
        Assert.Equal(["White", "Black"], race.Values.Select(v => v.Value));
        Assert.Equal("d.csv(6,10)", race.Values[1].Span.ToString());
        Assert.Equal(["south", "north"], file.Data.Places.Select(p => p.Value.Value));
        Assert.Equal("d.csv(4,10)", file.Data.Places[0].Span.ToString());
        Assert.Equal(["b", "a"], file.Data.Notes.Select(n => n.Value));
    }

    [Fact]
    public void More_groups_than_anybody_reads_are_refused_at_their_column()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"2020,child {i},{i % 90}\n"));
        HangGuard.Watch(() => Assert.Equal(
            ["d.csv(1,8): error SI0309: The column 'group' holds 100000 different names; at most 5000 are read. Delete the column if it names single people or rows; else put several groups together."],
            DataFile.Read("period,group,value\n2020,,50\n" + rows).Diagnostics.Where(d => !d.Contains("combinations", StringComparison.Ordinal))));
    }

    [Fact]
    public void Crossed_groups_of_more_combinations_than_anybody_reads_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"2020,a{i / 200},b{i % 200},5\n"));
        Assert.Contains("of 40001 different combinations of places and groups; at most 20000 are read.", Assert.Single(DataFile.Read("period,a,b,value\n2020,,,50\n" + rows).Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void More_periods_than_anybody_reads_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, 24_000).Select(i => $"{1000 + (i / 12)}-{1 + (i % 12):00},5\n"));
        HangGuard.Watch(() => Assert.Contains("There are 24000 rows for one group; at most 2500 periods are read.", Assert.Single(DataFile.Read("period,value\n" + rows).Diagnostics), StringComparison.Ordinal));
    }

    [Fact]
    public void Name_of_thousands_of_letters_is_refused_at_its_cell() =>
        Assert.Equal(
            ["d.csv(3,6): error SI0309: This name has 25000 letters; at most 500 are read. Put remarks into a column 'note', and names here."],
            DataFile.Read($"period,group,value\n2020,,5\n2020,{new string('x', 25_000)},5\n").Diagnostics);
}
