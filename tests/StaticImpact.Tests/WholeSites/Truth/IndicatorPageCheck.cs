using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads the page of a measure: everything above its story, its groups, and how its status was worked out. A text in
/// these parts that nobody reads is a problem.</summary>
internal sealed class IndicatorPageCheck(SentenceCheck sentences, CardCheck cards, TruthLedger ledger)
{
    /// <summary>Rules that say what the sentence of their status says.</summary>
    private static readonly HashSet<string> ToldByStatus = ["baseline-only", "too-few-points", "trend-unclear-up", "trend-unclear-down", "no-method"];

    /// <param name="others">The other measures of the same indicator.</param>
    public void Check(IHtmlDocument page, MeasureFacts facts, IReadOnlyList<MeasureFacts> others, string path)
    {
        var main = page.QuerySelector("main")!;
        var head = main.QuerySelector(".indicator-head")!;
        var headline = head.QuerySelector("h1")!;
        if (facts.OwnHeadline is { } own) Claim(headline.Words() == own, "this is not the author's headline");
        else sentences.Check(headline.Words(), "page.headline.", facts, new ReadingPlace(path));
        cards.Head(head, facts, path);
        headline.Remove();
        head.QuerySelector(".indicator-figures")!.Remove();

        if (main.QuerySelector("#s-measures") is { } beside) Measures(beside, facts, others, path);
        else if (others.Count > 0) ledger.Problem($"{path}: the other measures are not told");
        foreach (var breakdown in main.QuerySelectorAll("section.breakdown").ToList()) Breakdown(breakdown, facts, path);
        var charts = new ChartCheck(sentences, ledger);
        foreach (var chart in main.QuerySelectorAll("figure.chart:not(.live-chart)").ToList())
        {
            charts.Check(chart, facts, path, null);
            chart.Remove();
        }

        if (main.QuerySelector(":scope > .way") is { } way)
        {
            cards.WayTo(way, facts, path);
            way.Remove();
        }

        Working(main.QuerySelector("#s-working")!, facts, path);
        About(main.QuerySelector("#s-about")!, facts, path);
        Unread(main, facts, path);

        void Claim(bool isTrue, string why)
        {
            ledger.Count("headline.own");
            if (!isTrue) ledger.Problem($"{path}: {why}");
        }
    }

    /// <summary>The other measures of the indicator: their names, statuses and charts, and which one stands for all.</summary>
    private void Measures(IElement section, MeasureFacts facts, IReadOnlyList<MeasureFacts> others, string path)
    {
        var told = section.QuerySelectorAll("section.breakdown").ToList();
        if (!told.Select(t => t.QuerySelector("h3").Words()).SequenceEqual(others.Select(o => o.MeasureTitle))) ledger.Problem($"{path}: other measures: {string.Join(", ", told.Select(t => t.QuerySelector("h3").Words()))}");
        foreach (var (measure, other) in told.Zip(others))
        {
            ledger.Count("measure");
            var status = measure.QuerySelector(".indicator-status").Words();
            if (status != (other.IsFact ? "" : StatusAgreement.WordsOf(other))) ledger.Problem($"{path}: '{other.Id}' is {other.Shown}, not '{status}'");
            foreach (var chart in measure.QuerySelectorAll("figure.chart").ToList()) new ChartCheck(sentences, ledger).Check(chart, other, path, null);
            foreach (var sentence in measure.QuerySelectorAll(":scope > p:not([class])")) sentences.Check(sentence.Words(), "page.headline.", other, new ReadingPlace(path));
        }

        ledger.Count("measures.overall");
        string[] possible = [.. others.Prepend(facts).Where(m => !m.IsFact).SelectMany(m => (string[])["headline", "worst"], (m, by) => facts.Strings.Fill("page.measures.overall." + by, ("measure", m.MeasureTitle), ("status", StatusAgreement.WordsOf(m)))), facts.Strings.Text("page.measures.overall.none")];
        if (section.QuerySelector(".section-note") is { } note && !possible.Contains(note.Words())) ledger.Problem($"{path}: '{note.Words()}' is not so");
        section.Remove();
    }

    /// <summary>One way of splitting the figures: its charts and its table of gaps.</summary>
    private void Breakdown(IElement section, MeasureFacts facts, string path)
    {
        var label = section.QuerySelector("h3").Words();
        var column = facts.Columns.FirstOrDefault(c => c.Label == label).Column;
        if (column is null) ledger.Problem($"{path}: no breakdown is called '{label}'");
        var charts = new ChartCheck(sentences, ledger);
        foreach (var chart in section.QuerySelectorAll("figure.chart").ToList()) charts.Check(chart, facts, path, column);
        foreach (var row in section.QuerySelectorAll("table.gaps tbody tr")) new GapRowCheck(facts, path, ledger).Check(row, column!);
        var hidden = facts.Strings.Text("page.indicator.breakdown-hidden");
        if (section.QuerySelector("p.empty") is { } empty && (empty.Words() != hidden || facts.Groups(column!).SelectMany(g => g.Rows).Any(r => r.Drawn is not null))) ledger.Problem($"{path}: '{empty.Words()}' is not so");
        section.Remove();
    }

    private void Working(IElement section, MeasureFacts facts, string path)
    {
        var place = new ReadingPlace(path);
        var told = sentences.Check(section.QuerySelector(".working-sentence").Words(), "status.sentence. progress.rule.", facts, place);
        if (!told.Any(k => k.StartsWith("progress.rule.", StringComparison.Ordinal)) && !ToldByStatus.Contains(facts.Progress.GetProperty("decidedBy").GetString()!)) ledger.Problem($"{path}: the rule that decided is not told");
        var flags = section.QuerySelectorAll(".working-flags li").Select(l => l.Words()).ToList();
        ledger.Count("working.flags");
        if (!flags.SequenceEqual(facts.Progress.GetProperty("flags").EnumerateArray().Select(f => facts.Strings.Text("progress.flag." + f.GetString())))) ledger.Problem($"{path}: other flags: {string.Join(' ', flags)}");
        var lists = section.QuerySelectorAll(":scope > dl.working").ToList();
        foreach (var fact in lists.Take(lists.Count > 0 && lists[0].PreviousElementSibling?.LocalName == "h3" ? 0 : 1).SelectMany(l => l.QuerySelectorAll(".fact"))) WorkingRules.Fact(fact, facts, place, ledger);
        var milestones = facts.Json.GetProperty("milestones").EnumerateArray().ToList();
        var steps = lists.Where(l => l.PreviousElementSibling?.LocalName == "h3").SelectMany(l => l.QuerySelectorAll(".fact")).ToList();
        if (steps.Count != milestones.Count) ledger.Problem($"{path}: {steps.Count} steps on the way of {milestones.Count}");
        foreach (var (fact, milestone) in steps.Zip(milestones))
        {
            ledger.Count("working.milestone");
            var outcome = milestone.GetProperty("metLater").GetBoolean() ? "missed-met-later" : milestone.GetProperty("outcome").GetString()!.Replace('_', '-');
            if (fact.QuerySelector("dd").Words() != facts.Strings.Text("progress.milestone." + outcome) || !TargetRules.TellsBy(facts, milestone, fact.QuerySelector("dt").Words(), "progress.milestone.term", "target")) ledger.Problem($"{path}: another step on the way: {fact.Words()}");
        }

        var others = facts.Json.GetProperty("otherMethods").EnumerateArray().ToList();
        foreach (var (fact, other) in section.QuerySelectorAll(".working-others .fact").Zip(others))
        {
            ledger.Count("working.other");
            var shown = SiteFacts.ShownOf(other.GetProperty("status").GetString()!, facts.Target is not null);
            if (!fact.QuerySelector("dd").Words().StartsWith(facts.Strings.Text("status.name." + shown), StringComparison.Ordinal)) ledger.Problem($"{path}: another method says another thing: {fact.Words()}");
        }

        foreach (var change in section.QuerySelectorAll(":scope > p:not([class])")) sentences.Check(change.Words(), "progress.change.", facts, place);
        section.Remove();
    }

    /// <summary>Target and breaks among the facts about the measure; the rest is the author's text.</summary>
    private void About(IElement section, MeasureFacts facts, string path)
    {
        if (facts.Target is { } target)
        {
            ledger.Count("about.target");
            var value = section.QuerySelectorAll(".fact-target dd").Select(d => d.Words()).LastOrDefault() ?? "";
            var period = PeriodText.Of(target.GetProperty("period").GetString()!, facts.Kind).Say(facts.Strings, "name");
            var around = facts.Strings.Fill("page.indicator.target", ("period", period)).Split("{value}");
            var end = value.IndexOf(around[1], StringComparison.Ordinal);
            if (end < 0 || !TargetRules.TellsFigure(facts, target, value[around[0].Length..end])) ledger.Problem($"{path}: another target: {value}");
        }
        else if (section.QuerySelector(".fact-target") is not null)
        {
            ledger.Problem($"{path}: no target is set");
        }

        var breaks = facts.Json.GetProperty("breaks").EnumerateArray().Select(b => facts.Strings.Fill("page.indicator.break", ("period", PeriodText.Of(b.GetProperty("period").GetString()!, facts.Kind).Say(facts.Strings, "name")))).ToList();
        var told = section.QuerySelectorAll(".fact-break dd").Select(d => d.Words()).ToList();
        if (told.Count != breaks.Count || told.Zip(breaks).Any(b => !b.First.StartsWith(b.Second, StringComparison.Ordinal))) ledger.Problem($"{path}: other breaks: {string.Join(' ', told)}");
    }

    /// <summary>What is left above the story is words of the theme that tell no figure.</summary>
    private void Unread(IElement main, MeasureFacts facts, string path)
    {
        string[] fixedWords = ["page.indicator.gaps", "page.indicator.no-gaps", "page.indicator.no-chart", "page.indicator.hidden"];
        foreach (var element in main.Children.TakeWhile(e => e.Id is not ("s-story-behind" or "s-activities")))
        {
            if (element.ClassList.Contains("section-note") || element.LocalName is "nav" or "script" || element.ClassList.Contains("notice") || element.ClassList.Contains("breadcrumbs")) continue;
            foreach (var split in element.QuerySelectorAll(".section-note, ul.links").ToList()) split.Remove();
            var left = element.Words();
            foreach (var words in fixedWords) left = left.Replace(facts.Strings.Text(words), "", StringComparison.Ordinal).Trim();
            if (left.Length > 0) ledger.Problem($"{path}: nobody reads \"{left}\"");
        }
    }
}
