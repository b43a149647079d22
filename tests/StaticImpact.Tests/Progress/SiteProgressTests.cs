using StaticImpact.Model;
using StaticImpact.Progress;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class SiteProgressTests
{
    private static readonly Indicator OnTrack = Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85);
    private static readonly Indicator Worse = Higher((2020, 70m), (2024, 60m)).WithTarget(2030, 85);

    [Fact]
    public void Statuses_are_counted_by_goal_and_for_the_site()
    {
        var progress = SiteProgress.Of(Measure.Site(
            OnTrack with { Id = new("a"), Goal = new("reading") },
            OnTrack with { Id = new("b"), Goal = new("reading") },
            Worse with { Id = new("c"), Goal = new("reading") },
            Worse with { Id = new("d"), Goal = new("work") }));

        Assert.Equal([(ProgressStatus.OnTrack, 2), (ProgressStatus.GettingWorse, 1)], progress.ForGoal(new("reading")));
        Assert.Equal(1, progress.ForGoal(new("work"))[ProgressStatus.GettingWorse]);
        Assert.Equal((4, 2), (progress.All.Total, progress.All[ProgressStatus.OnTrack]));
        Assert.Equal(ProgressStatus.GettingWorse, progress[new IndicatorId("c")].Status);
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
        var progress = SiteProgress.Of(site with { Settings = site.Settings with { Progress = ProgressMethod.Cagr } });

        Assert.Equal(ProgressMethod.Cagr, progress[OnTrack.Id].Method);
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
