using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace StaticImpact.Cli.Authoring;

/// <summary>How one text differs from another, line by line.</summary>
internal static class LineChanges
{
    /// <summary>Lines of what stays that are shown around a change.</summary>
    private const int Around = 2;

    /// <summary>Lines that went begin with <c>-</c>, lines that came with <c>+</c>; what stays is left out but for the lines around. Nothing for equal texts.</summary>
    public static string Between(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines;
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type == ChangeType.Unchanged) continue;
            for (var j = Math.Max(0, i - Around); j <= Math.Min(lines.Count - 1, i + Around); j++) near[j] = true;
        }

        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i]) text.Append(Sign(lines[i].Type)).Append(lines[i].Text).Append('\n');
            else if (i > 0 && near[i - 1]) text.Append("    …\n");
        }

        return text.ToString();
    }

    private static string Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => "  + ",
        ChangeType.Deleted => "  - ",
        ChangeType.Unchanged or ChangeType.Modified or ChangeType.Imaginary => "    ",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
