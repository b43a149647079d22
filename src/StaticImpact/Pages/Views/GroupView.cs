namespace StaticImpact.Pages.Views;

/// <summary>Cards under a heading: updates of a year, partners of a sector, indicators of a goal.</summary>
/// <param name="Id">For <c>id</c> attributes.</param>
/// <param name="Heading">What the cards have in common.</param>
/// <param name="Items">The cards.</param>
/// <param name="Href">Where the heading leads, or nothing.</param>
/// <param name="Counts">How many of the measures have which status; null in groups of other things.</param>
[Shape("group")]
public sealed partial record GroupView<T>(string Id, string Heading, IReadOnlyList<T> Items, [Address] string Href, StatusCountsView? Counts)
    where T : class, IShaped
{
    /// <summary>Of things that are not measures, under a heading that leads nowhere.</summary>
    public GroupView(string id, string heading, IReadOnlyList<T> items)
        : this(id, heading, items, "", null)
    {
    }
}
