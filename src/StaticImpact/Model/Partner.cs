using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

public enum Sector
{
    Education,
    Health,
    Government,
    Business,
    Faith,
    Charity,
    Philanthropy,
    Community,
    Housing,
    Research,
    Media,
}

/// <summary>An organisation that plays a part in the shared plan.</summary>
public sealed record Partner : IContentItem
{
    public required PartnerId Id { get; init; }
    public required PageFacts Page { get; init; }
    public Sector? Sector { get; init; }
    public LocalText? Role { get; init; }

    /// <summary>What it promised.</summary>
    public LocalText? Commitment { get; init; }

    /// <summary>Path inside the content folder.</summary>
    public Sourced<string>? Logo { get; init; }
    public AuthorLink? Website { get; init; }
    public Contact? Contact { get; init; }

    /// <summary>Goals it names itself, whether or not it has an activity for them.</summary>
    public ImmutableArray<GoalId> Goals { get; init; } = [];
    public DateOnly? Joined { get; init; }
}
