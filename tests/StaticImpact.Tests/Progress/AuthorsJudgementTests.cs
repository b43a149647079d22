using StaticImpact.Model;
using StaticImpact.Progress;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class AuthorsJudgementTests
{
    [Fact]
    public void A_status_by_hand_is_shown_as_the_authors_with_its_reason()
    {
        var reading = (Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85) with
        {
            Progress = new ProgressChoice(ProgressMethod.Manual) { Status = ProgressStatus.LittleChange, Why = "One school closed." },
        }).Read();

        Assert.Equal((ProgressStatus.LittleChange, ProgressMethod.Manual), (reading.Status, reading.Method));
        Assert.Equal("One school closed.", reading.Judgement!.Why!.Original);
        Assert.False(reading.Judgement.IsQualitative);
        Assert.Equal(ProgressValues.None, reading.Values);
        Assert.Null(reading.Change);
        Assert.Equal(76, reading.Latest!.Value.Value);
    }

    [Fact]
    public void The_computed_statuses_stand_beside_a_status_by_hand()
    {
        var reading = (Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85) with
        {
            Progress = new ProgressChoice(ProgressMethod.Manual) { Status = ProgressStatus.LittleChange, Why = "One school closed." },
        }).Read();

        Assert.Equal([ProgressMethod.LinearPace, ProgressMethod.Cagr], reading.Others.All.Select(other => other.Method));
        Assert.True(reading.Others.Disagree);
    }

    [Fact]
    public void Qualitative_evidence_carries_who_judged_and_when()
    {
        var reading = (Higher() with
        {
            Judgement = new Judgement(ProgressStatus.Improving, "The parents' council", new(2025, 3, 1), "More families come."),
        }).Read();

        Assert.Equal(ProgressStatus.Improving, reading.Status);
        Assert.True(reading.Judgement!.IsQualitative);
        Assert.Equal(("The parents' council", new DateOnly(2025, 3, 1)), (reading.Judgement.Judge!.Original, reading.Judgement.Date!.Value));
    }

    [Fact]
    public void The_site_may_choose_a_method_and_an_indicator_another()
    {
        var indicator = Higher((2015, 50m), (2020, 55m)).WithTarget(2030, 70);

        Assert.Equal(ProgressMethod.Cagr, ProgressReading.Of(indicator, ProgressMethod.Cagr, Today).Method);
        Assert.Equal(ProgressMethod.LinearPace, ProgressReading.Of(indicator.WithMethod(ProgressMethod.LinearPace), ProgressMethod.Cagr, Today).Method);
    }

    [Fact]
    public void No_method_means_no_judgement_by_any()
    {
        var reading = Higher((2015, 50m), (2020, 55m)).WithTarget(2030, 70).WithMethod(ProgressMethod.None).Read();

        Assert.Equal((ProgressStatus.NotAssessed, "no-method", "none"), (reading.Status, reading.DecidedBy, reading.MethodName));
        Assert.Empty(reading.Others.All);
        Assert.Null(reading.Change);
        Assert.Equal(ProgressStatus.NoData, Higher().WithMethod(ProgressMethod.None).Read().Status);
    }
}
