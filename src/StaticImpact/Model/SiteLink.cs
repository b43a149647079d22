namespace StaticImpact.Model;

/// <summary>A link that stands on every page.</summary>
/// <param name="Title">What to call it; null where the name of its website will do.</param>
/// <param name="Url">Where it leads.</param>
public sealed record SiteLink(LocalText? Title, AuthorLink Url);
