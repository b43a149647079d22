using StaticImpact.Markup;
using StaticImpact.Pages;

namespace StaticImpact.Tests.Theming;

/// <summary>A page for tests of templates.</summary>
[Shape("club page")]
public sealed partial record Club
{
    public static Club Readers { get; } = new()
    {
        Title = "Readers & <Writers>",
        Href = "/club/",
        Body = new Html("<p>We read.</p>"),
        Chair = new Person("Ann", true, null),
        Members = [new("Ann", true, null), new("Ben"), new("Cy")],
        Tags = ["a<b", "c"],
    };

    /// <summary>The name.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>What it does.</summary>
    public required Html Body { get; init; }

    /// <summary>Who leads it, or null.</summary>
    public required Person? Chair { get; init; }

    /// <summary>All who are in it.</summary>
    public required IReadOnlyList<Person> Members { get; init; }

    /// <summary>Words for it.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>How many are in it.</summary>
    public int Count => Members.Count;
}
