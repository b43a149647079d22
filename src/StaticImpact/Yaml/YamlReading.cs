using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>What travels along while a file's nodes are read: where mistakes go, and the key being read, for messages.</summary>
public sealed class YamlReading(DiagnosticBag bag)
{
    /// <summary>A file with more mistakes than this is not a file with mistakes but the wrong file.</summary>
    private const int Most = 100;

    private int reported;

    /// <summary>The nearest key around the node being read, e.g. <c>retrieved</c>; empty at the top.</summary>
    public string Key { get; internal set; } = "";

    /// <summary>True when so many mistakes have been reported that more would not help.</summary>
    public bool IsFull => reported >= Most;

    /// <summary>The links that were read, for a check of where they lead.</summary>
    public List<Sourced<string>> Links { get; } = [];

    public void Report(DiagnosticCode code, SourceSpan span, string message)
    {
        if (IsFull) return;
        reported++;
        bag.Add(code, span, message);
    }
}
