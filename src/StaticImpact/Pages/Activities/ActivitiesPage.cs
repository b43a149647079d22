using System.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Activities;

/// <summary>The shared plan: who does what for which goal, as a matrix, a timeline and a list.</summary>
[Shape("activities page")]
public sealed partial record ActivitiesPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>How many activities there are, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The columns of the matrix.</summary>
    public required IReadOnlyList<LinkView> MatrixGoals { get; init; }

    /// <summary>The rows of the matrix: one for each partner.</summary>
    public required IReadOnlyList<MatrixRow> Matrix { get; init; }

    /// <summary>The activities on a calendar, drawn for wide and narrow screens; nothing where none has a date.</summary>
    public required Html Timeline { get; init; }

    /// <summary>The activities by their status, those underway first.</summary>
    public required IReadOnlyList<GroupView<ActivityCard>> States { get; init; }

    public static ActivitiesPage Of(PageScope scope)
    {
        var activities = scope.Initiative.Activities;
        var states = new[] { ActivityStatus.Underway, ActivityStatus.Planned, ActivityStatus.Paused, ActivityStatus.Done, ActivityStatus.Stopped }
            .Select(s => new GroupView<ActivityCard>(
                "s-" + PublicWords.ActivityStates[s],
                scope.Words["activity.status." + PublicWords.ActivityStates[s]],
                [.. activities.Where(a => a.Status == s).Select(a => ActivityCard.Of(scope, a))]))
            .Where(g => g.Items.Count > 0);
        return new ActivitiesPage
        {
            Frame = PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.activities"], Summary = scope.Words["page.activities.summary"] }),
            Count = scope.Words.Plural("page.activities.count", activities.Count),
            MatrixGoals = [.. scope.Initiative.Goals.Select(scope.Link)],
            Matrix = [.. scope.Initiative.Partners.Select(p => MatrixRow.Of(scope, p))],
            Timeline = ActivityTimeline.Draw(scope),
            States = [.. states],
        };
    }
}

/// <summary>One partner's part in each goal.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Cells">One for each goal.</param>
[Shape("matrix row")]
public sealed partial record MatrixRow(LinkView Partner, IReadOnlyList<MatrixCell> Cells)
{
    internal static MatrixRow Of(PageScope scope, Partner partner) => new(
        scope.Link(partner),
        [.. scope.Initiative.Goals.Select(g => MatrixCell.Of(scope, partner, g))]);
}

/// <summary>What one partner does for one goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="State"><c>active</c>, <c>named</c> (the partner names the goal but has no activity for it yet) or <c>none</c>.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Activities">What the partner does for the goal.</param>
[Shape("matrix cell")]
public sealed partial record MatrixCell(LinkView Goal, string State, string Words, IReadOnlyList<LinkView> Activities)
{
    /// <summary>The partner works for the goal.</summary>
    public bool IsActive => State == "active";

    /// <summary>The partner names the goal, but has no activity for it yet.</summary>
    public bool IsNamed => State == "named";

    /// <summary>The partner has nothing to do with the goal.</summary>
    public bool IsNone => State == "none";

    /// <summary>How many activities there are.</summary>
    public int Count => Activities.Count;

    internal static MatrixCell Of(PageScope scope, Partner partner, Goal goal)
    {
        var activities = scope.Relations.Activities(partner.Id).Where(a => a.Goals.Contains(goal.Id)).Select(scope.Link).ToList();
        var state = activities.Count > 0 ? "active" : partner.Goals.Contains(goal.Id) ? "named" : "none";
        var words = state switch
        {
            "active" => scope.Words.Plural("page.activities.cell", activities.Count),
            "named" => scope.Words["page.activities.cell-named"],
            "none" => scope.Words["page.activities.cell-none"],
            _ => throw new UnreachableException(),
        };
        return new MatrixCell(scope.Link(goal), state, words, activities);
    }
}
