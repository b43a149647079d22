using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Partners;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Who holds the work together.</summary>
[Shape("backbone page")]
public sealed partial record BackbonePage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>The partner that holds the work together; null where none is named.</summary>
    public required PartnerCard? Partner { get; init; }

    /// <summary>Its people.</summary>
    public required IReadOnlyList<ContactView> People { get; init; }

    /// <summary>What it does for all.</summary>
    public required IReadOnlyList<PointView> Roles { get; init; }

    /// <summary>Who decides what; nothing where that is not said.</summary>
    public required string Governance { get; init; }

    /// <summary>Who pays for it.</summary>
    public required IReadOnlyList<LinkView> Funders { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static BackbonePage Of(PageScope scope, Backbone backbone) => new()
    {
        Frame = PageFrames.Of(scope, new PageHeader
        {
            Title = scope.Text(backbone.Page.Title),
            Summary = scope.Text(backbone.Page.Summary),
            Facts = backbone.Page,
        }),
        Partner = backbone.Partner is { } partner ? PartnerCard.Of(scope, scope.Initiative.Partners[partner]) : null,
        People = [.. backbone.People.Select(p => new ContactView { Name = p.Name, Role = scope.Text(p.Role), Email = p.Email ?? "", Phone = "", Url = "", Address = "" })],
        Roles = [.. backbone.Roles.Select(r => PointView.Of(scope, r))],
        Governance = scope.Text(backbone.Governance),
        Funders = [.. backbone.Funders.Select(f => new LinkView(scope.Href(f.Url), scope.Text(f.Name)))],
        Body = scope.Body(backbone.Page.Body),
        Documents = DocumentView.AllOf(scope, backbone.Page),
    };
}
