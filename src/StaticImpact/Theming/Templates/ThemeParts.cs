using StaticImpact.Wording;

namespace StaticImpact.Theming.Templates;

/// <summary>What templates may name besides the members of pages.</summary>
/// <param name="Templates">By name without ending: <c>partials/tile</c>.</param>
/// <param name="Assets">Addresses from the site's root, by path under <c>assets/</c>.</param>
/// <param name="Icons">Inline SVG by name.</param>
/// <param name="Strings">The theme's strings.</param>
internal sealed record ThemeParts(
    IReadOnlyDictionary<string, TemplateFile> Templates,
    IReadOnlyDictionary<string, string> Assets,
    IReadOnlyDictionary<string, byte[]> Icons,
    Strings Strings)
{
    /// <summary>The names that a string takes, or null when no strings file has the key.</summary>
    public IReadOnlyList<string>? FindString(string key)
    {
        if (Strings.FindAny(key) is not { } phrase) return null;
        return phrase.HasForms && !phrase.Names.Contains("n") ? [.. phrase.Names, "n"] : phrase.Names;
    }
}
