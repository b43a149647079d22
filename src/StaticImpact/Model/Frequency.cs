namespace StaticImpact.Model;

public enum FrequencyUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>How often something is due, e.g. every 6 weeks.</summary>
public readonly record struct Frequency(int Count, FrequencyUnit Unit)
{
    public DateOnly After(DateOnly day) => Unit switch
    {
        FrequencyUnit.Day => day.AddDays(Count),
        FrequencyUnit.Week => day.AddDays(Count * 7),
        FrequencyUnit.Month => Months(day, Count),
        FrequencyUnit.Quarter => Months(day, Count * 3),
        FrequencyUnit.Year => Months(day, Count * 12),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The calendar's last day where it does not reach further.</summary>
    private static DateOnly Months(DateOnly day, int months) => (day.Year * 12L) + day.Month + months > DateOnly.MaxValue.Year * 12L ? DateOnly.MaxValue : day.AddMonths(months);
}
