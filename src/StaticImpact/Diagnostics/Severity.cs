namespace StaticImpact.Diagnostics;

public enum Severity
{
    /// <summary>Something left out on purpose, for the author's information.</summary>
    Note,
    Warning,
    Error,
}
