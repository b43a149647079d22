namespace StaticImpact.Model;

/// <summary>Where figures come from, as a reader can check.</summary>
public sealed record DataSource
{
    public required LocalText Name { get; init; }
    public LocalText? Publisher { get; init; }
    public AuthorLink? Url { get; init; }
    public DateOnly? Retrieved { get; init; }

    /// <summary>The edition of the publisher's figures.</summary>
    public LocalText? Vintage { get; init; }
    public LocalText? Licence { get; init; }
}

/// <summary>When new figures are expected.</summary>
public sealed record DataUpdate(Frequency? Every, DateOnly? Next);
