using AngleSharp.Dom;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>How a status was worked out: its numbers are those of the JSON file, its inputs those of the data.</summary>
internal static class WorkingRules
{
    private static readonly HashSet<string> Shares = ["share", "shareAtDeadline", "elapsed", "limitFactor"];
    private static readonly HashSet<string> Rates = ["relativeSlope", "growth", "growthNeeded", "growthForBetter"];

    public static IEnumerable<(string Key, Action<Said> Check)> All =>
    [
        ("progress.change.at-least", s => Change(s, (latest, at) => latest < at)),
        ("progress.change.at-most", s => Change(s, (latest, at) => latest > at)),
        ("progress.change.exactly", s => Change(s, (latest, at) => latest != at)),
        ("progress.change.between", s => Between(s)),
    ];

    /// <summary>One of the facts in the list of numbers.</summary>
    public static void Fact(IElement fact, MeasureFacts facts, ReadingPlace place, TruthLedger ledger)
    {
        var key = fact.ClassAfter("fact-");
        var (term, value) = (fact.QuerySelector("dt").Words(), fact.QuerySelector("dd").Words());
        var said = new Said("working." + key, $"{term}: {value}", new Dictionary<string, string>(), facts, place, ledger);
        ledger.Count(said.Key);
        switch (key)
        {
            case "baseline" or "latest":
                var row = key == "baseline" ? facts.Baseline : facts.EndsInBound ? facts.LastSaid : facts.Latest;
                said.Claim(row is not null && value.EndsWith(", " + row.Period.Say(facts.Strings, "name"), StringComparison.Ordinal) && Figures.Tells(facts, value[..^(row.Period.Say(facts.Strings, "name").Length + 2)], facts.Headline!, row, "value"), "the figures have another " + key);
                break;
            case "target":
                said.Claim(facts.Target is { } target && TargetRules.Tells(facts, target, value, ", "), "the target is another");
                break;
            case "distance":
                said.Claim(facts.Progress.GetProperty("onDistance").GetBoolean(), "the numbers are no distances");
                break;
            case "why" or "judge" or "date":
                said.Claim(facts.Progress.TryGetProperty("judgement", out _), "nobody judged");
                break;
            default:
                Number(said, key, value[(value.LastIndexOf(" = ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..]);
                break;
        }
    }

    /// <summary>A result is the number of that name in the JSON file, as far as it is written.</summary>
    private static void Number(Said said, string key, string text)
    {
        if (!said.Facts.Progress.TryGetProperty(key, out var exact) || exact.ValueKind != System.Text.Json.JsonValueKind.Number)
        {
            said.Claim(false, "the JSON file has no such number");
            return;
        }

        var number = exact.GetDouble();
        if (FromFigures(said.Facts, key) is { } own) said.Claim(Math.Abs(own - number) <= Math.Abs(own) * 1e-6 + 1e-9, $"from the figures it is {own.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        if (text.Contains('E', StringComparison.Ordinal))
        {
            said.Claim(double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var power) && Math.Abs(power - number) <= Math.Abs(number) * 0.001, "the number is another");
            return;
        }

        var percent = Shares.Contains(key) || Rates.Contains(key);
        if (percent && Math.Abs(number) < 1e6) number *= 100;
        var bare = text.Replace(said.Strings.Text("unit.percent.value").Replace("{n}", "", StringComparison.Ordinal), "", StringComparison.Ordinal);
        var decimals = Shares.Contains(key) ? 0 : key == "mannKendallP" ? 3 : key is "reachYear" ? 1 : 2;
        var tolerance = (0.5 * Math.Pow(10, -decimals)) + (Math.Abs(number) * 1e-9) + 1e-9;
        if (bare.TrimStart('<', '>').Length < bare.Length)
        {
            said.Claim(Math.Abs(number) <= tolerance, "it is no such small number");
            return;
        }

        if (key == "reachYear") bare = bare.Replace(".", said.Strings.DecimalSign, StringComparison.Ordinal);
        said.Claim(FigureReader.Plain(said.Strings, bare) is { } told && Math.Abs((double)told.Value - number) <= tolerance, $"the number is {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    /// <summary>What the two ends and the target alone decide, worked out again from the data; null for what they do not.</summary>
    private static double? FromFigures(MeasureFacts facts, string key)
    {
        if (facts.Progress.GetProperty("onDistance").GetBoolean() || facts.Ends is not { } ends) return null;
        var (first, last) = ((double)ends.First.Value!.Value, (double)ends.Last.Value!.Value);
        var (from, to) = (ends.First.Period.Time, ends.Last.Period.Time);
        var target = facts.Target is { } set ? (Value: (double)set.GetProperty("value").GetDecimal(), Time: PeriodText.Of(set.GetProperty("period").GetString()!, facts.Kind).Time) : ((double Value, double Time)?)null;
        return (key, target) switch
        {
            ("share", { } goal) => (last - first) / (goal.Value - first),
            ("elapsed", { } goal) => (to - from) / (goal.Time - from),
            ("pace", { } goal) => (last - first) / (goal.Value - first) / ((to - from) / (goal.Time - from)),
            ("pacePerYear", _) => (last - first) / (to - from),
            ("neededPerYear", { } goal) => (goal.Value - last) / (goal.Time - to),
            ("growth", _) when first > 0 && last > 0 => Math.Pow(last / first, 1 / (to - from)) - 1,
            ("growthNeeded", { Value: > 0 } goal) when first > 0 => Math.Pow(goal.Value / first, 1 / (goal.Time - from)) - 1,
            _ => null,
        };
    }

    /// <summary>What another latest figure would have meant: that figure is another than the latest, on the side that is told.</summary>
    private static void Change(Said s, Func<decimal, decimal, bool> isBeyond)
    {
        Named(s);
        if (s.Facts.Latest?.Value is not { } latest || s.Facts.Reader.Read(s["value"], "value") is not { } figure) s.Claim(false, "there is no figure that could be another");
        else s.Claim(isBeyond(latest, figure.Number) || s.Facts.Unit.IsMark, "the latest figure is there already");
    }

    private static void Between(Said s)
    {
        Named(s);
        if (s.Facts.Latest?.Value is not { } latest || s.Facts.Reader.Read(s["from"], "value") is not { } from || s.Facts.Reader.Read(s["to"], "value") is not { } to) s.Claim(false, "there is no figure that could be another");
        else s.Claim(from.Number < to.Number && (latest < from.Number || latest > to.Number), "the latest figure is there already");
    }

    private static void Named(Said s)
    {
        var key = s.Strings.Under("status.name.").FirstOrDefault(k => s.Strings.Text(k) == s["status"]);
        s.Claim(key is not null && key != "status.name." + s.Facts.Shown.Replace('_', '-'), "it would change nothing");
        s.Claim(s.Facts.Target is not null || key is not ("status.name.on-track" or "status.name.improving-too-slowly" or "status.name.target-met"), "no target is set");
    }
}
