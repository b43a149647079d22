using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>new</c>: a whole initiative, and items in one.</summary>
public sealed class NewTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-new-").FullName;

    private string Project => Path.Combine(folder, "my-county");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void New_initiative_builds_without_a_single_remark()
    {
        CommandLine.Fine(folder, "new", "my-county");
        var (exit, output, error) = CommandLine.Run(Project, "build", "--strict");
        Assert.Equal("", error);
        Assert.Equal(0, exit);
        Assert.Contains("pages", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Project, "site", "es", "goals", "reading", "index.html")));
        Assert.Equal("[]", CommandLine.Fine(Project, "check", "--format", "json").Trim());
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2028-02-29")]
    public void New_initiative_is_without_remarks_on_the_day_it_is_begun(string day)
    {
        CommandLine.Fine(folder, "new", "my-county", "--as-of", day);
        Assert.Equal("[]", CommandLine.Fine(Project, "check", "--format", "json", "--as-of", day).Trim());
    }

    [Fact]
    public void New_initiative_has_all_that_an_author_and_a_host_need_and_no_place_left_to_fill()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var path in new[] { "README.md", ".gitignore", ".gitlab-ci.yml", ".github/workflows/site.yml", ".forgejo/workflows/site.yml", "schemas/goal.json", "content/initiative.yml" })
        {
            Assert.True(File.Exists(Path.Combine(Project, path)), path);
        }

        foreach (var file in Directory.GetFiles(Project, "*", SearchOption.AllDirectories)) Assert.DoesNotContain("@{", file + File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_in_other_alphabets_get_a_name_of_their_own_each()
    {
        CommandLine.Fine(folder, "new", "my-county");
        CommandLine.Fine(Project, "new", "update", "日本語", "--date", "2026-11-22");
        CommandLine.Fine(Project, "new", "update", "สวัสดี", "--date", "2026-11-22");
        var longTitle = string.Join(' ', Enumerable.Repeat("word", 20));
        CommandLine.Fine(Project, "new", "update", longTitle + " one", "--date", "2026-11-22");
        CommandLine.Fine(Project, "new", "update", longTitle + " two", "--date", "2026-11-22");
        Assert.Equal(2, Directory.GetFiles(Path.Combine(Project, "content", "updates"), "2026-11-22-word-*.md").Length);
        CommandLine.Fine(Project, "new", "update", "Con", "--date", "2026-11-22");
        Assert.True(File.Exists(Path.Combine(Project, "content", "updates", "2026-11-22-unnamed.md")));
        Assert.True(File.Exists(Path.Combine(Project, "content", "updates", "2026-11-22-unnamed-2.md")));
        Assert.True(File.Exists(Path.Combine(Project, "content", "updates", "2026-11-22-con-page.md")));
    }

    [Fact]
    public void Every_content_file_names_a_schema_that_is_there()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var file in Directory.GetFiles(Path.Combine(Project, "content"), "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".md" or ".yml"))
        {
            const string mark = "# yaml-language-server: $schema=";
            var line = File.ReadLines(file).Take(2).Single(l => l.StartsWith(mark, StringComparison.Ordinal));
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, line[mark.Length..])), $"{file}: {line}");
        }
    }

    [Fact]
    public void A_folder_with_something_in_it_is_refused_and_stays_as_it_is()
    {
        Directory.CreateDirectory(Project);
        File.WriteAllText(Path.Combine(Project, "letter.txt"), "Dear all");
        var (exit, _, error) = CommandLine.Run(folder, "new", "my-county");
        Assert.Equal(2, exit);
        Assert.Contains("is not empty", error, StringComparison.Ordinal);
        Assert.Equal(["letter.txt"], Directory.GetFileSystemEntries(Project).Select(Path.GetFileName));
    }

    [Fact]
    public void Items_of_every_kind_are_drafts_that_read_without_error()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var arguments in new string[][]
        {
            ["story", "¿Qué pasó? Ana's \"first\" book: a start", "--goal", "reading", "--quote", "# No: never"],
            ["update", "We listened", "--kind", "heard", "--changed", "Nothing yet", "--date", "2026-11-01"],
            ["event", "Spring meeting", "--date", "2027-03-04", "--time", "17:30", "--place", "Town Hall"],
            ["partner", "Acme, Inc.", "--sector", "business"],
            ["activity", "Walk to school", "--goal", "reading", "--lead", "school-district"],
            ["indicator", "Absences", "--goal", "reading", "--unit", "percent", "--direction", "lower"],
            ["goal", "Healthy homes"],
            ["team", "Homes team", "--goal", "reading"],
            ["page", "Our history"],
        })
        {
            CommandLine.Fine(Project, ["new", .. arguments]);
        }

        foreach (var path in new[] { "stories/que-paso-ana-s-first-book-a-start.md", "updates/2026-11-01-we-listened.md", "events/2027-03-04-spring-meeting.md", "partners/acme-inc.md", "indicators/absences.csv" })
        {
            Assert.True(File.Exists(Path.Combine(Project, "content", path)), path);
        }

        Assert.Contains("start: 2027-03-04 17:30", File.ReadAllText(Path.Combine(Project, "content/events/2027-03-04-spring-meeting.md")), StringComparison.Ordinal);
        CommandLine.Fine(Project, "check", "--drafts");
        Assert.Equal("[]", CommandLine.Fine(Project, "check", "--format", "json").Trim());
    }

    [Fact]
    public void Draft_of_every_unit_and_direction_stops_no_build()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var (unit, direction) in new[] { "percent", "count", "per-1000", "per-100000", "currency", "index", "days", "grade", "yes-no" }.Zip(["higher", "lower", "range", "none", "higher", "lower", "range", "lower", "higher"]))
        {
            CommandLine.Fine(Project, "new", "indicator", $"In {unit}", "--goal", "reading", "--unit", unit, "--direction", direction);
        }

        CommandLine.Fine(Project, "build");
        CommandLine.Fine(Project, "build", "--drafts");
    }

    [Theory]
    [InlineData("partner", "--sector", "nonprofit", "sector: charity")]
    [InlineData("partner", "--sector", "Public Sector", "sector: government")]
    [InlineData("activity", "--status", "in progress", "status: underway")]
    [InlineData("stories", "--goal", "reading", "goals: [reading]")]
    public void Likely_words_are_understood(string kind, string option, string said, string expected)
    {
        CommandLine.Fine(folder, "new", "my-county");
        var needed = kind == "activity" ? new[] { "--goal", "reading" } : [];
        CommandLine.Fine(Project, ["new", kind, "Acme", option, said, .. needed]);
        Assert.Contains(expected + "\n", File.ReadAllText(Directory.GetFiles(Path.Combine(Project, "content"), "acme.md", SearchOption.AllDirectories).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Spreadsheet_takes_the_place_of_the_empty_table_that_new_made()
    {
        CommandLine.Fine(folder, "new", "my-county");
        CommandLine.Fine(Project, "new", "indicator", "Absences", "--goal", "reading", "--unit", "percent", "--direction", "lower");
        var table = Path.Combine(Project, "content", "indicators", "absences.csv");
        Assert.Equal("period,value\n", File.ReadAllText(table));
        File.WriteAllBytes(Path.ChangeExtension(table, ".xlsx"), Workbook.Of(["period", "value"], [2024, 12.5], [2025, 11.0]));
        CommandLine.Fine(Project, "build", "--drafts");
        Assert.Contains("2025,11", File.ReadAllText(Path.Combine(Project, "site", "indicators", "absences", "data.csv")), StringComparison.Ordinal);

        File.WriteAllText(table, "period,value\n2024,13\n");
        var (exit, _, error) = CommandLine.Run(Project, "build", "--drafts");
        Assert.Equal(1, exit);
        Assert.Contains("Keep one of the two.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_is_found_from_any_folder_below_it()
    {
        CommandLine.Fine(folder, "new", "my-county");
        var below = Path.Combine(Project, "content", "goals");
        CommandLine.Fine(below, "new", "goal", "Healthy homes");
        Assert.True(File.Exists(Path.Combine(below, "healthy-homes.md")));
        CommandLine.Fine(below, "build");
        Assert.True(File.Exists(Path.Combine(Project, "site", "index.html")));
        Assert.Equal(2, CommandLine.Run(below, "build", "--project", ".").Exit);
    }

    [Theory]
    [InlineData("other", "staticimpact new ../other")]
    [InlineData("content/goals/other", "staticimpact new ../other")]
    [InlineData("stroy", "staticimpact new story \"A title\"")]
    public void Project_inside_another_is_refused_with_what_to_type(string name, string expected)
    {
        CommandLine.Fine(folder, "new", "my-county");
        var (exit, _, error) = CommandLine.Run(Project, "new", name);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Combine(Project, name)));
    }

    [Theory]
    [InlineData("Did you mean: staticimpact new story \"Maria reads\"", "stroy", "Maria reads")]
    [InlineData("staticimpact new \"my county\"", "my", "county")]
    [InlineData("'--nmae' is not known. Did you mean '--name'?", "x", "--nmae", "y")]
    public void A_word_too_many_is_answered_with_what_to_type(string expected, params string[] arguments)
    {
        var (exit, _, error) = CommandLine.Run(folder, ["new", .. arguments]);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_unit_of_ones_own_is_taken_as_it_is_written()
    {
        CommandLine.Fine(folder, "new", "my-county");
        CommandLine.Fine(Project, "new", "indicator", "Visits", "--goal", "reading", "--unit", "{name: visit, plural: visits}", "--direction", "higher");
        Assert.Contains("unit: {name: visit, plural: visits}\n", File.ReadAllText(Path.Combine(Project, "content/indicators/visits.md")), StringComparison.Ordinal);
        CommandLine.Fine(Project, "build", "--drafts");
    }

    [Fact]
    public void Measure_is_understood_as_indicator()
    {
        CommandLine.Fine(folder, "new", "my-county");
        Assert.Contains("Did you mean: staticimpact new indicator \"Foo\"", CommandLine.Run(Project, "new", "measure", "Foo").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_on_an_initiative_that_shows_nothing_praises_nothing()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var kind in new[] { "goals", "indicators", "activities", "stories", "updates", "events", "teams", "partners", "pages" }) Directory.Delete(Path.Combine(Project, "content", kind), recursive: true);
        File.Delete(Path.Combine(Project, "content", "backbone.md"));
        File.Delete(Path.Combine(Project, "content", "backbone.es.md"));
        var (_, said, error) = CommandLine.Run(Project, "check", "--report");
        Assert.Contains("Shared measurement: nothing is published yet", said + error, StringComparison.Ordinal);
        Assert.DoesNotContain("4 of 5", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_and_check_name_the_drafts_that_nobody_sees_yet()
    {
        CommandLine.Fine(folder, "new", "my-county");
        var said = CommandLine.Fine(Project, "new", "update", "We have begun");
        var file = said.Split(' ')[0];
        Assert.Contains($"1 file is not shown yet, as a draft or for a later day: {file}.", CommandLine.Fine(Project, "build"), StringComparison.Ordinal);
        Assert.Contains(file, CommandLine.Fine(Project, "check"), StringComparison.Ordinal);
        Assert.DoesNotContain("not shown yet", CommandLine.Fine(Project, "build", "--drafts"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_there_is_never_overwritten()
    {
        CommandLine.Fine(folder, "new", "my-county");
        CommandLine.Fine(Project, "new", "update", "We listened", "--date", "2026-11-01");
        var file = Path.Combine(Project, "content", "updates", "2026-11-01-we-listened.md");
        var before = File.ReadAllText(file);
        var (exit, _, error) = CommandLine.Run(Project, "new", "update", "We listened", "--date", "2026-11-01");
        Assert.Equal(2, exit);
        Assert.Contains("there is already content/updates/2026-11-01-we-listened.md", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void A_meeting_of_every_month_keeps_its_name()
    {
        CommandLine.Fine(folder, "new", "my-county");
        foreach (var day in new[] { "2026-12-14", "2027-01-11", "2027-02-08" }) CommandLine.Fine(Project, "new", "event", "Team meeting", "--date", day);
        CommandLine.Fine(Project, "build", "--drafts");
        foreach (var day in new[] { "2026-12-14", "2027-01-11", "2027-02-08" }) Assert.True(File.Exists(Path.Combine(Project, "site", "events", day + "-team-meeting", "index.html")), day);
        var calendar = File.ReadAllText(Path.Combine(Project, "site", "events.ics"));
        Assert.Equal(4, calendar.Split("UID:").Skip(1).Select(l => l.Split('\r')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("'--unit' is missing. Write one of percent, count", "indicator", "Absences", "--goal", "reading")]
    [InlineData("Did you mean 'reading'?", "indicator", "Absences", "--goal", "reeding", "--unit", "percent", "--direction", "lower")]
    [InlineData("'--changed' is missing.", "update", "We listened", "--kind", "heard")]
    [InlineData("Write it like 17:30.", "event", "Meeting", "--time", "half past five")]
    [InlineData("the title is missing", "goal")]
    public void What_is_missing_or_wrong_is_said_and_nothing_is_written(string expected, params string[] arguments)
    {
        CommandLine.Fine(folder, "new", "my-county");
        var before = Directory.GetFiles(Project, "*", SearchOption.AllDirectories).Length;
        var (exit, _, error) = CommandLine.Run(Project, ["new", .. arguments]);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Project, "*", SearchOption.AllDirectories).Length);
    }
}
