using System.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>The shared plan: who does what for which goal, as a matrix, a timeline and a list.</summary>
public sealed record ActivitiesPage
{
    public required Chrome Chrome { get; init; }
    public required string Count { get; init; }
    public required IReadOnlyList<LinkView> MatrixGoals { get; init; }
    public required IReadOnlyList<MatrixRow> Matrix { get; init; }
    public required Html Timeline { get; init; }
    public required IReadOnlyList<GroupView<ActivityCard>> States { get; init; }

    public static Shape<ActivitiesPage> Shape { get; } = Pages.Shape.Of<ActivitiesPage>("activities page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("count", p => p.Count)
        .List("matrix_goals", p => p.MatrixGoals, () => LinkView.Shape)
        .List("matrix", p => p.Matrix, () => MatrixRow.Shape)
        .Html("timeline", p => p.Timeline)
        .List("states", p => p.States, () => Groups.Activities);

    public static ActivitiesPage Of(PageScope scope)
    {
        var activities = scope.Initiative.Activities;
        var states = new[] { ActivityStatus.Underway, ActivityStatus.Planned, ActivityStatus.Paused, ActivityStatus.Done, ActivityStatus.Stopped }
            .Select(s => new GroupView<ActivityCard>(
                "s-" + PublicWords.ActivityStates[s],
                scope.Words["activity.status." + PublicWords.ActivityStates[s]],
                [.. activities.Where(a => a.Status == s).Select(a => Cards.Activity(scope, a))]))
            .Where(g => g.Items.Count > 0);
        return new ActivitiesPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead { Kind = "activities", Title = scope.Words["nav.activities"], Summary = scope.Words["page.activities.summary"] }),
            Count = scope.Words.Plural("page.activities.count", activities.Count),
            MatrixGoals = [.. scope.Initiative.Goals.Select(scope.Link)],
            Matrix = [.. scope.Initiative.Partners.Select(p => MatrixRow.Of(scope, p))],
            Timeline = ActivityTimeline.Draw(scope),
            States = [.. states],
        };
    }
}

/// <summary>One partner's part in each goal.</summary>
public sealed record MatrixRow(LinkView Partner, IReadOnlyList<MatrixCell> Cells)
{
    public static Shape<MatrixRow> Shape { get; } = Pages.Shape.Of<MatrixRow>("matrix row")
        .Object("partner", v => v.Partner, () => LinkView.Shape)
        .List("cells", v => v.Cells, () => MatrixCell.Shape);

    internal static MatrixRow Of(PageScope scope, Partner partner) => new(
        scope.Link(partner),
        [.. scope.Initiative.Goals.Select(g => MatrixCell.Of(scope, partner, g))]);
}

/// <summary>What one partner does for one goal.</summary>
/// <param name="State"><c>active</c>, <c>named</c> (the partner names the goal but has no activity for it yet) or <c>none</c>.</param>
public sealed record MatrixCell(LinkView Goal, string State, string Words, IReadOnlyList<LinkView> Activities)
{
    public static Shape<MatrixCell> Shape { get; } = Pages.Shape.Of<MatrixCell>("matrix cell")
        .Object("goal", v => v.Goal, () => LinkView.Shape)
        .Text("state", v => v.State)
        .Text("words", v => v.Words)
        .Flag("is_active", v => v.State == "active")
        .Flag("is_named", v => v.State == "named")
        .Flag("is_none", v => v.State == "none")
        .Number("count", v => v.Activities.Count)
        .List("activities", v => v.Activities, () => LinkView.Shape);

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
