using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A card that leads to another website, which learns nothing until a reader follows it. Fills to the link.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Title">What it is called; empty where the website's name will do.</param>
/// <param name="Poster">A picture of the site; null without one.</param>
/// <param name="IsFilm">It leads to a film.</param>
public sealed record CardPlaceholder(string Address, string Title, NamedFile? Poster, bool IsFilm, SourceSpan Span) : BodyPlaceholder(Span);
