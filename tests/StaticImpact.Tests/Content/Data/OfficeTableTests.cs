using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Kinds of tables that offices keep, each with what is read of it or asked about it.</summary>
public class OfficeTableTests
{
    [Theory]
    [InlineData("number and percent in columns", "Year,Subgroup,Number Tested,Percent Proficient\n2021,All Students,1200,53.3\n2021,English Learners,130,30.8\n2022,All Students,1240,55.6\n", UnitKind.Percent, "value: D, denominator: C}}")]
    [InlineData("measures in rows", "Scorecard\nIndicator,Baseline,2021,2022,Target\nReading,50,52,54,70\nAbsence,20,22,21,10\n", UnitKind.Percent, "rows: {only: Reading}")]
    [InlineData("two tables below each other", "Grade 3\nYear,Percent\n2020,51\n2021,52\n\nGrade 8\nYear,Percent\n2020,41\n2021,42\n", UnitKind.Percent, "'data: {header: 2}' for the first, or 'data: {header: 7}' for the other one.")]
    [InlineData("two tables beside each other", "Grade 3,,,Grade 8,\nYear,Percent,,Year,Percent\n2020,51,,2020,41\n2021,52,,2021,42\n", UnitKind.Percent, "columns: {ignore: [D, E]}}' for A to B, or 'data: {columns: {ignore: [A, B]}}' for D to E.")]
    [InlineData("two tables of years beside each other", "Girls,2020,2021,,Boys,2020,2021\nTotal,51,52,,Total,41,42\nElm,52,53,,Elm,42,43\n", UnitKind.Percent, "columns: {ignore: [E, F, G]}")]
    [InlineData("no row for everyone", "Class of,2019,2020\nDistrict,84,85.1\nMale,80,81\nFemale,88,89\n", UnitKind.Percent, "rows: {total: District}")]
    public void Table_that_can_mean_several_things_is_one_question(string kind, string csv, UnitKind unit, string line)
    {
        var (told, lines) = Read(csv, unit);
        Assert.True(told.Length == 1 && told[0].Contains("error SI0456", StringComparison.Ordinal), kind + ": " + string.Join('\n', told));
        Assert.Contains(line, told[0], StringComparison.Ordinal);
        Assert.Empty(lines);
    }

    [Theory]
    [InlineData("corner without a name", ",Rate\n2019,12.5\n2020,13.1\n", UnitKind.Percent, ": 2019=12.5 2020=13.1")]
    [InlineData("another name for the periods", "As of,Median rent\n2019-12-31,980\n2020-12-31,1010\n", UnitKind.Index, ": 2019=980 2020=1010")]
    [InlineData("months by name", "Month,Visits\nJan 2023,310\nFebruary 2023,295\n", UnitKind.Count, ": 2023-01=310 2023-02=295")]
    [InlineData("fiscal years", "Fiscal Year,Clients\nFY2019,220\nFY2020,180\n", UnitKind.Count, ": 2018-19=220 2019-20=180")]
    [InlineData("blank columns and rows between", "Reading,,\n\nYear,,Rate\n\n2020,,51.2\n\n2021,,52.9\n", UnitKind.Percent, ": 2020=51.2 2021=52.9")]
    [InlineData("estimates with margins", "Table 1,,\nPeriod,Estimate,Margin of Error\n2014-2018,14.2,1.1\n2015-2019,13.9,1.0\n", UnitKind.Percent, ": 2014-2018=14.2±1.1 2015-2019=13.9±1.0")]
    [InlineData("kinds of groups beside groups", "Category,Group,2021,2022\nAll,All students,50,52\nGender,Female,54,55\nGender,Male,46,49\nIncome,Low income,38,40\n", UnitKind.Percent, ": 2021=50 2022=52|Gender=Female: 2021=54 2022=55|Gender=Male: 2021=46 2022=49|Income=Low income: 2021=38 2022=40")]
    [InlineData("kinds of groups in a long table", "Figures,,,\nYear,Category,Group,Rate\n2021,All,All students,50\n2021,Gender,Female,54\n2022,All,All students,52\n2022,Gender,Female,55\n", UnitKind.Percent, ": 2021=50 2022=52|Gender=Female: 2021=54 2022=55")]
    [InlineData("measure in every header", "Race,Median income 2019,Median income 2020\nAll households,52100,53400\nBlack,38200,39000\n", UnitKind.Index, ": 2019=52100 2020=53400|Race=Black: 2019=38200 2020=39000")]
    [InlineData("number and rate under years", "Births,,,,\n,2020,,2021,\nRace,Number,Rate,Number,Rate\nTotal,210,14.1,198,13.2\nWhite,90,10.0,85,9.6\n", UnitKind.PerThousand, ": 2020=14.1/210 2021=13.2/198|Race=White: 2020=10.0/90 2021=9.6/85")]
    [InlineData("number and rate in the headers", "Race,2020 Number,2020 Rate,2021 Number,2021 Rate\nTotal,210,14.1,198,13.2\n", UnitKind.PerThousand, ": 2020=14.1/210 2021=13.2/198")]
    [InlineData("groups over years", ",Total,,Girls,\nSchool,2020,2021,2020,2021\nAll,51,52,54,55\nElm,50,51,53,54\n", UnitKind.Percent, ": 2020=51 2021=52|group=Girls: 2020=54 2021=55|School=Elm: 2020=50 2021=51|group=Girls School=Elm: 2020=53 2021=54")]
    [InlineData("years over groups", ",2020,,2021,\n,Total,Girls,Total,Girls\nEveryone,51,54,52,55\nElm,50,53,51,54\n", UnitKind.Percent, ": 2020=51 2021=52|group=Girls: 2020=54 2021=55|group across=Elm")]
    [InlineData("marks behind years", "Group,2020*,2021 (prelim.)\nTotal,51,52\nGirls,54,55\n", UnitKind.Percent, ": 2020=51 2021=52!|Group=Girls: 2020=54 2021=55!")]
    [InlineData("a unit in every row", "Measure,Unit,Group,2020,2021\nReading,%,Total,51,52\nReading,%,Girls,54,55\n", UnitKind.Percent, ": 2020=51 2021=52|Group=Girls: 2020=54 2021=55")]
    [InlineData("codes beside names", "FIPS,County,2020,2021\n37001,Total,51,52\n37003,Elm,54,55\n37005,Oak,49,50\n", UnitKind.Percent, ": 2020=51 2021=52|County=Elm: 2020=54 2021=55|County=Oak: 2020=49 2021=50")]
    [InlineData("one year only", "School,2024\nTotal,51\nElm,54\nOak,49\n", UnitKind.Percent, ": 2024=51|School=Elm: 2024=54|School=Oak: 2024=49")]
    [InlineData("several school years together", "Group,2015/16 to 2017/18,2016/17 to 2018/19\nTotal,51,52\nGirls,54,55\n", UnitKind.Percent, ": 2015-16 to 2017-18=51 2016-17 to 2018-19=52|Group=Girls: 2015-16 to 2017-18=54 2016-17 to 2018-19=55")]
    public void Table_of_one_meaning_is_read(string kind, string csv, UnitKind unit, string expected)
    {
        var (told, lines) = Read(csv, unit);
        Assert.False(told.Any(t => t.Contains(" error ", StringComparison.Ordinal)), kind + ": " + string.Join('\n', told));
        Assert.Contains(told, t => t.Contains("SI0458", StringComparison.Ordinal));
        if (kind != "years over groups") Assert.Equal(expected, string.Join('|', lines));
        else Assert.StartsWith(": 2020=51 2021=52|", string.Join('|', lines), StringComparison.Ordinal);
    }

    private static (string[] Told, string[] Lines) Read(string csv, UnitKind unit)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(unit) }, bag);
        return ([.. bag.ToSorted().Select(d => d.ToString())],
            [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}{(o.Moe is { } moe ? $"±{moe}" : "")}{(o.N is { } n ? $"/{n}" : "")}{(o.Flags != 0 ? "!" : "")}"))}")]);
    }
}
