using Scriban.Parsing;
using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Binding;
using SourceSpan = StaticImpact.Diagnostics.SourceSpan;

namespace StaticImpact.Theming.Templates.Reading;

// Inside the namespace: Theming has a Token of its own, for designs.
using Token = Scriban.Parsing.Token;

/// <summary>Whether every block is closed, each at the place where it was opened, and whether a tag belongs to another template language.</summary>
internal static class TagStructure
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "if", "for", "while", "case", "wrap", "capture", "func", "with", "tablerow" };

    /// <param name="Keyword">What opens the block.</param>
    /// <param name="At">Where it stands.</param>
    /// <param name="Indent">How far its tag is indented; null where it is not the first on its line.</param>
    private sealed record Opened(string Keyword, TextPosition At, int? Indent);

    public static IEnumerable<Diagnostic> Check(string file, string text, List<TemplateTag> tags)
    {
        var open = new Stack<Opened>();

        // The block whose end seems to be missing: the first one closed by an end that is indented less.
        Opened? suspect = null;
        var tooDeep = false;
        var foreign = false;
        foreach (var tag in tags)
        {
            if (Foreign(text, tag) is { } message)
            {
                // The end of a block whose beginning has been reported goes without saying.
                if (foreign && text[tag.Start.Offset + 2] == '/') continue;
                foreign = true;
                yield return new Diagnostic(message.Code, At(file, tag.Start, 2), message.Text);
                continue;
            }

            var indent = Indent(text, tag.Start.Offset);
            var isStart = true;
            for (var i = 0; i < tag.Tokens.Count; i++)
            {
                var token = tag.Tokens[i];
                if (token.Type is TokenType.NewLine or TokenType.SemiColon)
                {
                    isStart = true;
                    continue;
                }

                if (token.Type is TokenType.Comment or TokenType.CommentMulti) continue;
                var word = token.Type == TokenType.Identifier ? token.GetText(text) : "";
                var isMember = i + 1 < tag.Tokens.Count && tag.Tokens[i + 1].Type == TokenType.Dot;
                if (isStart && !isMember && ForeignWords.Hint(word) is { } hint && (word.StartsWith("end", StringComparison.Ordinal) || (word is "elsif" or "elseif" or "elif" or "unless" or "each" or "foreach" or "switch" && i + 1 < tag.Tokens.Count)))
                {
                    yield return Problem(file, token, $"'{word}' is not Scriban. {hint}");
                    if (word.StartsWith("end", StringComparison.Ordinal)) open.TryPop(out _);
                    else if (!word.StartsWith("el", StringComparison.Ordinal)) open.Push(new Opened(word, token.Start, indent));
                    isStart = false;
                    continue;
                }

                if ((isStart && Openers.Contains(word) && !isMember) || word == "do")
                {
                    if (!tooDeep && open.Count == TemplateReader.DeepestNesting)
                    {
                        tooDeep = true;
                        yield return Problem(file, token, "Blocks are nested more than 100 deep. Put parts into files of their own under partials/.");
                    }

                    open.Push(new Opened(word, token.Start, indent));
                }
                else if (isStart && word == "end")
                {
                    if (!open.TryPop(out var closed)) yield return Problem(file, token, "'end' closes a block that was not opened. Take it out, or the one above that closed too early.");
                    else if (indent < closed.Indent) suspect ??= closed;
                }
                else if (isStart && word is "else" or "when")
                {
                    if (!open.TryPeek(out var around) || !(around.Keyword == "case" || (word == "else" && around.Keyword is "if" or "for" or "tablerow")))
                    {
                        yield return Problem(file, token, word == "when" ? "'when' stands outside 'case'." : "'else' stands outside 'if', 'for' and 'case'.");
                    }
                }

                isStart = false;
            }
        }

        if (tooDeep) yield break;
        foreach (var left in open.Reverse())
        {
            var opened = open.Count == 1 && suspect is not null ? suspect : left;
            yield return new Diagnostic(ThemeCodes.TemplateSyntax, At(file, opened.At, opened.Keyword.Length), $"'{opened.Keyword}' is not closed. End it with '{{{{ end }}}}'.");
        }
    }

    /// <summary>Tags as Handlebars and Mustache write them: some of them Scriban would take for comments, silently.</summary>
    private static (DiagnosticCode Code, string Text)? Foreign(string text, TemplateTag tag)
    {
        var inner = text.AsSpan(tag.Start.Offset + 2);
        inner = inner[..Math.Max(0, Math.Min(inner.Length, tag.End - tag.Start.Offset - 4))];
        if (inner.Length < 2) return null;
        var written = text[tag.Start.Offset..Math.Min(tag.End, tag.Start.Offset + 40)];
        switch (inner[0])
        {
            case '#' when inner[1] is '>' || StartsWithAny(inner[1..], "if ", "each ", "with ", "unless ", "*"):
                return (ThemeCodes.TemplateForbidden, $"'{written}' is a comment in Scriban: '#' begins one. Write '{{{{ if … }}}}', '{{{{ for … in … }}}}' or '{{{{ wrap layout \"…\" }}}}', and '{{{{ end }}}}'.");
            case '/' when char.IsLetter(inner[1]):
                return (ThemeCodes.TemplateForbidden, $"'{written}' is not Scriban. A block ends with '{{{{ end }}}}'.");
            case '>':
                return (ThemeCodes.TemplateForbidden, $"'{written}' is not Scriban. Write '{{{{ include \"{inner[1..].Trim()}\" }}}}'.");
            case '{' or '&' when !inner.Contains(':'):
                return (ThemeCodes.TemplateForbidden, $"'{written}{(inner[0] == '{' && !written.EndsWith("}}}", StringComparison.Ordinal) ? "}" : "")}' would print without encoding. Write '{{{{ {inner[1..].Trim("{}&! ")} }}}}': text is encoded, and what is already HTML is printed as it is.");
            case '!' when inner[1] is '-' or ' ':
                return (ThemeCodes.TemplateForbidden, $"'{written}' is not Scriban. A comment is '{{{{ # … }}}}'.");
            default:
                return null;
        }
    }

    private static int? Indent(string text, int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return at == 0 ? 0 : text.AsSpan(line, at - line).IsWhiteSpace() ? at - line : null;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts) if (text.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    private static Diagnostic Problem(string file, Token token, string message) =>
        new(ThemeCodes.TemplateSyntax, At(file, token.Start, token.End.Offset - token.Start.Offset + 1), message);

    private static SourceSpan At(string file, TextPosition at, int length) => new(file, at.Line + 1, at.Column + 1, length);
}
