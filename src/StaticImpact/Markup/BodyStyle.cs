using StaticImpact.Model;

namespace StaticImpact.Markup;

/// <summary>How a text is turned into HTML.</summary>
/// <param name="AllowHtml">Whether raw HTML is carried as it is; otherwise it is shown as text, with a warning.</param>
/// <param name="Typography">The marks of its language; null leaves those of the author.</param>
public sealed record BodyStyle(bool AllowHtml, Typography? Typography = null);
