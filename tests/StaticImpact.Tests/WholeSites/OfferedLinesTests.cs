using System.Reflection;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.WholeSites;

/// <summary>What a question about a table offers to paste settles it: nobody is asked twice.</summary>
public sealed partial class OfferedLinesTests
{
    public static TheoryData<string, string, UnitKind> Questions()
    {
        var all = new TheoryData<string, string, UnitKind>();
        foreach (var method in (MethodInfo[])[typeof(MessyTableTests).GetMethod(nameof(MessyTableTests.Table_that_is_not_clear_is_one_question))!, typeof(OfficeTableTests).GetMethod(nameof(OfficeTableTests.Table_that_can_mean_several_things_is_one_question))!,
            typeof(PartnerTableTests).GetMethod(nameof(PartnerTableTests.Table_that_can_mean_several_things_is_one_question))!])
        {
            foreach (var data in method.GetCustomAttributes<InlineDataAttribute>()) all.Add((string)data.Data[0]!, (string)data.Data[1]!, (UnitKind)data.Data[2]!);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_line_that_a_question_offers_settles_it(string kind, string csv, UnitKind unit)
    {
        var front = $$"""
            ---
            title: People
            goal: reading
            direction: none
            unit: {{Word(unit)}}
            source: {name: Survey, publisher: The state, url: "https://state.example/people", retrieved: 2026-11-01}
            lead: library
            """;
        using var site = SiteTest.From().Add("indicators/people.csv", csv);
        var question = Assert.Single(Asked(site, front, []));
        var offers = Offers(question);
        Assert.NotEmpty(offers);
        // What is wrong in a single cell is told when it is read.
        foreach (var offer in offers) Assert.True(Asked(site, front, offer) is [], $"{kind}: {string.Join(" + ", offer)}\n{question}\n{string.Join('\n', Asked(site, front, offer))}");
    }

    [Theory]
    [InlineData("data: {table: All figures}", "data/All figures.csv", "Report\nindicator,Year,Tested,Passed\npeople,2021,50,41\npeople,2022,52,42\n", "'data: {table: All figures, header: 2, columns: {period: B, value: C, ignore: [D]}}' if C is the figure")]
    [InlineData("data: {files: [girls.csv, {file: boys.csv, sex: Boys}]}", "data/girls.csv", "Report\nYear,Tested,Passed\n2021,50,41\n2022,52,42\n", "'data: {files: [\"girls.csv\", {file: \"boys.csv\", sex: Boys}], header: 2, columns: {period: A, value: B, ignore: [C]}}' if B is the figure")]
    [InlineData("measures: {column: Series, items: {a: {value: A}}}", "indicators/people.csv", "Report\nSeries,Year,Tested,Passed\nA,2021,50,41\nA,2022,52,42\n", "'data: {header: 2, columns: {period: B, value: C, ignore: [D]}}' if C is the figure")]
    public void Offered_line_keeps_what_says_in_which_files_the_figures_stand(string line, string file, string csv, string offered)
    {
        using var site = SiteTest.From().Add(file, csv).Add("data/boys.csv", "Report\nYear,Tested,Passed\n2021,50,41\n2022,52,42\n");
        var front = "---\ntitle: People\ngoal: reading\ndirection: none\nunit: percent\nsource: {name: Survey, publisher: The state, url: \"https://state.example/people\", retrieved: 2026-11-01}\nlead: library";
        Assert.Contains(offered, string.Join('\n', Asked(site, front, [line])), StringComparison.Ordinal);
        var kept = line.StartsWith("measures", StringComparison.Ordinal) ? line + "\n" : "";
        var pasted = offered[1..offered.IndexOf("' if", StringComparison.Ordinal)];
        Assert.DoesNotContain("SI0456", string.Join('\n', Asked(site, front, [kept + pasted])), StringComparison.Ordinal);
    }

    private static List<string> Asked(SiteTest site, string front, IReadOnlyList<string> lines)
    {
        site.Add("indicators/people.md", $"{front}\n{string.Concat(lines.Select(l => l + "\n"))}---\nText.\n");
        return [.. site.Check().Diagnostics.Where(d => d.Severity == Severity.Error && d.Code != DataFileCodes.NotANumber).Select(d => d.ToString())];
    }

    /// <summary>Each with the lines that belong together.</summary>
    private static List<List<string>> Offers(string question) =>
        [.. Or().Split(question).Select(part => Pasted().Matches(part).Select(m => m.Groups["line"].Value).ToList()).Where(lines => lines.Count > 0)];

    private static string Word(UnitKind unit) => unit switch
    {
        UnitKind.Percent => "percent",
        UnitKind.Count => "count",
        UnitKind.PerThousand => "per-1000",
        UnitKind.Index => "index",
        UnitKind.Currency => "currency",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    [GeneratedRegex("[,;] or (?=')")]
    private static partial Regex Or();

    [GeneratedRegex("'(?<line>(data|headline_series|measures|breakdowns): .+?\\})'(?=[ ,.;])", RegexOptions.ExplicitCapture)]
    private static partial Regex Pasted();
}
