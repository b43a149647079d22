using AngleSharp.Dom;

namespace StaticImpact.Checks;

/// <summary>What assistive technology calls an element. A part of "Accessible Name and Description Computation 1.2", as much as static pages need.</summary>
internal static class AccessibleName
{
    public static bool HasOne(IElement element) => Of(element).Length > 0;

    public static string Of(IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { } references)
        {
            var names = references.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => element.Owner?.GetElementById(id)).Where(e => e is not null);
            var joined = string.Join(' ', names.Select(e => Attribute(e!, "aria-label") is { Length: > 0 } label ? label : Content(e!))).Trim();
            if (joined.Length > 0) return joined;
        }

        foreach (var name in (ReadOnlySpan<string>)["aria-label", "alt"])
        {
            if (Attribute(element, name) is { Length: > 0 } value) return value;
        }

        return Content(element) is { Length: > 0 } content ? content : Attribute(element, "title");
    }

    /// <summary>Whether the element, or one around it, is kept from assistive technology.</summary>
    public static bool IsHidden(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (e.GetAttribute("aria-hidden") == "true" || e.HasAttribute("hidden")) return true;
        }

        return false;
    }

    private static string Content(INode node)
    {
        if (node is IText text) return text.Data.Trim();
        if (node is not IElement element) return "";
        if (element.GetAttribute("aria-hidden") == "true") return "";
        if (Attribute(element, "aria-label") is { Length: > 0 } label) return label;
        if (element.LocalName == "img") return Attribute(element, "alt");
        if (element.LocalName is "script" or "style" or "template") return "";
        return string.Join(' ', element.ChildNodes.Select(Content).Where(t => t.Length > 0));
    }

    private static string Attribute(IElement element, string name) => element.GetAttribute(name)?.Trim() ?? "";
}
