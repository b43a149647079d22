using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Charts.Maps;
using StaticImpact.Diagnostics;
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
            yield return ("trend-" + name, TrendChart.Instance.Draw(subject, "c-" + name)!);
        }

        var poverty = ChartCase.File("poverty-by-group", "People in poverty", UnitKind.Percent, Direction.Lower);
        var graduation = ChartCase.File("graduation-rate", "Students who graduate in four years", UnitKind.Percent, Direction.Higher);
        var homes = ChartCase.File("home-ownership", "Families who own their home", UnitKind.Percent, Direction.Higher);
        foreach (var column in new[] { "age", "sex", "race" })
        {
            yield return ("groups-poverty-by-" + column, GroupsOverTimeChart.Instance.Draw(poverty.Subject(), poverty.By(column), "c-groups-" + column)!);
            yield return ("bars-poverty-by-" + column, BarsByGroupChart.Instance.Draw(poverty.Subject(), poverty.By(column), "c-bars-" + column)!);
        }

        yield return ("groups-graduation-by-race", GroupsOverTimeChart.Instance.Draw(graduation.Subject(), graduation.By("race"), "c-graduation-groups")!);
        yield return ("groups-one-ends-early", GroupsOverTimeChart.Instance.Draw(Schools.Subject(), Schools.By("school"), "c-schools")!);
        yield return ("groups-twelve", GroupsOverTimeChart.Instance.Draw(Twelve.Subject(), Twelve.By("area"), "c-twelve")!);
        yield return ("bars-twelve-in-german", BarsByGroupChart.Instance.Draw(Twelve.Subject(), Twelve.By("area"), "c-twelve-bars")!);
        yield return ("bars-graduation-by-race", BarsByGroupChart.Instance.Draw(graduation.Subject(), graduation.By("race"), "c-graduation-bars")!);
        yield return ("bars-ordered", BarsByGroupChart.Instance.Draw(Ages.Subject(), Ages.By("age"), "c-ages")!);
        yield return ("bars-negative", BarsByGroupChart.Instance.Draw(Balance.Subject(), Balance.By("area"), "c-balance")!);
        yield return ("gap-homes-by-race", GapChart.Instance.Draw(homes.Reference("race", "White, not Hispanic").Subject(), homes.By("race"), "c-homes")!);
        yield return ("gap-poverty-between-periods", GapChart.Instance.Draw(poverty.Subject(), poverty.By("race"), "c-poverty-gap")!);
        yield return ("gap-in-spanish", GapChart.Instance.Draw(poverty.Reference("race", "White, not Hispanic").Subject(TestWords.Spanish), poverty.By("race"), "c-gap-es")!);
        yield return ("way-bar-higher", WayBarChart.Instance.Draw(graduation.Target(95, "2029-30").Subject(), "c-bar-up")!);
        yield return ("way-bar-lower", WayBarChart.Instance.Draw(ChartCase.File("child-poverty", "Children in poverty", UnitKind.Percent, Direction.Lower).Target(15, "2030").Subject(), "c-bar-down")!);
        yield return ("way-bar-range", WayBarChart.Instance.Draw(ChartCase.Of("period,value\n2019,72\n2023,59\n", "Class size", new Unit(UnitKind.Index), Direction.Range).Target(40, "2028", 55).Subject(), "c-bar-range")!);
        yield return ("stacked-reading-levels", StackedChart.Instance.Draw(Levels.Subject(), Levels.By("level"), "c-levels")!);
        yield return ("stacked-five-in-spanish", StackedChart.Instance.Draw(Transport.Subject(TestWords.Spanish), Transport.By("transport"), "c-transport")!);
        yield return ("groups-four-in-german", GroupsOverTimeChart.Instance.Draw(Care.Subject(), Care.By("kind"), "c-care")!);
        yield return ("gap-four-in-german", GapChart.Instance.Draw(Care.Reference("kind", "Kindertageseinrichtungen in kirchlicher Trägerschaft").Subject(), Care.By("kind"), "c-care-gap")!);
        yield return ("bars-four-in-german", BarsByGroupChart.Instance.Draw(Care.Subject(), Care.By("kind"), "c-care-bars")!);
        yield return ("way-bar-in-spanish", WayBarChart.Instance.Draw(
            ChartCase.Of("period,value\n2019,1250000\n2023,1262000\n", "Viviendas asequibles con calefacción y conexión a internet de alta velocidad", new Unit(UnitKind.Count), Direction.Higher).Target(1300000, "2030").Subject(TestWords.Spanish), "c-bar-es")!);
        yield return ("milestones-grade", MilestonesChart.Instance.Draw(
            ChartCase.File("family-friendly-employers", "Family-friendly employers", UnitKind.Grade, Direction.Higher, "F", "D", "C", "B", "A").Target(4, "2028").Subject(), "c-grade")!);
        yield return ("milestones-yes-no", MilestonesChart.Instance.Draw(
            ChartCase.Of("period,value\n2019,0\n2020,0\n2021,1\n2022,1\n2023,1\n", "A living-wage policy is in force", new Unit(UnitKind.YesNo), Direction.Higher).Subject(), "c-yes")!);
        yield return ("map-child-poverty", MapChart.Instance.Draw(Counties.Subject(), "c-map")!);
        yield return ("map-tracts", MapChart.Instance.Draw(Tracts.Subject(), "c-tracts")!);
        yield return ("places-beside-the-trend", PlacesChart.Instance.Draw(Towns.Subject(), "c-places")!);
    }

    public static ChartCase Towns { get; } = ChartCase.Of(
        "period,value,moe,flag,place\n2024,18.2,1.1,,\n2024,21,2,,elm-town\n2024,15.5,0.8,,oak-hill\n2024,16.1,3,provisional,cedar-falls\n2024,,,missing,ash-creek\n2024,30.4,4,,pine-grove-on-the-river\n",
        "Families without a car", new Unit(UnitKind.Percent), Direction.Lower);

    public static ChartCase Twelve { get; } = ChartCase.Of(
        "period,value,area\n" + string.Concat(Enumerable.Range(0, 6).Select(y => $"{2018 + y},{40 + y},\n"))
        + string.Concat(new[] { "Bevölkerungsentwicklungsgebiet Nord", "Mitte", "Süd", "Südost", "West", "Altstadt", "Neustadt am Kanal", "Hafen", "Industriegebiet Obere Straße", "Universität", "Bahnhofsviertel", "Wald" }
            .SelectMany((a, i) => Enumerable.Range(0, 6).Select(y => $"{2018 + y},{30 + (i * 3) + (y * ((i % 3) - 1))},{a}\n"))),
        "Kinder in Kindertagesstätten", new Unit(UnitKind.Percent), Direction.Higher);

    public static ChartCase Schools { get; } = ChartCase.Of(
        "period,value,school\n" + string.Concat(Enumerable.Range(0, 8).Select(y => $"{2016 + y},{60 + y},\n{2016 + y},{52 + (2 * y)},East\n{2016 + y},{66 + (y / 2)},North\n"
            + (y < 5 ? $"{2016 + y},{74 - y},West\n" : ""))),
        "Students who read well", new Unit(UnitKind.Percent), Direction.Higher);

    public static ChartCase Ages { get; } = ChartCase.Of(
        "period,value,moe,age\n2022,18,1,\n2022,24,3,Under 18\n2022,19,2,18 to 64\n2022,9,2,65 and over\n", "People in poverty", new Unit(UnitKind.Percent), Direction.Lower).Reference("age", "65 and over", ordered: true);

    public static ChartCase Balance { get; } = ChartCase.Of(
        "period,value,area\n2022,1,\n2022,-12.5,North\n2022,8.1,South\n2022,0,East\n2022,,West\n".Replace(",,West", ",,West", StringComparison.Ordinal).Replace("2022,,West\n", "", StringComparison.Ordinal), "Change in jobs", new Unit(UnitKind.Index), Direction.Higher);

    public static ChartCase Levels { get; } = ChartCase.Of(
        "period,value,level\n2021,100,\n2022,100,\n2023,100,\n2021,34.1,Below basic\n2021,30.2,Basic\n2021,25.5,Proficient\n2021,10.2,Advanced\n2022,31,Below basic\n2022,30.9,Basic\n2022,27.1,Proficient\n2022,11,Advanced\n2023,28.4,Below basic\n2023,31,Basic\n2023,28.2,Proficient\n2023,12.4,Advanced\n",
        "Reading levels", new Unit(UnitKind.Percent), Direction.Higher).Reference("level", "Advanced", ordered: true);

    public static ChartCase Transport { get; } = ChartCase.Of(
        "period,value,transport\n" + string.Concat(Enumerable.Range(0, 8).Select(y => $"{2016 + y},100,\n" + string.Concat(
            new[] { "En automóvil, sin compañía", "En automóvil compartido con otras personas", "En transporte público", "A pie o en bicicleta", "Trabaja desde su casa" }
                .Select((t, i) => $"{2016 + y},{new[] { 62 - y, 18, 7, 6, 7 + y }[i]},\"{t}\"\n")))),
        "Cómo llegan las personas a su trabajo", new Unit(UnitKind.Percent), Direction.Higher);

    public static ChartCase Care { get; } = ChartCase.Of(
        "period,value,kind\n" + string.Concat(Enumerable.Range(0, 7).Select(y => $"{2017 + y},{61 + y},\n" + string.Concat(
            new[] { "Kindertageseinrichtungen in kirchlicher Trägerschaft", "Kindertageseinrichtungen der Städte und Gemeinden", "Kindertagespflege", "Ganztagsgrundschulen mit Ferienbetreuung" }
                .Select((k, i) => $"{2017 + y},{60 + (i * 2) + (y * (2 - i))},{k}\n")))),
        "Plätze in der Kinderbetreuung", new Unit(UnitKind.Percent), Direction.Higher);

    public static ChartCase Counties { get; } = WithMap(
        ChartCase.File("child-poverty", "Children in poverty", UnitKind.Percent, Direction.Lower), "nc-counties.topo.json", "GEOID", "Counties of North Carolina", "37001");

    private static IEnumerable<string> TractIds => ShapeFile.Read(
        new MapShapes("tracts", "", new Sourced<string>("", default), null, "GEOID", File.ReadAllText(ChartCase.PathOf("alamance-tracts-2023.geojson"))), out _).Select(s => s.Id);

    public static ChartCase Tracts { get; } = WithMap(
        ChartCase.Of(
            "period,value,flag,place\n2023,20,,\n" + string.Concat(TractIds.Select((id, i) => i % 9 == 4 ? "" : i % 13 == 5 ? $"2023,,not-applicable,county-{id}\n" : $"2023,{i * 7 % 41},,county-{id}\n")),
            "Families without a car", new Unit(UnitKind.Percent), Direction.Lower),
        "alamance-tracts-2023.geojson", "GEOID", "Census tracts of Alamance County", null);

    private static ChartCase WithMap(ChartCase chart, string file, string key, string label, string? own) => chart with
    {
        Places = chart.Places with
        {
            Own = own is null ? null : new MapPosition("counties", own),
            Maps = [new MapShapes("counties", label, new Sourced<string>(file, default), null, key, File.ReadAllText(ChartCase.PathOf(file)))],
        },
    };

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
        yield return ("neighbours-in-spanish", ChartCase.Of(
            "period,value,place\n" + string.Concat(Enumerable.Range(0, 10).Select(y => $"{2014 + y},{23 - y * 0.4m},\n{2014 + y},{22 - y * 0.3m},mancomunidad-de-los-valles-orientales\n{2014 + y},{22.5m - y * 0.35m},area-metropolitana\n{2014 + y},{21.9m - y * 0.29m},comunidad-autonoma-del-norte\n")),
            "Niñas y niños en situación de pobreza", new Unit(UnitKind.Percent), Direction.Lower).Target(15, "2030").Subject(TestWords.Spanish));
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
