using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>What this site does so that everybody can use it, and whom to tell when it does not.</summary>
public sealed record AccessibilityPage(Chrome Chrome, IReadOnlyList<string> EveryBuild, IReadOnlyList<string> EveryVersion, ContactView? Contact)
{
    public static Shape<AccessibilityPage> Shape { get; } = Pages.Shape.Of<AccessibilityPage>("accessibility page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Texts("every_build", p => p.EveryBuild)
        .Texts("every_version", p => p.EveryVersion)
        .Object("contact", p => p.Contact, () => ContactView.Shape);

    public static AccessibilityPage Of(PageScope scope)
    {
        IReadOnlyList<string> Words(IReadOnlyList<string> claims) => [.. claims.Select(c => scope.Words["page.accessibility.claim." + c])];
        return new AccessibilityPage(
            ChromeOf.Page(scope, new PageHead { Kind = "accessibility", Title = scope.Words["nav.accessibility"], Summary = scope.Words["page.accessibility.summary"] }),
            Words(AccessibilityClaims.EveryBuild),
            Words(AccessibilityClaims.EveryVersion),
            ChromeOf.ContactOf(scope, scope.Initiative.Settings.Contact));
    }
}
