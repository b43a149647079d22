namespace StaticImpact.Pages;

/// <summary>On a text that is an address the program made or checked, so that it cannot be a script: templates may put it at the start of a link.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AddressAttribute : Attribute;
