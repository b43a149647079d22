namespace StaticImpact.Pages.Views;

/// <summary>A partner in a list: its logo or a monogram, and what it is.</summary>
[Shape("partner card")]
public sealed partial record PartnerCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its sector in words; nothing where none is named.</summary>
    public required string Sector { get; init; }

    /// <summary>What it does in the initiative.</summary>
    public required string Role { get; init; }

    /// <summary>The first letters of its name, for partners without a logo.</summary>
    public required string Monogram { get; init; }

    /// <summary>Its logo; null without one.</summary>
    public required PhotoView? Logo { get; init; }

    /// <summary>It is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>What this partner does, where the list is about one activity.</summary>
    public required string Does { get; init; }

    /// <summary>The goals it works for.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }
}
