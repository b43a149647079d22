using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Asks every place that tells a measure's status which one it tells.</summary>
internal static class StatusAgreement
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Where a place tells another status than the measure's own data file; pages are read by <see cref="SiteFacts.Check()"/>.</summary>
    public static (IReadOnlyList<string> Problems, IReadOnlyDictionary<string, int> Asked) Of(SiteFacts site)
    {
        var problems = new List<string>();
        var asked = new Dictionary<string, int>();
        var measures = site.Measures.Values.Where(m => !m.Id.Contains('/', StringComparison.Ordinal)).ToList();

        foreach (var indicator in JsonDocument.Parse(site.Read("indicators.json")).RootElement.GetProperty("indicators").EnumerateArray())
        {
            var facts = site.Measures[indicator.GetProperty("id").GetString()!];
            var progress = indicator.GetProperty("progress");
            Claim("indicators.json", facts, progress.GetProperty("status").GetString() == facts.Status && progress.GetProperty("shown").GetString() == facts.Shown);
        }

        var statuses = JsonDocument.Parse(site.Read("indicators.json")).RootElement.GetProperty("statuses").EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetInt32());
        foreach (var group in CountCheck.Counted(measures.Select(m => m.Whole).OfType<MeasureFacts>()).GroupBy(m => m.Shown))
        {
            Claim("the counts of indicators.json", group.First(), statuses.Remove(group.Key, out var count) && count == group.Count());
        }

        if (statuses.Values.Any(n => n > 0)) problems.Add($"indicators.json counts {string.Join(' ', statuses)}");

        var rows = CsvRows.Of(site.Read("scorecard.csv").TrimStart('\uFEFF'));
        var (id, status, shown) = (rows[0].IndexOf("id"), rows[0].IndexOf("status"), rows[0].IndexOf("shown"));
        foreach (var row in rows.Skip(1)) Claim("scorecard.csv", site.Measures[row[id]], row[status] == site.Measures[row[id]].Status && row[shown] == site.Measures[row[id]].Shown);

        // Each stands on the page of its status and on no other's.
        var pages = site.Pages.Where(p => p.StartsWith(site.Prefix + "scorecard/status/", StringComparison.Ordinal)).ToDictionary(p => p, p => Regex.Matches(site.Read(p), "id=\"s-row-(?<id>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups["id"].Value).ToHashSet());
        foreach (var facts in measures)
        {
            var on = pages.Where(p => p.Value.Contains(facts.Id)).Select(p => p.Key).ToList();
            Claim("the scorecard of a status", facts, facts.Whole is not { IsFact: false } whole ? on.Count == 0 : on is [var only] && only == $"{site.Prefix}scorecard/status/{whole.Shown.Replace('_', '-')}/index.html");
        }

        foreach (var category in XDocument.Parse(site.Read(site.Prefix + "feed.xml")).Descendants(Atom + "category").Where(c => c.Attribute("scheme") is not null))
        {
            var facts = site.Measures[new Uri(category.Attribute("scheme")!.Value).AbsolutePath.TrimEnd('/').Split('/')[^1]];
            Claim("the feed", facts, facts.Whole is { IsFact: false } whole && category.Attribute("term")!.Value == whole.Shown.Replace('_', '-') && SiteTest.Plain(category.Attribute("label")!.Value) == WholeWordsOf(facts));
        }

        return (problems, asked);

        void Claim(string place, MeasureFacts facts, bool isSo)
        {
            asked[place] = asked.GetValueOrDefault(place) + 1;
            if (!isSo) problems.Add($"{place}: {facts.Id} is {facts.Shown}");
        }
    }

    /// <summary>The same where an indicator stands among others: of several measures, one that does not lead is named.</summary>
    public static string WholeWordsOf(MeasureFacts facts) => facts.Whole is not { } whole ? "" : whole.Id == facts.Id ? WordsOf(facts)
        : facts.Strings.Fill("page.measures.status", ("status", WordsOf(whole)), ("measure", whole.MeasureTitle));

    /// <summary>A status in words, with its time where that is long ago.</summary>
    public static string WordsOf(MeasureFacts facts)
    {
        var words = facts.Strings.Text("status.name." + facts.Shown.Replace('_', '-'));
        return facts.IsOld ? facts.Strings.Fill("status.then", ("status", words), ("in", facts.LastSaid!.Period.Say(facts.Strings, "in"))) : words;
    }
}
