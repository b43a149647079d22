using System.Text;

namespace StaticImpact.Theming;

/// <summary>A file of a theme, or of the theme that it extends.</summary>
/// <param name="Path">Inside the theme's folder, with forward slashes: <c>partials/tile.sbn-html</c>.</param>
/// <param name="Place">As messages name it: <c>themes/commons/partials/tile.sbn-html</c>.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ThemeFile(string Path, string Place, byte[] Bytes)
{
    /// <summary>As text with lines ended by <c>\n</c>, so that a checkout with other line ends gives the same site.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>Whether it is UTF-8 that a person can have written.</summary>
    public bool IsText => System.Text.Unicode.Utf8.IsValid(Bytes) && Bytes.AsSpan().IndexOf((byte)0) < 0;

    /// <summary>The path without its ending, which is how templates name each other.</summary>
    public string Name => Path.LastIndexOf('.') is > 0 and var dot ? Path[..dot] : Path;
}
