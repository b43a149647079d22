using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;
using StaticImpact.Yaml;

namespace StaticImpact.Cli.Authoring;

/// <summary>The small complete initiative that <c>new</c> writes: the files of the folder <c>Starter</c>, with days counted
/// from today so that nothing in it is overdue. A name's leading underscore stands for a dot.</summary>
internal static partial class Starter
{
    private const string Prefix = "Starter/";
    private const string Initiative = "content/initiative.yml";

    /// <summary>The language of the starter's own texts; it has translations into Spanish.</summary>
    private const string Own = "en";

    /// <summary>Every file by its path in the project, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(StarterAnswers answers, DateOnly today)
    {
        var raw = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Starter).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            raw.Add(Hidden(resource[Prefix.Length..]), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        StarterLanguages.Choose(raw, Own, answers.Languages);
        // Another theme shows its own accent until the author chooses one.
        if (answers.Theme != KnownTheme.Usual) raw[Initiative] = Tokens().Replace(raw[Initiative], "  # tokens:\n  #   accent:");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in raw) files.Add(Days(path, today), Days(Filled(path, text, answers), today));
        foreach (var (path, text) in SchemaFiles.All()) files.Add("schemas/" + path, text);
        foreach (var path in files.Keys.ToList()) files[path] = files[path].Replace("@{original}", OriginalHash(files, path), StringComparison.Ordinal);
        return [.. files.Select(f => (f.Key, f.Value))];
    }

    private static string Hidden(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('_') ? "." + part[1..] : part));

    /// <summary>The state of the file that a translation was made from.</summary>
    private static string OriginalHash(SortedDictionary<string, string> files, string path)
    {
        var extension = Path.GetExtension(path);
        var original = Path.ChangeExtension(path[..^extension.Length], extension);
        return files.TryGetValue(original, out var text) ? TranslationDraft.HashOf(original, Encoding.UTF8.GetBytes(text), new DiagnosticBag())! : "";
    }

    /// <summary>With the author's own words in the places for them. What an author types may hold any sign, so a key's value is written
    /// as YAML needs it, and in a text the signs of Markdown stand for themselves.</summary>
    private static string Filled(string path, string text, StarterAnswers answers)
    {
        if (!Word().IsMatch(text)) return text;
        var lines = text.Split('\n');
        var isKeys = path.EndsWith(".yml", StringComparison.Ordinal);
        var fences = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "---" && path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)) isKeys = ++fences == 1;
            if (!Word().IsMatch(lines[i])) continue;
            var (head, value) = (isKeys ? Key().Match(lines[i]).Value : "", lines[i]);
            lines[i] = head.Length == 0
                ? Put(value, isKeys ? static word => word : static word => Markdown().Replace(word, @"\$0"))
                : head + YamlText.Value(Put(value[head.Length..].Trim('"'), static word => word), head.Length - head.TrimStart().Length + (head.Contains("- ", StringComparison.Ordinal) ? 4 : 2));
        }

        return string.Join('\n', lines);

        string Put(string line, Func<string, string> written) => Word().Replace(line, m => m.Groups["what"].Value is "languages" ? string.Join(", ", answers.Languages) : written(answers.Word(m.Groups["what"].Value, m.Groups["in"].Value)!));
    }

    private static string Days(string text, DateOnly today) => Day().Replace(text, match =>
    {
        var shift = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return match.Groups["what"].Value == "today"
            ? today.AddDays(shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : (today.Year + shift).ToString("0000", CultureInfo.InvariantCulture);
    });

    /// <summary><c>@{today+14}</c> is a day, <c>@{year-1}</c> a year.</summary>
    [GeneratedRegex(@"@\{(?<what>today|year)(?<n>[+-][0-9]+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    /// <summary><c>@{place.es}</c> is the place as Spanish texts name it.</summary>
    [GeneratedRegex(@"@\{(?<what>name|place|ofplace|languages|theme)(\.(?<in>[a-z]+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^  tokens:\n    accent:", RegexOptions.Multiline, 1000)]
    private static partial Regex Tokens();

    /// <summary>What stands before the value in a line of keys.</summary>
    [GeneratedRegex(@"^ *(- )?[a-z_]+: (?!\[)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    /// <summary>What means something in a text.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<>~#]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markdown();
}
