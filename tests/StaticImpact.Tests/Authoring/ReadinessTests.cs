using System.Text.Json.Nodes;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>check --report</c>: the five conditions.</summary>
public sealed class ReadinessTests
{
    [Fact]
    public void Report_names_the_five_conditions_each_question_its_reason_and_what_is_missing()
    {
        using var site = SiteTest.From().Change("activities/story-hours.md", "goals: reading\n", "");
        var text = CommandLine.Fine(site.Folder, "check", "--report", "--as-of", "2026-11-22");
        foreach (var line in new[]
        {
            "Common agenda: in order", "Shared measurement: in order", "Mutually reinforcing activities: 1 thing to do", "Continuous communication: in order", "Backbone: in order",
            "[ ] SI0606", "Activities reinforce each other when each serves something agreed.", "The activity 'story-hours' serves no goal.", "What to do: Add 'goals:' to the activity.", "4 of 5 conditions are in order.",
        })
        {
            Assert.Contains(line, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Report_as_JSON_says_the_same()
    {
        using var site = SiteTest.From().Delete("backbone.md");
        var conditions = JsonNode.Parse(CommandLine.Fine(site.Folder, "check", "--report", "--format", "json", "--as-of", "2026-11-22"))!["conditions"]!.AsArray();
        Assert.Equal(["common-agenda", "shared-measurement", "reinforcing-activities", "continuous-communication", "backbone"], conditions.Select(c => c!["id"]!.GetValue<string>()));
        Assert.False(conditions[4]!["inOrder"]!.GetValue<bool>());
        Assert.Equal("content/initiative.yml", conditions[4]!["rules"]![0]!["findings"]![0]!["file"]!.GetValue<string>());
    }

    [Fact]
    public void Mistakes_in_the_files_are_shown_in_place_of_a_report()
    {
        using var site = SiteTest.From().Change("goals/reading.md", "order:", "ordre:");
        var (exit, output, error) = CommandLine.Run(site.Folder, "check", "--report");
        Assert.Equal(1, exit);
        Assert.Contains("Unknown key 'ordre'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("conditions", output, StringComparison.Ordinal);
    }
}
