using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.PlainLanguage;

/// <summary>Is a text easy to read? Known for the languages of <see cref="Readability"/>; others are left alone.</summary>
public static class WritingRules
{
    /// <summary>The measures were fitted to passages of this many words; in fewer, one long name decides.</summary>
    private const int FewestWords = 100;

    /// <summary>Who writes so many does so throughout.</summary>
    private const int MostReported = 10;

    /// <summary>How far from where it should be a sentence's beginning is looked for, in characters.</summary>
    private const int Window = 4000;

    /// <summary>Fewer words are a label or a heading rather than a sentence.</summary>
    private const int ShortestParagraph = 5;

    /// <param name="isForResidents">Whether somebody who is no expert should be able to read it with ease.</param>
    public static void Check(Prose prose, MarkdownBody body, Language language, bool isForResidents, DiagnosticBag bag)
    {
        if (Readability.Of(language) is not { } readability) return;
        var syllables = isForResidents ? readability.Syllables : null;
        var (markdown, plain) = (prose.Markdown, body.PlainText);
        var all = new TextCounts();
        var reported = 0;
        var (hardest, hardness) = (default(BodyPassage), double.MinValue);
        foreach (var passage in body.Passages)
        {
            var counts = new TextCounts();
            var place = Math.Clamp(passage.Source, 0, markdown.Length);
            foreach (var sentence in Sentences.In(plain, passage.Start, passage.Length))
            {
                var text = plain.AsSpan()[sentence].Trim();
                var found = Sentences.Count(text, syllables);
                if (found.Words > readability.LongestSentence && ++reported <= MostReported) Report(prose, markdown, ref place, text, found.Words, bag);
                counts += found;
            }

            if (counts.Words < ShortestParagraph) continue;
            all += counts;
            var hard = readability.Hardness(counts);
            if (counts.Words < 3 * ShortestParagraph || hard <= hardness) continue;
            (hardest, hardness) = (passage, hard);
        }

        if (isForResidents && all.Words >= FewestWords) ReportGrade(prose, all, readability, hardest, bag);
    }

    private static void ReportGrade(Prose prose, TextCounts counts, Readability readability, BodyPassage hardest, DiagnosticBag bag)
    {
        if (readability.Objection(counts) is not { } says) return;
        bag.Add(WritingCodes.HardToRead, SpanAt(prose.Start, prose.Markdown, hardest.Source), string.Create(CultureInfo.InvariantCulture,
            $"{says} It has {counts.WordsPerSentence:0} words in a sentence and {counts.SyllablesPerWord:0.0} syllables in a word. This paragraph is the hardest: shorten its sentences, use everyday words."));
    }

    private static void Report(Prose prose, string markdown, ref int place, ReadOnlySpan<char> sentence, int words, DiagnosticBag bag)
    {
        // The plain text has no marks of emphasis and links, so the first words are looked for, as far as they stand together.
        var begin = sentence[..Math.Min(sentence.Length, 24)];
        for (var length = begin.Length; length >= 4; length--)
        {
            var at = markdown.AsSpan(place, Math.Min(Window, markdown.Length - place)).IndexOf(begin[..length], StringComparison.Ordinal);
            if (at < 0) continue;
            place += at;
            break;
        }

        bag.Add(WritingCodes.LongSentence, SpanAt(prose.Start, markdown, place), string.Create(CultureInfo.InvariantCulture, $"This sentence has {words} words. Make two of it, or a list."));
    }

    private static SourceSpan SpanAt(SourceSpan start, string markdown, int offset)
    {
        var before = markdown.AsSpan(0, Math.Clamp(offset, 0, markdown.Length));
        var line = before.Count('\n');
        var column = before.Length - before.LastIndexOf('\n');
        if (line == 0 && start.Column > 1) column += start.Column - 1;
        return new SourceSpan(start.File, Math.Max(1, start.Line) + line, column);
    }
}
