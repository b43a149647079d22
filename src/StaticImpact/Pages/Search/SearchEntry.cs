namespace StaticImpact.Pages.Search;

/// <summary>Something a search can find: a page, or a heading on one. What takes room is made when it is asked for: the texts of all
/// pages at once would be the largest thing in memory.</summary>
public abstract class SearchEntry
{
    /// <summary>From the site's root.</summary>
    public abstract string Href { get; }

    public abstract string Title { get; }

    /// <summary>What it is, in the reader's language.</summary>
    public abstract string Kind { get; }

    /// <summary>A line about it; for a heading, the page it stands on.</summary>
    public abstract string Summary { get; }

    /// <summary>How the measure stands that the entry is about; null where it is about none.</summary>
    public virtual SearchedMeasure? Measure => null;

    /// <summary>Adds the texts that it is found by, each with the weight that a word in it has.</summary>
    /// <param name="number">Of this entry.</param>
    public abstract void AddTo(PostingTable words, int number);
}
