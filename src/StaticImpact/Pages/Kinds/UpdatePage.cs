using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One update.</summary>
public sealed record UpdatePage
{
    public required Chrome Chrome { get; init; }
    public required UpdateCard Update { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<LinkView> Goals { get; init; }
    public required IReadOnlyList<LinkView> Indicators { get; init; }
    public required IReadOnlyList<LinkView> Partners { get; init; }
    public required IReadOnlyList<LinkView> Thanks { get; init; }
    public required IReadOnlyList<LinkView> Activities { get; init; }
    public required IReadOnlyList<LinkView> Teams { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }
    public PhotoView? Photo { get; init; }

    public static Shape<UpdatePage> Shape { get; } = Pages.Shape.Of<UpdatePage>("update page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("update", p => p.Update, () => UpdateCard.Shape)
        .Html("body", p => p.Body)
        .List("goals", p => p.Goals, () => LinkView.Shape)
        .List("indicators", p => p.Indicators, () => LinkView.Shape)
        .List("partners", p => p.Partners, () => LinkView.Shape)
        .List("thanks", p => p.Thanks, () => LinkView.Shape)
        .List("activities", p => p.Activities, () => LinkView.Shape)
        .List("teams", p => p.Teams, () => LinkView.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    /// <param name="previous">The update before it in time, if any.</param>
    /// <param name="next">The update after it in time, if any.</param>
    public static UpdatePage Of(PageScope scope, Update update, Update? previous, Update? next)
    {
        var initiative = scope.Initiative;
        return new UpdatePage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "update",
                Title = scope.Text(update.Page.Title),
                Summary = scope.Text(update.Page.Summary),
                Facts = update.Page,
                StructuredData = () => Data.StructuredData.Article(scope, update.Page, update.Date),
                Parents = [scope.Link(SiteAddresses.Updates, scope.Words["nav.updates"])],
                Previous = previous is null ? null : scope.Link(previous),
                Next = next is null ? null : scope.Link(next),
            }),
            Update = Cards.Update(scope, update),
            Body = scope.Body(update.Page.Body),
            Goals = scope.GoalLinks(update.Goals),
            Indicators = [.. update.Indicators.Select(i => scope.Link(initiative.Indicators[i]))],
            Partners = [.. update.Partners.Select(p => scope.Link(initiative.Partners[p]))],
            Thanks = [.. update.Thanks.Select(p => scope.Link(initiative.Partners[p]))],
            Activities = [.. update.Activities.Select(a => scope.Link(initiative.Activities[a]))],
            Teams = [.. update.Teams.Select(t => scope.Link(initiative.Teams[t]))],
            Documents = Cards.Documents(scope, update.Page),
            Photo = scope.Photo(update.Page.Photo),
        };
    }
}
