using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A single value, as written (quotes and folding resolved).</summary>
public sealed class YamlScalar(string value, YamlScalarStyle style, SourceSpan span) : YamlNode(span)
{
    public string Value { get; } = value;
    public YamlScalarStyle Style { get; } = style;

    /// <summary>What follows it on its line and is a remark to YAML, from the <c>#</c> on; null for none.</summary>
    public Sourced<string>? Remark { get; init; }

    /// <summary>All of its line that an author may have taken for the value: with the spaces before a remark, and the remark.</summary>
    public string WithRemark { get; init; } = "";

    /// <summary>Nothing after the colon, <c>~</c>, <c>null</c> or an empty text.</summary>
    public bool IsEmpty => Value.Length == 0
        || (Style == YamlScalarStyle.Plain && Value is "~" or "null" or "Null" or "NULL")
        || string.IsNullOrWhiteSpace(Value);

    public override string KindInWords => IsEmpty ? "nothing" : $"'{Shorten(Value)}'";

    /// <summary>A value fit to be quoted in a message: one line, at most 60 characters.</summary>
    public static string Shorten(string value)
    {
        var line = value.AsSpan().Trim();
        var end = line.IndexOf('\n');
        if (end >= 0) line = line[..end];
        if (line.Length <= 60) return end >= 0 ? $"{line}…" : line.ToString();
        var cut = char.IsHighSurrogate(line[58]) ? 58 : 59;
        return $"{line[..cut]}…";
    }
}
