namespace StaticImpact.Diagnostics;

/// <summary>SI0370–SI0379: the protection of small numbers.</summary>
public static class PrivacyCodes
{
    public static DiagnosticCode ValuesHidden { get; } = new("SI0370", Severity.Note,
        "Values are hidden to protect people",
        "A small number can tell neighbours who is meant. It is hidden everywhere on the site, and so are others from which it could be worked out.",
        "Nothing has to be done. The limits stand under 'privacy' in initiative.yml; combining small groups or years shows more.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [ValuesHidden];
}
