using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The organisation that coordinates, manages the data and convenes.</summary>
public sealed record Backbone : IContentItem
{
    public required PageFacts Page { get; init; }
    public PartnerId? Partner { get; init; }
    public ImmutableArray<Person> People { get; init; } = [];
    public ImmutableArray<Point> Roles { get; init; } = [];
    public LocalText? Governance { get; init; }
    public ImmutableArray<Funder> Funders { get; init; } = [];
}

/// <summary>Someone to ask.</summary>
public sealed record Person(string Name, LocalText? Role, string? Email);

/// <summary>Who pays for the backbone.</summary>
public sealed record Funder(LocalText Name, AuthorLink? Url);
