using System.Text;
using StaticImpact.Model;
using StaticImpact.Pages.Data;

namespace StaticImpact.Tests.Pages.Data;

public sealed class IndicatorCsvTests
{
    [Theory]
    [InlineData("period,value\n2020,70.0\n2024,76.50\n")]
    [InlineData("period,value\n2020-21,-4\n2021-22,0\n")]
    [InlineData("""
        period,value,lower,upper,moe,n,denominator,flag,note,place,sex
        2020,50.0,40.1,59.9,9.9,25,50,provisional revised,"A ""note"", long",,
        2021,>95,,,,,,,,,
        2022,,,,,,,suppressed,,,
        2021,<5,,,,,,estimated,,,Female
        2020,51,,,,,,break,"two
        lines",ohio,
        2020,52,,,,,,,,ohio,Female

        """)]
    [InlineData("period,value,sex,race\n2020,1,,\n2020,2,Female,\n2020,3,Male,\n2020,4,,Black\n2020,5,Female,Black\n")]
    [InlineData("period,value\n")]
    public void A_download_read_as_content_gives_the_same_file(string csv) => Assert.Equal(csv, Written(DataSite.Indicator("x", csv, Plain)));

    [Fact]
    public void Only_columns_in_use_are_written() =>
        Assert.Equal("period,value,flag\n2020,70,\n2021,,suppressed\n",
            Written(DataSite.Indicator("x", "period,value,n,note,flag,sex\n2020,70,,,,\n2021,,,,suppressed,\n", Plain)));

    [Fact]
    public void Grades_and_answers_are_written_as_words()
    {
        const string Grades = "period,value\n2020,Poor\n2021,Good\n";
        Assert.Equal(Grades, Written(DataSite.Indicator("x", Grades, new Unit(UnitKind.Grade), "Poor", "Fair", "Good")));
        const string Guarded = "period,value\n2020,'-A\n";
        Assert.Equal(Guarded, Written(DataSite.Indicator("x", Guarded, new Unit(UnitKind.Grade), "-A", "A")));
        const string Answers = "period,value\n2020,no\n2021,yes\n";
        Assert.Equal(Answers, Written(DataSite.Indicator("x", Answers, new Unit(UnitKind.YesNo))));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    [InlineData("＝1+1")]
    [InlineData("＠x")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    public void Formulas_are_guarded_in_every_text_cell_and_read_back_as_written(string text)
    {
        var quoted = "\"'" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var indicator = DataSite.Indicator("x", $"period,value,note,{quoted}\n2020,1,,\n2020,2,{quoted},{quoted}\n", Plain);
        Assert.Equal(text, indicator.Series[1].Group[0].Value);
        var written = Written(indicator);
        Assert.All(written.Split('\n', ',').Select(cell => cell.Trim('"')), cell => Assert.False(cell.Length > 0 && "=+-@".Contains(cell[0])));
        var again = DataSite.Indicator("x", written, Plain);
        Assert.Equal(indicator.Series[1].Group, again.Series[1].Group);
        Assert.Equal(text, again.Series[1].Observations[0].Note);
        Assert.Equal(text, again.Breakdowns[0].Column);
    }

    [Fact]
    public void The_mark_of_illustrative_figures_is_no_flag_of_the_data()
    {
        var indicator = DataSite.Indicator("x", "period,value\n2020,1\n", Plain);
        var written = Written(indicator with { Page = indicator.Page with { Illustrative = true } });
        Assert.Equal("period,value,flag\n2020,1,illustrative\n", written);
        Assert.Equal(indicator.Series[0].Observations[0], DataSite.Indicator("x", written, Plain).Series[0].Observations[0]);
    }

    [Fact]
    public void Negative_numbers_stay_numbers() =>
        Assert.Equal("period,value\n2020,-4.50\n", Written(DataSite.Indicator("x", "period,value\n2020,-4.50\n", Plain)));

    private static Unit Plain { get; } = new(UnitKind.Index);

    private static string Written(Indicator indicator) => Encoding.UTF8.GetString(IndicatorCsv.Of(indicator).Bytes);
}
