using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticImpact.Cli;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Authoring;

public sealed class RepeatedFindingsTests
{
    [Fact]
    public void The_first_five_of_a_kind_are_shown_and_the_others_counted()
    {
        var found = RepeatedFindings.Of([.. Many(WritingCodes.VagueLink, 42), .. Many(CoherenceCodes.GoalWithoutStory, 2), .. Many(WritingCodes.LongSentence, 8)]);
        Assert.Equal([.. Many(WritingCodes.VagueLink, 5), .. Many(CoherenceCodes.GoalWithoutStory, 2), .. Many(WritingCodes.LongSentence, 5)], found.Shown);
        Assert.Equal(
            [
                "… and 37 more like SI0161 (A link whose words do not say where it leads).",
                "… and 3 more like SI0164 (A very long sentence).",
                "'staticimpact check --all' shows them all.",
            ],
            found.Rest);
    }

    [Fact]
    public void One_more_than_five_is_shown_in_place_of_a_line_that_counts_it()
    {
        var six = Many(WritingCodes.VagueLink, 6);
        var found = RepeatedFindings.Of(six);
        Assert.Equal(six, found.Shown);
        Assert.Empty(found.Rest);
    }

    [Fact]
    public void Errors_are_all_shown_and_so_are_warnings_that_count_as_errors()
    {
        ImmutableArray<Diagnostic> errors = [.. Many(FilesCodes.UnknownKey, 300), .. Many(WritingCodes.VagueLink, 300).Select(d => d with { Severity = Severity.Error })];
        var found = RepeatedFindings.Of(errors);
        Assert.Equal(errors, found.Shown);
        Assert.Empty(found.Rest);
    }

    [Fact]
    public void What_an_initiative_lacks_is_one_checklist_by_kind()
    {
        var found = RepeatedFindings.Of([.. Many(WritingCodes.VagueLink, 7), .. InFiles(CoherenceCodes.GoalWithoutStory, 9), .. InFiles(CoherenceCodes.IndicatorWithoutTarget, 4), .. InFiles(CoherenceCodes.NoAgenda, 1)]);
        Assert.Equal(Many(WritingCodes.VagueLink, 5), found.Shown);
        Assert.Equal(
            [
                "… and 2 more like SI0161 (A link whose words do not say where it leads).",
                "What the initiative still lacks (14 warnings):",
                "  [ ] SI0601 No common agenda: content/a1.md",
                "  [ ] SI0603 An indicator without a target: content/a1.md, content/a2.md, content/a3.md, content/a4.md",
                "  [ ] SI0608 A goal without a story: content/a1.md, content/a2.md, content/a3.md and 6 more",
                "'staticimpact check --report' says why each matters and what to do about it.",
                "'staticimpact check --all' shows them all.",
            ],
            found.Rest);
    }

    [Fact]
    public void What_counts_as_an_error_is_no_item_of_a_checklist()
    {
        ImmutableArray<Diagnostic> errors = [.. InFiles(CoherenceCodes.GoalWithoutStory, 9).Select(d => d with { Severity = Severity.Error })];
        Assert.Equal(errors, RepeatedFindings.Of(errors).Shown);
    }

    [Fact]
    public void A_young_site_is_told_in_a_few_lines_and_machines_are_told_all()
    {
        using var site = SiteTest.From();
        for (var i = 0; i < 30; i++) site.Add($"partners/partner-{i}.md", $"---\ntitle: Partner {i}\nsector: charity\n---\nWords.\n").Add($"goals/goal-{i}.md", $"---\ntitle: Goal {i}\n---\nWords.\n");
        var lines = CommandLine.Run(site.Folder, "build", "--as-of", "2026-11-22").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("What the initiative still lacks (90 warnings):", lines[0]);
        Assert.Equal(7, lines.Length);
        Assert.Equal(90, JsonNode.Parse(CommandLine.Fine(site.Folder, "check", "--format", "json", "--as-of", "2026-11-22"))!.AsArray().Count);
    }

    private static ImmutableArray<Diagnostic> InFiles(DiagnosticCode code, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new Diagnostic(code, new SourceSpan($"content/a{i}.md"), "Message."))];

    [Fact]
    public void Build_and_check_count_what_repeats_and_check_shows_all_when_asked_or_to_programs()
    {
        using var site = SiteTest.From();
        for (var i = 0; i < 9; i++) site.Add($"pages/page-{i}.md", $"---\ntitle: Page {i}\n---\n#### Deep\n\nWords.\n");
        var build = CommandLine.Run(site.Folder, "build", "--as-of", "2026-11-22");
        Assert.Equal((0, 5), (build.Exit, Told(build.Error)));
        Assert.Contains("\n… and 4 more like SI0162 (A heading level left out in a text).\n'staticimpact check --all' shows them all.\n0 errors, 9 warnings.\n", build.Error, StringComparison.Ordinal);
        Assert.Equal(5, Told(CommandLine.Run(site.Folder, "check", "--as-of", "2026-11-22").Error));
        var all = CommandLine.Run(site.Folder, "check", "--all", "--as-of", "2026-11-22").Error;
        Assert.Equal(9, Told(all));
        Assert.DoesNotContain("more like", all, StringComparison.Ordinal);
        Assert.Equal(9, JsonNode.Parse(CommandLine.Fine(site.Folder, "check", "--format", "json", "--as-of", "2026-11-22"))!.AsArray().Count);
        Assert.Equal(9, Told(CommandLine.Fine(site.Folder, "build", "--format", "msbuild", "--as-of", "2026-11-22")));
    }

    private static int Told(string text) => text.Split('\n').Count(l => l.Contains("warning SI0162: ", StringComparison.Ordinal));

    private static ImmutableArray<Diagnostic> Many(DiagnosticCode code, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new Diagnostic(code, new SourceSpan("content/a.md", i, 1), "Message."))];
}
