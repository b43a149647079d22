using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Charts;
using StaticImpact.Model;
using StaticImpact.Pages.Single;
using StaticImpact.Pages.Views;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Indicators;

/// <summary>Says how a status was worked out, with the indicator's own numbers.</summary>
internal static class StatusWorking
{
    /// <summary>Beyond this, a double is no number a reader can use, and a decimal may not hold it.</summary>
    private const double Greatest = 1e15;

    public static WorkingView Of(PageScope scope, Indicator indicator)
    {
        var reading = scope.Site.Progress[indicator.Id];
        var words = scope.Words;
        var speech = new IndicatorFormatter(indicator, words).BesideUnit();
        return new WorkingView
        {
            Method = words[$"progress.method.{reading.Method.Name}.name"],
            MethodPage = scope.Link(SiteAddresses.Method, words["nav.method"]),
            Sentence = Sentence(indicator, reading, words),
            Steps = [.. Inputs(scope, reading, speech), .. Steps(indicator, reading, words), .. Judgement(scope, reading)],
            Flags = [.. ProgressNames.Of(reading.Flags).Select(flag => words["progress.flag." + flag])],
            WouldChange = WouldChange(reading, speech),
            Others = [.. reading.Others.All.Select(other => Other(reading, other, words))],
            Remark = reading.Others.All.IsEmpty ? "" : words[reading.Others.Disagree ? "progress.others.disagree" : "progress.others.agree"],
            Milestones = [.. reading.Milestones.Select(milestone => Milestone(milestone, speech))],
        };
    }

    /// <summary>Rules whose words are those of the status that they lead to.</summary>
    private static readonly ImmutableArray<string> ToldByStatus = ["baseline-only", "too-few-points", "trend-unclear-up", "trend-unclear-down", "no-method"];

    /// <summary>The status, and the rule that decided.</summary>
    private static string Sentence(Indicator indicator, ProgressReading reading, Words words)
    {
        var status = StatusWords.Sentence(words, indicator, reading);
        return ToldByStatus.Contains(reading.DecidedBy) ? status : $"{status} {words["progress.rule." + reading.DecidedBy]}";
    }

    private static IEnumerable<FactView> Inputs(PageScope scope, ProgressReading reading, IndicatorFormatter speech)
    {
        var words = scope.Words;
        if (reading.Baseline is { } baseline) yield return Input("baseline", baseline);
        if (reading.Bound is { } bound) yield return Input("latest", bound);
        else if (reading.Latest is { } latest && reading.Count > 1) yield return Input("latest", latest);
        if (reading.Target is { } target) yield return new(words["progress.input.target"], $"{speech.Target(target)}, {words.Period(target.By)}", "target");
        if (reading is { IsDistance: true, Working.Steps.IsEmpty: false }) yield return new("", words["progress.input.distance"], "distance");

        FactView Input(string key, Observation observation) =>
            new(words["progress.input." + key], $"{speech.Said(observation)}, {words.Period(observation.Period)}", key);
    }

    private static IEnumerable<FactView> Steps(Indicator indicator, ProgressReading reading, Words words)
    {
        foreach (var step in reading.Working.Steps)
        {
            // A straight line may lead below nothing; that is arithmetic, not a forecast to put before readers.
            if (step.Formula.Quantity == Quantity.Projected && !reading.IsDistance && !PossibleValues.Of(indicator).Contain(step.Result)) continue;
            var filled = reading.Working.Fill(step, (symbol, value) => Plain(words, symbol, value));
            var result = Result(words, step.Formula.Quantity!, step.Result);
            yield return new FactView(
                words["progress.formula." + step.Formula.Id],
                filled == step.Formula.Text ? result : $"{filled} = {result}",
                step.Formula.Id);
        }
    }

    private static IEnumerable<FactView> Judgement(PageScope scope, ProgressReading reading)
    {
        if (reading.Judgement is not { } judgement) yield break;
        var words = scope.Words;
        if (judgement.Why is { } why) yield return new(words["progress.judged.why"], scope.Text(why), "why");
        if (judgement.Judge is { } judge) yield return new(words["progress.judged.judge"], scope.Text(judge), "judge");
        if (judgement.Date is { } date) yield return new(words["progress.judged.date"], words.Date(date), "date");
    }

    /// <summary>The nearest change for the better, what being on track would take, and the nearest change for the worse.</summary>
    private static string WouldChange(ProgressReading reading, IndicatorFormatter speech)
    {
        if (reading.Change is not { } change) return "";
        var (better, worse) = speech.Indicator.Direction == Direction.Lower ? (change.Below, change.Above) : (change.Above, change.Below);
        // Beyond a range the same status comes again on the other side, which is no change.
        var onTrack = reading.Status == ProgressStatus.OnTrack ? null : change.Changes.FirstOrDefault(c => c.Status == ProgressStatus.OnTrack && c.IsAtLeast == better?.IsAtLeast);
        StatusChange?[] said = [better, onTrack, worse];
        return string.Join(' ', said.OfType<StatusChange>().Distinct().Select(c => WouldChange(reading, speech, c)).Where(sentence => sentence.Length > 0));
    }

    private static string WouldChange(ProgressReading reading, IndicatorFormatter speech, StatusChange to)
    {
        // Marks have no values between them, and both ends of their list.
        var unit = speech.Indicator.Unit.Kind;
        var isMark = unit is UnitKind.Grade or UnitKind.YesNo;
        var decimals = isMark ? 0 : speech.Decimals;
        if (to.Rounded(decimals) is not { } near) return "";
        var far = to.Furthest(decimals) ?? (!isMark ? null : !to.IsAtLeast ? 0 : unit == UnitKind.YesNo ? 1 : speech.Indicator.Grades.Length - 1);
        var key = far is null ? to.IsAtLeast ? "at-least" : "at-most" : far == near ? "exactly" : "between";
        return speech.Words.Format(
            "progress.change." + key,
            ("value", speech.Value(near)),
            ("from", speech.Value(Math.Min(near, far ?? near))),
            ("to", speech.Value(Math.Max(near, far ?? near))),
            ("status", speech.Words.Status(ShownStatus.Of(to.Status, reading.Target is not null))));
    }

    private static FactView Other(ProgressReading reading, MethodComparison other, Words words)
    {
        var status = words.Status(ShownStatus.Of(other.Status, reading.Target is not null));
        return new(
            words[$"progress.method.{other.Method.Name}.name"],
            other.Band is (GrowthBand.Limited or GrowthBand.Moderate) and var band ? $"{status} ({words["progress.band." + ProgressNames.Of(band)]})" : status,
            other.Method.Name);
    }

    private static FactView Milestone(MilestoneReading milestone, IndicatorFormatter speech)
    {
        var words = speech.Words;
        var key = milestone.MetLater ? "missed-met-later" : ProgressNames.Milestones[milestone.Outcome];
        return new(
            words.Format("progress.milestone.term", ("target", speech.Target(milestone.Target)), ("period", words.Period(milestone.Target.By))),
            words["progress.milestone." + key],
            key);
    }

    /// <summary>A number within a formula. Years are written without a thousands separator.</summary>
    private static string Plain(Words words, string symbol, double value) => symbol switch
    {
        "t0" or "tn" or "T" or "tR" => value.ToString("0.##", CultureInfo.InvariantCulture),
        "d" or "sign" => value > 0 ? "1" : words.Minus + "1",
        _ => Number(words, value, 4),
    };

    private static string Result(Words words, Quantity quantity, double value) => quantity.Kind switch
    {
        QuantityKind.Share => Percent(words, value, quantity.Decimals),
        QuantityKind.Year => value.ToString("0.#", CultureInfo.InvariantCulture),
        QuantityKind.Number or QuantityKind.Count => Number(words, value, quantity.Decimals),
        _ => throw new UnreachableException(),
    };

    private static string Percent(Words words, double share, int decimals) =>
        Math.Abs(share) < Greatest ? words.Percent((decimal)share, decimals) : Number(words, share, 0);

    /// <summary>With as many decimals as it has, at most so many.</summary>
    private static string Number(Words words, double value, int most)
    {
        if (!(Math.Abs(value) < Greatest)) return value.ToString("0.###E0", CultureInfo.InvariantCulture);
        var number = Math.Round((decimal)value, most, MidpointRounding.AwayFromZero);
        var decimals = 0;
        while (decimals < most && number != Math.Round(number, decimals)) decimals++;
        return words.Number(number, decimals);
    }
}
