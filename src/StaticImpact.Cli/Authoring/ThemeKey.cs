using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Authoring;

/// <summary>The key <c>theme</c> of <c>initiative.yml</c>, changed in the author's file without touching anything else.</summary>
internal static partial class ThemeKey
{
    /// <summary>Writes the name of another theme where one stands, or adds the key at the end.</summary>
    /// <param name="named">The name that the file gives, with its place; a place in no file where it gives none.</param>
    /// <returns>False when the place does not hold what it should; the file stays as it is.</returns>
    public static bool Set(string file, Sourced<string> named, string theme)
    {
        var text = File.ReadAllText(file);
        if (named.Span.Line == 0)
        {
            NewFile.Replace(file, Added(text, theme));
            return true;
        }

        var start = 0;
        for (var line = 1; line < named.Span.Line && start >= 0; line++) start = text.IndexOf('\n', start) + 1;
        var at = start + named.Span.Column - 1;
        if (at < text.Length && text[at] is '"' or '\'') at++;
        if (at < 0 || at + named.Value.Length > text.Length || !text.AsSpan(at).StartsWith(named.Value)) return false;
        NewFile.Replace(file, text[..at] + theme + text[(at + named.Value.Length)..]);
        return true;
    }

    /// <summary>With the name in front of what else stands under the key, or with the key at the end.</summary>
    private static string Added(string text, string theme)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (Key().Match(text) is not { Success: true } key) return text + (text.Length == 0 || text.EndsWith('\n') ? "" : end) + $"theme: {theme}{end}";
        var at = key.Index + key.Length;
        return text[..at] + (key.Groups["brace"].Success ? $"name: {theme}, " : $"{end}{key.Groups["indent"].Value}name: {theme}") + text[at..];
    }

    [GeneratedRegex(@"^theme:[ \t]*(?:(?<brace>\{)|(?:#[^\r\n]*)?(?=\r?\n(?<indent>[ \t]+)))", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
