namespace StaticImpact.Diagnostics;

public enum Severity
{
    /// <summary>Something left out on purpose, for the author's information.</summary>
    Note,

    /// <summary>Something that could be written more plainly; never in the way of publishing, not even of a strict build.</summary>
    Hint,
    Warning,
    Error,
}
