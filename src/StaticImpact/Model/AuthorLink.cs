using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>A link in front matter: to the web, a mail address or a telephone, or to a page or a file of the site.</summary>
/// <param name="Target">As the author wrote it.</param>
/// <param name="Span">Where.</param>
public sealed record AuthorLink(string Target, SourceSpan Span)
{
    private static readonly string[] OutwardSchemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>Whether it leads out of the site; all others are paths of content files, or addresses of the site's own pages.</summary>
    public bool IsOutward => Array.Exists(OutwardSchemes, scheme => Target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
