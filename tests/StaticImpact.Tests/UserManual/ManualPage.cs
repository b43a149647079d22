using System.Text.RegularExpressions;

namespace StaticImpact.Tests.UserManual;

/// <summary>A page of the manual, with its examples. The caption of an example says what it is, to readers and to the tests:
/// <list type="bullet">
/// <item><c>content/goals/reading.md</c>: a whole file of a project;</item>
/// <item><c>in content/goals/reading.md</c>: keys for a file that is there;</item>
/// <item><c>content/goals/reading.md (wrong)</c>: a file with a mistake in it;</item>
/// <item><c>staticimpact check says</c>: lines of the answer to the mistakes above it;</item>
/// <item>language <c>sh</c>: commands, one a line;</item>
/// <item>language <c>text</c>: anything else.</item>
/// </list></summary>
internal sealed partial class ManualPage
{
    private ManualPage(string name, IReadOnlyList<Example> examples)
    {
        Name = name;
        Examples = examples;
    }

    public static string Root => Path.Combine(Repository.Root, "content", "pages");

    /// <summary>Path below <c>pages/</c>, such as <c>manual/getting-started.md</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<Example> Examples { get; }

    public IEnumerable<string> Commands => Examples.Where(e => e.Language == "sh").SelectMany(e => e.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<ManualPage> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "manual"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "manual.md"))
            .Select(file => new ManualPage(Path.GetRelativePath(Root, file).Replace('\\', '/'), [.. Read(File.ReadAllLines(file))]))
            .OrderBy(page => page.Name, StringComparer.Ordinal),
    ];

    public static ManualPage Named(string name) => All.Single(page => page.Name == name);

    private static IEnumerable<Example> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = Fence().Match(lines[i]);
            if (!fence.Success) continue;
            var end = Array.FindIndex(lines, i + 1, l => l == fence.Groups["fence"].Value);
            yield return new Example(fence.Groups["language"].Value, fence.Groups["caption"].Value.Trim(), string.Join('\n', lines[(i + 1)..end]) + "\n", i + 1);
            i = end;
        }
    }

    [GeneratedRegex("^(?<fence>`{3,})(?<language>[a-z]*)(?<caption>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();

    /// <param name="Line">Of its opening fence, from 1.</param>
    internal sealed record Example(string Language, string Caption, string Text, int Line)
    {
        public bool IsFile => (Caption.StartsWith("content/", StringComparison.Ordinal) || Caption.StartsWith("themes/", StringComparison.Ordinal)) && !IsWrong;

        public bool IsPart => Caption.StartsWith("in content/", StringComparison.Ordinal);

        public bool IsWrong => Caption.EndsWith(" (wrong)", StringComparison.Ordinal);

        public bool IsAnswer => Caption == "staticimpact check says";

        /// <summary>The path of the file in a project.</summary>
        public string File => IsPart ? Caption[3..] : IsWrong ? Caption[..^" (wrong)".Length] : Caption;
    }
}
