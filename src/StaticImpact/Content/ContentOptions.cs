using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>How the content is to be read.</summary>
/// <param name="AsOf">The day the site speaks from; null means today in the initiative's time zone.</param>
/// <param name="IncludeDrafts">Whether drafts and items of the future are kept, for looking at them before they are public.</param>
public sealed record ContentOptions(DateOnly? AsOf, bool IncludeDrafts = false)
{
    /// <summary>The time of that day in the initiative's time zone: what is held back until later is not there. Null is its beginning.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Whether rows and measures that are held back are read all the same, to protect them; never to publish anything.</summary>
    public bool WithHeldBack { get; init; }

    /// <summary>The moment the site speaks from.</summary>
    internal DateTime Moment => Today.ToDateTime(Time ?? TimeOnly.MinValue);

    /// <summary>Tells what day it is where <see cref="AsOf"/> does not.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day the site speaks from: what lies after it is not shown yet. Known once <see cref="In"/> has been asked.</summary>
    internal DateOnly Today => AsOf ?? throw new InvalidOperationException("The time zone decides what day it is.");

    /// <summary>The same with the day settled.</summary>
    /// <param name="zone">The initiative's time zone; an unknown one is taken as UTC, having been reported.</param>
    internal ContentOptions In(string zone)
    {
        if (AsOf is not null) return this;
        var now = Clock.GetUtcNow();
        var local = TimeZones.TryFind(zone, out var known) ? TimeZoneInfo.ConvertTime(now, known).DateTime : now.UtcDateTime;
        return this with { AsOf = DateOnly.FromDateTime(local), Time = TimeOnly.FromDateTime(local) };
    }
}
