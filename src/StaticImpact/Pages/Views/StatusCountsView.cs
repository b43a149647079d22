using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>How many indicators have which status. Statuses are counted, never averaged.</summary>
/// <param name="Total">How many indicators there are in all.</param>
/// <param name="Words">The counts as one sentence.</param>
/// <param name="Answer">Is it getting better? How many move the right way, how many the wrong way, and for how many nobody can say.</param>
/// <param name="Bar">The same as a drawing, for the eye only.</param>
/// <param name="Counts">One for each status that occurs, best first.</param>
[Shape("status counts")]
public sealed partial record StatusCountsView(int Total, string Words, string Answer, Html Bar, IReadOnlyList<StatusCountView> Counts);

/// <summary>One status and how many have it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">How many indicators have it.</param>
/// <param name="Href">The scorecard of those.</param>
[Shape("status count")]
public sealed partial record StatusCountView(StatusView Status, int Count, [Address] string Href);
