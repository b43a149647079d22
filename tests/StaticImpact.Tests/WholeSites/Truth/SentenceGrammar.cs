using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>The sentences that a measure's pages may have, made of the strings: what is none of them is found.</summary>
internal sealed partial class SentenceGrammar
{
    private static readonly Dictionary<string, string> FigureStyles = new(StringComparer.Ordinal)
    {
        ["value"] = "value",
        ["first"] = "value",
        ["target"] = "value",
        ["upper"] = "value",
        ["low-value"] = "value",
        ["high-value"] = "value",
        ["reference-value"] = "value",
        ["change"] = "change",
        ["difference"] = "change",
        ["gap"] = "change",
    };

    private readonly MeasureFacts facts;
    private readonly string inPeriods;
    private readonly string byPeriods;
    private readonly string periods;
    private readonly string everyPeriod;
    private readonly string names;
    private readonly Dictionary<string, List<Sentence>> sentences = new(StringComparer.Ordinal);

    public SentenceGrammar(MeasureFacts facts)
    {
        this.facts = facts;
        var known = facts.Series.SelectMany(s => s.Rows).Select(r => r.Period).Distinct().ToList();
        if (facts.Target is { } target) known.Add(PeriodText.Of(target.GetProperty("period").GetString()!, facts.Kind));
        if (facts.Json.TryGetProperty("milestones", out var milestones)) known.AddRange(milestones.EnumerateArray().Select(m => PeriodText.Of(m.GetProperty("period").GetString()!, facts.Kind)));
        foreach (var pause in facts.Json.GetProperty("breaks").EnumerateArray()) known.Add(PeriodText.Of(pause.GetProperty("period").GetString()!, facts.Kind));
        (inPeriods, byPeriods, periods) = (Any("in"), Any("by"), Any("name"));
        everyPeriod = facts.Headline is { Rows: { Count: > 0 } rows } ? Alternatives(PeriodText.Between(rows[0].Period, rows[^1].Period).Select(p => p.Say(facts.Strings, "name"))) : periods;
        names = Alternatives(facts.Series.SelectMany(s => (string[])[s.Name, s.Said]).Where(n => n.Length > 0).Concat(facts.EveryPlace).Append(facts.HeadlineGroup.Length > 0 ? facts.HeadlineGroup : facts.ShortPlaceName));

        string Any(string use) => Alternatives(known.Distinct().Select(p => p.Say(facts.Strings, use)));
    }

    /// <summary>Reads a whole text as sentences of these kinds, with spaces between them; null tells where it could not.</summary>
    /// <param name="kinds">Beginnings of strings' keys.</param>
    /// <param name="own">The author's own sentences, which may stand among them.</param>
    public (IReadOnlyList<(string Key, string Text, Dictionary<string, string> Holes)> Sentences, string Unread) Read(string text, string kinds, params ReadOnlySpan<string> own)
    {
        // Most are ruled out by their own words, which saves compiling them for each measure.
        var candidates = Candidates(kinds).Where(c => c.Words.TrueForAll(w => text.Contains(w, StringComparison.Ordinal))).ToList();
        var authors = own.ToArray();
        var found = new List<(string, string, Dictionary<string, string>)>();
        var furthest = 0;
        return ReadFrom(0) ? (found, "") : ([], text[furthest..]);

        bool ReadFrom(int at)
        {
            if (at > furthest) furthest = at;
            if (at == text.Length) return true;
            foreach (var sentence in authors)
            {
                if (sentence.Length > 0 && text.AsSpan(at).StartsWith(sentence, StringComparison.Ordinal) && Next("author", at, sentence.Length, [])) return true;
            }

            var matches = candidates.Select(c => (c.Key, Match: c.Pattern.Value.Match(text, at))).Where(c => c.Match.Success && c.Match.Length > 0)
                .OrderByDescending(c => c.Match.Length).ThenBy(c => c.Match.Groups.Cast<Group>().Where(g => g.Name.StartsWith("h_", StringComparison.Ordinal)).Sum(g => g.Length)).ToList();
            foreach (var (key, match) in matches)
            {
                var holes = match.Groups.Cast<Group>().Where(g => g.Success && g.Name.StartsWith("h_", StringComparison.Ordinal)).ToDictionary(g => g.Name[2..].Replace('_', '-'), g => g.Value, StringComparer.Ordinal);
                if (Next(key, at, match.Length, holes)) return true;
            }

            return false;
        }

        bool Next(string key, int at, int length, Dictionary<string, string> holes)
        {
            found.Add((key, text.Substring(at, length), holes));
            var end = at + length;
            if (end == text.Length || (text[end] == ' ' && ReadFrom(end + 1))) return true;
            found.RemoveAt(found.Count - 1);
            return false;
        }
    }

    private List<Sentence> Candidates(string kinds)
    {
        if (sentences.TryGetValue(kinds, out var known)) return known;
        var all = new List<Sentence>();
        foreach (var key in kinds.Split(' ').SelectMany(facts.Strings.Under))
        {
            if (key is "status.sentence.then") continue;
            foreach (var form in facts.Strings.Forms(key))
            {
                all.Add(Of(key, form));
                // An old verdict says of when it is.
                if (key.StartsWith("status.sentence.", StringComparison.Ordinal)) all.Add(Of(key, facts.Strings.Text("status.sentence.then").Replace("{sentence}", form, StringComparison.Ordinal)));
            }
        }

        return sentences[kinds] = all;

        Sentence Of(string key, string template) => new(key, [.. Place().Split(template).Where(w => w.Length > 0)], new Lazy<Regex>(() => Compile(key, template)));
    }

    private Regex Compile(string key, string template)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pattern = Hole().Replace(Regex.Escape(template), hole =>
        {
            var name = hole.Groups["name"].Value;
            var group = "h_" + name.Replace('-', '_');
            return seen.Add(name) ? $"(?<{group}>{PatternOf(key, name)})" : $@"\k<{group}>";
        });
        return new Regex(@"\G" + pattern + "(?= |$)", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    private string PatternOf(string key, string hole)
    {
        var isBetweenFigures = key.StartsWith("page.headline.", StringComparison.Ordinal) || key.StartsWith("progress.change.", StringComparison.Ordinal);
        if (hole is "measure") return key.StartsWith("chart.subtitle", StringComparison.Ordinal) ? ".+?" : Alternatives([facts.Subject, facts.Name, facts.WithoutHeadline.Subject, facts.WithoutHeadline.Name]);
        if (hole is "lead") return Alternatives([facts.Lead, facts.WithoutHeadline.Lead]);
        if (key.Contains(".rank", StringComparison.Ordinal) && hole is "rank" or "first" or "last" or "count") return @"\d+";
        if (hole == "verdict") return Alternatives(facts.Strings.Under("gap.sentence.").Select(facts.Strings.Text));
        if (FigureStyles.TryGetValue(hole, out var style))
        {
            // Of parts of a whole the share stands in brackets, whatever the unit.
            return style == "value" ? $"(?:{facts.Reader.Pattern("value")}|{facts.Reader.Pattern("short")})" : facts.Reader.Pattern("change");
        }

        if (hole is "from" or "to") return isBetweenFigures ? facts.Reader.Pattern("value") : key.StartsWith("chart.class.", StringComparison.Ordinal) ? ".+?" : periods;
        return hole switch
        {
            // All that share the figure; the rules hold each against the data.
            "in" when key is "chart.summary.highest" or "chart.summary.lowest" => inPeriods + ".*?",
            "in" or "in-first" => inPeriods,
            "by" => byPeriods,
            "n" => @"\d+",
            "periods" => everyPeriod + @"(?:(?!\. ).)*?",
            "high" or "low" when key != "chart.summary.ends" => names + ".*?",
            "place" or "group" or "reference" => names,
            "groups" when key.StartsWith("chart.note.", StringComparison.Ordinal) => names + ".*?",
            _ => ".+?",
        };
    }

    private static string Alternatives(IEnumerable<string> texts)
    {
        var all = texts.Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length).Select(Regex.Escape).ToList();
        return all.Count == 0 ? "(?!)" : $"(?:{string.Join('|', all)})";
    }

    /// <param name="Words">Between its places.</param>
    private sealed record Sentence(string Key, List<string> Words, Lazy<Regex> Pattern);

    [GeneratedRegex(@"\{[a-z0-9-]+}", RegexOptions.None, 2000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\\\{(?<name>[a-z0-9-]+)}", RegexOptions.None, 2000)]
    private static partial Regex Hole();
}
