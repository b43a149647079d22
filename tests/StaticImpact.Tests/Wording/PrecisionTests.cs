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
    public void A_denominator_under_100_leaves_no_decimals_anywhere()
    {
        var indicator = With(12.5m, 13.1m);
        var few = indicator.Series[0].Observations[0] with { Denominator = 40 };
        indicator = indicator with { Decimals = 1, Series = [.. indicator.Series, new Series { Group = [new("sex", "F")], Observations = [few] }] };
        Assert.Equal(0, Precision.Of(indicator));
    }

    [Fact]
    public void A_censored_value_shows_its_bound_and_a_blank_its_reason()
    {
        var words = new IndicatorWords(With(12.5m), TestWords.English);
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
            Page = new PageFacts { Title = "X", Body = new LocalProse(new Prose("", default)), Source = default, Path = "indicators/x.md" },
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
