using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>A film of one's own. Fills to the player and what stands below it.</summary>
/// <param name="File">The film.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Poster">The picture that stands there until it is played; null without one.</param>
/// <param name="Captions">What is said in it, in one language each; none where nothing is said.</param>
public sealed record FilmPlaceholder(NamedFile File, string Title, NamedFile? Poster, ImmutableArray<NamedFile> Captions, SourceSpan Span) : BodyPlaceholder(Span);
