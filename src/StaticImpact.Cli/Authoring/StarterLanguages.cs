using System.Text;
using System.Text.RegularExpressions;

namespace StaticImpact.Cli.Authoring;

/// <summary>Chooses the languages of the starter: translations that are not wanted go, and a language that is wanted first becomes the one
/// of the originals.</summary>
internal static partial class StarterLanguages
{
    /// <param name="files">By path.</param>
    /// <param name="own">The language of the files without a tag in their name.</param>
    /// <param name="wanted">The first is the one that authors write in. For one that the starter has no texts in, its own stand to be written over.</param>
    public static void Choose(SortedDictionary<string, string> files, string own, IReadOnlyList<string> wanted)
    {
        foreach (var path in files.Keys.Where(p => TagOf(p) is not null).ToList())
        {
            var (tag, original) = (TagOf(path)!, OriginalOf(path));
            var translation = files[path];
            if (tag == wanted[0])
            {
                var text = files[original];
                files[original] = With(text, translation);
                if (wanted.Contains(own, StringComparer.Ordinal)) files[original[..original.LastIndexOf('.')] + "." + own + Path.GetExtension(original)] = With(translation, text);
            }

            if (tag == wanted[0] || !wanted.Contains(tag, StringComparer.Ordinal)) files.Remove(path);
        }

        // What is promised in every language must be there.
        if (!wanted.Skip(1).All(tag => files.Keys.Any(p => TagOf(p) == tag))) files["content/initiative.yml"] = Promise().Replace(files["content/initiative.yml"], "");
    }

    private static string? TagOf(string path) => path.StartsWith("content/", StringComparison.Ordinal) && Tagged().Match(path) is { Success: true } match ? match.Groups["tag"].Value : null;

    private static string OriginalOf(string path) => path[..path.LastIndexOf('.', path.LastIndexOf('.') - 1)] + Path.GetExtension(path);

    /// <summary>The file with each word that the other has as well taken from there, and its text.</summary>
    private static string With(string file, string other)
    {
        var (keys, text) = Parts(file);
        var (otherKeys, otherText) = Parts(other);
        var words = otherKeys.ToLookup(k => k.Block);
        var used = new HashSet<Line>();
        var result = new StringBuilder();
        foreach (var line in keys)
        {
            var match = line.Name is null or "translated_from" ? null : words[line.Block].FirstOrDefault(o => o.Name == line.Name && o.Column == line.Column && used.Add(o));
            result.Append(line.Head).Append(match?.Value ?? line.Value).Append('\n');
        }

        return text is null ? result.ToString() : result.Append("---\n").Append(otherText).ToString();
    }

    /// <summary>The lines with keys, and the text below them; null for a file of keys alone.</summary>
    private static (List<Line> Keys, string? Text) Parts(string file)
    {
        var end = file.IndexOf("\n---\n", StringComparison.Ordinal);
        var keys = end < 0 ? file.TrimEnd('\n') : file[..end];
        var lines = new List<Line>();
        var block = "";
        foreach (var text in keys.Split('\n'))
        {
            var match = KeyLine().Match(text);
            if (!match.Success)
            {
                // A value that goes on.
                if (text.StartsWith(' ') && lines.Count > 0 && lines[^1].Value.StartsWith(">-", StringComparison.Ordinal)) lines[^1] = lines[^1] with { Value = lines[^1].Value + "\n" + text };
                else lines.Add(new Line(text, "", null, 0, block));
                continue;
            }

            var head = match.Groups["head"].Value;
            var name = match.Groups["name"].Value;
            if (!text.StartsWith(' ')) block = name;
            lines.Add(new Line(head, text[head.Length..], name, head.Length - match.Groups["key"].Length, block));
        }

        return (lines, end < 0 ? null : file[(end + "\n---\n".Length)..]);
    }

    /// <param name="Head">Up to the value.</param>
    /// <param name="Name">The key, a hyphen for an item without one, or null for other lines.</param>
    /// <param name="Column">Where the key stands.</param>
    /// <param name="Block">The key at the margin that it belongs to.</param>
    private sealed record Line(string Head, string Value, string? Name, int Column, string Block);

    [GeneratedRegex(@"^content/.+\.(?<tag>[a-z]{2})\.(md|yml)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^(?<head> *(- )?(?<key>(?<name>[A-Za-z_]+):( |$)))|^(?<head> *(?<key>(?<name>-) ))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyLine();

    [GeneratedRegex(@"# The kinds you promise[^\n]*\ntranslate:[^\n]*\n\n?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();
}
