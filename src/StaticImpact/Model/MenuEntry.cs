using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>An entry of the navigation or the footer: one of the two is there.</summary>
/// <param name="Page">The name of a page of the site, such as <c>goals</c> or <c>pages/about</c>.</param>
/// <param name="Link">A link with words of its own, mostly to another website.</param>
public sealed record MenuEntry(Sourced<string>? Page, SiteLink? Link);
