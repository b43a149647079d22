using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Content;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Authoring;

/// <summary>The small complete initiative that <c>new</c> writes: the files of the folder <c>Starter</c>, with days counted
/// from today so that nothing in it is overdue. A name's leading underscore stands for a dot.</summary>
internal static partial class Starter
{
    private const string Prefix = "Starter/";

    /// <summary>Every file by its path in the project, in ordinal order.</summary>
    /// <param name="name">The project's name, for its README.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(string name, DateOnly today)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Starter).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            files.Add(Fill(Hidden(resource[Prefix.Length..]), name, today), Fill(reader.ReadToEnd().ReplaceLineEndings("\n"), name, today));
        }

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

    private static string Fill(string text, string name, DateOnly today) => Place().Replace(text, match =>
    {
        var shift = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return match.Groups["what"].Value switch
        {
            "today" => today.AddDays(shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "year" => (today.Year + shift).ToString("0000", CultureInfo.InvariantCulture),
            _ => name,
        };
    });

    /// <summary><c>@{today+14}</c> is a day, <c>@{year-1}</c> a year.</summary>
    [GeneratedRegex(@"@\{(?<what>today|year|name)(?<n>[+-][0-9]+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
