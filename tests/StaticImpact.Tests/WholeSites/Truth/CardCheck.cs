using AngleSharp.Dom;
using StaticImpact.Model;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads a measure in a tile, in a row of the scorecard or at the head of its page: the same figures everywhere.</summary>
internal sealed class CardCheck(TruthLedger ledger)
{
    public void Tile(IElement tile, MeasureFacts facts, string path)
    {
        var said = At("tile", tile, facts, path);
        said.Claim(tile.QuerySelector(".tile-title").Words() == facts.Name, "it has another name");
        said.Claim(tile.ClassList.Contains("tile-" + (facts.Whole?.Shown.Replace('_', '-') ?? "not-assessed")), "its colour is that of another status");
        Latest(said, tile.QuerySelector(".figure").Words(), tile.QuerySelector(".figure-unit").Words(), tile.QuerySelector(".tile-period").Words());
        if (tile.QuerySelector("p.change") is { } change) Change(said, change);
        else said.Claim(facts.Ends is null || facts.EndsInBound, "its change is not told");
        if (tile.QuerySelector(".tile-lately") is { } lately) Lately(said, lately.Words());
        Chip(said, tile, facts.Whole, StatusAgreement.WholeWordsOf(facts));
    }

    /// <summary>Status and latest figure above the chart.</summary>
    public void Head(IElement head, MeasureFacts facts, string path)
    {
        var said = At("head", head.QuerySelector(".indicator-figures")!, facts, path);
        Latest(said, head.QuerySelector(".indicator-latest .figure").Words(), head.QuerySelector(".figure-unit").Words(), head.QuerySelector(".figure-period").Words());
        Chip(said, head, facts, StatusAgreement.WordsOf(facts));
    }

    public void Row(IElement row, MeasureFacts facts, string path)
    {
        var said = At("row", row, facts, path);
        said.Claim(row.QuerySelector(".score-title a").Words() == facts.Name, "it has another name");
        var period = facts.LastSaid?.Period.Say(facts.Strings, "name") ?? "";
        var latest = row.QuerySelector(".score-latest").Words();
        said.Claim(latest.EndsWith(period, StringComparison.Ordinal) && row.QuerySelectorAll(".score-latest .score-period").Select(p => p.Words()).LastOrDefault("") == period, "the period is another");
        if (latest.EndsWith(period, StringComparison.Ordinal)) latest = latest[..^period.Length].Trim();
        said.Claim(facts.LastSaid is { } last ? Figures.Tells(facts, latest, facts.Headline!, last, "alone") : IsNothing(facts, latest), "the latest figure is another");
        if (row.QuerySelector(".score-change .change") is { } change)
        {
            Way(said, change);
            var (from, to) = Ends(facts);
            var text = change.Words();
            said.Claim(from == to ? text == Same(facts) : Figures.TellsChange(facts, text, to - from, facts.DecimalsOf(facts.Headline!), "change-short", isSigned: true), "the change is another");
            var since = facts.Strings.Fill("page.scorecard.from", ("period", facts.Baseline!.Period.Say(facts.Strings, "name"))).Split("{value}");
            var origin = row.QuerySelector(".score-change .score-period").Words();
            said.Claim(origin.Length > since[0].Length + since[1].Length && origin.EndsWith(since[1], StringComparison.Ordinal) && Figures.Tells(facts, origin[since[0].Length..^since[1].Length], facts.Headline!, facts.Baseline, "value"), "the baseline is another");
        }
        else
        {
            said.Claim(facts.Ends is null && row.QuerySelector(".score-change").Words() == facts.Strings.Text("page.scorecard.no-change"), "its change is not told");
        }

        var goal = row.QuerySelector(".score-target")!;
        if (facts.Target is { } target && goal.QuerySelector(".score-goal") is { } alone) said.Claim(TargetRules.TellsBy(facts, target, alone.Words(), "page.scorecard.target-by"), "the target is another");
        else if (facts.Target is not null) WayTo(goal.QuerySelector(".way"), facts, path);
        else said.Claim(goal.Words() == facts.Strings.Text("page.scorecard.no-target"), "no target is set");
        if (goal.QuerySelector(".score-share") is { } share) Share(said, share.Words());
        Chip(said, row, facts.Whole, StatusAgreement.WholeWordsOf(facts));
        said.Claim(row.QuerySelector(".score-title .flag:not(.flag-overdue)") is not null == facts.IsIllustrative, "it is not marked as what it is");
    }

    /// <summary>The bar of the way to the target: both of its ends, and the share in words.</summary>
    public void WayTo(IElement? way, MeasureFacts facts, string path)
    {
        if (way is null)
        {
            ledger.Problem($"{path} {facts.Id}: the way to the target is not told");
            return;
        }

        var said = At("way", way, facts, path);
        var ends = way.QuerySelectorAll(".way-ends > span").Select(s => s.Words()).ToList();
        said.Claim(facts.Baseline is { } first && ends[0] is var begin && begin.EndsWith(" " + first.Period.Say(facts.Strings, "name"), StringComparison.Ordinal) && Figures.Tells(facts, begin[..^(first.Period.Say(facts.Strings, "name").Length + 1)], facts.Headline!, first, "value"), "the baseline is another");
        said.Claim(facts.Target is { } target && TargetRules.TellsBy(facts, target, ends[1], "page.scorecard.target-by"), "the target is another");
        if (way.QuerySelector(".way-share") is { } share) Share(said, share.Words());
    }

    private Said At(string kind, IElement element, MeasureFacts facts, string path)
    {
        ledger.Count(kind);
        return new Said(kind, element.Words(), new Dictionary<string, string>(), facts, new ReadingPlace(path), ledger);
    }

    private static bool IsNothing(MeasureFacts facts, string text) => text == facts.Strings.Text(facts.IsAllHidden ? "page.hidden-figure" : "page.no-figure");

    /// <summary>A number in large type with its unit behind it.</summary>
    private static void Latest(Said said, string figure, string unit, string period)
    {
        var facts = said.Facts;
        said.Claim(period == (facts.LastSaid?.Period.Say(facts.Strings, "name") ?? ""), "the period is another");
        if (facts.LastSaid is not { } last)
        {
            said.Claim(IsNothing(facts, figure), "there is no figure");
            return;
        }

        var isTold = ((string[])[unit.Length == 0 ? figure : figure + " " + unit, figure + unit]).Any(t => Figures.Tells(facts, t, facts.Headline!, last, "alone"));
        said.Claim(isTold, "the latest figure is another");
    }

    private static (decimal From, decimal To) Ends(MeasureFacts facts) =>
        facts.Ends is { } ends ? (facts.Rounded(ends.First.Value!.Value), facts.Rounded(ends.Last.Value!.Value)) : (0, 0);

    private static string Same(MeasureFacts facts) => facts.Strings.Text(facts.Ends!.Value.First.Value == facts.Ends.Value.Last.Value ? "page.card.same" : "page.card.about-the-same");

    /// <summary>Up or down by how much, and since when.</summary>
    private static void Change(Said said, IElement change)
    {
        Way(said, change);
        var facts = said.Facts;
        if (facts.Ends is not { } ends) return;
        var (from, to) = Ends(facts);
        var around = facts.Strings.Fill("page.card.change", ("period", ends.First.Period.Say(facts.Strings, "name"))).Split("{change}");
        var text = change.Words();
        said.Claim(text.StartsWith(around[0], StringComparison.Ordinal) && text.EndsWith(around[1], StringComparison.Ordinal), "it is not since the baseline");
        if (text.Length < around[0].Length + around[1].Length) return;
        var inner = text[around[0].Length..^around[1].Length];
        if (from == to)
        {
            said.Claim(inner == Same(facts), "it did not change");
            return;
        }

        var by = facts.Strings.Text(to > from ? "page.card.up" : "page.card.down").Split("{by}");
        said.Claim(
            inner.StartsWith(by[0], StringComparison.Ordinal) && inner.EndsWith(by[1], StringComparison.Ordinal) && inner.Length > by[0].Length + by[1].Length
            && Figures.TellsChange(facts, inner[by[0].Length..^by[1].Length], to - from, facts.DecimalsOf(facts.Headline!), "change", isSigned: false),
            "the change is another");
    }

    /// <summary>The arrow follows the figures, and the colour of good and bad follows the direction and never contradicts the status.</summary>
    private static void Way(Said said, IElement change)
    {
        var facts = said.Facts;
        if (facts.Ends is null)
        {
            said.Claim(false, "there is nothing to compare with");
            return;
        }

        var (from, to) = Ends(facts);
        var arrow = change.QuerySelector("svg.icon")?.ClassAfter("icon-") ?? "";
        said.Claim(arrow == (to > from ? "up" : to < from ? "down" : "flat"), "its arrow points elsewhere");
        var tone = change.ClassAfter("tone-");
        if (facts.Direction is Direction.None or Direction.Range) said.Claim(tone.Length == 0, "neither way is better");
        if (tone is not ("better" or "worse")) return;
        said.Claim(tone == (to > from == (facts.Direction == Direction.Higher) ? "better" : "worse"), "its colour is that of the other way");
        said.Claim(facts.Status is not ("no_detectable_change" or "no_clear_direction" or "little_change" or "too_few_points"), "it may be chance");
        said.Claim(tone == "better" ? facts.Status != "getting_worse" : facts.Status is not ("on_track" or "improving"), "its colour contradicts its status");
    }

    private static void Lately(Said said, string text)
    {
        var facts = said.Facts;
        var last = facts.Headline!.Rows.Where(r => r.Value is not null).TakeLast(3).Select(r => r.Value!.Value).ToList();
        var isUp = text == facts.Strings.Text("page.card.lately-up");
        said.Claim(isUp || text == facts.Strings.Text("page.card.lately-down"), "no sentence of a known shape");
        said.Claim(last.Count == 3 && (isUp ? last[0] < last[1] && last[1] < last[2] : last[0] > last[1] && last[1] > last[2]), "the last three figures went another way");
    }

    private static void Share(Said said, string text)
    {
        var facts = said.Facts;
        var share = facts.Progress.GetProperty("share") is { ValueKind: System.Text.Json.JsonValueKind.Number } number ? number.GetDouble() : (double?)null;
        var around = facts.Strings.Text("page.card.share").Split("{share}");
        var percent = facts.Strings.Text("unit.percent.value").Replace("{n}", "", StringComparison.Ordinal);
        said.Claim(
            share switch
            {
                null => false,
                >= 1 => text == facts.Strings.Text("page.card.all-the-way"),
                <= 0 => text == facts.Strings.Text("page.card.none-of-the-way"),
                { } part => text.StartsWith(around[0], StringComparison.Ordinal) && text.EndsWith(percent + around[1], StringComparison.Ordinal) && text[around[0].Length..^(percent.Length + around[1].Length)] is var told
                    && (told == "<1" ? part < 0.005 : FigureReader.Plain(facts.Strings, told) is { } whole && whole.Value == Math.Round((decimal)part * 100, MidpointRounding.AwayFromZero)),
            },
            $"'{text}' is not its share");
    }

    /// <summary>The status in words and as a colour; of a fact none.</summary>
    private static void Chip(Said said, IElement element, MeasureFacts? facts, string words)
    {
        var chip = element.QuerySelector(".chip");
        said.Claim(chip is null == facts is not { IsFact: false }, "a fact has no status, and a measure has one");
        if (chip is null || facts is null) return;
        var key = facts.Shown.Replace('_', '-');
        said.Claim(chip.ClassList.Contains("chip-" + key), "its colour is that of another status");
        said.Claim(chip.Words() == words, $"its status is '{words}'");
        said.Claim(chip.ClassList.Contains("chip-old") == facts.IsOld, facts.IsOld ? "its status is old" : "its status is not old");
        said.Ledger.Count("chip." + key);
    }
}
