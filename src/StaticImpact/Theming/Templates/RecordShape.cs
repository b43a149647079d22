using Scriban.Runtime;
using StaticImpact.Pages;

namespace StaticImpact.Theming.Templates;

/// <summary>What a template wrote as <c>{name: …}</c>: its members are known when the theme loads, as those of a page are.</summary>
internal sealed class RecordShape : Shape
{
    public RecordShape(IReadOnlyList<(string Name, ValueType Type)> members)
        : base("object", "", members.Select(m => new Member(m.Name, MemberKind.Text, "", o => ((ScriptObject)o)[m.Name])))
    {
        foreach (var (name, type) in members) Types.Add(name, type);
    }

    public Dictionary<string, ValueType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The same for objects with the same members.</summary>
    public string Key => string.Join(',', Types.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}:{t.Value.Key}"));
}
