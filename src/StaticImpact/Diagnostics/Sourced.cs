namespace StaticImpact.Diagnostics;

/// <summary>A value with the place it was read from, kept until references are linked.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public Sourced<TOther> With<TOther>(TOther other) => new(other, Span);
}
