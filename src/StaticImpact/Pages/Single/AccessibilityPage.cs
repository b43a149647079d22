using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>What this site does so that everybody can use it, and whom to tell when it does not.</summary>
/// <param name="EveryBuild">What is checked whenever the site is built.</param>
/// <param name="EveryVersion">What is checked for every version of the program.</param>
/// <param name="Contact">Whom to tell; null where nobody is named.</param>
[Shape("accessibility page")]
public sealed partial record AccessibilityPage([Include] PageFrame Frame, IReadOnlyList<string> EveryBuild, IReadOnlyList<string> EveryVersion, ContactView? Contact)
{
    public static AccessibilityPage Of(PageScope scope)
    {
        IReadOnlyList<string> Words(IReadOnlyList<string> claims) => [.. claims.Select(c => scope.Words["page.accessibility.claim." + c])];
        return new AccessibilityPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.accessibility"], Summary = scope.Words["page.accessibility.summary"] }),
            Words(AccessibilityClaims.EveryBuild),
            Words(AccessibilityClaims.EveryVersion),
            PageFrames.ContactOf(scope, scope.Initiative.Settings.Contact));
    }
}
