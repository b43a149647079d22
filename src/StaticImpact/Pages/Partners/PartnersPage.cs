using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Partners;

/// <summary>The directory of partners by sector, and by goal.</summary>
/// <param name="Count">How many partners there are, in words.</param>
/// <param name="Sectors">The partners by sector.</param>
/// <param name="Goals">The partners by goal.</param>
[Shape("partners page")]
public sealed partial record PartnersPage([Include] PageFrame Frame, string Count, IReadOnlyList<GroupView<PartnerCard>> Sectors, IReadOnlyList<GroupView<LinkView>> Goals)
{
    public static PartnersPage Of(PageScope scope)
    {
        var partners = scope.Initiative.Partners;
        var sectors = new List<GroupView<PartnerCard>>();
        foreach (var sector in Enum.GetValues<Sector>().Cast<Sector?>().Append(null))
        {
            var cards = partners.Where(p => p.Sector == sector).Select(p => PartnerCard.Of(scope, p)).ToList();
            if (cards.Count == 0) continue;
            var key = sector is { } known ? PublicWords.Sectors[known] : "other";
            sectors.Add(new GroupView<PartnerCard>("s-" + key, scope.Words["sector." + key], cards));
        }

        var goals = scope.Initiative.Goals
            .Select(g => new GroupView<LinkView>(
                "s-goal-" + g.Id.Value, scope.Text(g.Short), [.. scope.Relations.Partners(g.Id).Select(scope.Link)], scope.Href(SiteAddresses.Of(g)), null))
            .Where(g => g.Items.Count > 0);
        return new PartnersPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.partners"], Summary = scope.Words["page.partners.summary"] }),
            scope.Words.Plural("page.partners.count", partners.Count),
            sectors,
            [.. goals]);
    }
}
