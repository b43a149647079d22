using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Cli.Authoring;

/// <summary>What <c>staticimpact theme</c> prints.</summary>
internal static class ThemeReport
{
    /// <summary>The folders of a theme in the order in which one would look for a part.</summary>
    private static readonly (string Folder, string Heading)[] Groups =
    [
        ("sections/", "Sections of pages"), ("partials/", "Pieces that sections share"), ("pages/", "Pages: which sections, in which order"),
        ("layouts/", "Layouts: what is around a page"), ("strings/", "Words"), ("assets/", "Style sheets, scripts and drawings"),
    ];

    public static void Write(ThemePartList theme, IReadOnlyList<KnownTheme> shipped)
    {
        var own = theme.Themes[0].Name;
        var below = theme.Themes.Skip(1).Select(t => t.Name).ToList();
        Console.Out.WriteLine($"The theme is '{own}'{(below.Count == 0 ? "" : $", over {string.Join(" over ", below)}. Parts that are not those of {theme.Themes[^1].Name} say whose they are")}.");
        foreach (var (folder, heading) in Groups)
        {
            var parts = theme.Parts.Where(p => p.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
            if (parts.Count == 0) continue;
            Console.Out.WriteLine($"\n{heading}");
            var width = parts.Max(p => p.Name.Length);
            foreach (var part in parts) Console.Out.WriteLine($"  {part.Name.PadRight(width)}  {string.Join(' ', new[] { Origin(part, theme.Themes[^1].Name), part.Note }.Where(s => s.Length > 0))}".TrimEnd());
        }

        Console.Out.WriteLine("\n'staticimpact theme copy indicator/head' puts a part into a theme of your own, ready to edit.");
        if (shipped.FirstOrDefault(t => theme.Themes.All(used => used.Name != t.Name)) is not { } other) return;
        Console.Out.WriteLine($"\nThemes that come with the program\n{Listed(shipped)}\nTo change to another, write 'theme: {other.Name}' in content/initiative.yml, or its name behind 'name:' under 'theme:'.");
    }

    /// <summary>A line for each theme: its name and what it is for.</summary>
    public static string Listed(IReadOnlyList<KnownTheme> themes)
    {
        var width = themes.Count == 0 ? 0 : themes.Max(t => t.Name.Length);
        return string.Join('\n', themes.Select(t => $"  {t.Name.PadRight(width)}  {t.Description}".TrimEnd()));
    }

    /// <summary>Prints the words whose key or text holds what is searched for.</summary>
    /// <returns>What cannot be done, or null.</returns>
    public static string? Words(SiteTheme theme, string? search)
    {
        var found = ThemeWords.Of(theme.Sources, new DiagnosticBag()).Where(w => search is null || w.Key.Contains(search, StringComparison.OrdinalIgnoreCase) || w.Text.Contains(search, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0) return $"no word of the theme holds '{search}'.";
        foreach (var (key, text) in found) Console.Out.WriteLine($"{key}: {text}");
        return null;
    }

    private static string Origin(ThemePart part, string first) =>
        part.IsBehind ? $"[{part.Theme}, copied from {part.Copied!.Theme} {part.Copied.Version}, which has changed since: staticimpact theme diff {part.Name}]"
        : part.Copied is { } mark ? $"[{part.Theme}, copied from {mark.Theme} {mark.Version}]"
        : part.Theme != first ? $"[{part.Theme}]" : "";
}
