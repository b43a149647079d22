using StaticImpact.Model;

namespace StaticImpact.Tests.Content;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData(1, FrequencyUnit.Day, "2026-12-01")]
    [InlineData(2, FrequencyUnit.Week, "2026-12-14")]
    [InlineData(3, FrequencyUnit.Month, "2027-02-28")]
    [InlineData(1, FrequencyUnit.Quarter, "2027-02-28")]
    [InlineData(1, FrequencyUnit.Year, "2027-11-30")]
    [InlineData(9999, FrequencyUnit.Year, "9999-12-31")]
    [InlineData(9999, FrequencyUnit.Quarter, "4526-08-30")]
    public void What_is_due_after_a_day_lies_in_the_calendar(int count, FrequencyUnit unit, string due) =>
        Assert.Equal(due, new Frequency(count, unit).After(new DateOnly(2026, 11, 30)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
