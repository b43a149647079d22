using Scriban.Syntax;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

/// <summary>A template as Scriban parsed it.</summary>
/// <param name="Name">Path without ending: <c>partials/tile</c>.</param>
/// <param name="File">As messages name it.</param>
/// <param name="Body">Null where it could not be read, which has been reported.</param>
internal sealed record TemplateFile(string Name, string File, ScriptBlockStatement? Body)
{
    /// <summary>As it was read.</summary>
    public required string Text { get; init; }

    public const string Ending = ".sbn-html";

    public static SourceSpan Span(Scriban.Parsing.SourceSpan span) => new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, span.Length));

    /// <summary>A message of Scriban's in the form of ours.</summary>
    public static string Sentence(string message)
    {
        if (message.Contains("top level assignment", StringComparison.Ordinal)) return "'=' gives a value and cannot stand here. To compare, write '=='; a value in a call is named as in 'level: 2'.";
        if (message.Contains("in order to create a named argument", StringComparison.Ordinal)) return "':' cannot stand here. The values of a function stand behind a space, as in 'string.truncate 20'.";
        if (message.Contains("Invalid token found `,`", StringComparison.Ordinal)) return "Values of a call stand side by side, without ','.";
        if (message.Contains("Invalid token found `“`", StringComparison.Ordinal) || message.Contains("Invalid token found `”`", StringComparison.Ordinal) || message.Contains("Invalid token found `‘`", StringComparison.Ordinal) || message.Contains("Invalid token found `’`", StringComparison.Ordinal))
        {
            return "Quotes in tags are straight: \"…\".";
        }

        var text = message.Replace('`', '\'').ReplaceLineEndings(" ").Replace("<EOL>/end of line", "the end of the tag", StringComparison.Ordinal).Trim();

        // "Error while parsing if statement: Expecting … in: if <expression> ... end" names the form it wants behind "in:".
        var (wrong, form) = (text.IndexOf(": ", StringComparison.Ordinal), text.LastIndexOf(" in: ", StringComparison.Ordinal));
        if (text.StartsWith("Error while parsing ", StringComparison.Ordinal) && wrong > 0 && form > wrong) text = $"{text[(wrong + 2)..form]}. It is written as: {text[(form + 5)..].TrimEnd('.')}";
        if (text.IndexOf(" (Parameter '", StringComparison.Ordinal) is > 0 and var parameter) text = text[..parameter];
        if (text.Length > 0) text = char.ToUpperInvariant(text[0]) + text[1..];
        return text.EndsWith('.') || text.EndsWith('?') ? text : text + ".";
    }
}
