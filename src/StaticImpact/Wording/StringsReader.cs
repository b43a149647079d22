using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Wording;

/// <summary>Reads strings files to phrases and says what does not fit: shapes, plural forms, places for values, gaps.</summary>
internal sealed class StringsReader(DiagnosticBag bag)
{
    private readonly List<Language> order = [];
    private readonly Dictionary<Language, Dictionary<string, Phrase>> byLanguage = [];
    private readonly Dictionary<Language, PluralRule> rules = [];

    /// <summary>Rules that differ, by languages that many know.</summary>
    private static readonly string[] Examples = ["en", "fr", "ja", "pl", "ru", "ar"];

    public static Strings Read(IReadOnlyList<StringsFile> files, DiagnosticBag bag, IReadOnlyCollection<string>? needed)
    {
        var reader = new StringsReader(bag);
        var read = files.Select(f => (f.Language, Map: reader.Open(f))).Where(f => f.Map is not null).ToList();
        foreach (var (language, map) in read) reader.ReadRule(language, map!);
        foreach (var (language, map) in read) reader.Read(language, map!);
        reader.Compare(needed);
        return new Strings(reader.order.Select(l => (l, (IReadOnlyDictionary<string, Phrase>)reader.byLanguage[l])));
    }

    private YamlMap? Open(StringsFile file)
    {
        if (!byLanguage.ContainsKey(file.Language))
        {
            byLanguage[file.Language] = new Dictionary<string, Phrase>(StringComparer.Ordinal);
            order.Add(file.Language);
        }

        var text = file.Text.ReplaceLineEndings("\n");
        return MergeMarks.Report(file.Place.File, text, 1, bag) ? null : YamlDocument.Read(file.Place.File, text, 1, bag);
    }

    /// <summary>The rule that any file of the language names holds for all of its files.</summary>
    private void ReadRule(Language language, YamlMap map)
    {
        if (map.Find("plural") is not YamlScalar { IsEmpty: false } named) return;
        if (PluralRule.Find(named.Value) is { } rule)
        {
            rules[language] = rule;
            return;
        }

        var fix = PluralRule.Find(language.Tag) is null
            ? $"Write the tag of a language with the same forms, such as {string.Join(", ", Examples)}."
            : $"Leave the line out: the forms of '{language}' are known.";
        bag.Add(StringsCodes.PluralForms, named.Span,
            $"There is no plural rule '{named.Value}'.{Suggestion.DidYouMean(named.Value, PluralRule.All.SelectMany(r => r.Languages))} {fix}");
    }

    private void Read(Language language, YamlMap map)
    {
        var rule = rules.GetValueOrDefault(language) ?? PluralRule.Find(language.Tag) ?? PluralRule.Usual;
        foreach (var entry in map.Entries) Read(entry.Key.Value, entry.Value, rule, byLanguage[language]);
    }

    private void Read(string key, YamlNode node, PluralRule rule, Dictionary<string, Phrase> phrases)
    {
        switch (node)
        {
            case YamlScalar scalar:
                phrases[key] = Phrase.OfText(scalar.Value, scalar.Span, rule);
                break;
            case YamlMap map when map.Entries.Count > 0 && map.Entries.All(e => StringsWords.PluralForms.Find(e.Key.Value) is not null):
                ReadForms(key, map, rule, phrases);
                break;
            case YamlMap map:
                foreach (var entry in map.Entries) Read($"{key}.{entry.Key.Value}", entry.Value, rule, phrases);
                break;
            case YamlUnreadable:
                break;
            default:
                bag.Add(StringsCodes.WrongShape, node.Span, $"'{key}' is {node.KindInWords}. Write a text, or plural forms as in {{one: …, other: …}}.");
                break;
        }
    }

    private void ReadForms(string key, YamlMap map, PluralRule rule, Dictionary<string, Phrase> phrases)
    {
        var forms = new List<(PluralCategory Category, string Text)>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar text)
            {
                forms.Add((StringsWords.PluralForms.Find(entry.Key.Value)!.Value, text.Value));
            }
            else
            {
                bag.Add(StringsCodes.WrongShape, entry.Value.Span, $"The form '{entry.Key.Value}' of '{key}' is {entry.Value.KindInWords}. Write a text.");
            }
        }

        var strange = forms.FirstOrDefault(f => !rule.Categories.Contains(f.Category));
        if (strange.Text is not null)
        {
            bag.Add(StringsCodes.PluralForms, map.Span,
                $"'{key}' has the form '{StringsWords.PluralForms[strange.Category]}', which this language does not use. Its forms are {string.Join(", ", rule.Categories.Select(c => StringsWords.PluralForms[c]))}.");
        }
        else if (forms.Count > 0 && forms.TrueForAll(f => f.Category != PluralCategory.Other))
        {
            bag.Add(StringsCodes.PluralForms, map.Span, $"'{key}' lacks the form 'other', which every language uses.");
        }

        if (forms.Count > 0) phrases[key] = Phrase.OfForms(forms, map.Span, rule);
    }

    private void Compare(IReadOnlyCollection<string>? needed)
    {
        if (order.Count == 0) return;
        var first = byLanguage[order[0]];
        foreach (var language in order.Skip(1))
        {
            // A variant such as es-MX says only what differs from its main language, where that has strings.
            if (language.Tag.Contains('-', StringComparison.Ordinal) && byLanguage.ContainsKey(new Language(language.Tag.Split('-')[0]))) continue;
            var own = byLanguage[language];
            if (needed is null || needed.Any(n => n == language.Tag || n.StartsWith(language.Tag + "-", StringComparison.Ordinal))) ReportMissing(first, language, own);
            foreach (var (key, phrase) in own)
            {
                if (!first.TryGetValue(key, out var original)) continue;
                var extra = phrase.Names.Where(n => !original.Names.Contains(n)).ToList();
                if (extra.Count > 0 && !key.StartsWith("period.", StringComparison.Ordinal) && !key.StartsWith("date.", StringComparison.Ordinal))
                {
                    bag.Add(StringsCodes.Places, phrase.Span,
                        $"'{key}' names {{{string.Join("}, {", extra)}}}, which '{order[0]}' does not. It may name: {string.Join(", ", original.Names)}.");
                }
            }
        }
    }

    /// <summary>Said at the file that has them: a language may be spread over several files and themes.</summary>
    private void ReportMissing(Dictionary<string, Phrase> first, Language language, Dictionary<string, Phrase> own)
    {
        foreach (var file in first.Where(p => !own.ContainsKey(p.Key) && !Strings.ToldByTheTag.Contains(p.Key)).GroupBy(p => p.Value.Span.File))
        {
            var missing = file.Select(p => p.Key).Order(StringComparer.Ordinal).ToList();
            var name = file.Key.LastIndexOf('/') + 1;
            var other = $"{file.Key[..name]}{language}{file.Key[(name + order[0].Tag.Length)..]}";
            bag.Add(StringsCodes.Missing, new SourceSpan(file.Key),
                $"'{language}' lacks {missing.Count} of these strings: {string.Join(", ", missing.Take(10))}{(missing.Count > 10 ? ", …" : ".")} Add them to {other}.");
        }
    }
}
