using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>The common agenda.</summary>
public sealed record AgendaPage
{
    public required Chrome Chrome { get; init; }
    public required string Vision { get; init; }
    public required string Problem { get; init; }
    public required string Scope { get; init; }
    public required IReadOnlyList<string> Populations { get; init; }
    public required IReadOnlyList<PointView> Principles { get; init; }
    public required IReadOnlyList<GoalCard> Goals { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static Shape<AgendaPage> Shape { get; } = Pages.Shape.Of<AgendaPage>("agenda page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("vision", p => p.Vision)
        .Text("problem", p => p.Problem)
        .Text("scope", p => p.Scope)
        .Texts("populations", p => p.Populations)
        .List("principles", p => p.Principles, () => PointView.Shape)
        .List("goals", p => p.Goals, () => GoalCard.Shape)
        .Html("body", p => p.Body)
        .List("documents", p => p.Documents, () => DocumentView.Shape);

    public static AgendaPage Of(PageScope scope, Agenda agenda) => new()
    {
        Chrome = ChromeOf.Page(scope, new PageHead
        {
            Kind = "agenda",
            Title = scope.Text(agenda.Page.Title),
            Summary = scope.Text(agenda.Page.Summary ?? agenda.Vision),
            Facts = agenda.Page,
        }),
        Vision = scope.Text(agenda.Vision),
        Problem = scope.Text(agenda.Problem),
        Scope = scope.Text(agenda.Scope),
        Populations = [.. agenda.Populations.Select(scope.Text)],
        Principles = [.. agenda.Principles.Select(p => Cards.Point(scope, p))],
        Goals = [.. scope.Initiative.Goals.Select(g => Cards.Goal(scope, g))],
        Body = scope.Body(agenda.Page.Body),
        Documents = Cards.Documents(scope, agenda.Page),
    };
}
