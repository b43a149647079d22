using System.Globalization;
using System.Text;
using StaticImpact.Cli;
using StaticImpact.Cli.External;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Figures that are held back are in nothing that is published before their moment, and then in all of it.</summary>
public sealed class ReleaseTests
{
    /// <summary>What only held-back rows hold.</summary>
    private static readonly string[] Secrets = ["73.9182", "64.8271", "Zebra Heights", "zebra-heights", "An embargoed remark"];

    private const string Shown = """
        period,town,place,value,n,denominator,note
        2021,,,52.5,525,1000,
        2021,Oak Street,,49.5,198,400,
        2023,,,58.5,585,1000,Counted anew
        2023,Oak Street,,55.5,222,400,
        2023,,north,57.5,575,1000,

        """;

    private const string Held = """
        2025,,,73.9182,739,1000,An embargoed remark
        2025,Oak Street,,64.8271,260,400,
        2025,Zebra Heights,,70,420,600,
        2025,,faraway,61,610,1000,

        """;

    private const string Keys = "breakdowns: {town: {label: Town, people: children, reference: Oak Street}}\n";

    /// <summary>An update and a story beside the measure speak of it.</summary>
    private static SiteTest Site(string csv, string keys = Keys) => SiteTest.From()
        .Change("indicators/third-grade.md", "lead: library\n", "lead: library\n" + keys)
        .Add("places.yml", "places:\n  north: {name: North County, kind: comparison}\n  faraway: {name: Far County, kind: comparison}\n")
        .Add("updates/2026-10-01-news.md", "---\ntitle: News\nkind: news\n---\nIt is [[third-grade.latest]] in [[third-grade.period]].\n")
        .Add("indicators/third-grade.csv", csv);

    /// <summary>The same rows with a column of moments.</summary>
    private static string WithRelease(string held, string moment)
    {
        var lines = Shown.TrimEnd('\n').Split('\n').Select((line, i) => line + (i == 0 ? ",release" : ","));
        return string.Join('\n', lines.Concat(held.TrimEnd('\n').Split('\n').Select(line => $"{line},{moment}"))) + "\n";
    }

    private static BuildOptions At(string moment) => new()
    {
        AsOf = DateOnly.ParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        AsOfTime = moment.Length == 10 ? null : TimeOnly.ParseExact(moment[11..], "HH:mm", CultureInfo.InvariantCulture),
    };

    private static void IsNowhereIn(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var count = 0;
        foreach (var (file, bytes) in files)
        {
            count++;
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var secret in Secrets) Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"'{secret}' stands in {file}");
        }

        Assert.True(count > 40);
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-14")]
    [InlineData("2027-01-15")]
    [InlineData("2027-01-15 09:29")]
    public void Rows_that_are_held_back_are_in_no_published_byte(string moment)
    {
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"));
        using var without = Site(Shown);
        Assert.NotNull(site.Build(At(moment)).Published);
        without.Build(At(moment));
        IsNowhereIn(site.Files());
        Same(without.Files(), site.Files());
    }

    [Theory]
    [InlineData("2027-01-15 09:30")]
    [InlineData("2027-02-01")]
    public void From_their_moment_on_they_are_in_all_of_it(string moment)
    {
        using var site = Site(WithRelease(Held, "2027-01-15T09:30"));
        using var open = Site(Shown + Held);
        Assert.NotNull(site.Build(At(moment)).Published);
        open.Build(At(moment));
        Assert.Contains("73.9", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
        Same(open.Files(), site.Files());
    }

    [Fact]
    public void Rows_of_several_moments_come_one_after_the_other_whatever_their_order()
    {
        var lines = Held.TrimEnd('\n').Split('\n');
        var csv = "release,period,town,place,value,n,denominator,note\n"
            + $"2027-06-01,{lines[2]}\n2027-01-15 09:30,{lines[0]}\n2027-01-15 09:30,{lines[1]}\n"
            + string.Concat(Shown.TrimEnd('\n').Split('\n').Skip(1).Select(line => "," + line + "\n"));
        using var site = Site(csv);
        using var some = Site(string.Join('\n', (string[])[Shown.Split('\n')[0], lines[0], lines[1], .. Shown.TrimEnd('\n').Split('\n').Skip(1)]) + "\n");
        site.Build(At("2027-01-15 09:30"));
        some.Build(At("2027-01-15 09:30"));
        Same(some.Files(), site.Files());
    }

    /// <summary>The figure that stood before, until the revised one is released.</summary>
    [Theory]
    [InlineData("2026-11-22", "")]
    [InlineData("2027-01-15 09:29", "")]
    [InlineData("2027-01-15 09:30", "2025,,,73.9182,739,1000,An embargoed remark\n2025,Oak Street,,64.8271,260,400,\n")]
    public void A_revision_that_is_held_back_takes_the_place_of_the_older_row_at_its_moment(string moment, string revised)
    {
        const string old = "2025,,,60.5,605,1000,As first published\n2025,Oak Street,,57.5,230,400,\n";
        var held = string.Join('\n', Held.Split('\n')[..2]) + "\n";
        using var site = Site(WithRelease(held, "2027-01-15 09:30") + old.Replace("\n", ",\n", StringComparison.Ordinal));
        using var plain = Site(Shown + (revised.Length > 0 ? revised : old));
        var built = site.Build(At(moment));
        Assert.True(built.Published is not null, SiteTest.Lines(built.Diagnostics));
        plain.Build(At(moment));
        Same(plain.Files(), site.Files());
        if (revised.Length == 0) IsNowhereIn(site.Files());
        Assert.Equal(revised.Length == 0 ? 1 : 0, built.Diagnostics.Count(d => d.Code.Id == "SI0472" && d.Message.Contains("2 rows until 2027-01-15 09:30", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(",", "2027-03-01", "2027-01-15", "2026-12-01,50.5 2027-01-20,51.5 2027-03-02,52.5")]
    [InlineData(",", "2026-01-02", "2026-01-01", "2026-12-01,52.5")]
    [InlineData(",2027-01-01", "2027-03-01", "2027-02-01", "2026-12-01, 2027-01-20,50.5 2027-02-20,51.5 2027-03-02,52.5")]
    public void Of_several_rows_for_a_figure_the_one_that_was_released_last_counts(string first, string last, string second, string expected)
    {
        using var site = Site($"period,value,release\n2023,49.5,\n2025,50.5,{first.TrimStart(',')}\n2025,52.5,{last}\n2025,51.5,{second}\n", "");
        foreach (var state in expected.Split(' '))
        {
            site.Build(At(state.Split(',')[0]));
            Assert.Equal(state.Split(',')[1].Length > 0, site.Read("indicators/third-grade/data.csv").Contains("2025," + state.Split(',')[1], StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2025,50.5,\n2025,52.5,2027-03-01\n2025,51.5,\n", "third-grade.csv(4,1): error SI0330: This row gives 2025 again: line 2 has it already.")]
    [InlineData("2025,50.5,\n2025,52.5,2027-03-01\n2025,51.5,2027-03-01\n", "third-grade.csv(4,1): error SI0330: This row gives 2025 again: line 3 has it already.")]
    [InlineData("2025,52.5,2027-03-01\n2025,50.5,\n2025,51.5,\n", "third-grade.csv(4,1): error SI0330: This row gives 2025 again: line 3 has it already.")]
    public void Two_rows_of_the_same_moment_are_an_error(string rows, string expected)
    {
        using var site = Site("period,value,release\n" + rows, "");
        Assert.Contains(expected, SiteTest.Lines(site.Check(At("2026-11-22")).Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_numbers_beside_a_revision_are_not_moved_before_it_is_released()
    {
        using var site = Site(WithRelease("2025,,,70,700,1000,\n2025,Oak Street,,50,200,400,\n", "2027-01-15 09:30") + "2025,,,69,690,1000,,\n2025,Oak Street,,1,4,400,,\n2021,Elm,,1,4,400,,\n");
        var outside = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var (exit, _, error) = CommandLine.Run(site.Folder, "protect", "--original", outside);
        Assert.Equal(2, exit);
        Assert.Contains("content/indicators/third-grade.csv holds rows that take the place of others when they are released", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(outside));
    }

    /// <summary>A title above, years across, a long table of many measures, groups that come as files.</summary>
    [Theory]
    [InlineData("Our figures,,,,\n,,,,\nTown,2023,2024,2025,release\n,58.5,59.5,60.5,\nOak Street,55.5,56.5,57.5,\nZebra Heights,73.9182,64.8271,73.9182,2027-01-15 09:30\n", "indicators/third-grade.csv", "breakdowns: {Town: {}}\n")]
    [InlineData("indicator,period,town,value,note,release\nthird-grade,2023,,58.5,,\nthird-grade,2024,,59.5,,\nthird-grade,2025,,73.9182,An embargoed remark,2027-01-15 09:30\nthird-grade,2025,Zebra Heights,64.8271,,2027-01-15 09:30\n", "data/health.csv", "breakdowns: {town: {}}\ndata: {table: health}\n")]
    [InlineData("period,value,release\n2023,73.9182,2027-01-15 09:30\n2024,64.8271,2027-01-15 09:30\n2025,50.5,\n", "data/zebra.csv", "breakdowns: {town: {}}\ndata: {files: [all.csv, {file: zebra.csv, town: Oak Street}]}\n")]
    public void Rows_that_are_held_back_are_in_no_published_byte_whatever_the_table_looks_like(string csv, string path, string keys)
    {
        using var site = Site(Shown, "");
        site.Change("indicators/third-grade.md", "lead: library\n", "lead: library\n" + keys);
        if (path.StartsWith("data/", StringComparison.Ordinal)) site.Delete("indicators/third-grade.csv").Add("data/all.csv", "period,value\n2023,58.5\n2024,59.5\n2025,60.5\n");
        if (keys.Contains("table", StringComparison.Ordinal)) site.Delete("data/all.csv");
        site.Add(path, csv);
        var before = site.Build(At("2027-01-15 09:29"));
        Assert.True(before.Published is not null, SiteTest.Lines(before.Diagnostics));
        IsNowhereIn(site.Files());
        Assert.NotNull(site.Build(At("2027-01-15 09:30")).Published);
        Assert.Contains("73.9182", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
        Assert.Contains("64.8271", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_is_held_back_is_like_a_draft()
    {
        const string key = "release: 2027-01-15T09:30\n";
        using var site = SiteTest.From().Change("indicators/third-grade.md", "lead: library\n", "lead: library\n" + key);
        using var draft = SiteTest.From().Change("indicators/third-grade.md", "lead: library\n", "lead: library\ndraft: true\n");
        Assert.NotNull(site.Build(At("2027-01-15 09:29")).Published);
        draft.Build(At("2027-01-15 09:29"));
        Same(draft.Files(), site.Files());
        Assert.DoesNotContain(site.Files(), f => Encoding.UTF8.GetString(f.Value).Contains("Third graders who read well", StringComparison.Ordinal));

        // Drafts may be looked at; what is held back may not.
        site.Build(At("2027-01-15 09:29") with { Drafts = true });
        Assert.False(site.Has("indicators/third-grade/index.html"));
        site.Build(At("2027-01-15 09:30"));
        Assert.True(site.Has("indicators/third-grade/index.html"));
    }

    [Theory]
    [InlineData("2027-01-15T14:29:59Z", false)]
    [InlineData("2027-01-15T14:30:00Z", true)]
    public void The_moment_is_by_the_clock_of_the_place(string now, bool isThere)
    {
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"));
        var clock = new Clock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        Assert.NotNull(SiteBuild.Build(site.Folders, new BuildOptions(), clock).Published);
        Assert.Equal(isThere, site.Read("indicators/third-grade/index.html").Contains("73.9", StringComparison.Ordinal));
    }

    [Fact]
    public void Record_preview_and_digest_hold_none_of_it()
    {
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"));
        site.Record(new DateOnly(2026, 11, 1));
        var options = At("2027-01-15 09:00");
        var record = SiteRecord.Take(site.Folders, options, TimeProvider.System);
        var preview = SiteRecord.Preview(site.Folders, options, TimeProvider.System);
        var digest = SiteDigest.Since(site.Folders, options, TimeProvider.System, new DateOnly(2026, 1, 1));
        foreach (var text in (string[])[Encoding.UTF8.GetString(record.Bytes!), string.Join('\n', preview.Changes), string.Join('\n', digest.Digests.Select(StaticImpact.Pages.Digest.DigestText.Of))])
        {
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains(SiteRecord.Preview(site.Folders, At("2027-01-15 09:30"), TimeProvider.System).Changes, change => change.Contains("73.9", StringComparison.Ordinal));
    }

    [Fact]
    public void The_front_matter_may_speak_of_what_is_held_back()
    {
        var keys = "breakdowns: {town: {label: Town, order: [Zebra Heights, Oak Street], groups: {Zebra Heights: The heights}, parts: [[Zebra Heights, Oak Street]]}}\n";
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"), keys);
        Assert.Equal("", SiteTest.Lines(site.Build(At("2026-11-22")).Diagnostics));
        Assert.DoesNotContain(site.Files(), f => Encoding.UTF8.GetString(f.Value).Contains("The heights", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Build(At("2027-01-16")).Diagnostics, d => d.Severity == Diagnostics.Severity.Error || (d.Span.File.Contains("third-grade", StringComparison.Ordinal) && d.Severity == Diagnostics.Severity.Warning));
        Assert.Contains("The heights", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_numbers_that_are_held_back_are_protected_in_files_of_ones_own()
    {
        using var site = Site(WithRelease("2025,,,70,700,1000,\n2025,Oak Street,,1,4,400,\n", "2027-01-15 09:30"));
        var file = Assert.Single(SiteSources.Protected(site.Folders, new Clock(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero))).Files);
        var text = Encoding.UTF8.GetString(file.Safe!);
        Assert.DoesNotContain(",4,400", text, StringComparison.Ordinal);
        Assert.Contains("2027-01-15 09:30", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_held_back_is_told_with_its_moment()
    {
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"));
        var result = site.Check(At("2026-11-22"));
        Assert.Contains(
            "content/indicators/third-grade.csv: note SI0472: Held back: 4 rows until 2027-01-15 09:30 (America/New_York). Nothing that is made before then shows any of it.",
            result.Diagnostics.Select(d => d.ToString()));
        var held = Assert.Single(result.HeldBack);
        Assert.Equal(new DateTime(2027, 1, 15, 14, 30, 0), held.Utc);
        Assert.Empty(site.Check(At("2027-01-16")).HeldBack);
    }

    [Fact]
    public void What_is_held_back_is_told_of_the_file_it_stands_in()
    {
        using var site = Site(Shown, "breakdowns: {town: {}}\ndata: {files: [all.csv, {file: oak.csv, town: Oak Street}, {file: elm.csv, town: Elm Street}]}\n").Delete("indicators/third-grade.csv")
            .Add("data/all.csv", "period,value\n2023,58.5\n2025,60.5\n")
            .Add("data/oak.csv", "period,value,release\n2023,55,\n2024,56,2027-03-01\n2025,57,2027-01-15 09:30\n")
            .Add("data/elm.csv", "period,value,release\n2023,54,2027-01-15 09:30\n");
        var options = At("2026-11-22") with { IsRepositoryPublic = true };
        var told = site.Check(options).Diagnostics.Where(d => d.Code.Id is "SI0472" or "SI0473").Select(d => d.ToString()).ToList();
        Assert.Contains("content/data/elm.csv: note SI0472: Held back: 1 row until 2027-01-15 09:30 (America/New_York). Nothing that is made before then shows any of it.", told);
        Assert.Contains("content/data/oak.csv: note SI0472: Held back: 1 row until 2027-01-15 09:30, 1 row until 2027-03-01 00:00 (America/New_York). Nothing that is made before then shows any of it.", told);
        Assert.Equal(["content/data/elm.csv", "content/data/elm.csv", "content/data/oak.csv", "content/data/oak.csv"], told.Select(t => t[..t.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
        Assert.Equal(["content/data/elm.csv", "content/data/oak.csv", "content/data/oak.csv"], site.Check(options).HeldBack.Select(h => h.What.File));
    }

    [Theory]
    [InlineData(true, "The repository is public: everybody can read there what is held back in this file.")]
    [InlineData(null, "")]
    [InlineData(false, "")]
    public void A_public_repository_is_a_warning(bool? isPublic, string expected)
    {
        using var site = Site(WithRelease(Held, "2027-01-15 09:30"));
        var found = site.Check(At("2026-11-22") with { IsRepositoryPublic = isPublic }).Diagnostics.Where(d => d.Code.Id == "SI0473").Select(d => d.Message).SingleOrDefault() ?? "";
        Assert.StartsWith(expected, found, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, found.Length == 0);
    }

    [Theory]
    [InlineData("CI_PROJECT_VISIBILITY", "public", true)]
    [InlineData("CI_PROJECT_VISIBILITY", "internal", false)]
    [InlineData("GITHUB_EVENT_PATH", "{\"repository\": {\"private\": false}}", true)]
    [InlineData("GITHUB_EVENT_PATH", "{\"repository\": {\"private\": true}}", false)]
    [InlineData("GITHUB_EVENT_PATH", "{\"repository\": null}", null)]
    [InlineData("GITHUB_EVENT_PATH", "[]", null)]
    [InlineData("GITHUB_EVENT_PATH", "no json", null)]
    [InlineData("HOME", "anything", null)]
    public void The_machine_that_builds_says_whether_its_repository_is_public(string name, string value, bool? expected) =>
        Assert.Equal(expected, RepositoryVisibility.IsPublic(n => n == name ? value : null, text => text));

    [Fact]
    public void A_build_that_no_workflow_has_scheduled_is_told_with_the_line_to_add()
    {
        using var site = SiteTest.Empty();
        (HeldBack What, DateTime Utc)[] held = [(new HeldBack("a.csv", new DateTime(2027, 1, 15, 9, 30, 0), 4), new DateTime(2027, 1, 15, 14, 30, 0))];
        var line = Assert.Single(DueBuilds.Missing([.. held], site.Folder));
        Assert.Contains("- cron: \"31 14 15 1 *\"", line, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(site.Folder, ".github", "workflows"));
        var workflow = Path.Combine(site.Folder, ".github", "workflows", "site.yml");
        File.WriteAllText(workflow, "on:\n  schedule:\n    - cron: \"17 6 * * 1\"\n");
        Assert.Contains("under 'schedule' in .github/workflows/site.yml", Assert.Single(DueBuilds.Missing([.. held], site.Folder)), StringComparison.Ordinal);
        Assert.StartsWith("So that a build runs when it is due", Assert.Single(DueBuilds.Missing([.. held], site.Folder)), StringComparison.Ordinal);
        File.AppendAllText(workflow, "    - cron: \"7 6 * * *\"\n");
        Assert.StartsWith("A build runs every day at 6:07 (UTC), and publishes it then at the latest. So that one runs when it is due, on 2027-01-15 09:30 at the place, add under 'schedule' in .github/workflows/site.yml: - cron: \"31 14 15 1 *\"", Assert.Single(DueBuilds.Missing([.. held], site.Folder)), StringComparison.Ordinal);
        File.AppendAllText(workflow, "    - cron: \"31 14 15 1 *\"\n");
        Assert.Empty(DueBuilds.Missing([.. held], site.Folder));
    }

    [Fact]
    public void A_new_site_is_built_every_day()
    {
        using var site = SiteTest.Empty();
        CommandLine.Fine(site.Folder, "new", "ours");
        foreach (var workflow in (string[])[".github/workflows/site.yml", ".forgejo/workflows/site.yml"])
        {
            Assert.Contains("  schedule:\n    - cron: \"17 6 * * *\"\n", File.ReadAllText(Path.Combine(site.Folder, "ours", workflow)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        (HeldBack What, DateTime Utc)[] held = [(new HeldBack("a.csv", new DateTime(2027, 1, 15, 9, 30, 0), 4), new DateTime(2027, 1, 15, 14, 30, 0))];
        Assert.StartsWith("A build runs every day at 6:17 (UTC)", Assert.Single(DueBuilds.Missing([.. held], Path.Combine(site.Folder, "ours"))), StringComparison.Ordinal);
    }

    private static void Same(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> found)
    {
        Assert.Equal(expected.Keys, found.Keys);
        foreach (var (file, bytes) in expected) Assert.True(bytes.AsSpan().SequenceEqual(found[file]), $"{file} differs");
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
