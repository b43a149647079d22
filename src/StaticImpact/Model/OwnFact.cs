namespace StaticImpact.Model;

/// <summary>Something about an indicator that its author says under a name of his own, such as Contact at source.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What is said.</param>
/// <param name="Url">Where the text leads; null where nowhere.</param>
public sealed record OwnFact(LocalText Name, LocalText Text, AuthorLink? Url);
