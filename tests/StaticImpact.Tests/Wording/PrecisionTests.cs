using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public class PrecisionTests
{
    [Fact]
    public void Values_are_shown_as_precisely_as_published_but_with_two_decimals_at_most()
    {
        Assert.Equal(0, Precision.Of(With(12, 13)));
        Assert.Equal(1, Precision.Of(With(12.5m, 13)));
        Assert.Equal(2, Precision.Of(With(12.125m, 13)));
        Assert.Equal(3, Precision.Of(With(12.125m) with { Decimals = 3 }));
    }

    [Fact]
    public void Tiny_values_keep_two_digits() => Assert.Equal(5, Precision.Of(With(0.00031m, 0.00002m)));

    [Fact]
    public void A_small_group_loses_its_own_decimals_only()
    {
        var indicator = With(12.5m, 13.1m);
        var few = new Series { Group = [new("sex", "F")], Observations = [indicator.Series[0].Observations[0] with { Denominator = 40 }] };
        indicator = indicator with { Decimals = 1, Series = [.. indicator.Series, few] };
        var headline = new IndicatorFormatter(indicator, TestWords.English);

        Assert.Equal(("12.5%", "13%"), (headline.Value(12.5m), headline.Of(few).Value(12.5m)));
        Assert.Equal((false, true), (headline.LosesDecimals, headline.Of(few).LosesDecimals));
    }

    [Theory]
    [InlineData("50.76", "49.24", "−1.6 percentage points")]
    [InlineData("32.64", "32.61", "0.0 percentage points")]
    [InlineData("82.1", "82.6", "+0.5 percentage points")]
    public void A_difference_is_that_of_the_figures_as_they_are_shown(string from, string to, string change)
    {
        var words = new IndicatorFormatter(With(1.5m) with { Decimals = 1 }, TestWords.English);
        Assert.Equal(change, words.Change(decimal.Parse(from, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("0.4", "0.4")]
    [InlineData("15", "15")]
    [InlineData("15.50", "15.50")]
    [InlineData("15250123", "15,250,123")]
    [InlineData("15000000", "15 million")]
    public void A_target_is_shown_as_it_was_written(string written, string shown)
    {
        var indicator = With(12.5m) with { Decimals = 0, Unit = new(UnitKind.Count) };
        Assert.Equal(shown, new IndicatorFormatter(indicator, TestWords.English).Exact(decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_long_unit_is_told_by_its_short_form()
    {
        var unit = new Unit(UnitKind.Named) { Name = "litre of pure alcohol per person", Plural = "litres of pure alcohol per person", Short = "L" };
        var words = new IndicatorFormatter(With(6.8m) with { Unit = unit }, TestWords.English);

        Assert.Equal(("6.8 L", "−1.3 L"), (words.Value(6.8m), words.Change(8.1m, 6.8m)));
        Assert.Equal("litres of pure alcohol per person", TestWords.English.UnitLabel(unit));
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("km", false)]
    public void Differences_of_percentages_are_points_whatever_the_unit_is_called(string symbol, bool arePoints)
    {
        var words = new IndicatorFormatter(With(178.8m) with { Unit = new(UnitKind.Named) { Name = "percent", Symbol = symbol } }, TestWords.English);
        Assert.Equal(arePoints ? "−5.5 percentage points" : "−5.5 km", words.Change(178.8m, 173.3m));
    }

    [Fact]
    public void A_censored_value_shows_its_bound_and_a_blank_its_reason()
    {
        var words = new IndicatorFormatter(With(12.5m), TestWords.English);
        Assert.Equal(">95%", words.Censored(new CensoredValue(true, 95)));
        Assert.Equal("12.5%", words.Value(12.5m));
    }

    private static Indicator With(params decimal[] values)
    {
        var series = new Series
        {
            Observations = [.. values.Select((v, i) => new Observation { Period = new Period(PeriodKind.Year, 2020 + i), Value = v })],
        };
        return new Indicator
        {
            Id = new IndicatorId("x"),
            Page = new PageFacts { Title = "X", Body = new LocalProse(new Prose("", default)), Source = default, Path = "indicators/x.md", Kind = "indicators", SitePath = "indicators/x/" },
            Short = "X",
            Goal = new GoalId("g"),
            Unit = new Unit(UnitKind.Percent),
            Direction = Direction.Higher,
            PeriodKind = PeriodKind.Year,
            DataFile = new SourceSpan("x.csv"),
            Series = [series],
            HeadlineSeries = series,
        };
    }
}
