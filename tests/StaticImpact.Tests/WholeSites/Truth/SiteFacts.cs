using System.Text.Json;
using AngleSharp.Dom;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A published site beside what is true of it, read page by page in one language.</summary>
internal sealed class SiteFacts
{
    private readonly Func<string, string> read;
    private readonly IReadOnlyList<string> paths;
    private readonly Initiative initiative;

    /// <param name="read">A published file's text.</param>
    /// <param name="paths">Of every published file.</param>
    /// <param name="initiative">What the author wrote.</param>
    /// <param name="prefix">Of the language's pages: nothing, or <c>es/</c>.</param>
    public SiteFacts(Func<string, string> read, IEnumerable<string> paths, Initiative initiative, StringTable strings, string prefix)
    {
        (this.read, this.initiative, Strings, Prefix) = (read, initiative, strings, prefix);
        var others = initiative.Settings.Languages.Select(l => l.Tag + "/").Where(p => p != prefix).ToList();
        this.paths = [.. paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && (prefix.Length > 0 ? p.StartsWith(prefix, StringComparison.Ordinal) : !others.Exists(o => p.StartsWith(o, StringComparison.Ordinal))))];
        Measures = initiative.Measures.ToDictionary(
            i => i.Id.Value,
            i => new MeasureFacts(i, initiative.Places, initiative.Settings.Place, JsonDocument.Parse(read($"indicators/{i.Id.Value}/data.json")).RootElement, read($"indicators/{i.Id.Value}/data.csv"), strings));
        foreach (var indicator in initiative.Measures) Measures[indicator.Id.Value].StandWith([.. indicator.OtherMeasures.Select(m => Measures[m.Id.Value])]);
    }

    public StringTable Strings { get; }
    public string Prefix { get; }
    public IReadOnlyDictionary<string, MeasureFacts> Measures { get; }
    public IReadOnlyList<string> Pages => paths;

    public string Read(string path) => read(path);

    /// <summary>Reads every page.</summary>
    public TruthLedger Check()
    {
        var ledger = new TruthLedger();
        foreach (var path in paths) Check(path, read(path), ledger);
        return ledger;
    }

    /// <summary>Reads one page, as published or as a test has changed it.</summary>
    public void Check(string path, string html, TruthLedger ledger)
    {
        var (sentences, cards, counts) = (new SentenceCheck(ledger), new CardCheck(ledger), new CountCheck(ledger));
        var page = Html.Parse(html);
        foreach (var tile in page.QuerySelectorAll("li.tile")) cards.Tile(tile, Measures[IdIn(tile.QuerySelector("a")!, path)], path);
        foreach (var row in page.QuerySelectorAll("tr.score")) cards.Row(row, Measures[row.Id!["s-row-".Length..]], path);
        foreach (var chart in page.QuerySelectorAll("figure.live-chart")) new ChartCheck(sentences, ledger).Check(chart, Measures[IdIn(chart.QuerySelector(".chart-title a")!, path)], path, null);
        Counts(page, path, counts);
        var own = path[Prefix.Length..];
        if (own.StartsWith("indicators/", StringComparison.Ordinal) && own.EndsWith("/index.html", StringComparison.Ordinal) && IdOf(own) is { } id)
        {
            new IndicatorPageCheck(sentences, cards, ledger).Check(page, Measures[id], [.. Measures.Values.Where(m => m.Id != id && m.Id.Split('/')[0] == id.Split('/')[0])], path);
        }

        // The page that other sites show in a frame.
        if (own.StartsWith("indicators/", StringComparison.Ordinal) && own.EndsWith("/embed/index.html", StringComparison.Ordinal) && own["indicators/".Length..^"/embed/index.html".Length] is var framed)
        {
            foreach (var chart in page.QuerySelectorAll("figure.chart"))
            {
                ledger.Count("embed");
                new ChartCheck(sentences, ledger).Check(chart, Measures[framed], path, null);
            }
        }
    }

    /// <summary>The key of a status as it is shown.</summary>
    public static string ShownOf(string status, bool hasTarget) => (status, hasTarget) switch
    {
        ("improving", true) => "improving-too-slowly",
        ("on_track", false) => "improving-quickly",
        _ => status.Replace('_', '-'),
    };

    public IEnumerable<MeasureFacts> OfGoal(string goal) => initiative.Indicators.Where(i => i.Goal.Value == goal).Select(i => Measures[i.Id.Value]);

    private IEnumerable<MeasureFacts> WholeOfGoal(string goal) => OfGoal(goal).Select(m => m.Whole).OfType<MeasureFacts>();

    private void Counts(IParentNode page, string path, CountCheck counts)
    {
        var own = path[Prefix.Length..].Split('/');
        IReadOnlyList<MeasureFacts> scope = own switch
        {
            ["goals", var goal, "index.html"] => [.. OfGoal(goal)],
            ["scorecard", "goal", var goal, "index.html"] => [.. OfGoal(goal)],
            ["index.html"] or ["scorecard" or "goals" or "how-we-work", "index.html"] => [.. initiative.Indicators.Select(i => Measures[i.Id.Value])],
            ["scorecard", ..] => [.. page.QuerySelectorAll("tr.score").Select(r => Measures[r.Id!["s-row-".Length..]])],
            _ => [],
        };
        scope = [.. scope.Select(m => m.Whole).OfType<MeasureFacts>()];
        if (page.QuerySelector(".answer") is { } answer) counts.Answer(answer.Words(), scope, Strings, path);
        if (page.QuerySelector(".counts-list") is { } list) counts.List(list, scope, Strings, path);
        foreach (var card in page.QuerySelectorAll(".goal-card")) counts.Words(card.QuerySelector(".counts-words").Words(), [.. WholeOfGoal(IdIn(card.QuerySelector("a")!, path))], Strings, path);
        foreach (var group in page.QuerySelectorAll(".scorecard-group"))
        {
            if (group.QuerySelector(".section-note") is { } words) counts.Words(words.Words(), [.. WholeOfGoal(group.QuerySelector("h2")!.Id!["s-goal-".Length..])], Strings, path);
        }
    }

    /// <summary>The measure that a page is about; null for the list of all, and for pages in frames.</summary>
    private static string? IdOf(string page) =>
        page["indicators".Length..^"index.html".Length].Trim('/') is { Length: > 0 } id && !id.EndsWith("/embed", StringComparison.Ordinal) ? id : null;

    /// <summary>Of what a link on a page leads to.</summary>
    private static string IdIn(IElement link, string path) =>
        new Uri(new Uri("https://site.example/" + path), link.GetAttribute("href")!).AbsolutePath.Replace("index.html", "", StringComparison.Ordinal).TrimEnd('/').Split('/')[^1];
}
