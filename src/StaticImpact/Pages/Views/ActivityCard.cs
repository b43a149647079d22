namespace StaticImpact.Pages.Views;

/// <summary>An activity in a list.</summary>
[Shape("activity card")]
public sealed partial record ActivityCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>The status' key, e.g. <c>underway</c>.</summary>
    public required string State { get; init; }

    /// <summary>The status in words.</summary>
    public required string StateWords { get; init; }

    /// <summary>From when to when, in words; nothing without dates.</summary>
    public required string Dates { get; init; }

    /// <summary>The partner who leads; null where none is named.</summary>
    public required LinkView? Lead { get; init; }

    /// <summary>How many of its steps are done, in words; nothing without steps.</summary>
    public required string Steps { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>It is not done although its end, or the date of an open step, has passed.</summary>
    public required bool Late { get; init; }

    /// <summary>The goals it works for.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }
}
