namespace StaticImpact.Theming;

/// <summary>A file of a theme, which a theme that extends it may replace.</summary>
/// <param name="Path">Inside the theme's folder: <c>sections/indicator/head.sbn-html</c>.</param>
/// <param name="Theme">The name of the theme that it comes from: of several that have it, the nearest.</param>
/// <param name="File">On disk.</param>
/// <param name="Note">What it is, as its first line says; nothing where that says nothing.</param>
/// <param name="Text">What it holds, with lines ended by <c>\n</c>.</param>
/// <param name="Below">The same file of the next theme below that has it; null when none has.</param>
public sealed record ThemePart(string Path, string Theme, string File, string Note, string Text, ThemePart? Below)
{
    /// <summary>Where it was copied from; null when it was not.</summary>
    public CopyMark? Copied { get; } = CopyMark.In(Text);

    /// <summary>What it was copied from is another text by now, or gone.</summary>
    public bool IsBehind => Copied is { } mark && !mark.IsOf(Below?.Text);

    /// <summary>What one calls it: without its ending, and without <c>sections/</c>.</summary>
    public string Name => NameOf(Path);

    internal static string NameOf(string path)
    {
        var name = path.EndsWith(".sbn-html", StringComparison.Ordinal) ? path[..^".sbn-html".Length] : path;
        return name.StartsWith("sections/", StringComparison.Ordinal) ? name["sections/".Length..] : name;
    }
}
