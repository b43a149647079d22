using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>How long a figure speaks of today.</summary>
public static class Recency
{
    /// <summary>For years of any kind, which come out late and often skip one.</summary>
    public const int Years = 3;

    /// <summary>For quarters and months.</summary>
    public const int Months = 18;

    /// <summary>Whether no more than the limit has passed since a period's last day: what the indicator says itself; else
    /// twice the time between updates and a year; else three years, or 18 months for quarters and months.</summary>
    public static bool IsRecent(Indicator indicator, Period period, DateOnly today)
    {
        var last = period.LastDay;
        if (indicator.Progress?.StaleAfter is { } own) return After(last, own) >= today;
        if (indicator.Update?.Every is { } every) return After(After(After(last, every), every), new(1, FrequencyUnit.Year)) >= today;
        return After(last, period.Kind is PeriodKind.Quarter or PeriodKind.Month ? new(Months, FrequencyUnit.Month) : new(Years, FrequencyUnit.Year)) >= today;
    }

    /// <summary>The last day of the calendar where the sum would lie beyond it.</summary>
    private static DateOnly After(DateOnly day, Frequency frequency)
    {
        var longest = frequency.Unit switch
        {
            FrequencyUnit.Day => 1,
            FrequencyUnit.Week => 7,
            FrequencyUnit.Month => 31,
            FrequencyUnit.Quarter => 92,
            FrequencyUnit.Year => 366,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return (long)day.DayNumber + ((long)frequency.Count * longest) > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : frequency.After(day);
    }
}
