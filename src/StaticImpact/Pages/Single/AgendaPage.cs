using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Goals;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>The common agenda.</summary>
[Shape("agenda page")]
public sealed partial record AgendaPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>Where the initiative wants to go.</summary>
    public required string Vision { get; init; }

    /// <summary>What is wrong today; nothing where that is not said.</summary>
    public required string Problem { get; init; }

    /// <summary>What the agenda covers; nothing where that is not said.</summary>
    public required string Scope { get; init; }

    /// <summary>The people it is about.</summary>
    public required IReadOnlyList<string> Populations { get; init; }

    /// <summary>What all have agreed to go by.</summary>
    public required IReadOnlyList<PointView> Principles { get; init; }

    /// <summary>All goals.</summary>
    public required IReadOnlyList<GoalCard> Goals { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static AgendaPage Of(PageScope scope, Agenda agenda) => new()
    {
        Frame = PageFrames.Of(scope, new PageHeader
        {
            Title = scope.Text(agenda.Page.Title),
            Summary = scope.Text(agenda.Page.Summary ?? agenda.Vision),
            Facts = agenda.Page,
        }),
        Vision = scope.Text(agenda.Vision),
        Problem = scope.Text(agenda.Problem),
        Scope = scope.Text(agenda.Scope),
        Populations = [.. agenda.Populations.Select(scope.Text)],
        Principles = [.. agenda.Principles.Select(p => PointView.Of(scope, p))],
        Goals = [.. scope.Initiative.Goals.Select(g => GoalCard.Of(scope, g))],
        Body = scope.Body(agenda.Page.Body),
        Documents = DocumentView.AllOf(scope, agenda.Page),
    };
}
