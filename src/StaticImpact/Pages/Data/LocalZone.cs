using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>The initiative's time zone. Files carry times of the world (UTC), so that no reader needs the zone's rules.</summary>
/// <param name="name">Null where the initiative names none: then times are local, wherever that is.</param>
internal sealed class LocalZone(string? name)
{
    // An unknown zone is reported when the content is read; a page must not fail for it.
    public TimeZoneInfo Zone { get; } = TimeZones.TryFind(name, out var found) ? found : TimeZoneInfo.Utc;

    public string Name { get; } = name ?? "";

    /// <summary>Whether it is known what a local time is elsewhere.</summary>
    public bool IsKnown { get; } = name is not null;

    public static LocalZone Of(Initiative initiative) => new(initiative.Settings.TimeZone);

    /// <summary>A local time with its distance from UTC. A time that the clocks skip counts by the offset before they
    /// change, one that comes twice is the first of the two, as RFC 5545 has it.</summary>
    public DateTimeOffset At(DateTime local)
    {
        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = Zone.IsInvalidTime(plain) ? Zone.GetUtcOffset(plain.AddHours(-6))
            : Zone.IsAmbiguousTime(plain) ? Zone.GetAmbiguousTimeOffsets(plain).Max()
            : Zone.GetUtcOffset(plain);
        return new DateTimeOffset(plain, offset);
    }

    /// <summary>The day's beginning.</summary>
    public DateTimeOffset At(DateOnly day) => At(day.ToDateTime(TimeOnly.MinValue));
}
