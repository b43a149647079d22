namespace StaticImpact.Yaml;

/// <summary>A day, perhaps with a time of day.</summary>
public readonly record struct DayAndTime(DateOnly Day, TimeOnly Time, bool HasTime)
{
    public DateTime DateTime => Day.ToDateTime(Time);
}
