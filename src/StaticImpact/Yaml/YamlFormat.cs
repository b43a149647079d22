using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>What a value in a YAML file looks like. One declaration reads it, describes it to editors (JSON Schema) and
/// to people, and knows which parts of it a translation may hold.</summary>
public abstract class YamlFormat
{
    /// <summary>The value in an author's words, to follow "expected": e.g. <c>a date such as 2026-11-22</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The keys that a value has where it is a group of keys, or a list of groups; else none.</summary>
    public virtual IEnumerable<YamlKey> Keys => [];

    /// <summary>Whether a translation may hold this value or a part of it.</summary>
    public virtual bool HoldsWords => false;

    /// <summary>Whether a value is one name, number or code: of several with commas between them a list was meant.</summary>
    public virtual bool IsName => false;

    /// <summary>A JSON Schema for the value, new at each call.</summary>
    public abstract JsonObject Describe();

    /// <summary>A JSON Schema for what a translation may hold of the value.</summary>
    public virtual JsonObject DescribeTranslation() => Describe();

    /// <summary>Puts the words of a translation beside the original's, and reports all that is not words.
    /// Only called where <see cref="HoldsWords"/>.</summary>
    public virtual void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading) =>
        throw new NotSupportedException($"{GetType().Name} holds no words.");

    /// <summary>What stands in for the original where only a translation speaks.</summary>
    public virtual YamlNode Blank(SourceSpan span) => new YamlScalar("", YamlScalarStyle.Plain, span) { IsBlank = true };

    /// <summary>Reports that a node is not of this format at all.</summary>
    protected void ReportKind(YamlNode node, YamlReading reading)
    {
        if (node is YamlUnreadable) return;
        reading.Report(FilesCodes.WrongKind, node.Span, reading.Key.Length == 0
            ? $"Expected {Expected}, found {node.KindInWords}."
            : $"'{reading.Key}' takes {Expected}, but found {node.KindInWords}.");
    }

    /// <summary>Reports a key without a value.</summary>
    protected void ReportEmpty(YamlNode node, YamlReading reading) =>
        reading.Report(FilesCodes.EmptyValue, node.Span, reading.Key.Length == 0
            ? $"There is nothing here. Write {Expected}."
            : node is YamlScalar { Remark: not null }
            ? $"'{reading.Key}' has no value: what begins with # is a remark to YAML. Put the value in quotes."
            : $"'{reading.Key}' has no value. Write it ({Expected}), or delete the line.");
}

/// <summary>A <see cref="YamlFormat"/> that gives values of a type.</summary>
public abstract class YamlFormat<T> : YamlFormat
{
    /// <summary>Reads a node, and reports what is wrong with it.</summary>
    /// <returns>False when there is no value; everything has then been reported.</returns>
    public abstract bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>The same value with its place.</summary>
    public YamlFormat<Sourced<T>> WithPlace => field ??= new PlacedFormat<T>(this);

    /// <summary>The same format, giving something made from the value.</summary>
    public YamlFormat<TOther> Select<TOther>(Func<T, TOther> make) => new SelectedFormat<T, TOther>(this, make);
}
