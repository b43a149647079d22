namespace StaticImpact.Tests;

/// <summary>Says which claim of the accessibility page a test holds, by its key in <c>AccessibilityClaims</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HoldsAttribute(string claim) : Attribute
{
    public string Claim { get; } = claim;
}
