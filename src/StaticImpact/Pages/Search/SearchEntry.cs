namespace StaticImpact.Pages.Search;

/// <summary>Something a search can find: a page, or a heading on one.</summary>
/// <param name="Href">From the site's root.</param>
/// <param name="Kind">What it is, in the reader's language.</param>
/// <param name="Summary">A line about it; for a heading, the page it stands on.</param>
/// <param name="Fields">Texts with the weight that a word in them has.</param>
public sealed record SearchEntry(string Href, string Title, string Kind, string Summary, IEnumerable<(string Text, int Weight)> Fields);
