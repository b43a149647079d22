using System.Collections.Frozen;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using StaticImpact.Tests.Progress;
using StaticImpact.Tests.Wording;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Pages;

public sealed class WorkingTests
{
    [Fact]
    public void A_rule_whose_words_are_those_of_the_status_is_not_told_twice()
    {
        Assert.Equal("There are too few figures to say which way this is going.", View(Higher((2020, 70m), (2024, 74m))).Sentence);
        Assert.Equal("The figures go up and down, so no clear direction can be told.", View(Higher((2022, 50m), (2023, 60m), (2024, 55m), (2025, 100m))).Sentence);
        Assert.Equal("There is only one figure so far.", View(Higher((2024, 74m))).Sentence);
    }

    [Fact]
    public void Each_step_shows_its_numbers_and_its_result()
    {
        var view = View((Higher((2020, 70m), (2024, 74m)) with { Unit = new(UnitKind.Percent) }).WithTarget(2030, 85));

        Assert.Equal("This is getting better, but too slowly to meet the target. The pace is in the right direction, but too slow.", view.Sentence);
        Assert.Equal("70%, 2020", Value(view, "baseline"));
        Assert.Equal("74%, 2024", Value(view, "latest"));
        Assert.Equal("85%, 2030", Value(view, "target"));
        Assert.Equal("(74 − 70) / (85 − 70) = 27%", Value(view, "share"));
        Assert.Equal("(2024 − 2020) / (2030 − 2020) = 40%", Value(view, "elapsed"));
        Assert.Equal("0.2667 / 0.4 = 0.67", Value(view, "pace"));
        Assert.Equal("(85 − 74) / (2030 − 2024) = 1.83", Value(view, "neededPerYear"));
        Assert.Equal("2024 + (85 − 74) / 1 = 2035", Value(view, "reachYear"));
        Assert.DoesNotContain(view.Steps, step => step.Key == "z");
    }

    [Fact]
    public void What_would_change_names_a_value_that_does() => Assert.Equal(
        "Had the latest figure been from 76% to 84%, the status would be “On track”. Had the latest figure been 70%, the status would be “Little change”.",
        View((Higher((2020, 70m), (2024, 74m)) with { Unit = new(UnitKind.Percent) }).WithTarget(2030, 85)).WouldChange);

    [Fact]
    public void Where_lower_is_better_the_better_change_still_comes_first() => Assert.StartsWith(
        "Had the latest figure been from 12.1 to 18.9, the status would be “On track”.",
        View(Lower((2019, 24.2m), (2024, 21m)).WithTarget(2030, 12)).WouldChange,
        StringComparison.Ordinal);

    [Fact]
    public void What_being_on_track_would_take_is_always_said() => Assert.Equal(
        "Had the latest figure been from 69.5% to 70.5%, the status would be “Little change”. Had the latest figure been from 75.7% to 84.9%, the status would be “On track”.",
        View((Higher((2020, 70.0m), (2024, 60.5m)) with { Unit = new(UnitKind.Percent), Decimals = 1 }).WithTarget(2030, 85)).WouldChange);

    [Fact]
    public void Marks_have_nothing_between_them()
    {
        var grades = Higher((2020, 1m), (2025, 2m)) with { Unit = new(UnitKind.Grade), Grades = ["F", "D", "C", "B", "A"] };
        Assert.Equal(
            "Had the latest figure been B, the status would be “On track”. Had the latest figure been D, the status would be “Little change”.",
            View(grades.WithTarget(2030, 4)).WouldChange);

        var answer = Higher((2020, 0m), (2025, 0m)) with { Unit = new(UnitKind.YesNo) };
        Assert.Equal("Had the latest figure been Yes, the status would be “Target met”.", View(answer.WithTarget(2030, 1)).WouldChange);
    }

    [Fact]
    public void The_target_itself_has_no_end() => Assert.StartsWith(
        "Had the latest figure been 85 or more, the status would be “Target met”.",
        View(Higher((2020, 70m), (2024, 80m)).WithTarget(2030, 85)).WouldChange,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_on_track_below_a_range_is_not_told_that_it_would_be_above_it() => Assert.Equal(
        "Had the latest figure been from 40 to 60, the status would be “Target met”. Had the latest figure been from 31 to 34, the status would be “Getting better, too slowly”.",
        View(Of(Direction.Range, [At(2020, 30), At(2025, 36)]).WithRange(2030, 40, 60)).WouldChange);

    [Fact]
    public void A_straight_line_below_nothing_is_not_shown_as_a_forecast()
    {
        var view = View((Lower((2020, 20m), (2024, 10m)) with { Unit = new(UnitKind.Percent) }).WithTarget(2030, 5));

        Assert.DoesNotContain(view.Steps, step => step.Key == "projected");
        Assert.Contains(view.Steps, step => step.Key == "reachYear");
    }

    [Fact]
    public void It_speaks_every_language_of_the_site()
    {
        var view = View((Higher((2020, 70m), (2024, 74m)) with { Unit = new(UnitKind.Percent) }).WithTarget(2030, 85), "es");

        Assert.Contains("El ritmo va en la dirección correcta", view.Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Si la última cifra hubiera sido de 76% a 84%", view.WouldChange, StringComparison.Ordinal);
        Assert.Equal("Ritmo hacia el objetivo", view.Method);
    }

    [Fact]
    public void Other_methods_milestones_and_flags_are_listed()
    {
        var view = View(Lower((2020, 12m), (2022, 11m), (2023, 9m)).WithTarget(2022, 10).WithTarget(2030, 0), today: new(2030, 1, 1));

        Assert.Equal(["Little change (limited progress)"], view.Others.Select(other => other.Value.ToString()));
        Assert.Equal("The methods do not agree, so read this status with care.", view.Remark);
        Assert.Equal(["Missed, met later"], view.Milestones.Select(milestone => milestone.Value.ToString()));
        Assert.Equal("10 by 2022", view.Milestones[0].Term);
        Assert.Equal(["The latest figure is old."], view.Flags);
    }

    [Fact]
    public void A_judgement_gives_its_reason()
    {
        var view = View(Higher((2020, 70m), (2024, 74m)) with
        {
            Judgement = new Judgement(ProgressStatus.Improving, "The parents' council", new(2025, 3, 1), "More families come."),
        });

        Assert.Equal("More families come.", Value(view, "why"));
        Assert.Equal("The parents&#39; council", Value(view, "judge"));
        Assert.Equal("", view.WouldChange);
    }

    [Fact]
    public void Without_data_nothing_is_listed()
    {
        var view = View(Higher().WithTarget(2030, 85));

        Assert.Equal(["target"], view.Steps.Select(step => step.Key));
        Assert.Empty(view.Others);
        Assert.Equal("", view.Remark);
    }

    [Fact]
    public void Numbers_beyond_all_reason_are_still_written() =>
        Assert.NotEmpty(View(Higher((2020, 0.0000001m), (2021, 79000000000000000000000000000m)).WithTarget(2030, 1).WithMethod(Cagr.Instance)).Steps);

    private static string Value(WorkingView view, string key) => view.Steps.Single(step => step.Key == key).Value.ToString();

    private static WorkingView View(Indicator indicator, string language = "en", DateOnly? today = null)
    {
        var initiative = Measure.Site(indicator) with { Today = today ?? Today };
        initiative = initiative with { Settings = initiative.Settings with { Languages = [new("en"), new("es")] } };
        var site = new Site
        {
            Initiative = initiative,
            Progress = SiteProgress.Of(initiative),
            Relations = new Relations(initiative),
            Bodies = new Dictionary<Prose, MarkdownBody>(),
            Words = initiative.Settings.Languages.ToFrozenDictionary(tag => tag, TestWords.All.In),
            Options = new SiteOptions(null, false),
            Addresses = new ContentAddresses(initiative),
            ChartColours = Charts.PaletteTests.Commons.Value,
        };
        return WorkingView.Of(new PageScope(site, new(language), new Address("indicators/m/")), indicator);
    }
}
