using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Activities;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Stories;
using StaticImpact.Pages.Updates;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Partners;

/// <summary>A partner's profile. The status of a whole population is never shown as one partner's result.</summary>
[Shape("partner page")]
public sealed partial record PartnerPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required PartnerCard Partner { get; init; }

    /// <summary>What it does in the initiative.</summary>
    public required string Role { get; init; }

    /// <summary>What it has promised; nothing where that is not said.</summary>
    public required string Commitment { get; init; }

    /// <summary>Since when it takes part, in words; nothing where that is not said.</summary>
    public required string Joined { get; init; }

    /// <summary>Its website; nothing without one.</summary>
    [Address]
    public required string Website { get; init; }

    /// <summary>The website as people say it: without <c>https://</c> and a closing slash.</summary>
    public required string WebsiteName { get; init; }

    /// <summary>Whom to ask there; null where nobody is named.</summary>
    public required ContactView? Contact { get; init; }

    /// <summary>The author's text.</summary>
    public required Html Body { get; init; }

    /// <summary>It holds the work together.</summary>
    public required bool IsBackbone { get; init; }

    /// <summary>What it does.</summary>
    public required IReadOnlyList<PartActivity> Activities { get; init; }

    /// <summary>Measures of the whole population that it works on. Their status is never shown as its own result.</summary>
    public required IReadOnlyList<LinkView> Indicators { get; init; }

    /// <summary>Measures of its own programmes.</summary>
    public required IReadOnlyList<IndicatorCard> Programmes { get; init; }

    /// <summary>Working groups it belongs to.</summary>
    public required IReadOnlyList<LinkView> Teams { get; init; }

    /// <summary>Stories about it.</summary>
    public required IReadOnlyList<StoryCard> Stories { get; init; }

    /// <summary>The five newest updates about it.</summary>
    public required IReadOnlyList<UpdateCard> Updates { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    public static PartnerPage Of(PageScope scope, Partner partner)
    {
        var relations = scope.Relations;
        var (previous, next) = Neighbours.Of(scope.Initiative.Partners, partner, scope.Link);
        return new PartnerPage
        {
            Frame = PageFrames.Of(scope, new PageHeader
            {
                Title = scope.Text(partner.Page.Title),
                Summary = scope.Text(partner.Page.Summary ?? partner.Role),
                Facts = partner.Page,
                Parents = [scope.Link(SiteAddresses.Partners, scope.Words["nav.partners"])],
                Previous = previous,
                Next = next,
            }),
            Partner = PartnerCard.Of(scope, partner),
            Role = scope.Text(partner.Role),
            Commitment = scope.Text(partner.Commitment),
            Joined = partner.Joined is { } joined ? scope.Words.MonthOfYear(joined) : "",
            Website = scope.Href(partner.Website),
            WebsiteName = partner.Website is { } named ? NameOf(named.Target) : "",
            Contact = PageFrames.ContactOf(scope, partner.Contact),
            Body = scope.Body(partner.Page.Body),
            IsBackbone = scope.Initiative.Backbone?.Partner == partner.Id,
            Activities = [.. relations.Activities(partner.Id).Select(a => PartActivity.Of(scope, a, partner.Id))],
            Indicators = [.. relations.Indicators(partner.Id).Where(i => i.Level == IndicatorLevel.Population).Select(scope.Link)],
            Programmes = [.. scope.Initiative.Indicators.Where(i => i.Level == IndicatorLevel.Programme && i.Partner == partner.Id).Select(i => IndicatorCards.Of(scope, i))],
            Teams = [.. relations.Teams(partner.Id).Select(scope.Link)],
            Stories = [.. relations.Stories(partner.Id).Select(s => StoryCard.Of(scope, s))],
            Updates = [.. relations.Updates(partner.Id).Take(5).Select(u => UpdateCard.Of(scope, u))],
            Documents = DocumentView.AllOf(scope, partner.Page),
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
/// <param name="Activity">The activity.</param>
/// <param name="Does">What the partner does in it; nothing where that is not said.</param>
/// <param name="Leads">The partner leads it.</param>
[Shape("a partner's activity")]
public sealed partial record PartActivity(ActivityCard Activity, string Does, bool Leads)
{
    internal static PartActivity Of(PageScope scope, Activity activity, PartnerId partner) => new(
        ActivityCard.Of(scope, activity),
        scope.Text(activity.Partners.FirstOrDefault(p => p.Partner == partner)?.Does),
        activity.Lead == partner);
}
