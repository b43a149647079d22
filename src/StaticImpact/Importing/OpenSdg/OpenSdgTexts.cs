using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>The texts of a repository in one language: a value such as <c>proxy.3-4-1-title</c> stands for the text of that key in
/// <c>translations/LANGUAGE/proxy.yml</c>.</summary>
internal sealed partial class OpenSdgTexts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    public OpenSdgTexts(ImportSource source, string language)
    {
        var folder = $"translations/{language}/";
        foreach (var file in source.Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)))
        {
            var group = file[folder.Length..^".yml".Length];
            groups.Add(group);
            if (YamlDocument.Read(file, source.Text(file), 1, new DiagnosticBag()) is not { } keys) continue;
            foreach (var (key, value) in keys.Entries)
            {
                if (value is YamlScalar scalar) texts.TryAdd($"{group}.{key.Value}", scalar.Value);
            }
        }
    }

    /// <summary>Whether there is any.</summary>
    public bool Any => texts.Count > 0;

    /// <summary>The text of a key, or the value itself where it is none; null where a key has no text.</summary>
    public string? Of(string value) => texts.TryGetValue(value, out var text) ? text : IsKey(value) ? null : value;

    /// <summary>The text of a key; null where it is none or has no text.</summary>
    public string? OfKey(string key) => texts.GetValueOrDefault(key);

    /// <summary>A word of the data, which may be a key of the group <c>data</c> without saying so.</summary>
    public string OfData(string value)
    {
        if (value.Length == 0) return value;
        if (words.TryGetValue(value, out var word)) return word;
        if (!texts.TryGetValue(value, out var text) && !texts.TryGetValue("data." + value, out text)) text = value.StartsWith("data.", StringComparison.Ordinal) ? value["data.".Length..] : value;
        word = PlainText.Line(text);
        // What is nothing but an element is still a word of the data.
        return words[value] = word.Length > 0 ? word : text.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>Groups of the project that publishes the goals' own wording, which a repository does not hold.</summary>
    private bool IsKey(string value) =>
        Key().Match(value) is { Success: true } key && (groups.Contains(key.Groups["group"].Value) || key.Groups["group"].Value.StartsWith("global_", StringComparison.Ordinal) || value.EndsWith("-title", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<group>[A-Za-z_][A-Za-z0-9_-]*)\.[A-Za-z0-9_-]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
