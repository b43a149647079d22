using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Goals;

/// <summary>A goal in a list.</summary>
[Shape("goal card")]
public sealed partial record GoalCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The title in a few words, for tight places.</summary>
    public required string Short { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>The drawing for it, for the function <c>icon</c>.</summary>
    public required string IconName { get; init; }

    /// <summary>How many of its measures have which status.</summary>
    public required StatusCountsView Counts { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    public static GoalCard Of(PageScope scope, Goal goal) => new()
    {
        Id = goal.Id.Value,
        Href = scope.Href(SiteAddresses.Of(goal)),
        Title = scope.Text(goal.Page.Title),
        Short = scope.Text(goal.Short),
        Summary = scope.Text(goal.Page.Summary),
        IconName = goal.Icon?.Value ?? "chart",
        Counts = StatusViews.Counts(scope, goal.Id),
        Lang = scope.LangOf(goal.Page.Title),
    };
}
