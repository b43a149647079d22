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
        FrequencyUnit.Month => day.AddMonths(Count),
        FrequencyUnit.Quarter => day.AddMonths(Count * 3),
        _ => day.AddYears(Count),
    };
}
