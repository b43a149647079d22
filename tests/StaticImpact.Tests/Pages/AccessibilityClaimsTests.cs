using System.Text.RegularExpressions;
using StaticImpact.Pages;

namespace StaticImpact.Tests.Pages;

public sealed partial class AccessibilityClaimsTests
{
    [Fact]
    public void Every_claim_of_the_accessibility_page_is_held_by_a_test_and_no_test_holds_anything_else()
    {
        var held = Directory.GetFiles(Path.GetDirectoryName(Repository.Tests)!, "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => HeldClaim().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["claim"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(AccessibilityClaims.EveryBuild.Concat(AccessibilityClaims.EveryVersion).Order(StringComparer.Ordinal), held);
    }

    [Fact]
    [Holds("pictures")]
    public void A_photo_without_a_description_is_refused()
    {
        using var site = SiteTest.From().Change("goals/reading.md", "---\n", "---\nphoto: {file: media/a.jpg}\n");
        Assert.Contains(site.Check().Diagnostics, d => d.Code.Id == "SI0106" && d.Message.Contains("'alt'", StringComparison.Ordinal));
    }

    [GeneratedRegex("""\[Holds\("(?<claim>[a-z-]+)"\)\]""", RegexOptions.ExplicitCapture)]
    private static partial Regex HeldClaim();
}
