using Scriban;
using Scriban.Parsing;
using StaticImpact.Diagnostics;
using SourceSpan = StaticImpact.Diagnostics.SourceSpan;

namespace StaticImpact.Theming.Templates.Reading;

/// <summary>Reads a template with Scriban's parser. What its messages leave out or say at the wrong place (a tag or block that is not
/// closed, another language's tags) is found first, over Scriban's own tokens, so that one mistake gives one message.</summary>
internal static class TemplateReader
{
    public const int DeepestNesting = 100;

    private static readonly ParserOptions Parsing = new() { ExpressionDepthLimit = DeepestNesting };

    public static TemplateFile Read(string name, string file, string text, DiagnosticBag bag)
    {
        var mended = text;
        var (tags, problems) = TagList.Read(file, ref mended);
        problems.AddRange(TagStructure.Check(file, mended, tags));
        problems.AddRange(OtherTags.Check(file, mended, tags));
        if (name.StartsWith("pages/", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(text)) problems.Add(new Diagnostic(ThemeCodes.TemplateSyntax, new SourceSpan(file, 1, 1), "This page is empty. Write its template, or delete the file to take over that of the theme you extend."));
        if (problems.Count > 0)
        {
            bag.AddRange(problems);
            return new TemplateFile(name, file, null) { Text = text };
        }

        var parsed = Template.Parse(text, file, Parsing, LexerOptions.Default);
        Report(parsed, tags, file, bag);
        if (parsed.HasErrors || parsed.Page?.Body is not { } body) return new TemplateFile(name, file, parsed.HasErrors ? null : new Scriban.Syntax.ScriptBlockStatement()) { Text = text };
        WhiteSpace.Clean(body, text, tags);
        return new TemplateFile(name, file, body) { Text = text };
    }

    /// <summary>Of what Scriban says about one tag, the first.</summary>
    private static void Report(Template parsed, List<TemplateTag> tags, string file, DiagnosticBag bag)
    {
        var told = new HashSet<TemplateTag?>();
        foreach (var message in parsed.Messages)
        {
            // What is missing at the end has no place; it is missing in the last tag.
            var isAtEnd = message.Span.Start.Line < 0;
            var tag = isAtEnd ? tags.LastOrDefault() : tags.FindLast(t => t.Start.Offset <= message.Span.Start.Offset);
            if (!told.Add(tag)) continue;
            var start = isAtEnd ? tag?.Start ?? default : message.Span.Start;
            var at = new SourceSpan(file, start.Line + 1, start.Column + 1, Math.Max(1, message.Span.Length));
            bag.Add(ThemeCodes.TemplateSyntax, at, TemplateFile.Sentence(message.Message));
        }
    }
}
