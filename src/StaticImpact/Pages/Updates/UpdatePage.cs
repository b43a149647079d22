using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Updates;

/// <summary>One update.</summary>
[Shape("update page")]
public sealed partial record UpdatePage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required UpdateCard Update { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>The goals it is about.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    /// <summary>The indicators it is about.</summary>
    public required IReadOnlyList<LinkView> Indicators { get; init; }

    /// <summary>The partners it is about.</summary>
    public required IReadOnlyList<LinkView> Partners { get; init; }

    /// <summary>The partners it thanks.</summary>
    public required IReadOnlyList<LinkView> Thanks { get; init; }

    /// <summary>The activities it is about.</summary>
    public required IReadOnlyList<LinkView> Activities { get; init; }

    /// <summary>The working groups it is about.</summary>
    public required IReadOnlyList<LinkView> Teams { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    /// <param name="previous">The update before it in time, if any.</param>
    /// <param name="next">The update after it in time, if any.</param>
    public static UpdatePage Of(PageScope scope, Update update, Update? previous, Update? next)
    {
        var initiative = scope.Initiative;
        return new UpdatePage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(update.Page.Title),
                Summary = scope.Text(update.Page.Summary),
                Facts = update.Page,
                StructuredData = () => Data.StructuredData.Article(scope, update.Page, update.Date),
                Parents = [scope.Link(SiteAddresses.Updates, scope.Words["nav.updates"])],
                Previous = previous is null ? null : scope.Link(previous),
                Next = next is null ? null : scope.Link(next),
            }),
            Update = UpdateCard.Of(scope, update),
            Body = scope.Body(update.Page.Body),
            Goals = scope.GoalLinks(update.Goals),
            Indicators = [.. update.Indicators.Select(i => scope.Link(initiative.Indicators[i]))],
            Partners = [.. update.Partners.Select(p => scope.Link(initiative.Partners[p]))],
            Thanks = [.. update.Thanks.Select(p => scope.Link(initiative.Partners[p]))],
            Activities = [.. update.Activities.Select(a => scope.Link(initiative.Activities[a]))],
            Teams = [.. update.Teams.Select(t => scope.Link(initiative.Teams[t]))],
            Documents = DocumentView.AllOf(scope, update.Page),
            Photo = scope.Photo(update.Page.Photo),
        };
    }
}
