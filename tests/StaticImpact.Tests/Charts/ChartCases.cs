using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>Every kind of chart in every state, named for its data.</summary>
internal static class ChartCases
{
    public static IEnumerable<(string Name, ChartFigure Figure)> Figures()
    {
        foreach (var (name, subject) in Trends())
        {
            yield return ("trend-" + name, TrendChart.Draw(subject, "c-" + name)!);
        }
    }

    private static IEnumerable<(string Name, ChartSubject Subject)> Trends()
    {
        var poverty = ChartCase.File("child-poverty", "Children in poverty", UnitKind.Percent, Direction.Lower);
        yield return ("child-poverty-with-state-and-nation", poverty.Target(15, "2030").Subject());
        yield return ("child-poverty-in-spanish", poverty.Target(15, "2030").Subject(TestWords.Spanish));
        yield return ("uninsured", ChartCase.File("uninsured", "People under 65 without health insurance", UnitKind.Percent, Direction.Lower).Target(8, "2025").Subject());
        yield return ("graduation", ChartCase.File("graduation-rate", "Students who graduate in four years", UnitKind.Percent, Direction.Higher).Target(90, "2025-26").Target(95, "2029-30").Subject());
        yield return ("sat-with-break", ChartCase.File("sat-score", "Average SAT score", UnitKind.Index, Direction.Higher).Subject());
        yield return ("teen-births", ChartCase.File("teen-births", "Births to teenagers", UnitKind.PerThousand, Direction.Lower).Target(12, "2030").Subject());
        yield return ("unemployment", ChartCase.File("unemployment-rate", "Unemployment", UnitKind.Percent, Direction.Lower).Annotated("2009", "The great recession").Subject());
        yield return ("evictions-by-month", ChartCase.File("eviction-filings", "Eviction filings", UnitKind.Count, Direction.Lower).Target(100, "2027-12").Subject());
        yield return ("tutoring-by-quarter", ChartCase.File("volunteer-tutoring-hours", "Hours of volunteer tutoring", UnitKind.Count, Direction.Higher).Subject());
        yield return ("income", ChartCase.File("median-household-income", "Median household income", UnitKind.Currency, Direction.Higher).Target(75000, "2030").Subject());
        yield return ("population", ChartCase.File("population", "Residents", UnitKind.Count, Direction.Higher).Subject());
        yield return ("one-point", ChartCase.Of("period,value\n2024,12.5\n", "Children in poverty", new Unit(UnitKind.Percent), Direction.Lower).Target(10, "2030").Subject());
        yield return ("two-points", ChartCase.Of("period,value\n2023,14.5\n2024,12.5\n", "Children in poverty", new Unit(UnitKind.Percent), Direction.Lower).Subject());
        yield return ("all-equal", ChartCase.Of("period,value\n2020,12\n2021,12\n2022,12\n2023,12\n2024,12\n", "Libraries open on Sunday", new Unit(UnitKind.Count), Direction.Higher).Subject());
        yield return ("all-zero", ChartCase.Of("period,value\n2020,0\n2021,0\n2022,0\n", "Child deaths in traffic", new Unit(UnitKind.Count), Direction.Lower).Subject());
        yield return ("negative", ChartCase.Of("period,value\n2019,-3.2\n2020,-1.1\n2021,0.4\n2022,2.2\n2023,4.1\n", "Net migration", new Unit(UnitKind.Index), Direction.Higher).Target(5, "2028").Subject());
        yield return ("states", ChartCase.Of("period,value,flag,moe\n2012,24,,2\n2013,23,,2\n2014,,suppressed,\n2015,,suppressed,\n2016,26,estimated,4\n2017,22,,2\n2018,<5,,\n2020,20,,2\n2021,19.5,break,1\n2022,18,,1\n2023,17,provisional,1\n", "A measure in every state", new Unit(UnitKind.Percent), Direction.Lower).Target(10, "2030").Subject());
        yield return ("range", ChartCase.Of("period,value\n2019,72\n2020,68\n2021,64\n2022,63\n2023,59\n", "Class size", new Unit(UnitKind.Index), Direction.Range).Target(40, "2028", 60).Subject());
        yield return ("tiny", ChartCase.Of("period,value\n2019,0.0003\n2020,0.0005\n2021,0.0004\n2022,0.0007\n", "Accidents per flight", new Unit(UnitKind.Percent), Direction.Lower).Subject());
        yield return ("billions", ChartCase.Of("period,value\n2019,10100000000\n2020,11400000000\n2021,10900000000\n2022,12000000000\n", "Public spending on schools", new Unit(UnitKind.Currency), Direction.Higher).Target(15000000000, "2027").Subject());
        yield return ("months-120", ChartCase.Of("period,value\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"{2015 + (i / 12)}-{(i % 12) + 1:00},{100 + (int)(30 * Math.Sin(i / 9.0)) + (i % 7)}\n")), "Calls to the help line", new Unit(UnitKind.Count), Direction.Lower).Subject());
        yield return ("pooled", ChartCase.Of("period,value,moe\n2009-2013,21.1,1.2\n2010-2014,20.4,1.1\n2011-2015,19.8,1.3\n2012-2016,19.1,1\n", "Poverty", new Unit(UnitKind.Percent), Direction.Lower).Target(15, "2018-2022").Subject());
        yield return ("stale-censored", ChartCase.Of("period,value\n2015-16,91\n2016-17,92\n2017-18,>95\n2018-19,>95\n", "Asian students who graduate", new Unit(UnitKind.Percent), Direction.Higher).Target(95, "2025-26").Subject());
    }
}
