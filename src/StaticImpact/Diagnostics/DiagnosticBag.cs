using System.Collections.Immutable;

namespace StaticImpact.Diagnostics;

/// <summary>Collects mistakes from all stages and threads; nothing stops at the first.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> items = [];
    private int errors;

    /// <summary>How many there are, those found twice counted twice.</summary>
    public int Count
    {
        get
        {
            lock (gate) return items.Count;
        }
    }

    public bool HasErrors => Volatile.Read(ref errors) > 0;

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            items.Add(diagnostic);
            if (diagnostic.Severity == Severity.Error) errors++;
        }
    }

    public void Add(DiagnosticCode code, SourceSpan span, string message) => Add(new Diagnostic(code, span, message));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>All of them, each once, by file, line and column, whatever the order they were found in.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate)
        {
            return items.Count == 0 ? [] : [.. items.Distinct().Order()];
        }
    }
}
