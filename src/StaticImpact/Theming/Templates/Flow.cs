namespace StaticImpact.Theming.Templates;

/// <summary>How a template goes on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
