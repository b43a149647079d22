using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

public sealed class RecencyTests
{
    public static TheoryData<Period, string> Limits => new()
    {
        { new(PeriodKind.Year, 2024), "2027-12-31" },
        { new(PeriodKind.Pooled, 2019, 2015), "2022-12-31" },
        { new(PeriodKind.Pooled, 2023, 2019), "2026-12-31" },
        { new(PeriodKind.SchoolYear, 2024), "2027-06-30" },
        { new(PeriodKind.FiscalYear, 2024), "2027-06-30" },
        { new(PeriodKind.Quarter, 2024, 3), "2026-03-30" },
        { new(PeriodKind.Month, 2026, 6), "2027-12-30" },
        { new(PeriodKind.Month, 2024, 2), "2025-08-29" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_figure_is_recent_up_to_its_limit_and_stale_the_day_after(Period period, string lastDay)
    {
        var day = DateOnly.ParseExact(lastDay, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var indicator = Of(Direction.Higher, new Observation { Period = period, Value = 1 });

        Assert.False(indicator.Read(day).Has(ProgressFlags.Stale));
        Assert.True(indicator.Read(day.AddDays(1)).Has(ProgressFlags.Stale));
    }

    [Fact]
    public void Figures_that_come_out_seldom_stay_recent_for_twice_that_and_a_year()
    {
        var census = Higher((2010, 1m), (2020, 2m)) with { Update = new(new(10, FrequencyUnit.Year), null) };

        Assert.False(census.Read(new(2041, 12, 31)).Has(ProgressFlags.Stale));
        Assert.True(census.Read(new(2042, 1, 1)).Has(ProgressFlags.Stale));
    }

    [Fact]
    public void The_authors_own_limit_wins()
    {
        var own = Higher((2020, 1m)) with
        {
            Update = new(new(10, FrequencyUnit.Year), null),
            Progress = new() { StaleAfter = new(30, FrequencyUnit.Month) },
        };

        Assert.False(own.Read(new(2023, 6, 30)).Has(ProgressFlags.Stale));
        Assert.True(own.Read(new(2023, 7, 1)).Has(ProgressFlags.Stale));
        Assert.Equal(LinearPace.Instance, own.Read().Method);
    }

    [Fact]
    public void Limits_beyond_the_calendar_are_no_limit()
    {
        var endless = Higher((9990, 1m)) with { Update = new(new(9999, FrequencyUnit.Year), null) };

        Assert.False(endless.Read(DateOnly.MaxValue).Has(ProgressFlags.Stale));
    }

    [Fact]
    public void Only_a_verdict_is_said_of_its_year()
    {
        Assert.True(Higher((2010, 70m), (2016, 76m)).WithTarget(2030, 85).Read().IsStaleVerdict);
        Assert.False(Higher((2016, 76m)).Read().IsStaleVerdict);
        Assert.True(Higher((2016, 76m)).Read().Has(ProgressFlags.Stale));
    }
}
