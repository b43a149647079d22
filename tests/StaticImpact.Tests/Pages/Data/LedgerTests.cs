using System.Collections.Immutable;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Data.History;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Pages.Data;

public sealed class LedgerTests
{
    private const string Data = "period,value,flag,note,sex\n2020,70,,,\n2024,76,,,\n2020,60,,,Female\n";

    [Fact]
    public void A_snapshot_read_back_is_the_same()
    {
        var site = IndicatorJsonTests.Full().ToSite();
        var bytes = Ledger.Snapshot(site);
        var bag = new DiagnosticBag();
        var read = SnapshotFile.Read("content/history/2026-11-22.json", bytes, bag)!;
        Assert.Equal(bytes, SnapshotFile.Write(read));
        Assert.Empty(Ledger.Compare(read, Taken(site), read));
        Assert.Empty(bag.ToSorted());
    }

    [Theory]
    [InlineData("{\n\"version\": 1,\n", 3)]
    [InlineData("", 1)]
    [InlineData("[]", 0)]
    [InlineData("{\"version\": 1, \"date\": \"yesterday\", \"indicators\": []}", 0)]
    [InlineData("{\"version\": 1, \"date\": null, \"indicators\": []}", 0)]
    [InlineData("{\"version\": 1, \"date\": \"2026-01-01\", \"indicators\": [{\"id\": 7}]}", 0)]
    [InlineData("{\"version\": 2, \"date\": \"2026-01-01\", \"indicators\": []}", 0)]
    public void A_snapshot_that_cannot_be_read_is_reported(string text, int line)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SnapshotFile.Read("content/history/2026-01-01.json", Encoding.UTF8.GetBytes(text), bag));
        var diagnostic = Assert.Single(bag.ToSorted());
        Assert.Equal("SI0711", diagnostic.Code.Id);
        Assert.Equal(line, diagnostic.Span.Line);
    }

    [Fact]
    public void New_figures_are_told_by_period_with_the_headline() =>
        Assert.Equal(
            ["New figure for 2025: 77%.", "1 new figure for 2024, for a group or another place."],
            Told(Data, Data + "2025,77,,,\n2025,66,,,Female\n2024,62,,,Female\n"));

    [Fact]
    public void Revised_figures_say_both_and_the_note_says_why()
    {
        var changes = Changes(Data, Data.Replace("2024,76,,", "2024,75.5,revised,Late tests counted", StringComparison.Ordinal).Replace("2020,60", "2020,>60", StringComparison.Ordinal));
        Assert.Equal(["All together, 2024: corrected from 76.0% to 75.5%.", "Female, 2020: corrected from 60.0% to >60."], Say(Data.Replace("76", "75.5", StringComparison.Ordinal), changes));
        Assert.Equal("Late tests counted", changes[0].Why);
    }

    [Fact]
    public void A_number_written_in_another_way_is_no_change() =>
        Assert.Empty(Changes(Data, Data.Replace("2024,76", "2024,76.00", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_is_hidden_now_is_told_nowhere()
    {
        var before = Snapshot(Data, 1);
        var after = Snapshot(Data + "2025,77,,,\n", 2).Date;
        var revised = Snapshot((Data + "2025,77,,,\n").Replace("2020,60", "2020,61", StringComparison.Ordinal), 2);
        var hidden = Snapshot(Data.Replace("2020,60,,", "2020,,suppressed,", StringComparison.Ordinal) + "2025,,suppressed,,\n", 3);
        var entries = Ledger.Changes([hidden, before, revised], hidden);
        Assert.Equal([hidden.Date, after], entries.Select(e => e.Date));
        var text = Encoding.UTF8.GetString(ChangesJson.File(entries));
        Assert.DoesNotContain("77", text, StringComparison.Ordinal);
        Assert.DoesNotContain("60", text, StringComparison.Ordinal);
        Assert.DoesNotContain("61", text, StringComparison.Ordinal);
        Assert.Equal(2, entries[0].Changes.OfType<FigureWithdrawn>().Count());
    }

    [Fact]
    public void Changed_targets_and_statuses_carry_the_reasons_of_the_author()
    {
        var indicator = Indicator(Data);
        var before = Taken(With(indicator with { Targets = [Target(90)] }).ToSite());
        var after = Taken(With(indicator with
        {
            Targets = [Target(80) with { History = [new FormerTarget(90, new Period(PeriodKind.Year, 2030), null, "Out of reach")] }],
            Judgement = new Judgement(ProgressStatus.GettingWorse, null, null, "The panel said so"),
        }).ToSite());
        var changes = Ledger.Compare(before, after, after);
        Assert.Equal(["target-changed", "method-changed", "status-changed"], changes.Select(c => c.Kind));
        Assert.Equal(["Out of reach", "", "The panel said so"], changes.Select(c => c.Why));
        Assert.Equal("The target changed from 90% by 2030 to 80% by 2030.", new ChangeWords(With(indicator with { Targets = [Target(80)] }).ToSite().Initiative, TestWords.English).Say(changes[0]));
    }

    [Fact]
    public void Indicators_that_come_and_go_are_told()
    {
        var one = Taken(With(Indicator(Data)).ToSite());
        var two = Taken(With(Indicator(Data) with { Id = new IndicatorId("other") }).ToSite());
        Assert.Equal(["indicator-added", "indicator-removed"], Ledger.Compare(one, two, two).Select(c => c.Kind));
    }

    [Fact]
    public void Preview_compares_with_the_latest_snapshot_alone()
    {
        Assert.Null(Ledger.Preview([], Snapshot(Data, 3)));
        var preview = Ledger.Preview([Snapshot(Data + "2025,77,,,\n", 2), Snapshot("period,value\n", 1)], Snapshot(Data, 3))!;
        Assert.Equal(new DateOnly(2026, 1, 2), preview.Since);
        Assert.Equal("figure-withdrawn", Assert.Single(preview.Changes, c => c is not StatusChanged).Kind);
    }

    [Fact]
    public void The_page_lists_days_newest_first_with_corrections_that_explain_them()
    {
        var correction = DataSite.Update("wrong", "2026-01-02") with { Kind = UpdateType.Correction, Indicators = [new IndicatorId("reading")] };
        var site = With(Indicator(Data)) with { Updates = [correction] };
        var now = Snapshot(Data, 3);
        var entries = Ledger.Changes([Snapshot("period,value\n2020,70\n", 1), Snapshot(Data.Replace("76", "75", StringComparison.Ordinal), 2), now], now);
        var page = ChangesPage.Of((site with { Changes = entries }).Scope(ChangesPage.Address));
        Assert.Equal(["January 3, 2026", "January 2, 2026"], page.Days.Select(d => d.Date));
        Assert.Equal("../indicators/reading/", page.Days[0].Indicators[0].Indicator.Href);
        Assert.Empty(page.Days[0].Indicators[0].Updates);
        Assert.Equal("About wrong", page.Days[1].Indicators[0].Updates[0].Text);
    }

    /// <summary>Every kind of change with everything that each can say.</summary>
    internal static ImmutableArray<LedgerEntry> EveryKind()
    {
        const string Name = "reading";
        var range = new SnapshotTarget("2030", 40, 50, "", "");
        var figure = new SnapshotValue("2025", 70, "", "", "");
        var bound = new SnapshotValue("2025", null, ">95", "", "");
        ImmutableArray<GroupCell> group = [new("sex", "Female")];
        return
        [
            new(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1),
            [
                new IndicatorAdded(Name, Name), new IndicatorRemoved(Name, Name), new DefinitionChanged(Name, Name),
                new FiguresAdded(Name, Name, "2025", figure, 3), new FiguresAdded(Name, Name, "2025", bound, 1), new FiguresAdded(Name, Name, "2025", null, 1),
                new FigureRevised(Name, Name, group, "ohio", figure, bound) { Why = "Late tests" }, new FigureRevised(Name, Name, [], null, bound, figure),
                new FigureWithdrawn(Name, Name, group, null, "2025"),
                new TargetChanged(Name, Name, null, range), new TargetChanged(Name, Name, range, range with { UpperValue = null }), new TargetChanged(Name, Name, range, null),
                new StatusChanged(Name, Name, "on_track", "improving", "on_track", "improving_too_slowly"), new MethodChanged(Name, Name, "cagr", "linear-pace"),
            ]),
        ];
    }

    private static Indicator Indicator(string csv) => DataSite.Indicator("reading", csv);

    private static Snapshot Taken(Site site) => SnapshotFile.Of(site.Initiative, site.Progress);

    private static DataSite With(Indicator indicator) => new() { Indicators = [indicator] };

    private static Target Target(decimal value) => new() { Value = value, By = new Period(PeriodKind.Year, 2030), Source = SourceSpan.None };

    private static Snapshot Snapshot(string csv, int day) => Taken((With(Indicator(csv)) with { Today = new DateOnly(2026, 1, day) }).ToSite());

    private static List<LedgerChange> Changes(string before, string after) =>
        [.. Ledger.Compare(Snapshot(before, 1), Snapshot(after, 2), Snapshot(after, 2)).Where(c => c is not StatusChanged)];

    private static List<string> Told(string before, string after) => Say(after, Changes(before, after));

    private static List<string> Say(string now, List<LedgerChange> changes)
    {
        var words = new ChangeWords(With(Indicator(now)).ToSite().Initiative, TestWords.English);
        return [.. changes.Select(words.Say)];
    }
}
