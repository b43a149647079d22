using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

public class PeriodTests
{
    [Theory]
    [InlineData("2024", PeriodKind.Year, 2024, 0)]
    [InlineData("2019-2023", PeriodKind.Pooled, 2023, 2019)]
    [InlineData("2023-24", PeriodKind.SchoolYear, 2024, 0)]
    [InlineData("2023/24", PeriodKind.SchoolYear, 2024, 0)]
    [InlineData("1999-00", PeriodKind.SchoolYear, 2000, 0)]
    [InlineData("2024-Q3", PeriodKind.Quarter, 2024, 3)]
    [InlineData("2024-05", PeriodKind.Month, 2024, 5)]
    public void Each_kind_is_known_by_its_form(string text, PeriodKind kind, int year, int part)
    {
        var file = DataFile.Read($"period,value\n{text},1\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(kind, file.Data.PeriodKind);
        Assert.Equal(new Period(kind, year, part), file.Data.Headline!.Observations[0].Period);
    }

    [Theory]
    [InlineData("2015 Q4", PeriodKind.Quarter, "2015-Q4")]
    [InlineData("05/2024", PeriodKind.Month, "2024-05")]
    [InlineData("3rd quarter 2023", PeriodKind.Quarter, "2023-Q3")]
    [InlineData("2023 1er trimestre", PeriodKind.Quarter, "2023-Q1")]
    [InlineData("2015Q4", PeriodKind.Quarter, "2015-Q4")]
    [InlineData("Q4 2015", PeriodKind.Quarter, "2015-Q4")]
    [InlineData("2015-q4", PeriodKind.Quarter, "2015-Q4")]
    [InlineData("2014/2015", PeriodKind.SchoolYear, "2014-15")]
    [InlineData("1999/2000", PeriodKind.SchoolYear, "1999-00")]
    [InlineData("2014–15", PeriodKind.SchoolYear, "2014-15")]
    [InlineData("2010 to 2011", PeriodKind.Pooled, "2010-2011")]
    [InlineData("2015 - 2017", PeriodKind.Pooled, "2015-2017")]
    [InlineData("2011 – 2018", PeriodKind.Pooled, "2011-2018")]
    [InlineData("2021.0", PeriodKind.Year, "2021")]
    [InlineData("2021-01-01 to 2021-12-31", PeriodKind.Year, "2021")]
    [InlineData("2021-01-01/2021-12-31", PeriodKind.Year, "2021")]
    [InlineData("1/1/2021 - 12/31/2021", PeriodKind.Year, "2021")]
    [InlineData("01.01.2021–31.12.2021", PeriodKind.Year, "2021")]
    [InlineData("1 January 2021 to 31 December 2021", PeriodKind.Year, "2021")]
    [InlineData("2021-04-01 to 2021-06-30", PeriodKind.Quarter, "2021-Q2")]
    [InlineData("2021-02-01 to 2021-02-28", PeriodKind.Month, "2021-02")]
    [InlineData("2021-07-01 to 2022-06-30", PeriodKind.SchoolYear, "2021-22")]
    [InlineData("2019-01-01 to 2021-12-31", PeriodKind.Pooled, "2019-2021")]
    public void Other_ways_to_write_a_period_are_read_for_what_they_mean(string text, PeriodKind kind, string expected)
    {
        var file = DataFile.Read($"period,value\n{text},1\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(kind, file.Data.PeriodKind);
        Assert.Equal(expected, file.Data.Headline!.Observations[0].Period.ToString());
    }

    [Theory]
    [InlineData("2021-01-01 to 2021-11-30")]
    [InlineData("2021-01-02 to 2021-12-31")]
    [InlineData("2021-12-31 to 2021-01-01")]
    [InlineData("2014/2016")]
    [InlineData("2017 to 2015")]
    [InlineData("2015 Q5")]
    public void Span_that_is_no_whole_period_is_not_read_as_one(string text)
    {
        Assert.Equal(["SI0310"], DataFile.Read($"period,value\n{text},1\n").Codes);
    }

    [Theory]
    [InlineData(PeriodKind.FiscalYear, "2014/2015")]
    [InlineData(PeriodKind.FiscalYear, "2014-2015")]
    [InlineData(PeriodKind.SchoolYear, "2014 - 2015")]
    public void Two_years_that_follow_each_other_are_what_the_front_matter_says(PeriodKind periods, string text)
    {
        var file = DataFile.Read($"period,value\n{text},1\n", periods: periods);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(new Period(periods, 2015), file.Data.Headline!.Observations[0].Period);
    }

    [Fact]
    public void Message_about_a_period_keeps_to_the_meaning_of_the_author()
    {
        Assert.Equal(["d.csv(4,1): error SI0312: Most periods in this file are years (2024), and '2013/2014' is a school year. Keep to one kind."],
            DataFile.Read("period,value\n2011,1\n2012,1\n2013/2014,1\n").Diagnostics);
        Assert.Equal(["d.csv(2,1): error SI0312: The front matter says that the periods are pooled years (2019-2023), and '2014/2015' is a school year. Keep to one kind."],
            DataFile.Read("period,value\n2014/2015,1\n", periods: PeriodKind.Pooled).Diagnostics);
    }

    [Theory]
    [InlineData(PeriodKind.Year, null, "2030")]
    [InlineData(PeriodKind.Pooled, 3, "2028-2030")]
    [InlineData(PeriodKind.SchoolYear, null, "2029-30")]
    [InlineData(PeriodKind.FiscalYear, null, "2029-30")]
    [InlineData(PeriodKind.Quarter, null, "2030-Q4")]
    [InlineData(PeriodKind.Month, null, "2030-12")]
    public void Target_due_in_a_year_is_due_in_the_period_that_ends_in_it(PeriodKind kind, int? pooled, string expected)
    {
        var bag = new DiagnosticBag();

        Assert.Equal(expected, PeriodText.ReadDue(new Sourced<string>("2030", SourceSpan.None), kind, pooled, bag)?.ToString());
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Rows_that_can_all_be_months_are_months()
    {
        Assert.Equal([": 2011-12=1 2012-01=2"], DataFile.Read("period,value\n2011-12,1\n2012-01,2\n").Lines());
    }

    [Fact]
    public void One_row_that_cannot_be_a_month_makes_them_school_years()
    {
        var file = DataFile.Read("period,value\n2011-12,1\n2012-13,2\n");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(PeriodKind.SchoolYear, file.Data.PeriodKind);
        Assert.Equal(2012, file.Data.Headline!.Observations[0].Period.Year);
    }

    [Fact]
    public void Declared_kind_wins()
    {
        var file = DataFile.Read("period,value\n2010-11,1\n2011-12,2\n", periods: PeriodKind.FiscalYear);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(PeriodKind.FiscalYear, file.Data.PeriodKind);
    }

    [Fact]
    public void Periods_that_all_read_two_ways_are_months_with_a_warning()
    {
        var file = DataFile.Read("period,value\n2010-11,1\n2011-12,2\n");

        Assert.Equal(["SI0313"], file.Codes);
        Assert.Equal(PeriodKind.Month, file.Data.PeriodKind);
    }

    [Theory]
    [InlineData("Dec-11", "SI0311: 'Dec-11' is a date that a spreadsheet made of the period. Set the column's format to text and write 2011-12.")]
    [InlineData("dic-11", "SI0311: 'dic-11' is a date that a spreadsheet made of the period. Set the column's format to text and write 2011-12.")]
    [InlineData("11-Dec", "SI0311: 'Dec' is a date")]
    [InlineData("40878", "SI0311: '40878' is a date that a spreadsheet made of the period. Set the column's format to text and type the period again, for example 2023-24.")]
    [InlineData("2024-5", "SI0310: '2024-5' is not a period. Write 2024-05.")]
    [InlineData("2024-05-30", "SI0310: '2024-05-30' is not a period. Write 2024-05.")]
    [InlineData("5/30/2024", "SI0310: '5/30/2024' is not a period. Write 2024-05.")]
    [InlineData("2011-2018*", "SI0310: '2011-2018*' is not a period. Write 2011-2018.")]
    [InlineData("2000-19", "SI0310: '2000-19' is not a period. Write 2000-2019.")]
    [InlineData("2024-2020", "SI0310: '2024-2020' is not a period. Write a year 2024, pooled years 2019-2023, a school year 2023-24, a quarter 2024-Q3 or a month 2024-05.")]
    [InlineData("0204", "SI0310: '0204' is not a period.")]
    [InlineData("", "SI0310: The period is blank.")]
    public void Unreadable_period_shows_what_to_write(string text, string expected)
    {
        if (text == "11-Dec") expected = "SI0311: '11-Dec' is a date";
        var file = DataFile.Read($"period,value\n{text},1\n");

        Assert.StartsWith($"d.csv(2,1): error {expected}", Assert.Single(file.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Second_kind_in_a_file_is_an_error()
    {
        Assert.Equal(
            ["d.csv(4,1): error SI0312: Most periods in this file are years (2024), and '2013-14' is a school year. Keep to one kind."],
            DataFile.Read("period,value\n2011,1\n2012,1\n2013-14,1\n").Diagnostics);
        Assert.Equal(
            ["d.csv(2,1): error SI0312: The front matter says that the periods are school years (2023-24), and '2014' is a year. Write 2013-14."],
            DataFile.Read("period,value\n2014,1\n", periods: PeriodKind.SchoolYear).Diagnostics);
    }

    [Theory]
    [InlineData("2024", PeriodKind.Year, "2024")]
    [InlineData(" 2011-12 ", PeriodKind.SchoolYear, "2011-12")]
    [InlineData("2011-12", null, "2011-12")]
    public void Front_matter_is_read_by_the_kind_of_the_data(string text, PeriodKind? kind, string expected)
    {
        var bag = new DiagnosticBag();

        Assert.Equal(expected, PeriodText.Read(new Sourced<string>(text, SourceSpan.None), kind, bag)?.ToString());
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Front_matter_of_another_kind_is_reported()
    {
        var bag = new DiagnosticBag();

        Assert.Null(PeriodText.Read(new Sourced<string>("2024", new SourceSpan("i.md", 3, 4)), PeriodKind.SchoolYear, bag));
        Assert.Equal(
            "i.md(3,4): error SI0312: This indicator's periods are school years (2023-24), and '2024' is a year. Write 2023-24.",
            Assert.Single(bag.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("2015/16 to 2017/18", "2015-16 to 2017-18")]
    [InlineData("2015-16 to 2017-18", "2015-16 to 2017-18")]
    [InlineData("2015/2016 – 2017/2018", "2015-16 to 2017-18")]
    public void Several_school_years_are_read_and_written_as_such(string text, string expected)
    {
        Assert.True(PeriodText.TryParse(text, PeriodKind.SchoolYear, out var period));
        Assert.Equal(expected, period.ToString());
        Assert.Equal(3, period.Length);
        Assert.Equal(new DateOnly(2015, 7, 1), period.FirstDay);
        Assert.Equal(new DateOnly(2018, 6, 30), period.LastDay);
        Assert.True(PeriodText.TryParse(expected, PeriodKind.SchoolYear, out var again));
        Assert.Equal(period, again);
    }

    [Fact]
    public void Target_of_several_school_years_together_is_due_in_those_that_end_in_its_year()
    {
        using var site = SiteTest.From();
        site.Add("indicators/third-grade.csv", "period,value\n2015/16 to 2017/18,52.0\n2016/17 to 2018/19,54.5\n2017/18 to 2019/20,55.0\n").Published();
        Assert.Contains("2017-18 to 2019-20", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
        Assert.Contains("2027-28 to 2029-30", site.Read("indicators/third-grade/data.json").Replace("–", "-", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
