namespace StaticImpact.DisclosureControl;

/// <summary>What is shown of an observation, and why no more.</summary>
internal enum Showing : byte
{
    /// <summary>There is no row, or one that was not collected or does not apply: no part of any sum.</summary>
    Absent,
    Shown,

    /// <summary>Flagged by the author.</summary>
    Flagged,

    /// <summary>Hidden because it is small.</summary>
    Small,

    /// <summary>A bound in place of a rate that all but a few reach.</summary>
    Bound,

    /// <summary>Such a rate, hidden altogether, so that nothing can be worked out.</summary>
    BoundHidden,

    /// <summary>A bound that the author gave.</summary>
    AuthorsBound,

    /// <summary>Hidden for the sake of another.</summary>
    Complementary,
}

/// <summary>One cell of the table in one period.</summary>
/// <param name="Count">The number of people, where it is shown or can be worked out.</param>
/// <param name="All">What it is out of, where that is shown or can be worked out.</param>
/// <param name="From">For a bound that the author gave: the least count; 0 without one.</param>
/// <param name="To">For such a bound: the greatest count; null without one.</param>
internal readonly record struct CellState(Showing Showing, long? Count, long? All, long From = 0, long? To = null)
{
    public bool IsSecret => Showing is not (Showing.Absent or Showing.Shown);
}
