using StaticImpact.Content;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content;

public sealed class LinkingTests : IDisposable
{
    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Dangling_references_are_all_reported_with_what_was_probably_meant()
    {
        content
            .With("activities/tutoring.md", "---\ntitle: Tutoring\ngoals: [reding, goals/reading.md]\nindicators: grade3\nteam: early\nlead: librery\npartners:\n  - id: nobody\n    does: nothing\n---\n")
            .With("stories/ana.md", "---\ntitle: Ana\nactivities: [tutring]\nphoto: {file: media/ana.jpg, alt: Ana reads}\n---\n")
            .With("media/Ana.jpg", "x")
            .Expect(
                "content/activities/tutoring.md(3,9): error SI0201: No goal 'reding'. Did you mean 'reading'?",
                "content/activities/tutoring.md(3,17): error SI0201: No goal 'goals/reading.md'. Did you mean 'reading'?",
                "content/activities/tutoring.md(4,13): error SI0203: No indicator 'grade3'. There is no indicator at all yet.",
                "content/activities/tutoring.md(5,7): error SI0204: No team 'early'.",
                "content/activities/tutoring.md(6,7): error SI0202: No partner 'librery'. Did you mean 'library'?",
                "content/activities/tutoring.md(8,9): error SI0202: No partner 'nobody'. Write one of library.",
                "content/stories/ana.md(3,14): error SI0205: No activity 'tutring'. Did you mean 'tutoring'?",
                "content/stories/ana.md(4,15): error SI0207: There is no file 'media/ana.jpg' in the content folder. Did you mean 'media/Ana.jpg'?");
    }

    [Fact]
    public void An_id_of_another_kind_is_named_as_such()
    {
        content.With("teams/early.md", "---\ntitle: Early\ngoals: library\npartners: early\n---\n").Expect(
            "content/teams/early.md(3,8): error SI0201: No goal 'library'. 'library' is a partner; this key takes the id of a goal.",
            "content/teams/early.md(4,11): error SI0202: No partner 'early'. 'early' is a team; this key takes the id of a partner.");
    }

    [Fact]
    public void Drafts_future_and_expired_items_are_left_out_and_recorded()
    {
        content
            .With("goals/draft.md", "---\ntitle: Draft\ndraft: true\n---\n")
            .With("stories/old.md", "---\ntitle: Old\nexpires: 2026-11-21\n---\n")
            .With("stories/last-day.md", "---\ntitle: Last day\nexpires: 2026-11-22\n---\n")
            .With("updates/2026-11-23-tomorrow.md", "---\ntitle: Tomorrow\n---\n")
            .With("updates/2026-11-22-today.md", "---\ntitle: Today\n---\n")
            .With("events/2027-01-01-party.md", "---\ntitle: Party\n---\n")
            .With("teams/early.md", "---\ntitle: Early\ngoals: [draft, reading]\n---\n");

        var initiative = content.Expect()!;

        Assert.Equal(["reading"], initiative.Goals.Select(g => g.Id.Value));
        Assert.Equal(["last-day"], initiative.Stories.Select(s => s.Id.Value));
        Assert.Equal(["today"], initiative.Updates.Select(u => u.Id.Value));
        Assert.Single(initiative.Events);
        Assert.Equal(["reading"], initiative.Teams[0].Goals.Select(g => g.Value));
        Assert.Equal(
            [("goals/draft.md", HiddenReason.Draft), ("stories/old.md", HiddenReason.Expired), ("updates/2026-11-23-tomorrow.md", HiddenReason.Future)],
            initiative.Hidden.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => (h.Key, h.Value)));

        initiative = content.Read(new ContentOptions(TestContent.Today, IncludeDrafts: true))!;
        Assert.Equal(2, initiative.Goals.Count);
        Assert.Equal(2, initiative.Updates.Count);
        Assert.Equal(["stories/old.md"], initiative.Hidden.Keys);
    }

    [Fact]
    public void An_indicator_hides_with_its_goal_and_says_so()
    {
        content
            .With("goals/later.md", "---\ntitle: Later\ndraft: true\n---\n")
            .With("indicators/homes.md", "---\ntitle: Homes\ngoal: later\nunit: count\ndirection: higher\n---\n")
            .With("indicators/books.md", "---\ntitle: Books\ngoal: reading\nunit: count\ndirection: higher\nrelated: homes\n---\n");

        var initiative = content.Expect("content/indicators/homes.md(3,7): warning SI0210: This indicator is left out, because its goal 'later' is a draft.")!;

        Assert.Equal(HiddenReason.Draft, initiative.Hidden["indicators/homes.md"]);
        Assert.Empty(Assert.Single(initiative.Indicators).Related);
    }

    [Fact]
    public void Items_come_in_the_order_in_which_they_are_shown()
    {
        content
            .With("goals/b.md", "---\ntitle: B\norder: 1\n---\n")
            .With("goals/a.md", "---\ntitle: A\n---\n")
            .With("stories/new.md", "---\ntitle: New\ndate: 2026-02-01\n---\n")
            .With("stories/old.md", "---\ntitle: Old\ndate: 2026-01-01\n---\n")
            .With("updates/2026-01-01-x.md", "---\ntitle: X\n---\n")
            .With("updates/2026-03-01-w.md", "---\ntitle: W\n---\n")
            .With("partners/z.md", "---\ntitle: Zed\nweight: 1\n---\n");

        var initiative = content.Expect()!;

        Assert.Equal(["b", "a", "reading"], initiative.Goals.Select(g => g.Id.Value));
        Assert.Equal(["new", "old"], initiative.Stories.Select(s => s.Id.Value));
        Assert.Equal(["w", "x"], initiative.Updates.Select(u => u.Id.Value));
        Assert.Equal(["z", "library"], initiative.Partners.Select(p => p.Id.Value));
    }

    [Fact]
    public void Front_matter_and_data_are_checked_against_each_other()
    {
        content
            .With("places.yml", "places:\n  state: {name: The state, kind: comparison}\n  east: {name: East, kind: part, map: countie, shape: 1}\n  west: {name: West, kind: part, map: counties}\nmaps:\n  counties: {label: Counties, file: counties.json}\n")
            .With("shapes.json", "{}")
            .With("indicators/books.md", """
                ---
                title: Books
                goal: reading
                unit: percent
                direction: higher
                baseline: 2018
                target: {value: 8O, by: 2030-31}
                breaks: {period: 20}
                breakdowns:
                  sexx: {label: Sex}
                  sex: {reference: Men, order: [Female, Other]}
                charts:
                  comparisons: [nation, state]
                  annotations: {period: 2020-Q1, text: x}
                ---
                """)
            .With("indicators/books.csv", "period,value,sex,place\n2019,50,,\n2020,51,,\n2020,52,Female,\n2020,50,Male,\n2020,40,,stat\n")
            .With("indicators/boks.csv", "period,value\n")
            .Expect(
                "content/indicators/boks.csv: error SI0211: There is no indicator 'boks' (indicators/boks.md) for these data. 'books' has its figures in content/indicators/books.csv: delete one of the two files.",
                "content/indicators/books.csv(6,10): error SI0206: No place 'stat'. Did you mean 'state'?",
                "content/indicators/books.md(6,11): warning SI0212: The data file has no figure for the baseline 2018. Change is measured from 2019, the next period with one.",
                "content/indicators/books.md(7,17): error SI0114: '8O' is not a number.",
                "content/indicators/books.md(7,25): error SI0312:",
                "content/indicators/books.md(8,18): error SI0310:",
                "content/indicators/books.md(10,3): error SI0213: The data file has no column 'sexx'. Did you mean 'sex'?",
                "content/indicators/books.md(11,20): error SI0214: The column 'sex' of the data file has no group 'Men'.",
                "content/indicators/books.md(11,41): error SI0214: The column 'sex' of the data file has no group 'Other'.",
                "content/indicators/books.md(13,17): error SI0206: No place 'nation'.",
                "content/indicators/books.md(14,25): error SI0312:",
                "content/places.yml(3,39): error SI0208: No map 'countie' is declared under 'maps'. Did you mean 'counties'?",
                "content/places.yml(4,39): error SI0134: 'map' needs 'shape' beside it",
                "content/places.yml(6,37): error SI0207: There is no file 'counties.json'",
                "content/shapes.json: warning SI0125: The file is not used. Name it under 'maps' in places.yml");
    }

    [Fact]
    public void An_indicator_is_put_together_from_its_front_matter_and_its_data()
    {
        content
            .With("indicators/books.md", "---\ntitle: Books\nshort: B\ngoal: reading\nunit: grade\ngrades: [F, D, C, B, A]\ndirection: higher\nbaseline: 2019\ntarget: {value: B, by: 2030, history: {value: C, by: 2025}}\nbreaks: {period: 2020, why: New test}\nheadline: true\n---\n")
            .With("indicators/books.csv", "period,value,flag\n2019,D,\n2020,C,\n2021,C,break\n");

        var indicator = content.Expect()!.Indicators[0];

        Assert.Equal(1, indicator.HeadlineSeries!.Observations[0].Value);
        Assert.Equal((3m, 2030, 2m), (indicator.Target!.Value, indicator.Target.By.Year, indicator.Target.History[0].Value));
        Assert.Equal([2020, 2021], indicator.Breaks.Select(b => b.Period.Year));
        Assert.Equal(int.MaxValue, indicator.Headline);
        Assert.Equal("content/indicators/books.csv", indicator.DataFile.File);
    }

    [Fact]
    public void Items_that_have_not_changed_are_taken_from_the_cache()
    {
        var cache = new ContentCache();
        var first = content.Read(cache: cache)!;
        content.With("goals/more.md", "---\ntitle: More\n---\n");
        var second = content.Read(cache: cache)!;

        Assert.Equal(2, second.Goals.Count);
        Assert.Same(first.Goals[new GoalId("reading")].Page.Body, second.Goals[new GoalId("reading")].Page.Body);
        content.With("goals/reading.md", "---\ntitle: Changed title\n---\n");
        Assert.Equal("Changed title", content.Read(cache: cache)!.Goals[new GoalId("reading")].Page.Title.Original);
    }
}
