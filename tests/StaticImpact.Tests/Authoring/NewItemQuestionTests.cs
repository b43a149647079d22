using StaticImpact.Cli.Commands;
using StaticImpact.Content.Kinds;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>new</c> on a terminal: whoever gives no options is asked for what the item needs.</summary>
public sealed class NewItemQuestionTests
{
    private const ConsoleKey Enter = ConsoleKey.Enter;
    private const ConsoleKey Down = ConsoleKey.DownArrow;
    private const ConsoleKey Space = ConsoleKey.Spacebar;

    [Fact]
    public void Story_asks_for_goals_quote_and_speaker() => Answers(
        "story", t => t.Line("Ana reads").Press(Space, Enter).Line("I read: every night").Line(""),
        "stories/ana-reads.md", "title: Ana reads\n", "date: 2026-11-22\n", "goals: [reading]\n", "quote: \"I read: every night\"\n", "# speaker: ");

    [Fact]
    public void Update_asks_for_its_kind_and_what_changed_where_somebody_was_heard() => Answers(
        "update", t => t.Line("We listened").Press(Down, Down, Down, Enter).Press(Enter).Line("We open later."),
        "updates/2026-11-22-we-listened.md", "kind: heard\n", "changed: We open later.\n", "# goals: ");

    [Fact]
    public void Event_asks_for_time_place_and_goals() => Answers(
        "event", t => t.Line("Spring meeting").Line("17:30").Line("Town Hall").Press(Enter),
        "events/2026-11-22-spring-meeting.md", "start: 2026-11-22 17:30\n", "place: Town Hall\n");

    [Fact]
    public void Partner_asks_for_a_sector_which_may_be_none_of_those_known() => Answers(
        "partner", t => t.Line("Acme, Inc.").Press(ConsoleKey.End, Enter).Press(Enter),
        "partners/acme-inc.md", "title: Acme, Inc.\n", "# sector: ");

    [Fact]
    public void Activity_asks_for_goals_lead_and_status() => Answers(
        "activity", t => t.Line("Walk to school").Press(Space, Enter).Press(Enter).Press(Down, Enter),
        "activities/walk-to-school.md", "start: 2026-11-22\n", "goals: [reading]\n", "lead: library\n", "status: underway\n");

    [Fact]
    public void Indicator_asks_for_all_that_it_cannot_do_without() => Answers(
        "indicator", t => t.Line("Absences").Press(Enter).Press(Enter).Press(Down, Enter),
        "indicators/absences.md", "goal: reading\n", "unit: percent\n", "direction: lower\n");

    [Fact]
    public void Goal_asks_for_its_title_alone() => Answers("goal", t => t.Line("Healthy homes"), "goals/healthy-homes.md", "title: Healthy homes\n");

    [Fact]
    public void Title_is_asked_for_until_there_is_one() => Answers("goal", t => t.Line("").Line("Healthy homes"), "goals/healthy-homes.md", "title: Healthy homes\n");

    [Fact]
    public void What_was_given_as_an_option_is_not_asked_for()
    {
        using var site = SiteTest.From();
        var kind = ContentKinds.All.First(k => k.Name == "update");
        var terminal = new TypedTerminal().Press(Enter).Line("");
        var given = kind.New!.Asked.Select(f => (f, f.Key == "kind" ? new[] { "win" } : []));
        Assert.Equal(0, NewItemCommand.Run(site.Folders, kind, "Won", new DateOnly(2026, 11, 3), given, terminal));
        Assert.Contains("kind: win\n", File.ReadAllText(site.ContentPath("updates/2026-11-03-won.md")), StringComparison.Ordinal);
        Assert.True(terminal.IsDone);
    }

    [Fact]
    public void Time_that_is_none_is_asked_for_again_and_no_answer_is_lost()
    {
        using var site = SiteTest.From();
        var kind = ContentKinds.All.First(k => k.Name == "event");
        var terminal = new TypedTerminal().Line("half past five").Line("17:30").Line("Town Hall").Press(Enter);
        Assert.Equal(0, NewItemCommand.Run(site.Folders, kind, "Meeting", SiteTest.Today, kind.New!.Asked.Select(f => (f, Array.Empty<string>())), terminal));
        Assert.Contains("Write it like 17:30.", terminal.Shown, StringComparison.Ordinal);
        Assert.Contains("start: 2026-11-22 17:30\n", File.ReadAllText(site.ContentPath("events/2026-11-22-meeting.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_asks_for_its_day()
    {
        using var site = SiteTest.From();
        var kind = ContentKinds.All.First(k => k.Name == "event");
        var terminal = new TypedTerminal().Line("December 20").Line("2026-12-20").Line("").Line("").Press(Enter);
        Assert.Equal(0, NewItemCommand.Run(site.Folders, kind, "Meeting", null, kind.New!.Asked.Select(f => (f, Array.Empty<string>())), terminal));
        Assert.Contains("Write it like 2026-11-22.", terminal.Shown, StringComparison.Ordinal);
        Assert.True(File.Exists(site.ContentPath("events/2026-12-20-meeting.md")));
    }

    private static void Answers(string name, Func<TypedTerminal, TypedTerminal> type, string path, params string[] expected)
    {
        using var site = SiteTest.From();
        var kind = ContentKinds.All.First(k => k.Name == name);
        var terminal = type(new TypedTerminal());
        Assert.Equal(0, NewItemCommand.Run(site.Folders, kind, null, SiteTest.Today, kind.New!.Asked.Select(f => (f, Array.Empty<string>())), terminal));
        Assert.True(terminal.IsDone, terminal.Shown);
        var text = File.ReadAllText(site.ContentPath(path));
        foreach (var line in expected) Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics));
        Assert.DoesNotContain(site.Check(new BuildOptions { Drafts = true }).Diagnostics, d => d.Severity == StaticImpact.Diagnostics.Severity.Error);
    }
}
