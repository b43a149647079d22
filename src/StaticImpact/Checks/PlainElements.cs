namespace StaticImpact.Checks;

/// <summary>What <see cref="PlainPage"/> must know of an element.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Its start ends an open paragraph.</summary>
    EndsParagraph = 2,
    Heading = 4,

    /// <summary>Holds other elements only, so that words in it would be moved out.</summary>
    NoWords = 8,

    /// <summary>Stands in a drawing.</summary>
    Svg = 16,

    /// <summary>Stands in the head only.</summary>
    Head = 32,

    /// <summary>Is a landmark by itself.</summary>
    Landmark = 64,

    /// <summary>A reader does something with it, so it needs words.</summary>
    Control = 128,

    /// <summary>A reader fills it in, so it needs a label.</summary>
    Field = 256,
}

/// <param name="Name">As pages write it.</param>
/// <param name="Parents">The elements one of which must stand around it directly; empty: any.</param>
internal sealed record PlainElement(string Name, ElementTraits Traits, params string[] Parents)
{
    private static readonly Dictionary<string, PlainElement> All = Table().ToDictionary(e => e.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, PlainElement>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null for an element of which nothing is known.</summary>
    public static PlainElement? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > 16) return null;
        Span<char> characters = stackalloc char[name.Length];
        for (var i = 0; i < name.Length; i++) characters[i] = (char)name[i];
        return Lookup.TryGetValue(characters, out var found) ? found : null;
    }

    public bool Has(ElementTraits traits) => (Traits & traits) != 0;

    private static IEnumerable<PlainElement> Table()
    {
        const ElementTraits block = ElementTraits.EndsParagraph;
        yield return new("html", ElementTraits.NoWords);
        yield return new("head", ElementTraits.NoWords, "html");
        yield return new("body", ElementTraits.None, "html");
        yield return new("title", ElementTraits.Head, "head");
        foreach (var name in (string[])["meta", "link", "base"]) yield return new(name, ElementTraits.Head | ElementTraits.Void, "head");
        yield return new("script", ElementTraits.None);
        foreach (var name in (string[])["div", "p", "section", "article", "aside", "header", "footer", "figure", "figcaption", "blockquote", "pre", "address", "details", "fieldset", "form", "ul", "ol", "dl", "main"]) yield return new(name, block);
        yield return new("nav", block | ElementTraits.Landmark);
        yield return new("search", block | ElementTraits.Landmark);
        foreach (var name in (string[])["h1", "h2", "h3", "h4", "h5", "h6"]) yield return new(name, block | ElementTraits.Heading);
        yield return new("hr", block | ElementTraits.Void);
        yield return new("summary", block | ElementTraits.Control, "details");
        yield return new("li", block, "ul", "ol");
        yield return new("dt", block, "dl", "div");
        yield return new("dd", block, "dl", "div");
        foreach (var name in (string[])["span", "strong", "em", "b", "i", "small", "code", "kbd", "samp", "var", "sub", "sup", "abbr", "cite", "q", "time", "mark", "s", "u", "del", "ins", "label", "legend", "picture", "data", "dfn", "output", "bdi", "bdo"]) yield return new(name, ElementTraits.None);
        foreach (var name in (string[])["br", "img", "wbr"]) yield return new(name, ElementTraits.Void);
        yield return new("source", ElementTraits.Void, "picture");
        yield return new("a", ElementTraits.None);
        yield return new("button", ElementTraits.Control);
        yield return new("input", ElementTraits.Void);
        yield return new("select", ElementTraits.NoWords | ElementTraits.Field);
        yield return new("option", ElementTraits.None, "select", "datalist");
        yield return new("table", block | ElementTraits.NoWords);
        yield return new("caption", ElementTraits.None, "table");
        foreach (var name in (string[])["thead", "tbody", "tfoot"]) yield return new(name, ElementTraits.NoWords, "table");
        yield return new("tr", ElementTraits.NoWords, "thead", "tbody", "tfoot");
        foreach (var name in (string[])["td", "th"]) yield return new(name, ElementTraits.None, "tr");
        foreach (var name in (string[])["svg", "g", "path", "rect", "circle", "line", "polyline", "polygon", "ellipse", "text", "tspan", "use", "symbol", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker"]) yield return new(name, ElementTraits.Svg);
    }
}
