using StaticImpact.Pages;

namespace StaticImpact.Tests.Theming;

/// <summary>A member of a club.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsChair">Leads the club.</param>
/// <param name="Friend">Another member, or null.</param>
[Shape("person")]
public sealed partial record Person(string Name, bool IsChair, Person? Friend)
{
    public Person(string name)
        : this(name, false, null)
    {
    }
}
