using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

internal enum TagKind
{
    /// <summary>Text between tags.</summary>
    Text,
    Comment,
    Print,
    Open,
    Close,
    Else,
    Partial,
    PartialBlock,
}

/// <summary>A stretch of text, or one <c>{{…}}</c>.</summary>
internal sealed class TemplateToken(TagKind kind, int start, string content, int contentStart)
{
    public TagKind Kind { get; } = kind;

    /// <summary>Where it starts in the file.</summary>
    public int Start { get; } = start;

    /// <summary>The text, or what stands inside the braces without its sign.</summary>
    public string Content { get; set; } = content;
    public int ContentStart { get; } = contentStart;
    public bool TrimBefore { get; init; }
    public bool TrimAfter { get; init; }

    /// <summary>Whether this text begins a line of what is written.</summary>
    public bool StartsLine { get; set; }

    /// <summary>Alone on a line, these leave no empty line behind.</summary>
    public bool MayStandAlone => Kind is not (TagKind.Text or TagKind.Print);
}

/// <summary>One piece of what stands inside the braces.</summary>
internal readonly record struct Word(WordKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length + (Kind == WordKind.Quoted ? 2 : 0);
}

internal enum WordKind
{
    /// <summary>A name, a path or a number.</summary>
    Plain,

    /// <summary>Text in quotes, without them.</summary>
    Quoted,
    Equals,
}

/// <summary>A mistake in a template's form; reading of this template goes on after the tag.</summary>
internal sealed class TemplateMistake(DiagnosticCode code, int start, int length, string message) : Exception(message)
{
    public DiagnosticCode Code { get; } = code;
    public int Start { get; } = start;
    public int Length { get; } = length;
}
