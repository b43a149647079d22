using System.Text;
using StaticImpact.Content.Data;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Looks in a file for words that were not meant for readers: merges in its text that were not finished, the questions that <c>new</c>
/// writes, and live values in keys, where none are put in. A draft may hold them.</summary>
internal static class UnfinishedWords
{
    /// <param name="declared">The keys that may stand there, whose sentences <c>new</c> writes beside them.</param>
    public static void Check(ContentKind kind, YamlMap? keys, Prose? body, Func<string, YamlKey?> declared, DiagnosticBag bag)
    {
        if (body is { IsBlank: false })
        {
            MergeMarks.Report(body.Start.File, body.Utf8.Span, body.Start.Line, bag);
            if (kind.New is { Prompt: var prompt }) CheckBody(body, prompt, bag);
        }

        if (keys is not null) CheckKeys(keys, declared, bag);
    }

    /// <summary>Remarks beside figures, and names of groups.</summary>
    public static void CheckData(IndicatorData data, DiagnosticBag bag)
    {
        foreach (var note in data.Notes) CheckText(note.Value, note.Span, bag);
        foreach (var breakdown in data.Breakdowns)
        {
            CheckText(breakdown.Column.Value, breakdown.Column.Span, bag);
            foreach (var group in breakdown.Values) CheckText(group.Value, group.Span, bag);
        }
    }

    private static void CheckBody(Prose body, string prompt, DiagnosticBag bag)
    {
        var text = body.Utf8.Span;
        Span<byte> words = stackalloc byte[Encoding.UTF8.GetByteCount(prompt)];
        Encoding.UTF8.GetBytes(prompt, words);
        var at = text.IndexOf(words);
        if (at < 0) return;
        var line = text[..at].Count((byte)'\n');
        var column = at - (text[..at].LastIndexOf((byte)'\n') + 1);
        bag.Add(UnfinishedCodes.PromptLeft, new SourceSpan(body.Start.File, body.Start.Line + line, column + 1, prompt.Length), $"'{prompt}' is what 'staticimpact new' wrote to say what should stand here. Write the text over it, or set 'draft: true'.");
    }

    private static void CheckKeys(YamlMap keys, Func<string, YamlKey?> declared, DiagnosticBag bag)
    {
        foreach (var (key, value) in keys.Entries)
        {
            var known = declared(key.Value);
            if (value is YamlScalar scalar && known is not null && scalar.Value.Trim() == known.Doc)
            {
                bag.Add(UnfinishedCodes.PromptLeft, value.Span, $"'{YamlScalar.Shorten(known.Doc)}' is what 'staticimpact new' wrote to explain '{known.Name}'. Write a value of your own, or delete the line.");
            }
            else if (known?.Format is not ProseFormat)
            {
                CheckValues(value, bag);
            }
        }
    }

    /// <summary>Every text in a value, however deep.</summary>
    private static void CheckValues(YamlNode node, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var (_, value) in map.Entries) CheckValues(value, bag);
                break;
            case YamlList list:
                foreach (var item in list.Items) CheckValues(item, bag);
                break;
            case YamlScalar scalar:
                CheckText(scalar.Value, scalar.Span, bag);
                break;
        }
    }

    private static void CheckText(string text, SourceSpan span, DiagnosticBag bag)
    {
        if (text.AsSpan().Trim() is "…" or "...") bag.Add(UnfinishedCodes.PromptLeft, span, "The three dots stand for words that are missing. Write the words, or delete the line.");
        if (text.IndexOf("[[", StringComparison.Ordinal) is >= 0 and var at && text.IndexOf("]]", at, StringComparison.Ordinal) is >= 0 and var end)
        {
            bag.Add(UnfinishedCodes.NotFilledIn, span, $"'{YamlScalar.Shorten(text[at..(end + 2)])}' is put in only in texts; here readers would see the brackets. Write the words themselves, or say it in the text below the keys.");
        }
    }
}
