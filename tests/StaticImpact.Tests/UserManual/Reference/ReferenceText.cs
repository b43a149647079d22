using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.UserManual.Reference;

/// <summary>Pieces of the pages that are written from the program.</summary>
internal static partial class ReferenceText
{
    /// <summary>Front matter, with a remark for those who open the file.</summary>
    public static string Head(string title, string summary, int weight) => $"""
        ---
        # Written by the tests from the program itself: UPDATE_SNAPSHOTS=1 ./test
        title: {Quoted(title)}
        summary: {Quoted(summary)}
        weight: {weight.ToString(CultureInfo.InvariantCulture)}
        languages: [en]
        audience: professionals
        search: false
        ---

        """.ReplaceLineEndings("\n");

    /// <summary>Plain text for a cell of a table.</summary>
    public static string Cell(string text) => Plain(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Plain text as Markdown that shows it as it is.</summary>
    public static string Plain(string text)
    {
        foreach (var sign in (ReadOnlySpan<string>)["\\", "*", "_", "`", "[", "<", "#"]) text = text.Replace(sign, "\\" + sign, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A fenced block that no line inside can close.</summary>
    public static string Block(string info, string text)
    {
        var fence = text.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        return $"{fence}{info}\n{text.TrimEnd('\n')}\n{fence}\n\n";
    }

    /// <summary>The id that a heading gets.</summary>
    public static string Anchor(string heading) => NotInId().Replace(heading.ToLowerInvariant().Replace(' ', '-'), "");

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    [GeneratedRegex("[^a-z0-9-]", RegexOptions.None, 1000)]
    private static partial Regex NotInId();
}
