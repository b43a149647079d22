using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>How many indicators have which status. Statuses are counted, never averaged.</summary>
/// <param name="Words">The counts as one sentence.</param>
/// <param name="Answer">Is it getting better? How many move the right way, how many the wrong way, and for how many nobody can say.</param>
/// <param name="Bar">The same as a drawing, for the eye only.</param>
public sealed record StatusCountsView(int Total, string Words, string Answer, Html Bar, IReadOnlyList<StatusCountView> Counts)
{
    public static Shape<StatusCountsView> Shape { get; } = Pages.Shape.Of<StatusCountsView>("status counts")
        .Number("total", v => v.Total)
        .Text("words", v => v.Words)
        .Text("answer", v => v.Answer)
        .Html("bar", v => v.Bar)
        .List("counts", v => v.Counts, () => StatusCountView.Shape);
}

/// <summary>One status and how many have it.</summary>
public sealed record StatusCountView(StatusView Status, int Count, string Href)
{
    public static Shape<StatusCountView> Shape { get; } = Pages.Shape.Of<StatusCountView>("status count")
        .Object("status", v => v.Status, () => StatusView.Shape)
        .Number("count", v => v.Count)
        .Address("href", v => v.Href);
}
