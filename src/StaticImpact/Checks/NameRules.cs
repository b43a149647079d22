using AngleSharp.Dom;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Everything that is not text has words that stand for it, and references to ids find them.</summary>
internal static class NameRules
{
    private static readonly string[] ReferringAttributes = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "list", "form"];

    public static void Check(IDocument page, PageReport report)
    {
        CheckPictures(page, report);
        CheckControls(page, report);
        CheckReferences(page, report);
    }

    private static void CheckPictures(IDocument page, PageReport report)
    {
        foreach (var picture in page.QuerySelectorAll("img"))
        {
            if (!picture.HasAttribute("alt")) report.Add(PagesCodes.TextAlternative, picture, $"{PageReport.Tag(picture)} has no alt. Say what it shows, or write alt=\"\" if it only decorates.");
        }

        foreach (var picture in page.QuerySelectorAll("svg,[role=img],iframe,object,embed,area,input[type=image],canvas"))
        {
            if (picture.LocalName == "svg" && picture.ParentElement?.Closest("svg") is not null) continue;
            if (AccessibleName.IsHidden(picture) || picture.ParentElement?.Closest("[role=img]") is not null || AccessibleName.HasOne(picture) && picture.LocalName != "svg") continue;
            if (picture.LocalName == "svg" && picture.GetAttribute("role") is "img" or "group" or "graphics-document" && AccessibleName.HasOne(picture)) continue;
            report.Add(PagesCodes.TextAlternative, picture, $"{PageReport.Tag(picture)} has no words that stand for it. Give it role=\"img\" and an aria-label, or aria-hidden=\"true\" if it only decorates.");
        }
    }

    private static void CheckControls(IDocument page, PageReport report)
    {
        foreach (var control in page.QuerySelectorAll("a[href],button,summary,[role=button],[role=link]"))
        {
            if (!AccessibleName.IsHidden(control) && !AccessibleName.HasOne(control)) report.Add(PagesCodes.EmptyControl, control, $"{PageReport.Tag(control)} has no words.");
        }

        foreach (var link in page.QuerySelectorAll("a"))
        {
            if (link.GetAttribute("href") is { } href && href.Trim().Length == 0) report.Add(PagesCodes.EmptyControl, link, $"the link '{link.TextContent.Trim()}' has no address.");
            if (link.ParentElement?.Closest("a,button") is not null) report.Add(PagesCodes.EmptyControl, link, $"the link '{link.TextContent.Trim()}' stands inside another link or button.");
        }

        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]):not([type=submit]):not([type=reset]):not([type=button]):not([type=image]),select,textarea,meter,progress"))
        {
            if (AccessibleName.IsHidden(field) || HasLabel(page, field)) continue;
            report.Add(PagesCodes.EmptyControl, field, $"{PageReport.Tag(field)} has no label.");
        }
    }

    private static bool HasLabel(IDocument page, IElement field) =>
        field.GetAttribute("aria-label") is { Length: > 0 } || field.GetAttribute("title") is { Length: > 0 }
        || field.HasAttribute("aria-labelledby") && AccessibleName.HasOne(field)
        || field.Closest("label") is { } around && AccessibleName.HasOne(around)
        || field.Id is { Length: > 0 } id && page.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == id && AccessibleName.HasOne(l));

    private static void CheckReferences(IDocument page, PageReport report)
    {
        foreach (var attribute in ReferringAttributes)
        {
            foreach (var element in page.QuerySelectorAll($"[{attribute}]"))
            {
                foreach (var id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (page.GetElementById(id) is null) report.Add(PagesCodes.DanglingReference, element, $"{attribute}=\"{id}\" names an id that is not on the page.");
                }
            }
        }
    }
}
