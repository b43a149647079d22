using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>The examples by which the rule explains itself, and the ways round it that were once found.</summary>
public class ExamplesOfTheRuleTests
{
    private static string[] Hidden(
        string csv, UnitKind unit = UnitKind.Count, (string Column, string Value)? headline = null, Breakdown[]? breakdowns = null, PrivacyRules? rules = null) =>
        [.. PrivateTable.Shown(csv, unit, rules, headline: headline, breakdowns: breakdowns).Where(s => s.EndsWith("Suppressed", StringComparison.Ordinal)).Select(s => s[..s.IndexOf(':', StringComparison.Ordinal)])];

    [Fact]
    public void Group_that_headline_series_names_is_the_total() =>
        Assert.Equal(["Men 2020", "Women 2020"], Hidden("period,value,sex\n2020,1000,All\n2020,993,Men\n2020,7,Women\n", headline: ("sex", "All")));

    [Fact]
    public void Group_that_the_author_calls_the_total_is_the_total_and_its_like_is_no_part()
    {
        var sex = PrivateTable.Overlapping("sex") with { Overlap = false, Total = "Both" };

        Assert.Equal(
            ["Men 2020", "Women 2020"],
            Hidden("period,value,sex\n2020,1000,\n2020,1000,Both\n2020,993,Men\n2020,7,Women\n", breakdowns: [sex]));
    }

    [Fact]
    public void Hidden_counts_that_are_few_together_take_a_third() =>
        Assert.Equal(["A 2020", "B 2020", "C 2020"], Hidden("period,value,group\n2020,100,\n2020,93,A\n2020,4,B\n2020,3,C\n"));

    [Fact]
    public void Sums_that_no_row_gives_count_as_well() => Assert.Equal(
        ["Black Men 2020", "Black Women 2020"],
        Hidden("period,value,race,sex\n2020,100,,\n2020,50,White,Men\n2020,30,White,Women\n2020,13,Black,Men\n2020,7,Black,Women\n"));

    [Fact]
    public void Another_period_does_not_switch_the_protection_off() => Assert.Equal(
        ["Men 2024", "Women 2024"],
        Hidden("period,value,sex\n2023,1000,\n2023,450,Men\n2023,450,Women\n2024,1000,\n2024,993,Men\n2024,7,Women\n"));

    [Theory]
    [InlineData("Homeless,28;With,180;Without,820", "Homeless")]
    [InlineData("With,25;Without,975", "With,Without")]
    [InlineData("Homeless,40;With,25;Without,975", "With,Without")]
    public void Groups_that_overlap_lose_only_the_pair_that_makes_the_whole(string groups, string hidden)
    {
        var csv = "period,value,denominator,program\n2020,50,1000,\n2020,50,600,Low-income\n2020,50,400,Not low-income\n"
            + string.Concat(groups.Split(';').Select(g => g.Split(',')).Select(g => $"2020,50,{g[1]},{g[0]}\n"));
        var expected = hidden.Split(',').Select(g => g + " 2020").ToArray();

        Assert.Equal(expected, Hidden(csv, UnitKind.Percent));
        Assert.Equal(expected, Hidden(csv, UnitKind.Percent, breakdowns: [PrivateTable.Overlapping("program", ["With", "Without"], ["Low-income", "Not low-income"])]));
    }

    [Fact]
    public void Ordinary_graduation_file_loses_single_figures_and_no_column()
    {
        var bag = new DiagnosticBag();
        var shown = Protect.Apply(PrivateTable.Initiative(File.ReadAllText(Path.Combine(Repository.Root, "content/indicators/graduation-rate.csv")), UnitKind.Percent), bag);

        Assert.Equal("34 values are hidden: 25 because they speak of too few people, 9 so that those cannot be worked out from the others.", Assert.Single(bag.ToSorted(), d => d.Code == PrivacyCodes.ValuesHidden).Message);
        foreach (var series in shown.Indicators[0].Series.Where(s => s.Group.All(g => g.Value is not ("American Indian" or "Asian" or "Two or more races"))))
        {
            Assert.True(series.Observations.Count(o => o.Value is null && o.Censored is null) <= 2, string.Join(' ', series.Group.Select(g => g.Value)));
        }

        Assert.DoesNotContain(shown.Indicators[0].HeadlineSeries!.Observations, o => o.Value is null);
    }

    [Fact]
    public void Pair_is_known_from_any_period_in_which_both_are_shown()
    {
        const string Csv = "period,value,denominator,program\n"
            + "2020,50,1000,\n2020,50,180,With\n2020,50,820,Without\n2020,50,700,Poor\n"
            + "2021,50,1000,\n2021,30,280,With\n2021,50,720,Without\n2021,50,700,Poor\n";

        Assert.Equal(["With 2021", "Without 2021"], Hidden(Csv.Replace("2021,30,280", "2021,3,280", StringComparison.Ordinal), UnitKind.Percent));
    }

    [Fact]
    public void Named_parts_of_three_are_protected_as_a_whole_and_the_rest_is_not()
    {
        const string Csv = "period,value,group\n2020,1000,\n2020,500,White\n2020,495,Black\n2020,5,Asian\n2020,400,Poor\n2020,300,Rural\n";

        Assert.Equal(["Asian 2020"], Hidden(Csv, breakdowns: [PrivateTable.Overlapping("group")]));
        Assert.Equal(["Asian 2020", "Black 2020"], Hidden(Csv, breakdowns: [PrivateTable.Overlapping("group", ["White", "Black", "Asian"])]));
    }

    [Fact]
    public void Few_who_are_left_out_of_a_rate_are_protected_like_few_who_are_in_it() => Assert.Equal(
        ["Men 2024: >80 of=50", "Women 2024: 100 n=50 of=50", "all 2024: >90 of=100"],
        PrivateTable.Shown("period,sex,value,n,denominator\n2024,,98,98,100\n2024,Men,96,48,50\n2024,Women,100,50,50\n", UnitKind.Percent));

    [Fact]
    public void Few_who_are_left_out_cannot_be_worked_out_from_the_others() => Assert.Equal(
        ["Men 2024", "Women 2024"],
        Hidden("period,sex,value,n,denominator\n2024,,98,980,1000\n2024,Men,99,495,500\n2024,Women,97,485,500\n", UnitKind.Percent));

    [Fact]
    public void Count_out_of_almost_all_is_hidden() =>
        Assert.Equal(["all 2024"], Hidden("period,value,denominator\n2023,80,100\n2024,96,100\n"));

    [Fact]
    public void Rates_follow_from_the_rounded_counts_and_bring_no_interval() => Assert.Equal(
        ["Men 2024: 50 n=10 of=20", "Women 2024: 40 n=10 of=25", "all 2024: 30 n=15 of=50"],
        PrivateTable.Shown(
            "period,sex,value,lower,upper,moe,n,denominator\n2024,,34.6939,20,50,15,17,49\n2024,Men,36.3636,,,,8,22\n2024,Women,33.3333,,,,9,27\n",
            UnitKind.Percent, new PrivacyRules(5, 10, false, 5)));

    [Fact]
    public void Note_is_hidden_with_its_value_wherever_it_stands()
    {
        var initiative = PrivateTable.Initiative("period,value,flag,note\n2023,50,,all\n2024,5,break,Only those of Oak Street\n2025,12,,\n");
        var before = initiative.Indicators[0];
        var notes = ImmutableDictionary<string, LocalText>.Empty.Add("all", "all").Add("Only those of Oak Street", "Only those of Oak Street");
        var indicator = before with { Notes = notes, Breaks = [new SeriesBreak(before.Series[0].Observations[1].Period, "Only those of Oak Street")] };

        var shown = Protect.Apply(initiative with { Items = initiative.Items.With(new Catalog<IndicatorId, Indicator>([indicator], i => i.Id)) }).Indicators[0];

        Assert.Null(shown.Series[0].Observations[1].Note);
        Assert.Null(Assert.Single(shown.Breaks).Why);
        Assert.Equal(["all"], shown.Notes.Keys);
    }

    private static Breakdown Answers { get; } = PrivateTable.Overlapping("reply") with { Overlap = false, Kind = BreakdownKind.Answers };

    [Theory]
    [InlineData("")]
    [InlineData("2020,100,50,50,\n")]
    [InlineData("2020,100,,,\n")]
    public void Few_who_answered_cannot_be_worked_out_from_the_other_answers(string total)
    {
        const string Rows = "2020,60,30,50,Yes\n2020,36,18,50,No\n2020,4,2,50,Unsure\n";

        Assert.Equal(["No 2020", "Unsure 2020"], Hidden("period,value,n,denominator,reply\n" + total + Rows, UnitKind.Percent, breakdowns: [Answers]));
        Assert.Equal(["No 2020", "Unsure 2020"], Hidden("period,value,denominator,reply\n2020,60,50,Yes\n2020,36,50,No\n2020,4,50,Unsure\n", UnitKind.Percent, breakdowns: [Answers]));
    }

    [Fact]
    public void Few_who_answered_so_in_a_group_cannot_be_worked_out_either()
    {
        var rows = "2020,60,60,100,Yes,\n2020,40,40,100,No,\n2020,64,32,50,Yes,Women\n2020,36,18,50,No,Women\n2020,56,28,50,Yes,Men\n2020,44,22,50,No,Men\n";

        Assert.Empty(Hidden("period,value,n,denominator,reply,sex\n" + rows, UnitKind.Percent, breakdowns: [Answers]));
        rows = rows.Replace("56,28,50,Yes,Men", "90,45,50,Yes,Men", StringComparison.Ordinal).Replace("44,22,50,No,Men", "10,5,50,No,Men", StringComparison.Ordinal)
            .Replace("60,60,100,Yes,", "77,77,100,Yes,", StringComparison.Ordinal).Replace("40,40,100,No,", "23,23,100,No,", StringComparison.Ordinal);
        Assert.Equal(["No Men 2020", "No Women 2020", "Yes Women 2020"], PrivateTable.Shown("period,value,n,denominator,reply,sex\n" + rows, UnitKind.Percent, breakdowns: [Answers])
            .Where(s => s.Contains("Suppressed", StringComparison.Ordinal)).Select(s => s[..s.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Of_random_answers_no_few_can_be_told()
    {
        var random = new Random(20);
        var hiding = 0;
        for (var i = 0; i < 400; i++)
        {
            var all = random.Next(30, 160);
            var cuts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(0, all + 1)).Append(0).Append(all).Order().ToList();
            var counts = cuts.Zip(cuts.Skip(1)).Select(c => c.Second - c.First).ToList();
            var csv = "period,value,n,denominator,reply\n" + string.Concat(counts.Select((n, answer) => string.Create(CultureInfo.InvariantCulture, $"2020,{Math.Round(100m * n / all, 1)},{n},{all},a{answer}\n")));
            var shown = Protect.Apply(PrivateTable.Initiative(csv, UnitKind.Percent, breakdowns: [Answers])).Indicators[0].Series.Select(s => s.Observations[0]).ToList();
            var hidden = counts.Where((_, answer) => shown[answer].Value is null).ToList();
            if (hidden.Count == 0)
            {
                Assert.All(counts, n => Assert.False(n is > 0 and < 10, csv));
                continue;
            }

            // Who adds up what is left finds a sum that says of none of them whether it is one or nine.
            hiding++;
            Assert.True(hidden.Count > 1 && hidden.Sum() >= 9, csv);
        }

        Assert.True(hiding > 100);
    }

    [Fact]
    public void Answer_that_stands_in_front_is_not_what_everybody_answered() => Assert.Equal(
        ["No 2020", "Unsure 2020"],
        Hidden("period,value,n,denominator,reply\n2020,60,30,50,Yes\n2020,36,18,50,No\n2020,4,2,50,Unsure\n", UnitKind.Percent, headline: ("reply", "Yes"), breakdowns: [Answers]));

    [Fact]
    public void Share_that_its_author_hides_is_not_what_the_others_leave()
    {
        const string Csv = "period,value,flag,reply\n2020,60,,Yes\n2020,36,,No\n2020,,suppressed,Unsure\n";

        Assert.Equal(["No 2020", "Unsure 2020"], Hidden(Csv, UnitKind.Percent, breakdowns: [Answers]));
        Assert.Equal(["Unsure 2020"], Hidden(Csv, UnitKind.Percent, breakdowns: [Answers with { Overlap = true }]));
    }

    [Fact]
    public void Whole_of_groups_is_protected_like_answers() => Assert.Equal(
        ["B 2020", "C 2020"],
        Hidden("period,value,denominator,group\n2020,60,50,A\n2020,36,50,B\n2020,4,50,C\n", UnitKind.Percent, breakdowns: [Answers with { Column = "group", Kind = BreakdownKind.Groups, IsWhole = true }]));

    [Fact]
    public void Items_add_up_to_what_they_are_a_part_of()
    {
        var jobs = PrivateTable.Overlapping("sector") with
        {
            Overlap = false,
            Kind = BreakdownKind.Items,
            Groups = [new("Farming", "Farming"), new("Crops", "Crops") { Parent = "Farming" }, new("Fish", "Fish") { Parent = "Farming" }, new("Trade", "Trade")],
        };

        Assert.Equal(
            ["Crops 2020", "Fish 2020"],
            Hidden("period,value,sector\n2020,100,\n2020,40,Farming\n2020,36,Crops\n2020,4,Fish\n2020,60,Trade\n", breakdowns: [jobs]));
    }

    [Theory]
    [InlineData(UnitKind.Named, null, "5")]
    [InlineData(UnitKind.Named, true, "Suppressed")]
    [InlineData(UnitKind.Named, false, "5")]
    [InlineData(UnitKind.Count, null, "Suppressed")]
    [InlineData(UnitKind.Count, false, "5")]
    public void Author_says_whether_a_unit_counts_people(UnitKind unit, bool? people, string shown) =>
        Assert.Equal([$"all 2024: {shown}"], PrivateTable.Shown("period,value\n2024,5\n", unit, people: people));

    [Theory]
    [InlineData("2020,50,,\n2021,5,,\n", "1 value is hidden: it speaks of too few people.")]
    [InlineData("2020,100,,\n2020,,suppressed,A\n2020,60,,B\n", "1 value is hidden: what is flagged as suppressed cannot be worked out without it.")]
    [InlineData("2020,100,,\n2020,4,,A\n2020,96,,B\n", "2 values are hidden: 1 because they speak of too few people, 1 so that those cannot be worked out from the others.")]
    public void What_is_hidden_is_told_with_its_reason(string rows, string expected)
    {
        var bag = new DiagnosticBag();
        Protect.Apply(PrivateTable.Initiative("period,value,flag,group\n" + rows), bag);
        Assert.Equal(expected, Assert.Single(bag.ToSorted(), d => d.Code == PrivacyCodes.ValuesHidden).Message);
    }

    [Fact]
    public void Sum_that_no_whole_numbers_fit_is_said()
    {
        var bag = new DiagnosticBag();

        // x is 12 + 8 along its row and 100 - 30 along its column.
        Protect.Apply(PrivateTable.Initiative("period,value,flag,a,b\n2020,100,,,\n2020,,suppressed,x,\n2020,30,,y,\n2020,12,,x,p\n2020,8,,x,q\n"), bag);

        Assert.Contains(bag.ToSorted(), d => d.Code.Id == "SI0372");
    }

    [Fact]
    public void Column_of_which_half_is_hidden_for_the_sake_of_others_is_none()
    {
        var bag = new DiagnosticBag();
        var columns = (string[])["a", "b"];

        Protect.Apply(PrivateTable.Initiative(
            "period,value,a,b\n2025,100,,\n2025,37,A,X\n2025,13,A,Y\n2025,3,B,X\n2025,47,B,Y\n2025,40,,X\n2025,60,,Y\n2025,50,A,\n2025,50,B,\n",
            breakdowns: [.. columns.Select(c => PrivateTable.Overlapping(c) with { Overlap = false })]), bag);

        // Each column has six cells; three of the four inner ones are complement.
        Assert.DoesNotContain(bag.ToSorted(), d => d.Code.Id == "SI0371");

        Protect.Apply(PrivateTable.Initiative(
            "period,value,a,b\n2025,100,,\n2025,37,A,X\n2025,13,A,Y\n2025,3,B,X\n2025,47,B,Y\n",
            breakdowns: [.. columns.Select(c => PrivateTable.Overlapping(c) with { Overlap = false })]), bag);

        Assert.DoesNotContain(bag.ToSorted(), d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Rates_of_groups_that_say_nothing_of_how_many_are_one_finding()
    {
        var bag = new DiagnosticBag();

        Protect.Apply(PrivateTable.Initiative("period,value,row\n2024,50,\n2024,40,A\n2025,52,\n2025,41,A\n", UnitKind.Percent), bag);

        var finding = Assert.Single(bag.ToSorted());
        Assert.Equal("SI0362", finding.Code.Id);
        Assert.StartsWith("2 values do not say", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_hidden_cells_than_can_be_judged_take_whole_lines_with_them()
    {
        var bag = new DiagnosticBag();
        var csv = new System.Text.StringBuilder("period,value,row,col\n");
        for (var r = -1; r < 60; r++)
        {
            for (var c = -1; c < 60; c++)
            {
                var value = r < 0 ? c < 0 ? 3600 * 5 : 60 * 5 : c < 0 ? 60 * 5 : 5;
                csv.Append(CultureInfo.InvariantCulture, $"2020,{value},{(r < 0 ? "" : $"r{r}")},{(c < 0 ? "" : $"c{c}")}\n");
            }
        }

        var shown = Protect.Apply(PrivateTable.Initiative(csv.ToString()), bag).Indicators[0];

        Assert.All(shown.Series, s => Assert.Null(s.Observations[0].Value));
        Assert.Contains(bag.ToSorted(), d => d.Code.Id == "SI0373");
    }
}
