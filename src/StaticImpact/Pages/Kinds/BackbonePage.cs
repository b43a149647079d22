using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Who holds the work together.</summary>
public sealed record BackbonePage
{
    public required Chrome Chrome { get; init; }
    public required PartnerCard? Partner { get; init; }
    public required IReadOnlyList<ContactView> People { get; init; }
    public required IReadOnlyList<PointView> Roles { get; init; }
    public required string Governance { get; init; }
    public required IReadOnlyList<LinkView> Funders { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static Shape<BackbonePage> Shape { get; } = Pages.Shape.Of<BackbonePage>("backbone page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("partner", p => p.Partner, () => PartnerCard.Shape)
        .List("people", p => p.People, () => ContactView.Shape)
        .List("roles", p => p.Roles, () => PointView.Shape)
        .Text("governance", p => p.Governance)
        .List("funders", p => p.Funders, () => LinkView.Shape)
        .Html("body", p => p.Body)
        .List("documents", p => p.Documents, () => DocumentView.Shape);

    public static BackbonePage Of(PageScope scope, Backbone backbone) => new()
    {
        Chrome = ChromeOf.Page(scope, new PageHead
        {
            Kind = "backbone",
            Title = scope.Text(backbone.Page.Title),
            Summary = scope.Text(backbone.Page.Summary),
            Facts = backbone.Page,
        }),
        Partner = backbone.Partner is { } partner ? Cards.Partner(scope, scope.Initiative.Partners[partner]) : null,
        People = [.. backbone.People.Select(p => new ContactView(p.Name, scope.Text(p.Role), p.Email ?? "", "", "", ""))],
        Roles = [.. backbone.Roles.Select(r => Cards.Point(scope, r))],
        Governance = scope.Text(backbone.Governance),
        Funders = [.. backbone.Funders.Select(f => new LinkView(f.Url is { } url && OutwardLinks.IsSafe(url) ? url : "", scope.Text(f.Name)))],
        Body = scope.Body(backbone.Page.Body),
        Documents = Cards.Documents(scope, backbone.Page),
    };
}
