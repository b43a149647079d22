using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>Markdown as the author wrote it. Compared by reference: each file's body is parsed once.</summary>
public sealed class Prose(string markdown, SourceSpan start)
{
    public string Markdown { get; } = markdown;

    /// <summary>The file, and the line on which the first character of <see cref="Markdown"/> stands.</summary>
    public SourceSpan Start { get; } = start;
}
