using System.Collections.Immutable;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>The line of an indicator's front matter that names the sheet of its spreadsheet.</summary>
internal static class SheetLine
{
    /// <summary>The indicator's texts without it, by their paths. A translation that was made from the text is still made from it.</summary>
    /// <returns>Null when the key is not one plain line.</returns>
    public static ImmutableArray<KeyValuePair<string, byte[]>>? TakenOut(ContentFolder content, PageFacts page, int number, DiagnosticBag bag)
    {
        if (content.Find(page.Path) is not { } entry || content.ReadBytes(entry, ContentFolder.MaxText, bag) is not { } bytes) return null;
        var lines = Lines(bytes);
        if (number < 1 || number >= lines.Length || !IsPlain(lines[number - 1]) || lines[number].StartsWith(' ') || lines[number].StartsWith('\t')) return null;
        var without = Encoding.UTF8.GetBytes(string.Concat(lines.Where((_, i) => i != number - 1)));
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

    private static bool IsPlain(string line) =>
        line.StartsWith("sheet:", StringComparison.Ordinal) && line["sheet:".Length..].Trim() is { Length: > 0 } value && value[0] is not ('|' or '>' or '&' or '#');

    /// <summary>Each with its end.</summary>
    private static string[] Lines(byte[] bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < parts.Length - 1; i++) parts[i] += "\n";
        return parts;
    }
}
