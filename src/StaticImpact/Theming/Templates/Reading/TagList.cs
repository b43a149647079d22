using Scriban.Parsing;
using StaticImpact.Diagnostics;
using SourceSpan = StaticImpact.Diagnostics.SourceSpan;

namespace StaticImpact.Theming.Templates.Reading;

// Inside the namespace: Theming has a Token of its own, for designs.
using Token = Scriban.Parsing.Token;

/// <summary>The tags of a template, by Scriban's lexer.</summary>
internal static class TagList
{
    private const int MostProblems = 20;

    /// <param name="file">As messages name it.</param>
    /// <param name="text">Leaves without the <c>{{</c> that nothing closes, so that the rest can be checked.</param>
    public static (List<TemplateTag> Tags, List<Diagnostic> Problems) Read(string file, ref string text)
    {
        var problems = new List<Diagnostic>();
        while (true)
        {
            var tags = Lex(text, out var open);
            if (open is not { } at || problems.Count == MostProblems) return (tags, problems);
            problems.Add(new Diagnostic(ThemeCodes.TemplateSyntax, new SourceSpan(file, at.Line + 1, at.Column + 1, 2), "'{{' is not closed. End it with '}}'."));
            text = string.Concat(text.AsSpan(0, at.Offset), "  ", text.AsSpan(at.Offset + 2));
        }
    }

    /// <param name="open">The first <c>{{</c> before whose end another begins, or the text ends.</param>
    private static List<TemplateTag> Lex(string text, out TextPosition? open)
    {
        open = null;
        var tags = new List<TemplateTag>();
        TextPosition? start = null;
        var tokens = new List<Token>();
        var last = default(Token);
        foreach (var token in new Lexer(text, null, LexerOptions.Default))
        {
            switch (token.Type)
            {
                case TokenType.CodeEnter:
                    start = token.Start;
                    tokens = [];
                    break;
                case TokenType.CodeExit when start is { } at:
                    tags.Add(new TemplateTag(at, token.End.Offset + 1, tokens));
                    start = null;
                    break;
                case TokenType.Raw or TokenType.Escape or TokenType.EscapeEnter or TokenType.EscapeExit or TokenType.Eof:
                    break;
                default:
                    if (start is null) break;
                    if (token.Type == TokenType.OpenBrace && last.Type == TokenType.OpenBrace && last.End.Offset + 1 == token.Start.Offset && tokens.Count > 1)
                    {
                        open = start;
                        return tags;
                    }

                    if (token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull)) tokens.Add(token);
                    break;
            }

            last = token;
        }

        open = start;
        return tags;
    }
}
