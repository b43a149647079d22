using System.Text.RegularExpressions;

namespace StaticImpact.BrowserTests;

/// <summary>A chapter of the manual, taken apart into what a reader takes in one after the other.</summary>
internal static partial class Chapter
{
    /// <summary>How sentences begin that tell something, and ask nothing of the reader.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "All", "A", "Commands", "Ctrl", "Each", "In", "It", "Later", "Lines", "On", "One", "Only", "Someone", "So", "The", "Then", "There", "You", "While", "With", "`scripts/pack`", "[Visual", "[Publishing](publishing.md)",
    };

    /// <summary>What the chapter asks for, in order: sentences, lines of commands with a dollar sign before them, and pictures by their file.</summary>
    public static IReadOnlyList<string> Asked(string markdown) => [.. Pieces(markdown).Where(p => !Telling.Contains(p.Split(' ')[0]))];

    /// <summary>The lines of the first example with a caption.</summary>
    public static IReadOnlyList<string> Example(string markdown, string caption)
    {
        var start = markdown.IndexOf(caption + "\n", StringComparison.Ordinal) + caption.Length + 1;
        return markdown[start..markdown.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
    }

    private static IEnumerable<string> Pieces(string markdown)
    {
        var text = markdown[(markdown.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..markdown.IndexOf("## What next", StringComparison.Ordinal)];
        foreach (var part in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith('#')) continue;
            if (part.StartsWith("```sh\n", StringComparison.Ordinal))
            {
                foreach (var command in part.Split('\n')[1..^1]) yield return "$ " + command;
            }
            else if (part.StartsWith("![", StringComparison.Ordinal))
            {
                yield return Picture().Match(part).Value;
            }
            else if (!part.StartsWith("```", StringComparison.Ordinal))
            {
                foreach (var sentence in Between().Split(part.ReplaceLineEndings(" "))) yield return sentence;
            }
        }
    }

    [GeneratedRegex(@"(?<=[.?!:]) (?=[A-Z\[])")]
    private static partial Regex Between();

    [GeneratedRegex(@"[a-z-]+\.webp")]
    private static partial Regex Picture();
}
