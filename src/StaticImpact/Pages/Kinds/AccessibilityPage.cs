using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>What this site does so that everybody can use it, and whom to tell when it does not.</summary>
public sealed record AccessibilityPage(Chrome Chrome, IReadOnlyList<string> Tested, ContactView? Contact)
{
    private static readonly string[] TestedKeys = ["axe", "keyboard", "zoom", "contrast", "script", "motion", "charts"];

    public static Shape<AccessibilityPage> Shape { get; } = Pages.Shape.Of<AccessibilityPage>("accessibility page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Texts("tested", p => p.Tested)
        .Object("contact", p => p.Contact, () => ContactView.Shape);

    public static AccessibilityPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "accessibility", Title = scope.Words["nav.accessibility"], Summary = scope.Words["page.accessibility.summary"] }),
        [.. TestedKeys.Select(k => scope.Words["page.accessibility.tested." + k])],
        ChromeOf.ContactOf(scope, scope.Initiative.Settings.Contact));
}
