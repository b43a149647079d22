using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>The words of a theme in its own language, for whoever wants to say one in other words.</summary>
public static class ThemeWords
{
    /// <summary>Key and text of each, by key; places for values are in braces. Empty when the theme cannot be read.</summary>
    public static ImmutableArray<(string Key, string Text)> Of(ThemeSources sources, DiagnosticBag bag)
    {
        if (ThemeLayers.Load(sources, bag) is not { Strings: var strings } || strings.Languages.IsEmpty) return [];
        var words = strings.In(strings.Languages[0]);
        return [.. strings.Keys.Where(key => strings.Find(strings.Languages[0], key) is not null).Select(key => (key, words[key]))];
    }
}
