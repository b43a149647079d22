namespace StaticImpact.Pages.Views;

/// <summary>Someone, or an organisation, to ask.</summary>
[Shape("contact")]
public sealed partial record ContactView
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What the person does; nothing for an organisation.</summary>
    public required string Role { get; init; }

    /// <summary>The mail address; nothing where there is none.</summary>
    public required string Email { get; init; }

    /// <summary>The telephone number; nothing where there is none.</summary>
    public required string Phone { get; init; }

    /// <summary>The website; nothing where there is none.</summary>
    [Address]
    public required string Url { get; init; }

    /// <summary>The postal address; nothing where there is none.</summary>
    public required string Address { get; init; }
}
