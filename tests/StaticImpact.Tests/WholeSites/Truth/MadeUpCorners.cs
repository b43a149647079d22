using System.Globalization;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Measures for what chance alone brings seldom: each is made for one kind of sentence, and shows its chart in its text.</summary>
internal static class MadeUpCorners
{
    /// <summary>Name, lines of front matter, and data.</summary>
    public static IReadOnlyList<(string Id, string Matter, string Csv)> All { get; } =
    [
        Corner("steady", "unit: index\ndirection: higher\n", Years(2021, 50, 50, 50.01m, 50, 50)),
        Corner("equal", "unit: index\ndirection: higher\ndecimals: 1\n", Years(2021, 50, 52, 50)),
        Corner("rounded", "unit: index\ndirection: higher\ndecimals: 1\n", Years(2021, 50.01m, 52, 50.02m)),
        Corner("better", "unit: index\ndirection: higher\n", Years(2016, 95, 10, 20, 30, 40, 50, 60, 70, 80, 90)),
        Corner("worse", "unit: index\ndirection: lower\n", Years(2016, 95, 10, 20, 30, 40, 50, 60, 70, 80, 90)),
        Corner("shared", "unit: index\ndirection: higher\n", Years(2016, 50, 60, 40, 60, 40, 52)),
        Corner("shared-by-many", "unit: index\ndirection: higher\n", Years(2016, 50, 60, 60, 60, 60, 60, 52)),
        Corner("unknown", "unit: index\ndirection: higher\n", "period,value,flag\n2024,,missing\n"),
        Corner("marks", "unit: grade\ngrades: [Poor, Fair, Good]\ndirection: higher\n", "period,value\n2023,Poor\n2024,Good\n2025,Fair\n"),
        Corner("way", "unit: days\ndirection: lower\ntarget: {value: 20, by: 2030, why: Chance.}\ncharts: {order: [trend, way-bar]}\n", Years(2020, 40, 38, 37, 36, 35, 34)),
        Corner("long", "unit: {name: hour in which somebody read aloud to a child, plural: hours in which somebody read aloud to a child}\ndirection: higher\n", Years(2021, 50, 52, 54)),
        Corner("same-groups", "unit: percent\ndirection: higher\nbreakdowns: {race: {people: students}}\n", "period,race,value,denominator\n2025,,50,9000\n2025,White,50,4000\n2025,Black,50,5000\n"),
        Corner("one-group", "unit: percent\ndirection: higher\nheadline_series: {race: Black}\nbreakdowns: {race: {people: students}, sex: {label: Sex}}\n", "period,race,sex,value,denominator\n2025,White,,50,4000\n2025,Black,,40,5000\n2025,,Girls,45,4000\n2025,,Boys,44,5000\n"),
        Corner("amounts", "unit: count\npeople: false\ndirection: higher\n", Places("", 10, 20, 30, 40, 50, 60, 70, 80)),
        Corner("sure", "unit: index\ndirection: higher\n", Places("5", 10, 20, 30, 40, 50, 60, 70, 80)),
        Corner("close", "unit: index\ndirection: higher\n", Places("12", 10, 20, 30, 40, 50, 60, 70, 80)),
        Corner("unclear", "unit: index\ndirection: higher\n", Places("60", 10, 20, 30, 40, 50, 60, 70, 80)),
        Corner("gaps", "unit: index\ndirection: higher\n", Places("", 10, 20, 30, 40, null, null, 70, 80)),
        Corner("many", "unit: percent\ndirection: higher\nbreakdowns: {district: {label: District}}\n", "period,district,value,denominator\n2025,,50,90000\n" + string.Concat(Enumerable.Range(10, 24).Select(i => string.Create(CultureInfo.InvariantCulture, $"2025,District {i},{i * 3},4000\n")))),
    ];

    private static (string Id, string Matter, string Csv) Corner(string name, string matter, string csv)
    {
        var id = "c-" + name;
        return (id, $"---\ntitle: People counted in {id}\nshort: Corner {name}\ngoal: reading\nlead: library\nsource: {{name: Records}}\n{matter}---\n[[{id}.chart]]\n", csv);
    }

    private static string Years(int first, params ReadOnlySpan<decimal> values)
    {
        var csv = "period,value\n";
        foreach (var value in values) csv += string.Create(CultureInfo.InvariantCulture, $"{first++},{value}\n");
        return csv;
    }

    /// <summary>The own place at 45, and the towns of the map.</summary>
    private static string Places(string margin, params ReadOnlySpan<int?> values)
    {
        var csv = string.Create(CultureInfo.InvariantCulture, $"period,value,moe,flag,place\n2025,45,{margin},,\n");
        for (var i = 0; i < values.Length; i++)
        {
            csv += values[i] is { } value
                ? string.Create(CultureInfo.InvariantCulture, $"2025,{value},{margin},,town-{i + 1}\n")
                : string.Create(CultureInfo.InvariantCulture, $"2025,,,missing,town-{i + 1}\n");
        }

        return csv;
    }
}
