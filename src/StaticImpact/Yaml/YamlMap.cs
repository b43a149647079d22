using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Keys with their values, in the file's order, each key once.</summary>
public sealed class YamlMap(SourceSpan span) : YamlNode(span)
{
    /// <summary>Up to here looking at each entry is faster than hashing.</summary>
    private const int IndexFrom = 16;

    private readonly List<YamlEntry> entries = [];
    private Dictionary<string, YamlEntry>? index;

    public IReadOnlyList<YamlEntry> Entries => entries;

    public override string KindInWords => "a group of keys";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key) => TryFind(key, out var entry) ? entry.Value : null;

    public bool TryFind(string key, out YamlEntry found)
    {
        if (index is not null) return index.TryGetValue(key, out found);
        foreach (var entry in entries)
        {
            if (entry.Key.Value != key) continue;
            found = entry;
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>Takes a key out, so that whoever reads the rest does not see it; null when it is not there.</summary>
    public YamlNode? Take(string key)
    {
        if (!TryFind(key, out var entry)) return null;
        entries.Remove(entry);
        index?.Remove(key);
        return entry.Value;
    }

    internal void Add(YamlScalar key, YamlNode value)
    {
        var entry = new YamlEntry(key, value);
        entries.Add(entry);
        if (index is not null)
        {
            index.Add(key.Value, entry);
        }
        else if (entries.Count > IndexFrom)
        {
            index = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
            foreach (var each in entries) index.Add(each.Key.Value, each);
        }
    }
}
