using System.Collections.Immutable;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>The lines of an indicator's front matter that say how its data file is laid out: <c>sheet</c> and <c>data</c>.</summary>
internal static class DataLines
{
    /// <summary>What stands behind <c>data:</c>; null where the front matter has no such key in one line.</summary>
    public static string? Data(ContentFolder content, PageFacts page, DiagnosticBag bag) =>
        content.Find(page.Path) is { } entry && content.ReadBytes(entry, ContentFolder.MaxText, bag) is { } bytes && Lines(bytes) is var lines && Keys(lines).FirstOrDefault(i => lines[i].StartsWith("data:", StringComparison.Ordinal), -1) is >= 0 and var line
            ? lines[line]["data:".Length..].Trim() : null;

    /// <summary>The indicator's texts without them, by their paths. A translation that was made from the text is still made from it.</summary>
    /// <returns>Null when one of the keys is not one plain line.</returns>
    public static ImmutableArray<KeyValuePair<string, byte[]>>? TakenOut(ContentFolder content, PageFacts page, DiagnosticBag bag)
    {
        if (content.Find(page.Path) is not { } entry || content.ReadBytes(entry, ContentFolder.MaxText, bag) is not { } bytes) return null;
        var lines = Lines(bytes);
        var keys = Keys(lines);
        if (keys.Count == 0) return [];
        if (keys.Exists(i => !IsPlain(lines[i]) || lines[i + 1].StartsWith(' ') || lines[i + 1].StartsWith('\t'))) return null;
        var without = Encoding.UTF8.GetBytes(string.Concat(lines.Where((_, i) => !keys.Contains(i))));
        if (ContentText.Clean(entry.Path, without, bag) is not { } text) return null;
        var hash = ItemParsing.Hash(without, text.Span);
        var texts = ImmutableArray.CreateBuilder<KeyValuePair<string, byte[]>>();
        texts.Add(new(entry.Path, without));
        var stem = Path.ChangeExtension(entry.Path, null) + ".";
        foreach (var translation in content.Files.Where(f => f.Extension == ".md" && f != entry && f.Path.StartsWith(stem, StringComparison.Ordinal)))
        {
            if (content.ReadBytes(translation, ContentFolder.MaxText, bag) is not { } before) return null;
            var after = Lines(before).Select(l => l.StartsWith(ItemParsing.TranslatedFromKey + ":", StringComparison.Ordinal) ? l.Replace(page.ContentHash, hash, StringComparison.Ordinal) : l);
            texts.Add(new(translation.Path, Encoding.UTF8.GetBytes(string.Concat(after))));
        }

        return texts.ToImmutable();
    }

    /// <summary>The lines in which the keys begin.</summary>
    private static List<int> Keys(string[] lines)
    {
        var found = new List<int>();
        for (var i = 1; i < lines.Length - 1 && lines[i].TrimEnd() is not ("---" or "..."); i++)
        {
            if (lines[i].StartsWith("sheet:", StringComparison.Ordinal) || lines[i].StartsWith("data:", StringComparison.Ordinal)) found.Add(i);
        }

        return found;
    }

    private static bool IsPlain(string line)
    {
        var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return line[0] == 'd' ? value.StartsWith('{') && value.EndsWith('}') : value.Length > 0 && value[0] is not ('|' or '>' or '&' or '#');
    }

    /// <summary>Each with its end.</summary>
    private static string[] Lines(byte[] bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < parts.Length - 1; i++) parts[i] += "\n";
        return parts;
    }
}
