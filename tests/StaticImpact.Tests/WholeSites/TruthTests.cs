using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Reads what is published as a resident would, with a pencil: every sentence about 300 measures made by chance is
/// checked against the figures that made them, and every status against all other places that tell it.</summary>
public sealed partial class TruthTests(TruthTests.PublishedSite published, ExampleSiteTests.Built example)
    : IClassFixture<TruthTests.PublishedSite>, IClassFixture<ExampleSiteTests.Built>
{
    private const int Measures = 300;

    [Fact]
    public void The_first_sentence_tells_what_the_figures_did() => ForEach((measure, page, json) =>
    {
        var said = Change().Match(page.Summary);
        var (first, last) = (json.GetProperty("baseline"), json.GetProperty("latest"));
        if (!said.Success)
        {
            Assert.DoesNotMatch(@"\b(rose|fell|went) from\b", page.Summary);
            if (Same().Match(page.Summary) is { Success: true } same)
            {
                Assert.Equal(Shown(measure, ValueAt(measure, first)), Number(same.Groups["from"].Value));
                Assert.Equal(Shown(measure, ValueAt(measure, last)), Number(same.Groups["to"].Value));
            }

            return;
        }

        Assert.Equal(measure.Name + (measure.HasShort ? "" : ": the figure"), said.Groups["measure"].Value);
        var (from, to) = (ValueAt(measure, first), ValueAt(measure, last));
        var (shownFrom, shownTo) = (Shown(measure, from), Shown(measure, to));
        Assert.Equal((shownFrom, shownTo), (Number(said.Groups["from"].Value), Number(said.Groups["to"].Value)));
        Assert.Equal(shownTo - shownFrom, Number(said.Groups["change"].Value));
        Assert.Equal(shownTo > shownFrom, said.Groups["change"].Value[0] == '+');
        switch (said.Groups["verb"].Value)
        {
            case "rose": Assert.True(shownTo > shownFrom); break;
            case "fell": Assert.True(shownTo < shownFrom); break;
            default: Assert.Equal("no_clear_direction", Status(json)); break;
        }

        foreach (var figure in (string[])["from", "to"]) Assert.Equal(UnitOf(measure, difference: false), UnitIn(said.Groups[figure].Value));
        Assert.Equal(UnitOf(measure, difference: true), UnitIn(said.Groups["change"].Value));
        var headline = HeadlineChange().Match(page.Headline);
        Assert.True(headline.Success, page.Headline);
        Assert.Equal((shownFrom, shownTo), (Number(headline.Groups["from"].Value), Number(headline.Groups["to"].Value)));
    });

    [Fact]
    public void A_target_is_told_as_written_and_never_where_none_is_set() => ForEach((measure, page, json) =>
    {
        if (measure.Target is null)
        {
            Assert.DoesNotMatch("(?i)target", page.Headline + page.Summary + page.Chip + page.Change);
            return;
        }

        var said = Target().Match(page.Summary);
        if (measure.Target == "range")
        {
            if (page.Summary.Length > 0) Assert.Matches(@"The target is between \$?30\S*( \S+)* and \$?45\.5\S*( \S+)* by ", page.Summary);
            return;
        }

        if (!said.Success) return;
        var written = decimal.Parse(measure.Target, CultureInfo.InvariantCulture);
        Assert.Equal(written, Number(said.Groups["value"].Value));
        Assert.Equal(written.Scale, Decimals(said.Groups["value"].Value));
    });

    [Fact]
    public void Highest_and_lowest_are_the_highest_and_the_lowest() => ForEach((measure, page, json) =>
    {
        var known = measure.Rows.Where(r => r is { Value: not null, Bound: null }).ToList();
        if (measure.Break is { } from) known = known.Where(r => string.CompareOrdinal(r.Period, from) >= 0).ToList();
        foreach (Match extreme in Extreme().Matches(page.Summary))
        {
            var values = known.Select(r => Shown(measure, r.Value!.Value));
            Assert.Equal(extreme.Groups["which"].Value == "highest" ? values.Max() : values.Min(), Number(extreme.Groups["value"].Value));
        }

        // Where neither is told, the first sentence names them both.
        if (!Change().Match(page.Summary).Success || known.Count < 3) return;
        var ends = new[] { Shown(measure, ValueAt(measure, json.GetProperty("baseline"))), Shown(measure, ValueAt(measure, json.GetProperty("latest"))) };
        if (!page.Summary.Contains("highest figure", StringComparison.Ordinal)) Assert.Equal(known.Max(r => Shown(measure, r.Value!.Value)), ends.Max());
        if (!page.Summary.Contains("lowest figure", StringComparison.Ordinal)) Assert.Equal(known.Min(r => Shown(measure, r.Value!.Value)), ends.Min());
    });

    [Fact]
    public void Groups_and_gaps_are_told_as_they_are_shown() => ForEach((measure, page, json) =>
    {
        foreach (Match gap in Gap().Matches(page.Text))
        {
            var (one, other) = (Number(gap.Groups["one"].Value), Number(gap.Groups["other"].Value));
            Assert.Equal(Math.Abs(one - other), Number(gap.Groups["gap"].Value));
            Assert.EndsWith(Math.Abs(one - other) == 1 ? "percentage point" : "percentage points", gap.Groups["gap"].Value, StringComparison.Ordinal);
            var group = measure.Groups.Single(g => g.Group == gap.Groups["group"].Value);
            var latest = measure.Rows.Count > 1 ? group.Last : group.First;
            Assert.Equal(Math.Round(latest, group.IsSmall ? 0 : measure.Decimals, MidpointRounding.AwayFromZero), one);
        }

        if (measure.Groups.Any(g => g.IsSmall) && measure.Groups.Any(g => !g.IsSmall) && measure.Decimals > 0)
        {
            Assert.Contains("Small groups (fewer than 100) are shown without decimals.", page.Text, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_status_is_the_same_in_words_colours_lists_and_data() => ForEach((measure, page, json) =>
    {
        var shown = json.GetProperty("progress").GetProperty("shown").GetString()!;
        var status = Status(json);
        if (measure.Direction != "none")
        {
            Assert.Equal(shown.Replace('_', '-'), page.ChipKey);
            Assert.StartsWith(WordsOf[shown], page.Chip, StringComparison.Ordinal);
        }

        Assert.Equal(
            (status, measure.Target is not null) switch
            {
                ("improving", true) => "improving_too_slowly",
                ("on_track", false) => "improving_quickly",
                _ => status,
            },
            shown);
        Assert.Equal(status, published.ScorecardCsv[measure.Id]);
        Assert.Equal(shown, published.ListJson[measure.Id].GetProperty("progress").GetProperty("shown").GetString());
        if (measure.Direction == "none")
        {
            Assert.Equal("not_assessed", status);
            Assert.Equal("", page.ChipKey);
            Assert.DoesNotContain("better", page.Headline + page.Summary + page.Chip + page.Change, StringComparison.Ordinal);
            return;
        }

        Assert.Contains($"id=\"s-row-{measure.Id}\"", published.Read($"scorecard/status/{page.ChipKey}/index.html"), StringComparison.Ordinal);
        if (SentencesOf.TryGetValue(shown, out var sentence) && page.Summary.Length > 0 && measure.Break is null) Assert.Matches(sentence, page.Summary);
    });

    [Fact]
    public void Colours_of_good_and_bad_follow_the_direction() => ForEach((measure, page, json) =>
    {
        if (page.Tone is not ("better" or "worse")) return;
        Assert.Contains(measure.Direction, (string[])["higher", "lower"]);
        var rose = Shown(measure, ValueAt(measure, json.GetProperty("latest"))) > Shown(measure, ValueAt(measure, json.GetProperty("baseline")));
        Assert.Equal(rose == (measure.Direction == "higher") ? "better" : "worse", page.Tone);
        if (Status(json) is "improving" or "on_track") Assert.Equal("better", page.Tone);
        if (Status(json) is "getting_worse" && json.GetProperty("progress").GetProperty("flags").GetArrayLength() == 0) Assert.Equal("worse", page.Tone);
    });

    [Fact]
    public void Every_count_is_the_count()
    {
        var counted = published.Measures.Where(m => m.Direction != "none" && !m.IsIllustrative).ToList();
        var home = published.Read("index.html");
        var shown = counted.GroupBy(m => published.Json(m.Id).GetProperty("progress").GetProperty("shown").GetString()!).ToDictionary(g => g.Key, g => g.Count());
        foreach (Match count in Count().Matches(home))
        {
            Assert.Equal(shown[count.Groups["key"].Value.Replace('-', '_')], (int)Number(count.Groups["n"].Value));
            shown.Remove(count.Groups["key"].Value.Replace('-', '_'));
        }

        Assert.Empty(shown);
        var answer = Answer().Match(Text(home));
        Assert.True(answer.Success);
        Assert.Equal(counted.Count, (int)Number(answer.Groups["total"].Value));
        Assert.Equal(counted.Count, Parts().Matches(answer.Groups["parts"].Value).Sum(part => (int)Number(part.Groups["n"].Value)));
        var left = published.Measures.Count(m => m.Direction != "none" && m.IsIllustrative);
        Assert.Contains($"{left} made-up measures are not counted.", Text(home), StringComparison.Ordinal);
        var list = JsonDocument.Parse(published.Read("indicators.json")).RootElement.GetProperty("statuses");
        Assert.Equal(counted.Count, list.EnumerateObject().Sum(s => s.Value.GetInt32()));
    }

    [Fact]
    public void No_sentence_of_the_example_or_the_made_up_site_breaks_the_common_rules()
    {
        var all = published.Pages.Concat(example.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, Encoding.UTF8.GetString(f.Value))));
        foreach (var (path, html) in all)
        {
            var text = Text(html);
            foreach (var never in (string[])["?:", "hardly changed, from", "Up and down over"]) Assert.False(text.Contains(never, StringComparison.OrdinalIgnoreCase), $"{path}: {never}");
            foreach (Match place in Sentences().Matches(html))
            {
                var said = Text(place.Groups["text"].Value);
                if (HeadlineChange().Match(said) is { Success: true } change && change.Groups["verb"].Value != "went")
                {
                    var (from, to) = (Number(change.Groups["from"].Value), Number(change.Groups["to"].Value));
                    Assert.True(change.Groups["verb"].Value == "rose" ? to > from : to < from, $"{path}: {change.Value}");
                }

                if (Change().Match(said) is { Success: true } whole && !said.Contains("illion", StringComparison.Ordinal))
                {
                    Assert.Equal(Number(whole.Groups["to"].Value) - Number(whole.Groups["from"].Value), Number(whole.Groups["change"].Value));
                }
            }
        }
    }

    private static readonly Dictionary<string, string> WordsOf = new(StringComparer.Ordinal)
    {
        ["target_met"] = "Target met",
        ["on_track"] = "On track",
        ["improving_quickly"] = "Getting better quickly",
        ["improving"] = "Getting better",
        ["improving_too_slowly"] = "Getting better, too slowly",
        ["little_change"] = "Little change",
        ["no_detectable_change"] = "No detectable change",
        ["no_clear_direction"] = "No clear direction",
        ["getting_worse"] = "Getting worse",
        ["target_missed"] = "Target missed",
        ["too_few_points"] = "Too little data",
        ["baseline_only"] = "First figure only",
        ["not_comparable"] = "Not comparable",
        ["not_assessed"] = "Not assessed",
        ["no_data"] = "No data yet",
    };

    private static readonly Dictionary<string, string> SentencesOf = new(StringComparer.Ordinal)
    {
        ["target_met"] = "The target has been met",
        ["on_track"] = "on track to meet the target",
        ["improving_quickly"] = @"getting better quickly \([0-9.]+% a year\)",
        ["improving"] = "getting better[.,]",
        ["improving_too_slowly"] = "too slowly to meet the target",
        ["getting_worse"] = "getting worse[.,]",
        ["no_clear_direction"] = "no clear direction",
        ["no_detectable_change"] = "too small to be sure of",
    };

    private void ForEach(Action<MadeUpMeasure, IndicatorPageText, JsonElement> check)
    {
        foreach (var measure in published.Measures)
        {
            var page = published.Page(measure.Id);
            try
            {
                check(measure, page, published.Json(measure.Id));
            }
            catch (Xunit.Sdk.XunitException problem)
            {
                var (markdown, csv) = measure.Files();
                throw new InvalidOperationException($"{problem.Message}\n{page.Headline}\n{page.Summary}\n{page.Chip}\n{markdown}{csv}", problem);
            }
        }
    }

    private static string Status(JsonElement json) => json.GetProperty("progress").GetProperty("status").GetString()!;

    /// <summary>The figure that the data file gives for a period of the JSON file; both must say the same.</summary>
    private static decimal ValueAt(MadeUpMeasure measure, JsonElement at)
    {
        var row = measure.Rows.Single(r => r.Period == at.GetProperty("period").GetString());
        Assert.Equal(row.Value, at.GetProperty("value").GetDecimal());
        return row.Value!.Value;
    }

    private static decimal Shown(MadeUpMeasure measure, decimal value) => Math.Round(value, measure.Decimals, MidpointRounding.AwayFromZero);

    /// <summary>What stands around a figure or a difference in this unit.</summary>
    private static string UnitOf(MadeUpMeasure measure, bool difference) => measure.Unit switch
    {
        "percent" or "{kind: percent, bounds: none}" => difference ? "percentage points" : "%",
        "per-1000" => "per 1,000",
        "per-100000" => "per 100,000",
        "currency" => "$",
        "index" => difference ? "points" : "",
        "days" => "days",
        "count" => "",
        _ when measure.Unit.Contains("ton", StringComparison.Ordinal) => "tons",
        _ when measure.Unit.Contains("km", StringComparison.Ordinal) => "km",
        // A long name without a short form stands above the chart alone.
        _ when measure.Unit.Contains("hour", StringComparison.Ordinal) => "",
        _ => "litres",
    };

    private static string UnitIn(string figure)
    {
        var unit = Figure().Replace(figure.Replace("−", "", StringComparison.Ordinal), "", 1).Trim().Trim('+').Trim();
        return unit switch { "percentage point" => "percentage points", "point" => "points", "day" => "days", "ton" => "tons", _ => unit };
    }

    private static decimal Number(string figure)
    {
        var match = Figure().Match(figure);
        Assert.True(match.Success, figure);
        var number = decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return figure.Contains('−', StringComparison.Ordinal) ? -number : number;
    }

    private static int Decimals(string figure) => Figure().Match(figure).Value is var digits && digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    private static string Text(string html) => Spaces().Replace(SiteTest.Plain(WebUtility.HtmlDecode(Tags().Replace(Unread().Replace(html, " "), " "))), " ");

    [GeneratedRegex(@"(?<measure>[^.]+?) (?<verb>rose|fell|went) from (?<from>[^()]+?) in [^()]+? to (?<to>[^()]+?) in [^()]+? \((?<change>[+−][^)]*|0[^)]*)\)\.", RegexOptions.None, 2000)]
    private static partial Regex Change();

    [GeneratedRegex(@"(?<verb>rose|fell|went) from (?<from>[−$0-9][^()]*?) in [^()]+? to (?<to>[−$0-9][^()]*?) in ", RegexOptions.None, 2000)]
    private static partial Regex HeadlineChange();

    [GeneratedRegex(@"^[^:]+: (?<from>[−$0-9][^()]*?) in [^()]+? and (?<to>[−$0-9][^()]*?) in ", RegexOptions.None, 2000)]
    private static partial Regex Same();

    [GeneratedRegex(@"The target is (?<value>.+?) by ", RegexOptions.None, 2000)]
    private static partial Regex Target();

    [GeneratedRegex(@"The (?<which>highest|lowest) figure was (?<value>.+?) in ", RegexOptions.None, 2000)]
    private static partial Regex Extreme();

    [GeneratedRegex(@"(?<group>\w+) students had (?<one>[0-9.]+%) and \w+ students (?<other>[0-9.]+%), a gap of (?<gap>[^.]*(?:\.\d+)?[^.]*?)\.", RegexOptions.None, 2000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"class=""count count-(?<key>[a-z-]+)"".*?<b>(?<n>[0-9,]+)</b>", RegexOptions.Singleline, 2000)]
    private static partial Regex Count();

    [GeneratedRegex(@"Of (?<total>\d+) measures, (?<parts>[^.]+)\.", RegexOptions.None, 2000)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?<n>\d+) (?:is|are|missed|shows?) ", RegexOptions.None, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?", RegexOptions.None, 2000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"<(?:h1|h2 class=""chart-title""|p class=""chart-summary""[^>]*)>(?<text>[^<]*)<", RegexOptions.None, 5000)]
    private static partial Regex Sentences();

    [GeneratedRegex("<(?<tag>script|style|svg)\\b.*?</\\k<tag>>", RegexOptions.Singleline, 5000)]
    private static partial Regex Unread();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 5000)]
    private static partial Regex Spaces();

    public sealed record IndicatorPageText(string Headline, string Summary, string ChipKey, string Chip, string Change, string Tone, string Text);

    /// <summary>One site of all measures, and the example, built once.</summary>
    public sealed partial class PublishedSite : IDisposable
    {
        private readonly SiteTest site = SiteTest.From();
        private readonly Dictionary<string, JsonElement> json = new(StringComparer.Ordinal);

        public PublishedSite()
        {
            var random = new Random(20261122);
            Measures = [.. Enumerable.Range(0, TruthTests.Measures).Select(i => MadeUpMeasure.Of(i, random))];
            foreach (var measure in Measures)
            {
                var (markdown, csv) = measure.Files();
                site.Add($"indicators/{measure.Id}.md", markdown).Add($"indicators/{measure.Id}.csv", csv);
            }

            site.Delete("indicators/third-grade.md").Delete("indicators/third-grade.csv");
            foreach (var file in Directory.GetFiles(site.ContentPath(""), "*.md", SearchOption.AllDirectories))
            {
                var text = File.ReadAllText(file);
                if (text.Contains("third-grade", StringComparison.Ordinal)) File.WriteAllText(file, text.Replace("third-grade", "m000", StringComparison.Ordinal));
            }

            var result = site.Build();
            Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
            ListJson = JsonDocument.Parse(Read("indicators.json")).RootElement.GetProperty("indicators").EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!);
            var lines = Read("scorecard.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var column = Array.IndexOf(lines[0].TrimStart('\uFEFF').Split(','), "status");
            ScorecardCsv = lines.Skip(1).Select(l => l.Split(',')).ToDictionary(c => c[0], c => c[column]);
        }

        internal IReadOnlyList<MadeUpMeasure> Measures { get; }

        public Dictionary<string, JsonElement> ListJson { get; }

        public Dictionary<string, string> ScorecardCsv { get; }

        /// <summary>Every page.</summary>
        public IEnumerable<(string Path, string Html)> Pages => Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => (file, File.ReadAllText(file)));

        public string Read(string path) => site.Read(path);

        public JsonElement Json(string id)
        {
            if (!json.TryGetValue(id, out var found)) json[id] = found = JsonDocument.Parse(Read($"indicators/{id}/data.json")).RootElement;
            return found;
        }

        public IndicatorPageText Page(string id)
        {
            var html = Read($"indicators/{id}/index.html");
            var head = html[html.IndexOf("<h1", StringComparison.Ordinal)..];
            return new(
                Text(Between(head, "<h1>", "</h1>")).Trim(),
                html.Contains("id=\"s-chart-trend-summary\"", StringComparison.Ordinal) ? Text(Between(html, "id=\"s-chart-trend-summary\">", "</p>")).Trim() : "",
                head.Contains("class=\"chip chip-", StringComparison.Ordinal) && head.IndexOf("class=\"chip chip-", StringComparison.Ordinal) < head.IndexOf("indicator-latest", StringComparison.Ordinal)
                    ? Between(head, "class=\"chip chip-", "\"").Split(' ')[0] : "",
                Text(Between(head, "class=\"indicator-status\">", "</p>")).Trim(),
                head.Contains("<p class=\"change ", StringComparison.Ordinal) ? Text(Between(head, "<p class=\"change ", "</p>")) : "",
                head.Contains("<p class=\"change tone-", StringComparison.Ordinal) ? Between(head, "<p class=\"change tone-", "\"") : "",
                Text(html));
        }

        public void Dispose() => site.Dispose();

        private static string Between(string html, string start, string end)
        {
            var from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
            return html[from..html.IndexOf(end, from, StringComparison.Ordinal)];
        }
    }
}
