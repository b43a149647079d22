namespace StaticImpact.Pages;

/// <summary>On a part of a model whose members templates find in the model itself, as what surrounds every page.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IncludeAttribute : Attribute;
