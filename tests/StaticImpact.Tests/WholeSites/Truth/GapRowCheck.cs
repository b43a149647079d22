using AngleSharp.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads a row of the table of gaps.</summary>
internal sealed class GapRowCheck(MeasureFacts facts, string path, TruthLedger ledger)
{
    public void Check(IElement row, string column)
    {
        ledger.Count("gap.row");
        var gap = facts.Json.GetProperty("gaps").EnumerateArray().FirstOrDefault(g => g.GetProperty("breakdown").GetString() == column && facts.GroupOf(column, g.GetProperty("group").GetString()!)?.Name == row.QuerySelector("th").Words());
        if (gap.ValueKind == System.Text.Json.JsonValueKind.Undefined)
        {
            Claim(false, "no gap of this group is known");
            return;
        }

        var period = PeriodText.Of(gap.GetProperty("period").GetString()!, facts.Kind);
        var group = facts.GroupOf(column, gap.GetProperty("group").GetString()!)!;
        var reference = facts.GroupOf(column, gap.GetProperty("reference").GetString()!)!;
        var cells = row.QuerySelectorAll("td").ToList();
        var (own, other) = (group.At(period)!, reference.At(period)!);
        var at = " " + period.Say(facts.Strings, "name");
        var value = cells[0].Words();
        Claim(value.EndsWith(at, StringComparison.Ordinal) && Figures.Tells(facts, value[..^at.Length], group, own, "value"), "the figure is another");
        var size = facts.RoundedOf(group, own.Value!.Value) - facts.RoundedOf(reference, other.Value!.Value);
        Claim(Figures.TellsChange(facts, cells[1].Words(), size, Math.Max(facts.DecimalsOf(group), facts.DecimalsOf(reference)), "change-short", isSigned: true), "the difference is another");
        var around = facts.Strings.Text("page.gap.times").Split("{ratio}");
        var ratio = gap.GetProperty("ratio") is { ValueKind: System.Text.Json.JsonValueKind.Number } exact ? exact.GetDecimal() : (decimal?)null;
        var told = cells[2].Words();
        Claim(
            ratio is null ? told == facts.Strings.Text("page.gap.none")
            : told.StartsWith(around[0], StringComparison.Ordinal) && told.EndsWith(around[1], StringComparison.Ordinal) && told[around[0].Length..^around[1].Length] is var number
                && (number.StartsWith('<') || number.StartsWith('>') ? Math.Abs(ratio.Value) < 0.005m : FigureReader.Plain(facts.Strings, number) is { } shown && shown.Value == Math.Round(ratio.Value, 2, MidpointRounding.AwayFromZero)),
            "the ratio is another");
        Claim(other.Value == 0 || ratio is null || Math.Abs(ratio.Value - (own.Value!.Value / other.Value!.Value)) < 0.0001m * Math.Max(1, Math.Abs(ratio.Value)), "the ratio in the JSON file is another");
        var verdict = gap.GetProperty("verdict").GetString();
        Claim(verdict is null ? cells[3].Words() == facts.Strings.Text("page.gap.none") : row.QuerySelector(".gap-verdict") is { } chip && chip.ClassList.Contains("gap-" + verdict.Replace('_', '-')) && IsVerdict(chip.Words(), gap, verdict), "the verdict is another");

        void Claim(bool isTrue, string why)
        {
            if (!isTrue) ledger.Problem($"{path} {facts.Id} (gap.row): {why}: \"{row.Words()}\"");
        }
    }

    private bool IsVerdict(string text, System.Text.Json.JsonElement gap, string verdict)
    {
        if (text == facts.Strings.Text("gap.verdict." + verdict.Replace('_', '-'))) return true;
        if (verdict != "widening" || gap.GetProperty("closed") is not { ValueKind: System.Text.Json.JsonValueKind.Number } closed) return false;
        var around = facts.Strings.Text("gap.verdict.widening-by").Split("{share}");
        var share = text[around[0].Length..^around[1].Length].Replace(facts.Strings.Text("unit.percent.value").Replace("{n}", "", StringComparison.Ordinal), "", StringComparison.Ordinal);
        return text.StartsWith(around[0], StringComparison.Ordinal) && (share == "<1" || (FigureReader.Plain(facts.Strings, share) is { } told && told.Value == Math.Round(Math.Abs(closed.GetDecimal()) * 100, MidpointRounding.AwayFromZero)));
    }
}
