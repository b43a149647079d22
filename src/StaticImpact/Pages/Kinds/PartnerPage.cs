using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>A partner's profile. The status of a whole population is never shown as one partner's result.</summary>
public sealed record PartnerPage
{
    public required Chrome Chrome { get; init; }
    public required PartnerCard Partner { get; init; }
    public required string Role { get; init; }
    public required string Commitment { get; init; }
    public required string Joined { get; init; }
    public required string Website { get; init; }

    /// <summary>The website as people say it: without <c>https://</c> and a closing slash.</summary>
    public required string WebsiteName { get; init; }
    public required ContactView? Contact { get; init; }
    public required Html Body { get; init; }
    public required bool IsBackbone { get; init; }
    public required IReadOnlyList<PartActivity> Activities { get; init; }
    public required IReadOnlyList<LinkView> Indicators { get; init; }
    public required IReadOnlyList<IndicatorCard> Programmes { get; init; }
    public required IReadOnlyList<LinkView> Teams { get; init; }
    public required IReadOnlyList<StoryCard> Stories { get; init; }
    public required IReadOnlyList<UpdateCard> Updates { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }
    public PhotoView? Photo { get; init; }

    public static Shape<PartnerPage> Shape { get; } = Pages.Shape.Of<PartnerPage>("partner page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("partner", p => p.Partner, () => PartnerCard.Shape)
        .Text("role", p => p.Role)
        .Text("commitment", p => p.Commitment)
        .Text("joined", p => p.Joined)
        .Address("website", p => p.Website)
        .Text("website_name", p => p.WebsiteName)
        .Object("contact", p => p.Contact, () => ContactView.Shape)
        .Html("body", p => p.Body)
        .Flag("is_backbone", p => p.IsBackbone)
        .List("activities", p => p.Activities, () => PartActivity.Shape)
        .List("indicators", p => p.Indicators, () => LinkView.Shape)
        .List("programmes", p => p.Programmes, () => IndicatorCard.Shape)
        .List("teams", p => p.Teams, () => LinkView.Shape)
        .List("stories", p => p.Stories, () => StoryCard.Shape)
        .List("updates", p => p.Updates, () => UpdateCard.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape)
        .Object("photo", p => p.Photo, () => PhotoView.Shape);

    public static PartnerPage Of(PageScope scope, Partner partner)
    {
        var relations = scope.Relations;
        var (previous, next) = Neighbours.Of(scope.Initiative.Partners, partner, scope.Link);
        return new PartnerPage
        {
            Chrome = ChromeOf.Page(scope, new PageHead
            {
                Kind = "partner",
                Title = scope.Text(partner.Page.Title),
                Summary = scope.Text(partner.Page.Summary ?? partner.Role),
                Facts = partner.Page,
                Parents = [scope.Link(SiteAddresses.Partners, scope.Words["nav.partners"])],
                Previous = previous,
                Next = next,
            }),
            Partner = Cards.Partner(scope, partner),
            Role = scope.Text(partner.Role),
            Commitment = scope.Text(partner.Commitment),
            Joined = partner.Joined is { } joined ? scope.Words.MonthOfYear(joined) : "",
            Website = partner.Website is { } site ? OutwardLinks.Href(scope, site.Value) : "",
            WebsiteName = partner.Website is { } named ? NameOf(named.Value) : "",
            Contact = ChromeOf.ContactOf(scope, partner.Contact),
            Body = scope.Body(partner.Page.Body),
            IsBackbone = scope.Initiative.Backbone?.Partner == partner.Id,
            Activities = [.. relations.Activities(partner.Id).Select(a => PartActivity.Of(scope, a, partner.Id))],
            Indicators = [.. relations.Indicators(partner.Id).Where(i => i.Level == IndicatorLevel.Population).Select(scope.Link)],
            Programmes = [.. scope.Initiative.Indicators.Where(i => i.Level == IndicatorLevel.Programme && i.Partner == partner.Id).Select(i => IndicatorCards.Of(scope, i))],
            Teams = [.. relations.Teams(partner.Id).Select(scope.Link)],
            Stories = [.. relations.Stories(partner.Id).Select(s => Cards.Story(scope, s))],
            Updates = [.. relations.Updates(partner.Id).Take(5).Select(u => Cards.Update(scope, u))],
            Documents = Cards.Documents(scope, partner.Page),
            Photo = scope.Photo(partner.Page.Photo),
        };
    }

    private static string NameOf(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
    }
}

/// <summary>An activity with what one partner does in it.</summary>
public sealed record PartActivity(ActivityCard Activity, string Does, bool Leads)
{
    public static Shape<PartActivity> Shape { get; } = Pages.Shape.Of<PartActivity>("a partner's activity")
        .Object("activity", v => v.Activity, () => ActivityCard.Shape)
        .Text("does", v => v.Does)
        .Flag("leads", v => v.Leads);

    internal static PartActivity Of(PageScope scope, Activity activity, PartnerId partner) => new(
        Cards.Activity(scope, activity),
        scope.Text(activity.Partners.FirstOrDefault(p => p.Partner == partner)?.Does),
        activity.Lead == partner);
}
