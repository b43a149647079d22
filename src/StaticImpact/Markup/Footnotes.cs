using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>The notes of a text. Markdig drops those to which no number leads, so all are remembered while the text is read.</summary>
internal static class Footnotes
{
    private static readonly object Notes = new();

    /// <summary>Reads notes; the extension takes it in place of its own.</summary>
    public static FootnoteParser Parser()
    {
        var parser = new FootnoteParser();
        parser.Closed += (processor, block) =>
        {
            if (block is not Footnote note) return;
            if (processor.Document.GetData(Notes) is not List<Footnote> all) processor.Document.SetData(Notes, all = []);
            all.Add(note);
        };
        return parser;
    }

    /// <summary>Reports notes that no reader sees.</summary>
    public static void Check(MarkdownDocument document, BodyBuilder body)
    {
        if (document.GetData(Notes) is not List<Footnote> all) return;
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in all)
        {
            var label = note.Label ?? "";
            var isSecond = !labels.Add(label);
            if (note.Order > 0) continue;
            var place = body.SpanAt(note.LabelSpan.Start - 1, label.Length + 3);
            body.Report(TextCodes.LoneFootnote, place, isSecond
                ? $"There is a note '[{label}]' above, so nobody sees this one. Give it, and its number in the text, another name."
                : $"Nothing in the text leads to this note, so nobody sees it. Write '[{label}]' behind the words it belongs to, or delete it.");
        }
    }

    /// <summary>The labels of all notes.</summary>
    public static IEnumerable<string> Labels(MarkdownDocument document) => document.GetData(Notes) is List<Footnote> all ? all.Select(n => n.Label ?? "") : [];
}
