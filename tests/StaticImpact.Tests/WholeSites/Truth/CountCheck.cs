using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Counts again what a page counts: how many measures have which status, and how many of these rest on old figures.</summary>
internal sealed class CountCheck(TruthLedger ledger)
{
    private static readonly (string Key, string[] Statuses)[] Answers =
    [
        ("better", ["target_met", "on_track", "improving_quickly", "improving"]), ("too-slowly", ["improving_too_slowly"]),
        ("worse", ["getting_worse"]), ("missed", ["target_missed"]),
    ];

    /// <summary>Measures of the whole population that are judged, without those that are made up unless all are.</summary>
    public static List<MeasureFacts> Counted(IEnumerable<MeasureFacts> measures)
    {
        var judged = measures.Where(m => !m.IsFact && m.IsOfPopulation).ToList();
        return judged.Exists(m => !m.IsIllustrative) ? [.. judged.Where(m => !m.IsIllustrative)] : judged;
    }

    /// <summary>The answer for who has ten seconds.</summary>
    public void Answer(string text, IReadOnlyList<MeasureFacts> measures, StringTable strings, string path)
    {
        ledger.Count("count.answer");
        var counted = Counted(measures);
        var areMadeUp = counted.Count > 0 && counted.TrueForAll(m => m.IsIllustrative);
        if (areMadeUp)
        {
            Claim(strings.Forms("page.counts.answer.made-up").Any(f => f.Replace("{n}", Number(counted.Count), StringComparison.Ordinal) == text), "they are all made up");
            return;
        }

        var left = measures.Count(m => !m.IsFact && m.IsOfPopulation && m.IsIllustrative);
        var recent = counted.Count(m => m.IsVerdict && !m.IsOld);
        var cannotTell = strings.Text("page.counts.answer.cannot-tell") + " ";
        Claim(text.StartsWith(cannotTell, StringComparison.Ordinal) == recent * 2 < counted.Count, $"{recent} of {counted.Count} have a recent verdict");
        if (text.StartsWith(cannotTell, StringComparison.Ordinal)) text = text[cannotTell.Length..];
        var ending = strings.Forms("page.counts.answer.left-out").Select(f => " " + f.Replace("{n}", Number(left), StringComparison.Ordinal)).FirstOrDefault(e => text.EndsWith(e, StringComparison.Ordinal));
        Claim(left > 0 == ending is not null, $"{left} are left out");
        if (ending is not null) text = text[..^ending.Length];
        var sentence = strings.Forms("page.counts.answer.sentence").Select(f => f.Replace("{total}", Number(counted.Count), StringComparison.Ordinal).Split("{parts}")).FirstOrDefault(f => text.StartsWith(f[0], StringComparison.Ordinal) && text.EndsWith(f[1], StringComparison.Ordinal));
        if (sentence is null)
        {
            Claim(false, $"it does not count {counted.Count}");
            return;
        }

        var expected = Answers.Select(a => (a.Key, Of: counted.Where(m => a.Statuses.Contains(m.Shown)).ToList())).Append(("unclear", counted.Where(m => !Answers.Any(a => a.Statuses.Contains(m.Shown))).ToList()));
        Parts(text[sentence[0].Length..^sentence[1].Length], expected, "page.counts.answer.", strings, Claim, areUnclearOld: false);

        void Claim(bool isTrue, string why)
        {
            if (!isTrue) ledger.Problem($"{path} (count.answer): {why}: \"{text}\"");
        }
    }

    /// <summary>How many have each status, in a row of words.</summary>
    public void Words(string text, IReadOnlyList<MeasureFacts> measures, StringTable strings, string path)
    {
        ledger.Count("count.words");
        var counted = Counted(measures);
        if (counted.Count == 0)
        {
            Claim(text == strings.Text("page.counts.none") || text.Length == 0, "nothing is counted");
            return;
        }

        Parts(text, strings.Under("status.count.").Select(k => (k["status.count.".Length..], counted.Where(m => m.Shown.Replace('_', '-') == k["status.count.".Length..]).ToList())), "status.count.", strings, Claim, areUnclearOld: true);

        void Claim(bool isTrue, string why)
        {
            if (!isTrue) ledger.Problem($"{path} (count.words): {why}: \"{text}\"");
        }
    }

    /// <summary>The same as a list, each status with its colour.</summary>
    public void List(IElement list, IReadOnlyList<MeasureFacts> measures, StringTable strings, string path)
    {
        var counted = Counted(measures).GroupBy(m => m.Shown.Replace('_', '-')).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var count in list.QuerySelectorAll("a.count"))
        {
            ledger.Count("count.list");
            var key = count.ClassAfter("count-");
            if (!counted.Remove(key, out var having))
            {
                ledger.Problem($"{path} (count.list): none is {key}");
                continue;
            }

            var words = count.QuerySelector("span").Words();
            var named = $"{Number(having.Count)} {strings.Text("status.name." + key)}";
            if (!words.StartsWith(named, StringComparison.Ordinal) || !IsOld(words[named.Length..], having, strings)) ledger.Problem($"{path} (count.list): not {named}: \"{words}\"");
        }

        if (counted.Count > 0) ledger.Problem($"{path} (count.list): not counted: {string.Join(' ', counted.Keys)}");
        var widths = list.ParentElement!.QuerySelectorAll("svg.segments rect").Length;
        if (list.ParentElement!.QuerySelector("svg.segments") is not null && widths != list.QuerySelectorAll("a.count").Length) ledger.Problem($"{path} (count.list): {widths} segments");
    }

    private static void Parts(string text, IEnumerable<(string Key, List<MeasureFacts> Of)> expected, string prefix, StringTable strings, Action<bool, string> claim, bool areUnclearOld)
    {
        var counts = expected.Where(e => e.Of.Count > 0).ToList();
        var old = $"(?<old>(?: (?:{string.Join('|', strings.Forms("page.counts.old").Concat(strings.Forms("page.counts.old-all")).Distinct().Select(f => Regex.Escape(f).Replace(@"\{n}", @"\d+", StringComparison.Ordinal).Replace(@"\{year}", @"\d+", StringComparison.Ordinal)))}))?)";
        var items = strings.Under(prefix).Where(k => strings.Forms(k)[0].Contains("{n}", StringComparison.Ordinal) && k is not ("page.counts.answer.made-up" or "page.counts.answer.left-out"))
            .Select(k => (k[prefix.Length..], $"(?:{string.Join('|', strings.Forms(k).Distinct().Select(f => Regex.Escape(f).Replace(@"\{n}", @"(?<n>\d+)", StringComparison.Ordinal)))}){old}"));
        if (ListReader.Read(strings, text, items) is not { More: 0 } read)
        {
            claim(false, "no count of a known shape");
            return;
        }

        claim(read.Items.Count == counts.Count, "other statuses occur");
        foreach (var (key, match) in read.Items)
        {
            var having = counts.FirstOrDefault(c => c.Key == key).Of ?? [];
            claim(match.Groups["n"].Value == Number(having.Count), $"{having.Count} are {key}");
            if (key != "unclear" || areUnclearOld) claim(IsOld(match.Groups["old"].Value, having, strings), $"of {key}, {having.Count(m => m.IsOld)} rest on old figures");
        }
    }

    private static bool IsOld(string text, List<MeasureFacts> having, StringTable strings)
    {
        var old = having.Where(m => m.IsOld).ToList();
        if (old.Count == 0) return text.Length == 0;
        var key = old.Count == having.Count ? "page.counts.old-all" : "page.counts.old";
        var year = new PeriodText("year", old.Max(m => m.LastSaid!.Period.Year), 0).Say(strings, "name");
        return strings.Forms(key).Any(f => " " + f.Replace("{n}", Number(old.Count), StringComparison.Ordinal).Replace("{year}", year, StringComparison.Ordinal) == text);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
