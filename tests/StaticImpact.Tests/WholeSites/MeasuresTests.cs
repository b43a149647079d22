using System.Text;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Tests.Content.Data;
using StaticImpact.Tests.Specifications;
using StaticImpact.Tests.WholeSites.Truth;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Several measures in one indicator: <c>measures</c>.</summary>
public sealed class MeasuresTests
{
    private const string Front = """
        ---
        title: People in work
        goal: reading
        direction: higher
        unit: percent
        source: {name: Labour survey, publisher: The state, url: "https://state.example/work", retrieved: 2026-11-01}
        lead: library
        related: [work]
        measures:
          column: Series
          items:
            full: {value: Full-time, title: In full-time work, target: {value: 60, by: 2030}}
            part: {value: Part-time, title: In part-time work, direction: lower}
            jobs: {value: Vacancies, title: Jobs on offer, unit: {name: job, plural: jobs, people: false}}
        ---
        It is [[work.latest]] and [[work.status]].
        """;

    private static readonly string[] Rows =
    [
        .. Enumerable.Range(2017, 9).SelectMany(year => (string[])[$"{year},Full-time,,{50 + year - 2017},,", $"{year},Full-time,Women,{48 + year - 2017},,", $"{year},Part-time,,{15 + year - 2017},,", $"{year},Vacancies,,{1200 + (40 * (year - 2017))},,"]),
    ];

    private static string Csv => "period,Series,sex,value,n,denominator\n" + string.Join('\n', Rows) + "\n";

    private static SiteTest Site(string? front = null, string? csv = null)
    {
        var site = SiteTest.From().Add("indicators/work.md", (front ?? Front).Replace("related: [work]\n", "", StringComparison.Ordinal));
        return csv is { Length: 0 } ? site : site.Add("indicators/work.csv", csv ?? Csv);
    }

    private static JsonElement Json(SiteTest site, string path) => JsonDocument.Parse(site.Read(path)).RootElement;

    [Fact]
    public void Each_measure_may_have_its_own_group_that_stands_for_everyone()
    {
        var rows = Enumerable.Range(2017, 9).SelectMany(year => (string[])[$"{year},Full-time,All adults,{50 + year - 2017}", $"{year},Part-time,Women,{15 + year - 2017}", $"{year},Vacancies,,{1200 + (40 * (year - 2017))}"]);
        using var site = Site(
            Front.Replace("target: {value: 60, by: 2030}}", "headline_series: {sex: All adults}}", StringComparison.Ordinal).Replace("direction: lower}", "direction: lower, headline_series: {sex: Women}}", StringComparison.Ordinal),
            "period,Series,sex,value\n" + string.Join('\n', rows) + "\n");
        Assert.Equal("", SiteTest.Lines([.. site.Build().Diagnostics.Where(d => d.Severity == Severity.Error)]));
        var (full, part, jobs) = (Json(site, "indicators/work/data.json"), Json(site, "indicators/work/part/data.json"), Json(site, "indicators/work/jobs/data.json"));
        Assert.Equal([58m, 23m, 1520m], new[] { full, part, jobs }.Select(j => j.GetProperty("latest").GetProperty("value").GetDecimal()));
    }

    [Fact]
    public void Each_measure_has_its_own_unit_direction_target_status_page_and_files()
    {
        using var site = Site().Published();
        var (full, part, jobs) = (Json(site, "indicators/work/data.json"), Json(site, "indicators/work/part/data.json"), Json(site, "indicators/work/jobs/data.json"));
        Assert.Equal(("percent", "higher", 60m), (full.GetProperty("unit").GetString(), full.GetProperty("direction").GetString(), full.GetProperty("target").GetProperty("value").GetDecimal()));
        Assert.Equal(("percent", "lower", JsonValueKind.Null), (part.GetProperty("unit").GetString(), part.GetProperty("direction").GetString(), part.GetProperty("target").ValueKind));
        Assert.Equal("named", jobs.GetProperty("unit").GetString());
        Assert.Equal(["on_track", "getting_worse", "improving"], new[] { full, part, jobs }.Select(j => j.GetProperty("progress").GetProperty("status").GetString()));
        Assert.Equal(["full", "part", "jobs"], full.GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("id").GetString()));
        Assert.Equal(("part", "work", false), (part.GetProperty("measure").GetProperty("id").GetString(), part.GetProperty("measure").GetProperty("indicator").GetString(), part.GetProperty("measure").GetProperty("leads").GetBoolean()));

        var page = site.Read("indicators/work/index.html");
        Assert.Contains("People in work (In full-time work): the figure rose from 50% in 2017 to 58% in 2025", page, StringComparison.Ordinal);
        Assert.Contains("People in work (Jobs on offer): the figure rose by 320 jobs from 2017 to 2025", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"part/\">In part-time work</a>", page, StringComparison.Ordinal);
        Assert.Contains(">On track</data>", page, StringComparison.Ordinal);
        var own = site.Read("indicators/work/part/index.html");
        Assert.Contains("People in work (In part-time work): the figure rose from 15% in 2017 to 23% in 2025", own, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../\">In full-time work</a>", own, StringComparison.Ordinal);
        foreach (var file in (string[])["chart.svg", "datapackage.json", "embed/index.html"]) Assert.True(site.Has("indicators/work/jobs/" + file), file);

        var table = CsvRows.Of(site.Read("indicators/work/part/data.csv"));
        Assert.Equal(["period", "value", "Series"], table[0]);
        Assert.Equal(["2017", "15", "Part-time"], table[1]);
        var scorecard = CsvRows.Of(site.Read("scorecard.csv"));
        var (id, of, measure) = (scorecard[0].IndexOf("id"), scorecard[0].IndexOf("measure_of"), scorecard[0].IndexOf("measure"));
        Assert.Equal(["work  In full-time work", "work/part work In part-time work", "work/jobs work Jobs on offer"], scorecard.Where(r => r[id].StartsWith("work", StringComparison.Ordinal)).Select(r => $"{r[id]} {r[of]} {r[measure]}"));
    }

    [Theory]
    [InlineData("headline", "on-track", "On track", "On the scorecard, “In full-time work” counts. Its status: On track.")]
    [InlineData("worst", "getting-worse", "Getting worse (In part-time work)", "On the scorecard, the worst of these counts, which is “In part-time work”. Its status: Getting worse.")]
    [InlineData("none", "", "", "These have no status together; each has its own.")]
    public void Status_of_the_whole_is_the_one_that_the_author_chose_and_says_whose_it_is(string overall, string key, string words, string sentence)
    {
        using var site = Site(Front.Replace("---\nIt is", $"  overall: {overall}\n---\nIt is", StringComparison.Ordinal)).Published();
        Assert.Equal(words, Html.Parse(site.Read("scorecard/index.html")).QuerySelector("#s-row-work .chip").Words());
        Assert.Contains(sentence, site.Read("indicators/work/index.html"), StringComparison.Ordinal);
        var tiles = site.Files().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).SelectMany(f => Html.Parse(Encoding.UTF8.GetString(f.Value)).QuerySelectorAll(".tile")).Where(t => t.QuerySelector("a")!.GetAttribute("href")!.EndsWith("indicators/work/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(tiles);
        Assert.All(tiles, tile => Assert.True(tile.ClassList.Contains("tile-" + (key.Length > 0 ? key : "not-assessed")), tile.ClassName));
        var json = Json(site, "indicators.json");
        var counted = json.GetProperty("statuses").EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetInt32());
        // The other measure of the site is on track.
        Assert.Equal(overall == "headline" ? 2 : 1, counted["on_track"]);
        Assert.Equal(overall == "worst" ? 1 : 0, counted.GetValueOrDefault("getting_worse"));
        foreach (var status in (string[])["on-track", "getting-worse"])
        {
            var listed = site.Has($"scorecard/status/{status}/index.html") && site.Read($"scorecard/status/{status}/index.html").Contains("s-row-work", StringComparison.Ordinal);
            Assert.Equal(status == key, listed);
        }

        Assert.Contains(words.Length > 0 ? $">{words}</data>" : "</data> and <data", site.Read("indicators/work/index.html"), StringComparison.Ordinal);
        Assert.Equal(overall == "none" ? null : overall == "worst" ? "part" : "full", json.GetProperty("indicators").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "work").GetProperty("overall").GetProperty("measure").GetString());
    }

    [Fact]
    public void Measures_may_stand_in_columns_in_rows_in_a_shared_table_in_files_of_groups_and_in_a_spreadsheet()
    {
        using var plain = Site().Published();
        var files = Figures(plain, exceptGroups: true);
        var years = Enumerable.Range(2017, 9).ToArray();
        var across = "period,Full-time,Part-time,Vacancies\n" + string.Concat(years.Select(y => $"{y},{50 + y - 2017},{15 + y - 2017},{1200 + (40 * (y - 2017))}\n"));
        var inRows = $"Series,{string.Join(',', years)}\nFull-time,{string.Join(',', years.Select(y => 50 + y - 2017))}\nPart-time,{string.Join(',', years.Select(y => 15 + y - 2017))}\nVacancies,{string.Join(',', years.Select(y => 1200 + (40 * (y - 2017))))}\n";

        using (var site = Site(Front.Replace("  column: Series\n", "", StringComparison.Ordinal).Replace("lead: library", "lead: library\ndata: {across: measures}", StringComparison.Ordinal), across).Published()) Assert.Equal(files, Figures(site, exceptGroups: true));
        using (var site = Site(csv: inRows).Published()) Assert.Equal(files, Figures(site, exceptGroups: true));
        using (var site = Site(Front.Replace("lead: library", "lead: library\ndata: {table: many}", StringComparison.Ordinal), "").Add("data/many.csv", Csv.Replace("period,", "indicator,period,", StringComparison.Ordinal).Replace("\n20", "\nwork,20", StringComparison.Ordinal)).Published()) Assert.Equal(Figures(plain), Figures(site));
        using (var site = Site(Front.Replace("lead: library", "lead: library\ndata: {files: [all.csv, {file: women.csv, sex: Women}]}", StringComparison.Ordinal), "")
            .Add("data/all.csv", "period,Series,value\n" + string.Concat(Rows.Where(r => !r.Contains("Women", StringComparison.Ordinal)).Select(r => string.Join(',', r.Split(',') is var c ? [c[0], c[1], c[3]] : [""]) + "\n")))
            .Add("data/women.csv", "period,Series,value\n" + string.Concat(Rows.Where(r => r.Contains("Women", StringComparison.Ordinal)).Select(r => string.Join(',', r.Split(',') is var c ? [c[0], c[1], c[3]] : [""]) + "\n"))).Published())
        {
            Assert.Equal(Figures(plain), Figures(site));
        }

        // A total by another name is everyone in each of them.
        var byOffice = "period,office,Full-time,Part-time,Vacancies\n" + string.Concat(years.Select(y => $"{y},North,1,2,3\n{y},Both offices together,{50 + y - 2017},{15 + y - 2017},{1200 + (40 * (y - 2017))}\n"));
        using (var site = Site(Front.Replace("  column: Series\n", "", StringComparison.Ordinal).Replace("lead: library", "lead: library\ndata: {across: measures, rows: {total: Both offices together}}", StringComparison.Ordinal), byOffice).Published())
            Assert.Equal(files, Figures(site, exceptGroups: true));

        object?[][] sheet = [["Work in the county"], ["Series", .. years.Select(y => (object)y)], ["Full-time", .. years.Select(y => (object)(50 + y - 2017))], ["Part-time", .. years.Select(y => (object)(15 + y - 2017))], ["Vacancies", .. years.Select(y => (object)(1200 + (40 * (y - 2017))))]];
        using (var site = Site(csv: "").AddBytes("indicators/work.xlsx", Workbook.Of(sheet)).Published()) Assert.Equal(files, Figures(site, exceptGroups: true));
    }

    [Fact]
    public void Two_columns_may_name_the_measure_together()
    {
        var front = Front.Replace("column: Series", "column: [Series, Units]", StringComparison.Ordinal)
            .Replace("value: Full-time", "value: [Work, Full-time]", StringComparison.Ordinal).Replace("value: Part-time", "value: [Work, Part-time]", StringComparison.Ordinal).Replace("value: Vacancies", "value: [Jobs, Number]", StringComparison.Ordinal);
        var csv = Csv.Replace("Series,", "Series,Units,", StringComparison.Ordinal).Replace(",Full-time", ",Work,Full-time", StringComparison.Ordinal).Replace(",Part-time", ",Work,Part-time", StringComparison.Ordinal).Replace(",Vacancies", ",Jobs,Number", StringComparison.Ordinal);
        using var plain = Site().Published();
        using var site = Site(front, csv).Published();
        Assert.Equal(["period", "value", "Series", "Units"], CsvRows.Of(site.Read("indicators/work/jobs/data.csv"))[0]);
        Assert.Equal(Json(plain, "indicators/work/jobs/data.json").GetProperty("series").GetRawText(), Json(site, "indicators/work/jobs/data.json").GetProperty("series").GetRawText());
    }

    [Fact]
    public void Groups_that_only_one_measure_has_are_no_mistake_in_the_others()
    {
        using var site = Site(Front.Replace("lead: library", "lead: library\nbreakdowns: {sex: {label: Sex, groups: {Women: All women}}}", StringComparison.Ordinal)).Published();
        Assert.Contains("All women", site.Read("indicators/work/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("All women", site.Read("indicators/work/jobs/index.html"), StringComparison.Ordinal);
        using var wrong = Site(Front.Replace("lead: library", "lead: library\nbreakdowns: {sex: {groups: {Wommen: All women}}}", StringComparison.Ordinal));
        Assert.Contains("'Wommen'", SiteTest.Lines(wrong.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_measure_about_people_hides_none_of_the_others_tells()
    {
        // Of the girls only 4 of 80 passed: the count hides it, and so must the rate, of which nobody says of how many it is.
        var csv = "period,Series,sex,value,n,denominator\n" + string.Concat(Enumerable.Range(2022, 4).Select(y =>
            $"{y},Passed,,154,,\n{y},Passed,Boys,150,,\n{y},Passed,Girls,4,,\n{y},Share,,77,,\n{y},Share,Boys,93.8,,\n{y},Share,Girls,5.03,,\n{y},Cost,,1200,,\n{y},Cost,Boys,1100,,\n{y},Cost,Girls,5.04,,\n"));
        var front = Front[..Front.IndexOf("  items:", StringComparison.Ordinal)] + """
              items:
                passed: {value: Passed, title: Passed, unit: count}
                share: {value: Share, title: Share that passed}
                cost: {value: Cost, title: Money spent, unit: currency, people: false}
            ---
            Text.
            """;
        using var site = Site(front, csv);
        var found = site.Build();
        Assert.NotNull(found.Published);
        Assert.Contains("8 values of 'share' are hidden because another measure of 'work' hides them.", string.Concat(found.Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files(), f => Encoding.UTF8.GetString(f.Value).Contains("5.03", StringComparison.Ordinal));
        // Boys would tell the girls.
        Assert.DoesNotContain("93.8", site.Read("indicators/work/share/data.csv"), StringComparison.Ordinal);
        Assert.Contains("2022,5.04,Cost,Girls", site.Read("indicators/work/cost/data.csv").Replace("suppressed", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Series", "Passed", "Share")]
    [InlineData("series", "PASSED", "share")]
    public void Protected_file_of_several_measures_holds_nothing_that_is_hidden_and_gives_the_same_site(string column, string passed, string share)
    {
        using var site = Site(Front[..Front.IndexOf("  items:", StringComparison.Ordinal)].Replace("column: Series", "column: " + column, StringComparison.Ordinal) + $$"""
              items:
                passed: {value: {{passed}}, title: Passed, unit: count}
                share: {value: {{share}}, title: Share that passed}
            ---
            Text.
            """, "Series,period,sex,value,n,denominator\n" + string.Concat(Enumerable.Range(2022, 4).Select(y =>
            $"Passed,{y},All,154,,\nPassed,{y},Boys,150,,\nPassed,{y},Girls,4,,\nShare,{y},All,77,,\nShare,{y},Boys,93.8,,\nShare,{y},Girls,5.03,,\n")));
        Assert.NotNull(site.Build().Published);
        var before = site.Files();
        var file = Assert.Single(SiteSources.Protected(site.Folders, TimeProvider.System).Files);
        var safe = Encoding.UTF8.GetString(file.Safe!);
        foreach (var secret in (string[])["150", ",4,", "5.03", "93.8"]) Assert.DoesNotContain(secret, safe, StringComparison.Ordinal);
        Assert.Contains("154", safe, StringComparison.Ordinal);
        site.AddBytes("indicators/work.csv", file.Safe!);
        Assert.NotNull(site.Build().Published);
        var after = site.Files();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Empty(before.Where(f => !f.Value.AsSpan().SequenceEqual(after[f.Key])).Select(f => f.Key));
    }

    [Fact]
    public void Rows_of_a_measure_that_are_held_back_are_nowhere_before_their_moment()
    {
        var csv = Csv.Replace("denominator\n", "denominator,release\n", StringComparison.Ordinal).Replace(",,\n", ",,,\n", StringComparison.Ordinal) + "2026,Part-time,,77.77,,,2027-01-15\n2026,Full-time,,59,,,2027-01-15\n";
        using var site = Site(csv: csv);
        var result = site.Build();
        Assert.NotNull(result.Published);
        Assert.Contains("Held back: 2 rows until 2027-01-15 00:00", string.Concat(result.Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files(), f => Encoding.UTF8.GetString(f.Value).Contains("77.77", StringComparison.Ordinal));
        site.Build(new BuildOptions { AsOf = new DateOnly(2027, 1, 15) });
        Assert.Contains("2026,77.77,Part-time", site.Read("indicators/work/part/data.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_and_list_of_changes_know_every_measure()
    {
        using var site = Site().Published();
        site.Record(new DateOnly(2026, 11, 19));
        site.Add("indicators/work.csv", Csv.Replace("2025,Part-time,,23,,", "2025,Part-time,,29,,", StringComparison.Ordinal));
        site.Record(new DateOnly(2026, 11, 20));
        site.Published();
        var changes = site.Read("changes/index.html");
        Assert.Contains("<a href=\"../indicators/work/part/\">People in work: In part-time work</a>", changes, StringComparison.Ordinal);
        Assert.Contains("29%", changes, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_addresses_of_an_indicator_lead_on_from_those_of_its_measures_too()
    {
        using var site = Site(Front.Replace("lead: library", "lead: library\naliases: [/indicators/jobs/]", StringComparison.Ordinal)).Published();
        Assert.Contains("../../work/part/", site.Read("indicators/jobs/part/index.html"), StringComparison.Ordinal);

        Assert.Contains("/indicators/jobs/part/", site.Read("dcat-us-3.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_an_indicator_by_the_names_of_its_measures()
    {
        using var site = Site().Published();
        Assert.Contains(site.Files().Where(f => f.Key.StartsWith("search-index/en/", StringComparison.Ordinal)), f => Encoding.UTF8.GetString(f.Value).Contains("\"offer\"", StringComparison.Ordinal) || Encoding.UTF8.GetString(f.Value).Contains("offer", StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Figures(SiteTest site, bool exceptGroups = false)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var measure in (string[])["", "part/", "jobs/"])
        {
            var series = Json(site, $"indicators/work/{measure}data.json").GetProperty("series").EnumerateArray().Where(s => !exceptGroups || !s.GetProperty("group").EnumerateObject().Any());
            found[measure] = string.Concat(series.Select(s => s.GetRawText()));
        }

        return found;
    }
}
