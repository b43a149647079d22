using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class AuthorsJudgementTests
{
    [Fact]
    public void A_status_by_hand_is_shown_as_the_authors_with_its_reason()
    {
        var reading = (Higher((2020, 70m), (2024, 76m)).WithTarget(2030, 85) with
        {
            Progress = Choice(Manual.Instance) with { Status = new(ProgressStatus.LittleChange, SourceSpan.None), Why = "One school closed." },
        }).Read();

        Assert.Equal((ProgressStatus.LittleChange, Manual.Instance), (reading.Status, reading.Method));
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
            Progress = Choice(Manual.Instance) with { Status = new(ProgressStatus.LittleChange, SourceSpan.None), Why = "One school closed." },
        }).Read();

        Assert.Equal([LinearPace.Instance, Cagr.Instance], reading.Others.All.Select(other => other.Method));
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

        Assert.Equal(Cagr.Instance, ProgressReading.Of(indicator, Cagr.Instance, Today).Method);
        Assert.Equal(LinearPace.Instance, ProgressReading.Of(indicator.WithMethod(LinearPace.Instance), Cagr.Instance, Today).Method);
    }

    [Fact]
    public void No_method_means_no_judgement_by_any()
    {
        var reading = Higher((2015, 50m), (2020, 55m)).WithTarget(2030, 70).WithMethod(NoMethod.Instance).Read();

        Assert.Equal((ProgressStatus.NotAssessed, "no-method", "none"), (reading.Status, reading.DecidedBy, reading.Method.Name));
        Assert.Empty(reading.Others.All);
        Assert.Null(reading.Change);
        Assert.Equal(ProgressStatus.NoData, Higher().WithMethod(NoMethod.Instance).Read().Status);
    }
}
