using AngleSharp.Dom;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>What the security policy of every page forbids would only fail silently in the reader's browser.</summary>
internal static class SafetyRules
{
    private static readonly string[] DataTypes = ["application/ld+json", "application/json", "importmap", "speculationrules"];

    public static void Check(IDocument page, PageReport report)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName == "style") report.Add(PagesCodes.InlineCode, element, "a style element stands in the page. Put its rules into a style sheet.");
            if (element.LocalName == "script" && !element.HasAttribute("src") && !DataTypes.Contains(element.GetAttribute("type") ?? "", StringComparer.Ordinal)) report.Add(PagesCodes.InlineCode, element, "a script stands in the page. Put it into a file.");
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style") report.Add(PagesCodes.InlineCode, element, $"{PageReport.Tag(element)} carries a style. Use a class.");
                else if (attribute.Name.StartsWith("on", StringComparison.Ordinal)) report.Add(PagesCodes.InlineCode, element, $"{PageReport.Tag(element)} carries a script in '{attribute.Name}'. Put it into a file.");
            }
        }

        foreach (var link in page.QuerySelectorAll("link[rel~=stylesheet],link[rel~=preload],link[rel~=modulepreload],link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=icon],link[rel~=manifest]"))
        {
            if (PageAddress.KindOf(System.Text.Encoding.UTF8.GetBytes(link.GetAttribute("href") ?? "")) == PageAddress.Kind.External) report.Add(PagesCodes.ForeignRequest, link, $"{PageReport.Tag(link)} tells another website who reads this page. Put the file into the site.");
        }
    }
}
