using StaticImpact.Wording;

namespace StaticImpact.Theming;

/// <summary>What a template needs to know of the page besides its model.</summary>
/// <param name="Words">The words of the page's language.</param>
/// <param name="Root">The way from the page to the site's root: <c>../../</c>, or nothing at the root itself.</param>
/// <param name="Address">The page's address, for messages.</param>
public readonly record struct PageContext(Words Words, string Root, string Address);
