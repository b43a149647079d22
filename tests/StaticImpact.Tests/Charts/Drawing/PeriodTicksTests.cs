using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Tests.Wording;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Charts.Drawing;

public class PeriodTicksTests
{
    [Theory]
    [InlineData(2012, 2030, 640, "2012 2014 2016 2018 2020 2022 2024 2026 2028 2030")]
    [InlineData(2012, 2030, 300, "2012 2020 2025 2030")]
    [InlineData(2000, 2024, 300, "2000 2005 2010 2015 2024")]
    [InlineData(2019, 2023, 640, "2019 2020 2021 2022 2023")]
    [InlineData(1900, 2024, 640, "1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2024")]
    [InlineData(2023, 2024, 30, "2023")]
    public void Years_are_labelled_in_round_steps_with_the_first_and_the_last(int first, int last, double width, string expected) =>
        Assert.Equal(expected, Labels(new Period(PeriodKind.Year, first), new Period(PeriodKind.Year, last), width));

    [Fact]
    public void Months_are_labelled_from_January() => Assert.Equal(
        "Mar 2015 Jan 2018 Jan 2020 Jan 2022 Dec 2024",
        Labels(new Period(PeriodKind.Month, 2015, 3), new Period(PeriodKind.Month, 2024, 12), 640));

    [Fact]
    public void Quarters_and_pooled_years_keep_their_form()
    {
        Assert.Equal("Q1 2023 Q3 2023 Q1 2024 Q4 2024", Labels(new Period(PeriodKind.Quarter, 2023, 1), new Period(PeriodKind.Quarter, 2024, 4), 400));
        Assert.Equal("2009–2013 2018–2022", Labels(new Period(PeriodKind.Pooled, 2013, 2009), new Period(PeriodKind.Pooled, 2022, 2018), 400));
    }

    [Fact]
    public void A_period_that_matters_is_labelled_before_round_ones()
    {
        var (first, last) = (new Period(PeriodKind.Year, 2012), new Period(PeriodKind.Year, 2030));
        Assert.Contains("2023", Labels(first, last, 300, new Period(PeriodKind.Year, 2023)), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_never_overlap_and_stay_within_the_drawing()
    {
        for (var years = 1; years <= 130; years++)
        {
            foreach (var width in new[] { 120.0, 300, 640 })
            {
                var ticks = Ticks(new Period(PeriodKind.Year, 1900), new Period(PeriodKind.Year, 1900 + years), width);
                foreach (var (a, b) in ticks.Zip(ticks.Skip(1)))
                {
                    Assert.True(b.TextX - a.TextX >= TextWidth.Of("1900", ChartSize.Font) + 11, $"{a.Text} {b.Text}");
                }

                Assert.Equal("1900", ticks[0].Text);
                Assert.All(ticks, t => Assert.InRange(t.TextX, 18, width + 60 - 18));
            }
        }
    }

    private static string Labels(Period first, Period last, double width, params Period[] wanted) =>
        string.Join(' ', Ticks(first, last, width, wanted).Select(t => t.Text));

    private static IReadOnlyList<PeriodTick> Ticks(Period first, Period last, double width, params Period[] wanted) => PeriodTicks.Of(
        first, last, wanted, new LinearScale(first.Time, last.Time, 30, 30 + width), p => TestWords.English.Period(p, PeriodUse.Short), ChartSize.Font, 0, width + 60);
}
