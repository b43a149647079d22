using System.Text;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>A translation as it is begun: the words of the original, to be written over, and the state of the original
/// they were taken from.</summary>
public static class TranslationDraft
{
    /// <summary>The state of an original as a translation names it; null when the file is not text, which has then been reported.</summary>
    /// <param name="file">Path for messages.</param>
    public static string? HashOf(string file, byte[] original, DiagnosticBag bag) =>
        ContentText.Clean(file, original, bag) is { } text ? ItemParsing.Hash(original, text.Span) : null;

    /// <summary>The whole text of a new translation; null when the original cannot be read, which has then been reported.</summary>
    /// <param name="file">The original's path for messages; it ends in <c>.md</c> or <c>.yml</c>.</param>
    /// <param name="firstLine">A remark for editors to stand above all keys, or empty.</param>
    public static string? Write(string file, byte[] original, ContentSchema schema, string firstLine, DiagnosticBag bag)
    {
        if (ContentText.Clean(file, original, bag) is not { } text) return null;
        var isMarkdown = file.EndsWith(".md", StringComparison.Ordinal);
        var parts = isMarkdown ? FrontMatter.Split(file, text, bag) : FrontMatter.KeysOnly(text);
        if (parts is not { } split || YamlDocument.Read(file, split.Keys, split.KeysLine, bag) is not { } keys || bag.HasErrors) return null;
        var words = new StringBuilder();
        if (firstLine.Length > 0) words.Append(firstLine).Append('\n');
        words.Append(ItemParsing.TranslatedFromKey).Append(": \"").Append(ItemParsing.Hash(original, text.Span)).Append("\"\n");
        foreach (var line in Lines(keys, schema.DescribeTranslation())) words.Append(line).Append('\n');
        return isMarkdown ? $"---\n{words}---\n{Encoding.UTF8.GetString(split.Body.Span)}" : words.ToString();
    }

    /// <summary>A translation's text with another state of the original noted; nothing else in it changes.</summary>
    public static string Renew(string translation, string hash, bool isMarkdown)
    {
        var end = translation.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var note = $"{ItemParsing.TranslatedFromKey}: \"{hash}\"";
        var lines = translation.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var first = isMarkdown ? 1 : 0;
        var last = isMarkdown ? lines.FindIndex(1, l => l.TrimEnd() == "---") : lines.Count;
        var known = lines.FindIndex(first, Math.Max(0, last - first), l => l.StartsWith(ItemParsing.TranslatedFromKey + ":", StringComparison.Ordinal));
        if (known >= 0)
        {
            lines[known] = note;
        }
        else
        {
            while (first < last && lines[first].StartsWith('#')) first++;
            lines.Insert(first, note);
        }

        return string.Join(end, lines);
    }

    /// <summary>The lines of all that a translation may hold of a group of keys.</summary>
    private static List<string> Lines(YamlMap map, JsonObject schema)
    {
        var lines = new List<string>();
        foreach (var (key, node) in map.Entries)
        {
            var inner = (schema["properties"] as JsonObject)?[key.Value] as JsonObject ?? schema["additionalProperties"] as JsonObject;
            if (inner is null || Fitting(inner, node) is not { } fitting) continue;
            var name = YamlText.Key(key.Value) + ":";
            if (node is YamlScalar { IsEmpty: false } scalar)
            {
                lines.Add($"{name} {YamlText.Value(scalar.Value, 2)}");
            }
            else if ((node is YamlList list ? Items(list, fitting) : node is YamlMap group ? Lines(group, fitting) : []) is { Count: > 0 } below)
            {
                lines.Add(name);
                lines.AddRange(below.Select(MovedIn));
            }
        }

        return lines;
    }

    /// <summary>Items match by position, so none may be left out before one that has words.</summary>
    private static List<string> Items(YamlList list, JsonObject schema)
    {
        var lines = new List<string>();
        var hasWords = false;
        foreach (var node in list.Items)
        {
            if (Fitting((JsonObject)schema["items"]!, node) is not { } fitting) return [];
            if (node is YamlScalar scalar)
            {
                hasWords = true;
                lines.Add("- " + YamlText.Value(scalar.Value, 2));
            }
            else if (node is YamlMap map)
            {
                var inner = Lines(map, fitting);
                hasWords |= inner.Count > 0;
                if (inner.Count == 0) lines.Add("- {}");
                for (var i = 0; i < inner.Count; i++) lines.Add(i == 0 ? "- " + MovedIn(inner[i])[2..] : MovedIn(inner[i]));
            }
        }

        return hasWords ? lines : [];
    }

    /// <summary>A value's further lines stand in the same string as its first.</summary>
    private static string MovedIn(string line) => "  " + line.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\n  \n", "\n\n", StringComparison.Ordinal);

    /// <summary>The part of a schema that is about this kind of node; null when a translation does not hold it.</summary>
    private static JsonObject? Fitting(JsonObject schema, YamlNode node)
    {
        if (schema["anyOf"] is JsonArray choices) return choices.OfType<JsonObject>().Select(c => Fitting(c, node)).FirstOrDefault(c => c is not null);
        var type = schema["type"] is JsonValue single ? single.GetValue<string>() : null;
        var fits = node switch
        {
            YamlMap => type == "object",
            YamlList => type == "array",
            YamlScalar => type is not ("object" or "array"),
            _ => false,
        };
        return fits ? schema : null;
    }
}
