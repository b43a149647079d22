namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads the sentences of a text and holds each against the facts. One of no known shape is a problem.</summary>
internal sealed class SentenceCheck(TruthLedger ledger)
{
    private readonly Dictionary<MeasureFacts, SentenceGrammar> grammars = [];
    private readonly Dictionary<StringTable, Dictionary<string, Action<Said>>> rules = [];

    /// <returns>The keys of what was read.</returns>
    /// <param name="kinds">Beginnings of the keys of strings that may stand there, with spaces between them.</param>
    public IReadOnlyList<string> Check(string text, string kinds, MeasureFacts facts, ReadingPlace place, params ReadOnlySpan<string> own)
    {
        if (!grammars.TryGetValue(facts, out var grammar)) grammars[facts] = grammar = new SentenceGrammar(facts);
        var (sentences, unread) = grammar.Read(text, kinds, own);
        if (unread.Length > 0 || (sentences.Count == 0 && text.Length > 0))
        {
            ledger.Problem($"{place.Path} {facts.Id}: no sentence of a known shape ({kinds}): \"{unread}\" of \"{text}\"");
            return [];
        }

        foreach (var (key, said, holes) in sentences) Check(new Said(key, said, holes, facts, place, ledger));
        return [.. sentences.Select(s => s.Key)];
    }

    private void Check(Said said)
    {
        ledger.Count(said.Key);
        if (said.Key == "author") return;
        if (RulesOf(said.Strings).TryGetValue(said.Key, out var rule)) rule(said);
        else ledger.Problem($"{said.Place.Path}: nobody checks \"{said.Text}\" ({said.Key})");
    }

    private Dictionary<string, Action<Said>> RulesOf(StringTable strings)
    {
        if (rules.TryGetValue(strings, out var known)) return known;
        return rules[strings] = CourseRules.All.Concat(VerdictRules.All(strings)).Concat(NoteRules.All).Concat(GroupRules.All).Concat(PlaceRules.All).Concat(WorkingRules.All)
            .ToDictionary(r => r.Key, r => r.Check, StringComparer.Ordinal);
    }
}
