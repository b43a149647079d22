using System.Globalization;
using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

public class CsvTests
{
    [Fact]
    public void Plain_file_becomes_the_headline_series()
    {
        var file = DataFile.Read("period,value\n2011,10.5\n2012,11\n");

        Assert.Equal([": 2011=10.5 2012=11"], file.Lines());
        Assert.Equal(PeriodKind.Year, file.Data.PeriodKind);
        Assert.NotNull(file.Data.Headline);
    }

    [Theory]
    [InlineData("Year,Value\n2011,1\n2012,2")]
    [InlineData("YEAR,VALUE\r\n2011,1\r\n2012,2\r\n")]
    [InlineData("period,value\r2011,1\r2012,2\r")]
    [InlineData("\uFEFFperiod,value\n2012,2\n2011,1\n")]
    [InlineData("\n\nperiod,value\n\n2011,1\n,\n  ,\t\n2012,2\n\n")]
    [InlineData("\"period\",\"value\"\n\"2011\",\"1\"\n\"2012\",\"2\"")]
    [InlineData("period;value\n2011;1\n2012;2")]
    [InlineData(" period , value \n 2011 , 1\t\n2012\t, 2 ")]
    [InlineData("period,value,,\n2011,1,,\n2012,2,,\n")]
    public void Spreadsheets_and_editors_may_write_the_same_file_in_many_ways(string csv)
    {
        Assert.Equal([": 2011=1 2012=2"], DataFile.Read(csv).Lines());
    }

    [Fact]
    public void Semicolon_files_may_use_decimal_commas()
    {
        Assert.Equal([": 2011=10.5 2012=11"], DataFile.Read("period;value\n2011;10,5\n2012;11\n").Lines());
        Assert.Equal([": 2011=10.5 2012=11"], DataFile.Read("period;value\n2011;10.5\n2012;11\n").Lines());
        Assert.Equal(
            ["d.csv(3,6): error SI0315: '11.25' is not a plain number. Write 11,25."],
            DataFile.Read("period;value\n2011;10,5\n2012;11.25\n").Diagnostics);
    }

    [Fact]
    public void Header_alone_means_no_data_yet()
    {
        var file = DataFile.Read("period,value,sex\n");

        Assert.Empty(file.Diagnostics);
        Assert.Empty(file.Data.Series);
        Assert.Null(file.Data.PeriodKind);
        Assert.Equal("sex", Assert.Single(file.Data.Breakdowns).Column.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\uFEFF")]
    public void Empty_file_is_an_error(string csv)
    {
        Assert.Equal(["d.csv: error SI0301: The file is empty. Put the header 'period,value' on its first line."], DataFile.Read(csv).Diagnostics);
    }

    [Theory]
    [InlineData("period\n2011", "d.csv(1,1): error SI0302: There is no column 'value'. Add it; a data file has at least 'period' and 'value'.")]
    [InlineData("period|value\n2011|1", "d.csv(1): error SI0308: The columns are separated by '|'. Save the file again as 'CSV (comma separated)'.")]
    [InlineData("period,value,Year\n2011,1,2011", "d.csv(1,14): error SI0303: 'Year' and column 1, 'period', are the same column. Rename or delete one.")]
    [InlineData("period,value,sex,Sex\n2011,1,,", "d.csv(1,18): error SI0303: 'Sex' and column 3, 'sex', are the same column. Rename or delete one.")]
    [InlineData("period,,value\n2011,1,2", "d.csv(1,8): error SI0305: Column 2 has no name. Name it on the first line, or delete it.")]
    [InlineData("period,value\n2011\n2012,1", "d.csv(2): error SI0306: This row has 1 cell; the header has 2. Add the missing separators, one for each blank cell.")]
    [InlineData("period,value\n2011,1,234\n2012,1", "d.csv(2): error SI0306: This row has 3 cells; the header has 2. Write a number with a comma as 12.5 or 1234, and put a text that holds a comma between double quotes.")]
    [InlineData("period,value,note\n2011,1,\"open\n2012,1,\n", "d.csv(2): error SI0307: A double quote opens a cell in this row and is never closed. Close it after the cell's text.")]
    [InlineData("period,value,note\n2011,1,\"a\"b\n2012,1,\n", "d.csv(2): error SI0307: Text stands after a closing double quote in this row. Put the whole cell between quotes, and write a quote inside it twice.")]
    public void Broken_table_is_reported_at_its_place(string csv, string expected)
    {
        Assert.Equal([expected], DataFile.Read(csv).Diagnostics);
    }

    [Fact]
    public void Header_that_is_data_is_told_so()
    {
        Assert.Equal(
            ["d.csv(1,1): error SI0302: The first line is already data. Put a header such as 'period,value' above it."],
            DataFile.Read("2011,1\n2012,2\n").Diagnostics);
    }

    [Fact]
    public void Misspelt_column_is_a_warning_unless_it_is_a_declared_breakdown()
    {
        Assert.Equal(
            ["d.csv(1,14): warning SI0304: 'lowr' is taken as a breakdown, with a group for each of its values. Did you mean 'lower'?"],
            DataFile.Read("period,value,lowr\n2011,1,\n").Diagnostics);
        Assert.Empty(DataFile.Read("period,value,lowr\n2011,1,\n", breakdowns: ["lowr"]).Diagnostics);
        Assert.Equal(["SI0304"], DataFile.Read("period,value,numerator\n2011,1,\n").Codes);
        Assert.Empty(DataFile.Read("period,value,race,age,sex,mode,grade,school\n2011,1,,,,,,\n").Diagnostics);
    }

    [Fact]
    public void Positions_count_what_an_editor_shows()
    {
        var csv = "\uFEFFperiod,note,value\n2011,\"two\nlines, ü\",x\n2012,\"é😀\"\"\" , y\n";

        Assert.Equal(
            [
                "d.csv(3,11): error SI0315: 'x' is not a plain number. Leave the cell blank and write the reason in the column 'flag', for example missing.",
                "d.csv(4,16): error SI0315: 'y' is not a plain number. Write digits only, with a point before decimals: 12.5.",
            ],
            DataFile.Read(csv).Diagnostics);
    }

    [Fact]
    public void Mistakes_beyond_twenty_are_counted()
    {
        var csv = new StringBuilder("period,value\n");
        for (var i = 0; i < 1000; i++) csv.Append(CultureInfo.InvariantCulture, $"{1500 + i},1%%\n");

        var file = DataFile.Read(csv.ToString());

        Assert.Equal(21, file.Diagnostics.Length);
        Assert.Equal("d.csv(22,6): error SI0349: And 980 more mistakes in this file, from here on. Correct those above, then check again.", file.Diagnostics[^1]);
    }

    [Fact]
    public void Quote_that_our_downloads_put_before_formulas_is_taken_off()
    {
        var file = DataFile.Read("period,value,note,sex\n2011,1,'=1+1,\n2011,2,'tis,'@x\n2011,3,,'-\n");

        Assert.Equal([": 2011=1", "sex=@x: 2011=2", "sex=-: 2011=3"], file.Lines());
        Assert.Equal("=1+1", file.Data.Series[0].Observations[0].Note);
        Assert.Equal("'tis", file.Data.Series[1].Observations[0].Note);
    }

    [Fact]
    public void Hundred_thousand_rows_are_read_without_delay()
    {
        var csv = new StringBuilder("period,value,lower,upper,n,denominator,flag,note,place,sex,race\n");
        for (var group = 0; group < 1000; group++)
        {
            for (var year = 1900; year < 2000; year++)
            {
                csv.Append(CultureInfo.InvariantCulture, $"{year},{20 + (group % 50)}.5,{10 + (group % 50)},{30 + (group % 50)},,,provisional,as published,,{(group % 2 == 0 ? "Female" : "Male")},group {group}\n");
            }
        }

        csv.Append("1999,50,,,,,,,,,\n");
        var text = csv.ToString();

        // 0.15 s on an idle machine.
        HangGuard.Watch(() =>
        {
            var file = DataFile.Read(text);
            Assert.Empty(file.Diagnostics);
            Assert.Equal(1001, file.Data.Series.Length);
        });
    }

    [Fact]
    public void More_cells_than_a_page_can_show_are_refused()
    {
        var blanks = new string(',', 98);
        var csv = new StringBuilder("period,value");
        for (var i = 2; i < 100; i++) csv.Append(CultureInfo.InvariantCulture, $",b{i}");
        csv.Append('\n');
        for (var i = 0; i <= 50_000; i++) csv.Append(CultureInfo.InvariantCulture, $"{1000 + (i % 2000)},{i},g{i / 2000}{blanks[1..]}\n");

        Assert.Contains("d.csv(50002): error SI0309: There are more than 50000 rows. Keep those that people need.", DataFile.Read(csv.ToString(), UnitKind.Index).Diagnostics);
        Assert.Equal(["SI0309"], DataFile.Read("period,value" + new string(',', 100) + "x\n2011,1\n").Codes);
    }

    [Fact]
    public void Damaged_files_never_throw()
    {
        const string Good = "\uFEFFperiod;value;lower;upper;moe;n;denominator;flag;note;place;sex\r\n2014-15;54,8;50;60;4,9;929;1696;provisional;\"As of \"\"May\"\"\nor so\";;\r\n2015-16;>95;;;;;200;;;north;Female\r\n2016-17;;;;;;;suppressed;;;Male\r\n";
        const string Alphabet = "\0\t\r\n \"',;.-<>%/0129QeE\uD83D\u00E9\uFFFE=";
        var random = new Random(11);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder(Good);
            for (var k = 0; k < 1 + (i % 12); k++)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0: text.Remove(at, Math.Min(text.Length - at - 1, random.Next(20))); break;
                    case 1: text.Insert(at, Alphabet[random.Next(Alphabet.Length)]); break;
                    default: text[at] = Alphabet[random.Next(Alphabet.Length)]; break;
                }
            }

            DataFile.Read(text.ToString(), (UnitKind)(i % 10), grades: ["F", "A"]);
        }
    }
}
