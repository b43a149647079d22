using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Everything that a theme is made of, and where each part comes from.</summary>
/// <param name="Themes">The theme itself first, then those that it extends: name and folder.</param>
/// <param name="Parts">By path.</param>
public sealed record ThemePartList(ImmutableArray<(string Name, string Folder)> Themes, ImmutableArray<ThemePart> Parts)
{
    /// <summary>The names of its colours, lengths and fonts.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>Null when the theme, or one that it extends, does not exist or cannot be read.</summary>
    public static ThemePartList? Of(ThemeSources sources, DiagnosticBag bag)
    {
        if (ThemeChain.Find(sources, bag) is not { } chain) return null;
        var parts = new SortedDictionary<string, ThemePart>(StringComparer.Ordinal);
        foreach (var theme in chain.Themes)
        {
            foreach (var file in theme.Files.Where(f => f.Path != "theme.yml"))
            {
                var text = file.IsText ? file.Text : "";
                parts[file.Path] = new ThemePart(file.Path, theme.Name, Path.Combine(theme.Folder, file.Path), NoteIn(CopyMark.Without(text)), text, parts.GetValueOrDefault(file.Path));
            }
        }

        return new ThemePartList([.. chain.Themes.Reverse().Select(t => (t.Name, t.Folder))], [.. parts.Values])
        {
            Tokens = [.. chain.Themes.SelectMany(t => t.Manifest.ReadTokens(new DiagnosticBag())).Select(t => t.Name).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>The parts that a name can mean: a path, with or without its ending, or how it ends; one is best, several are all of them.</summary>
    public ImmutableArray<ThemePart> Named(string name)
    {
        var wanted = name.Replace('\\', '/').Trim('/');
        var exact = Parts.Where(p => p.Path == wanted || p.Name == wanted || p.Path == wanted + ".sbn-html").ToImmutableArray();
        return exact.IsEmpty ? [.. Parts.Where(p => p.Path.EndsWith("/" + wanted, StringComparison.Ordinal) || p.Name.EndsWith("/" + wanted, StringComparison.Ordinal) || Path.ChangeExtension(p.Path, null).EndsWith("/" + wanted, StringComparison.Ordinal))] : exact;
    }

    /// <summary>The note with which a template begins, in one line.</summary>
    private static string NoteIn(string text)
    {
        const string open = "{{## ", close = "##}}";
        var end = text.IndexOf(close, StringComparison.Ordinal);
        return text.StartsWith(open, StringComparison.Ordinal) && end > 0 ? string.Join(' ', text[open.Length..end].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) : "";
    }
}
