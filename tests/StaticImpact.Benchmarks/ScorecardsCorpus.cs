using System.Globalization;
using System.Text;

namespace StaticImpact.Benchmarks;

/// <summary>An initiative of many indicators, each with 20 years of figures for eight groups and for all together, a target and some prose.</summary>
internal static class ScorecardsCorpus
{
    private const int Goals = 20;
    private const int FirstYear = 2005;
    private const int Years = 20;

    private static readonly string[] Groups = ["Asian", "Black", "Latino", "Multiracial", "Native", "Other", "Pacific", "White"];

    /// <summary>Writes <c>content/</c> into a folder.</summary>
    public static void Write(string folder, int indicators, int seed = 8)
    {
        var random = new Random(seed);
        var content = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "goals"));
        Directory.CreateDirectory(Path.Combine(content, "indicators"));
        File.WriteAllText(Path.Combine(content, "initiative.yml"), "name: Benchmark county\nplace: Benchmark county\ntagline: Many measures\nurl: https://benchmark.example/\ntime_zone: UTC\n");
        for (var g = 0; g < Goals; g++) File.WriteAllText(Path.Combine(content, "goals", GoalName(g) + ".md"), $"---\ntitle: Goal number {g + 1}\norder: {g + 1}\n---\nWhat we want for every child.\n");
        for (var i = 0; i < indicators; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"indicator-{i:0000}");
            File.WriteAllText(Path.Combine(content, "indicators", name + ".md"), Indicator(i, name));
            File.WriteAllText(Path.Combine(content, "indicators", name + ".csv"), Data(random));
        }
    }

    private static string GoalName(int goal) => string.Create(CultureInfo.InvariantCulture, $"goal-{goal + 1:00}");

    private static string Indicator(int number, string name) => $$$"""
        ---
        title: Children who reach milestone {{{number}}}
        goal: {{{GoalName(number % Goals)}}}
        unit: percent
        direction: higher
        decimals: 1
        target: {value: 75, by: 2030, set: 2020-01-15, why: The partners agreed it.}
        definition: The share of children who reach the milestone in a year.
        breakdowns: {group: {label: Race and ethnicity, reference: White}}
        source: {name: State records, publisher: The state, url: "https://state.example/", retrieved: 2026-11-01, vintage: "2024", licence: public domain}
        update: {every: year, next: 2027-10-01}
        ---
        In [[{{{name}}}.period]] it was [[{{{name}}}.latest]], a change of [[{{{name}}}.change]] since [[{{{name}}}.baseline]].

        ## What stands behind it

        Families told us **what helps**: an open door, a person they know, and time.

        """;

    private static string Data(Random random)
    {
        var text = new StringBuilder("period,group,value\n");
        var level = 40 + (random.NextDouble() * 20);
        var pace = random.NextDouble() - 0.2;
        var gaps = Groups.Select(_ => (random.NextDouble() * 16) - 8).ToArray();
        for (var year = 0; year < Years; year++)
        {
            level += pace + random.NextDouble() - 0.5;
            Row(year, "", level);
            for (var g = 0; g < Groups.Length; g++) Row(year, Groups[g], level + gaps[g] + random.NextDouble());
        }

        return text.ToString();

        void Row(int year, string group, double value) =>
            text.Append(CultureInfo.InvariantCulture, $"{FirstYear + year},{group},{value:0.0}\n");
    }
}
