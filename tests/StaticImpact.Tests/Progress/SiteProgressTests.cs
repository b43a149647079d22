using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class SiteProgressTests
{
    private static readonly Indicator OnTrack = Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85);
    private static readonly ShownStatus GettingWorse = ShownStatus.Of(ProgressStatus.GettingWorse, false);
    private static readonly Indicator Worse = Higher((2020, 70m), (2024, 60m)).WithTarget(2030, 85);

    [Fact]
    public void Statuses_are_counted_by_goal_and_for_the_site()
    {
        var progress = SiteProgress.Of(Measure.Site(
            OnTrack with { Id = new("a"), Goal = new("reading") },
            OnTrack with { Id = new("b"), Goal = new("reading") },
            Worse with { Id = new("c"), Goal = new("reading") },
            Worse with { Id = new("d"), Goal = new("work") }));

        Assert.Equal([(ShownStatus.OnTrack, 2), (GettingWorse, 1)], progress.ForGoal(new("reading")).Select(c => (c.Status, c.Count)));
        Assert.Equal(1, progress.ForGoal(new("work"))[GettingWorse]);
        Assert.Equal((4, 2), (progress.All.Total, progress.All[ShownStatus.OnTrack]));
        Assert.Equal(ProgressStatus.GettingWorse, progress[new IndicatorId("c")].Status);
    }

    [Fact]
    public void Getting_better_with_and_without_a_target_are_counted_apart()
    {
        var better = Higher((2020, 70m), (2021, 71m), (2022, 72m), (2023, 73m), (2024, 74m));
        var progress = SiteProgress.Of(Measure.Site(better with { Id = new("a") }, better.WithTarget(2030, 95) with { Id = new("b") }));

        Assert.Equal([(ShownStatus.Improving, 1), (ShownStatus.ImprovingTooSlowly, 1)], progress.All.Select(c => (c.Status, c.Count)));
    }

    [Fact]
    public void Verdicts_on_old_figures_are_counted_with_their_latest_year()
    {
        var progress = SiteProgress.Of(Measure.Site(
            OnTrack with { Id = new("a") },
            Higher((2010, 70m), (2016, 76m)).WithTarget(2030, 85) with { Id = new("b") },
            Higher((2010, 70m), (2014, 76m)).WithTarget(2030, 85) with { Id = new("c") },
            Higher((2014, 70m)) with { Id = new("d") }));

        Assert.Equal([new StatusCount(ShownStatus.OnTrack, 3, 2, 2016), new(ShownStatus.Of(ProgressStatus.BaselineOnly, false), 1, 0, null)], progress.All);
        Assert.Equal(1, progress.All.Recent);
    }

    [Fact]
    public void Made_up_measures_are_counted_only_where_there_are_no_others()
    {
        var madeUp = Worse with { Id = new("b"), Page = Page("indicators/b.md") with { Illustrative = true } };
        var both = SiteProgress.Of(Measure.Site(OnTrack with { Id = new("a") }, madeUp)).All;
        var alone = SiteProgress.Of(Measure.Site(madeUp)).All;

        Assert.Equal((1, 1, false, 0), (both.Total, both.LeftOut, both.AreMadeUp, both[GettingWorse]));
        Assert.Equal((1, 0, true, 1), (alone.Total, alone.LeftOut, alone.AreMadeUp, alone[GettingWorse]));
    }

    [Fact]
    public void A_fact_that_is_neither_good_nor_bad_has_no_status_to_count()
    {
        var fact = Of(Direction.None, At(2020, 32.6m), At(2024, 32.8m));
        var progress = SiteProgress.Of(Measure.Site(fact));

        Assert.Equal((ProgressStatus.NotAssessed, "no-direction"), (progress[fact.Id].Status, progress[fact.Id].DecidedBy));
        Assert.Equal(0, progress.All.Total);
    }

    [Fact]
    public void A_programmes_own_measure_is_read_but_never_counted()
    {
        var progress = SiteProgress.Of(Measure.Site(
            OnTrack with { Id = new("a") },
            Worse with { Id = new("b"), Level = IndicatorLevel.Programme, Partner = new("library") }));

        Assert.Equal(1, progress.All.Total);
        Assert.Equal(1, progress.ForGoal(new("g")).Total);
        Assert.Equal(ProgressStatus.GettingWorse, progress[new IndicatorId("b")].Status);
    }

    [Fact]
    public void A_goal_without_indicators_counts_nothing()
    {
        var counts = SiteProgress.Of(Measure.Site(OnTrack)).ForGoal(new("empty"));

        Assert.Equal(0, counts.Total);
        Assert.Empty(counts);
    }

    [Fact]
    public void An_indicator_without_a_method_takes_the_sites()
    {
        var site = Measure.Site(OnTrack);
        var progress = SiteProgress.Of(site with { Settings = site.Settings with { Progress = Cagr.Instance.Id } });

        Assert.Equal(Cagr.Instance, progress[OnTrack.Id].Method);
    }

    [Fact]
    public void Many_indicators_read_at_once_give_what_each_gives_alone()
    {
        var indicators = Enumerable.Range(0, 300)
            .Select(i => Higher((2020, 50m + (i % 40)), (2022, 60m), (2024, 55m + (i % 30))).WithTarget(2030, 90) with { Id = new($"i{i}") })
            .ToArray();
        var progress = SiteProgress.Of(Measure.Site(indicators));

        foreach (var indicator in indicators)
        {
            Assert.Equal(indicator.Read().Status, progress[indicator.Id].Status);
            Assert.Equal(indicator.Read().Values, progress[indicator.Id].Values);
        }
    }
}
