using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

public class ProtectTests
{
    [Fact]
    public void Worked_example_of_the_measures_hides_a_square()
    {
        var shown = PrivateTable.Shown("""
            period,value,row,col
            2020,163,,
            2020,75,A,
            2020,25,B,
            2020,63,C,
            2020,74,,1
            2020,89,,2
            2020,45,A,1
            2020,30,A,2
            2020,7,B,1
            2020,18,B,2
            2020,22,C,1
            2020,41,C,2
            """);

        Assert.Equal(
            [
                "1 2020: 74", "2 2020: 89", "A 1 2020: 45", "A 2 2020: 30", "A 2020: 75", "B 1 2020: Suppressed",
                "B 2 2020: Suppressed", "B 2020: 25", "C 1 2020: Suppressed", "C 2 2020: Suppressed", "C 2020: 63", "all 2020: 163",
            ],
            shown);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "Suppressed")]
    [InlineData("9", "Suppressed")]
    [InlineData("10", "10")]
    public void Count_from_one_to_nine_is_hidden(string value, string shown)
    {
        Assert.Equal([$"all 2020: {shown}"], PrivateTable.Shown($"period,value\n2020,{value}\n"));
    }

    [Fact]
    public void Zeros_are_hidden_when_asked_for()
    {
        var rules = PrivacyRules.Default with { HideZeros = true };

        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value\n2020,0\n", rules: rules));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value\n2020,0.0\n", UnitKind.Percent, rules));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value,n,denominator\n2020,0,0,400\n", UnitKind.Percent, rules));
    }

    [Theory]
    [InlineData("50,15,30", "50 n=15 of=30")]
    [InlineData("50,,29", "Suppressed")]
    [InlineData("20,9,45", "Suppressed")]
    [InlineData("20,,45", "Suppressed")]
    [InlineData("0,0,45", "0 n=0 of=45")]
    [InlineData("50,12,", "Suppressed")]
    [InlineData("50,,", "50")]
    [InlineData("95,38,40", ">75 of=40")]
    [InlineData("98,98,100", ">90 of=100")]
    [InlineData("99.5,597,600", ">98 of=600")]
    [InlineData("100,50,50", "100 n=50 of=50")]
    [InlineData("90,90,100", "90 n=90 of=100")]
    [InlineData("98,98,", ">90")]
    public void Rate_is_hidden_for_its_count_or_its_denominator_given_or_worked_out(string cells, string shown)
    {
        Assert.Equal([$"all 2020: {shown}"], PrivateTable.Shown($"period,value,n,denominator\n2020,{cells}\n", UnitKind.Percent));
    }

    [Fact]
    public void Named_unit_does_not_count_people_unless_its_n_says_so()
    {
        Assert.Equal(["all 2020: 4"], PrivateTable.Shown("period,value\n2020,4\n", UnitKind.Named));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value,n\n2020,4,7\n", UnitKind.Named));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value,denominator\n2020,41000,12\n", UnitKind.Currency));
    }

    [Fact]
    public void Hidden_value_takes_everything_with_it_but_what_the_author_wrote_for_it()
    {
        const string Header = "period,value,lower,upper,moe,n,denominator,flag,note\n";

        Assert.Equal(
            ["all 2020: Provisional"],
            PrivateTable.Shown(Header + "2020,50,40,60,10,5,10,provisional,5 of 10\n", UnitKind.Percent).Select(s => s.Replace("Suppressed, ", "", StringComparison.Ordinal)));
        Assert.Equal(
            ["all 2020: Suppressed"],
            PrivateTable.Shown(Header + "2020,50,40,60,10,5,10,,few pupils\n", UnitKind.Percent));
        Assert.Equal(
            ["all 2020: Suppressed \"Fewer than 10.\""],
            PrivateTable.Shown(Header + "2020,,40,60,10,5,10,suppressed,Fewer than 10.\n", UnitKind.Percent));
    }

    [Fact]
    public void Value_flagged_by_its_author_is_protected_like_one_that_is_small()
    {
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: Suppressed", "C 2020: 60", "all 2020: 150"],
            PrivateTable.Shown("period,value,flag,row\n2020,150,,\n2020,,suppressed,A\n2020,40,,B\n2020,60,,C\n"));
    }

    [Fact]
    public void Hidden_total_cannot_be_added_up_from_its_parts()
    {
        Assert.Equal(
            ["A 2020: 40", "B 2020: Suppressed", "all 2020: Suppressed"],
            PrivateTable.Shown("period,value,flag,row\n2020,,suppressed,\n2020,40,,A\n2020,30,,B\n"));
    }

    [Fact]
    public void Rate_is_not_given_away_by_the_counts_of_the_others()
    {
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: Suppressed", "C 2020: 50 n=50 of=100", "all 2020: 50 n=90 of=180"],
            PrivateTable.Shown("period,value,n,denominator,row\n2020,50,90,180,\n2020,50,10,20,A\n2020,50,30,60,B\n2020,50,50,100,C\n", UnitKind.Percent));
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: Suppressed", "C 2020: 50 of=100", "all 2020: 50 of=180"],
            PrivateTable.Shown("period,value,denominator,row\n2020,50,180,\n2020,50,20,A\n2020,50,60,B\n2020,50,100,C\n", UnitKind.Percent));
    }

    [Fact]
    public void Rates_without_counts_do_not_add_up()
    {
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: 60", "all 2020: 50"],
            PrivateTable.Shown("period,value,flag,row\n2020,50,,\n2020,,suppressed,A\n2020,60,,B\n", UnitKind.Percent));
    }

    [Fact]
    public void Hidden_values_that_must_all_be_one_get_company()
    {
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: Suppressed", "C 2020: Suppressed", "D 2020: 60", "all 2020: 92"],
            PrivateTable.Shown("period,value,row\n2020,92,\n2020,1,A\n2020,1,B\n2020,30,C\n2020,60,D\n"));
    }

    [Fact]
    public void Rows_that_were_not_collected_or_have_no_sibling_are_no_part_of_a_sum()
    {
        Assert.Equal(
            ["A 2020: Suppressed", "B 2020: Suppressed", "C 2020: NotCollected", "all 2020: 150"],
            PrivateTable.Shown("period,value,flag,row\n2020,150,,\n2020,5,,A\n2020,40,,B\n2020,,not-collected,C\n"));
        Assert.Equal(
            ["A 2020: Suppressed", "all 2020: 150"],
            PrivateTable.Shown("period,value,row\n2020,150,\n2020,5,A\n"));
    }

    [Fact]
    public void Groups_that_overlap_are_not_subtracted_in_the_period_that_shows_it()
    {
        const string Overlapping = "period,value,denominator,row\n2020,50,1000,\n2020,50,700,A\n2020,50,500,B\n2020,50,12,C\n";
        const string AddingUp = "period,value,denominator,row\n2020,50,1000,\n2020,50,700,A\n2020,50,288,B\n2020,50,12,C\n";

        Assert.Equal(["C 2020: Suppressed"], PrivateTable.Shown(Overlapping, UnitKind.Percent).Where(s => s.EndsWith("Suppressed", StringComparison.Ordinal)));
        Assert.Equal(["B 2020: Suppressed", "C 2020: Suppressed"], PrivateTable.Shown(AddingUp, UnitKind.Percent).Where(s => s.EndsWith("Suppressed", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parts_of_the_own_place_add_up_to_it_and_places_of_comparison_do_not()
    {
        const string Csv = "period,value,place\n2020,150,\n2020,5,north\n2020,40,south\n2020,105,west\n";

        Assert.Equal(
            ["@north 2020: Suppressed", "@south 2020: Suppressed", "@west 2020: 105", "all 2020: 150"],
            PrivateTable.Shown(Csv, parts: ["north", "south", "west"]));
        Assert.Equal(
            ["@north 2020: Suppressed", "@south 2020: 40", "@west 2020: 105", "all 2020: 150"],
            PrivateTable.Shown(Csv));
    }

    [Fact]
    public void Groups_of_another_place_are_protected_by_its_own_total()
    {
        Assert.Equal(
            ["@north A 2020: Suppressed", "@north B 2020: Suppressed", "@north C 2020: 60", "@north 2020: 99", "all 2020: 500"],
            PrivateTable.Shown("period,value,place,row\n2020,500,,\n2020,99,north,\n2020,9,north,A\n2020,30,north,B\n2020,60,north,C\n")
                .OrderBy(s => s.Replace(" 2020", "~", StringComparison.Ordinal), StringComparer.Ordinal));
    }

    [Fact]
    public void Censored_value_stays_a_bound_that_nothing_beside_it_undoes()
    {
        Assert.Equal(
            ["all 2020: >95 of=200"],
            PrivateTable.Shown("period,value,lower,upper,n,denominator\n2020,>95,96,99,195,200\n", UnitKind.Percent));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value,denominator\n2020,>95,22\n", UnitKind.Percent));
        Assert.Equal(
            ["A 2020: <5", "B 2020: Suppressed", "C 2020: 60", "all 2020: 103"],
            PrivateTable.Shown("period,value,row\n2020,103,\n2020,<5,A\n2020,40,B\n2020,60,C\n"));
    }

    [Fact]
    public void Counts_are_rounded_when_asked_for_and_none_becomes_zero()
    {
        var rules = PrivacyRules.Default with { RoundTo = 5 };

        Assert.Equal(
            ["all 2020: 155", "all 2021: 10 lower=10 upper=15"],
            PrivateTable.Shown("period,value,lower,upper\n2020,153,,\n2021,12,8,14\n", rules: rules));
        Assert.Equal(["all 2020: 54.9 n=930 of=1695"], PrivateTable.Shown("period,value,n,denominator\n2020,54.8,929,1696\n", UnitKind.Percent, rules));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value\n2020,12\n", rules: rules with { RoundTo = 25 }));
        Assert.Equal(["all 2020: Suppressed"], PrivateTable.Shown("period,value\n2020,10\n", rules: rules with { RoundTo = 3 }));
    }

    [Fact]
    public void Headline_series_is_the_protected_one()
    {
        var shown = Protect.Apply(PrivateTable.Initiative("period,value,row\n2020,7,\n2021,30,\n"));

        Assert.Same(shown.Indicators[0].Series[0], shown.Indicators[0].HeadlineSeries);
        Assert.Null(shown.Indicators[0].HeadlineSeries!.Observations[0].Value);
    }

    [Fact]
    public void Nothing_to_hide_leaves_the_initiative_as_it_is()
    {
        var initiative = PrivateTable.Initiative("period,value,row\n2020,70,\n2021,30,\n");

        Assert.Same(initiative, Protect.Apply(initiative));
    }

    [Fact]
    public void Hidden_values_are_counted_in_a_note()
    {
        var bag = new DiagnosticBag();

        Protect.Apply(PrivateTable.Initiative("period,value,row\n2020,150,\n2020,5,A\n2020,40,B\n2020,105,C\n"), bag);

        Assert.Equal(
            "d.csv: note SI0370: 2 values are hidden: 1 because they speak of too few people, 1 so that those cannot be worked out from the others.",
            Assert.Single(bag.ToSorted()).ToString());
    }
}
