using System.Diagnostics;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>Finds what an author says about targets and progress that cannot be meant: what needs the target, the
/// direction and the data together to be seen.</summary>
public static class ProgressRules
{
    /// <param name="today">The day the site speaks from.</param>
    public static void Check(Indicator indicator, DateOnly today, DiagnosticBag bag)
    {
        CheckFuture(indicator, today, bag);
        CheckUnit(indicator, bag);
        CheckReporting(indicator, bag);
        CheckChoice(indicator, bag);
        CheckBaseline(indicator, bag);
        for (var i = 0; i < indicator.Targets.Length; i++)
        {
            var target = indicator.Targets[i];
            if (!CheckShape(indicator, target, bag) || !CheckValue(indicator, target, bag)) continue;
            var c = ProgressCase.Of(indicator, target);
            if (CheckDue(indicator, c, target, bag)) CheckSide(indicator, c, target, bag);
            if (i > 0) CheckOrder(indicator, indicator.Targets[i - 1], target, bag);
        }
    }

    private static void CheckReporting(Indicator indicator, DiagnosticBag bag)
    {
        if (indicator.Reporting is not { } state || indicator.NonStatistical) return;
        if (indicator.Series.IsEmpty && state == ReportingState.Complete && indicator.Judgement is null) Report("but there are no figures. Add them, or write 'in-progress' or 'not-started'");
        else if (!indicator.Series.IsEmpty && state == ReportingState.NotStarted) Report("but there are figures. Write 'in-progress', or 'complete' when all are there");

        void Report(string but) => bag.Add(DataCodes.ReportingDisagrees, indicator.Page.Source, $"The measure says 'reporting: {PublicWords.ReportingStates[state]}', {but}.");
    }

    private static void CheckUnit(Indicator indicator, DiagnosticBag bag)
    {
        if (!indicator.Unit.IsLong) return;
        var name = (indicator.Unit.Plural ?? indicator.Unit.Name)!.Original;
        bag.Add(DataCodes.LongUnit, indicator.Page.Source,
            string.Create(CultureInfo.InvariantCulture, $"The unit's name has {name.Length} characters, so that sentences and tables on its page leave it out. Add 'short: …' under 'unit' for them."));
    }

    /// <summary>Each period that has not begun, once, where it stands first.</summary>
    private static void CheckFuture(Indicator indicator, DateOnly today, DiagnosticBag bag)
    {
        var found = new SortedDictionary<Period, int>();
        foreach (var series in indicator.Series)
        {
            for (var i = series.Observations.Length - 1; i >= 0 && series.Observations[i].Period.FirstDay > today; i--)
            {
                var observation = series.Observations[i];
                if (observation.Value is null && observation.Censored is null) continue;
                if (!found.TryGetValue(observation.Period, out var line) || observation.Line < line) found[observation.Period] = observation.Line;
            }
        }

        foreach (var (period, line) in found)
        {
            bag.Add(DataCodes.PeriodInTheFuture, indicator.DataFile with { Line = line },
                $"The period '{period}' has not begun on {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, and its figure is taken as a latest one. Correct the period, or leave the row out until then.");
        }
    }

    private static void CheckChoice(Indicator indicator, DiagnosticBag bag)
    {
        CheckJudgement(indicator, bag);
        if (indicator.Progress is not { } choice) return;
        var c = ProgressCase.Of(indicator, indicator.Target);

        // Keys of a method may stand without its name where the site's own method is meant.
        foreach (var method in ProgressMethods.All)
        {
            if (choice.Method is null || choice.Method.Value.Value == method.Id) method.Check(c, choice, bag);
        }
    }

    /// <summary>A judgement by hand speaks of nothing that is not set, and a fact is not judged at all.</summary>
    private static void CheckJudgement(Indicator indicator, DiagnosticBag bag)
    {
        var choice = indicator.Progress;
        var method = choice?.Method is { } named ? ProgressMethods.Of(named.Value) : null;
        if (indicator.Direction == Direction.None)
        {
            if (indicator.Judgement is { } fact) Report(fact.Source, "'evidence' gives a judgement");
            if (method is not null && method.By != JudgedBy.Nobody) Report(choice!.Method!.Value.Span, $"'method: {method}' judges");
            return;
        }

        var (status, source) = indicator.Judgement is { } judgement ? (judgement.Status, judgement.Source)
            : method is { By: JudgedBy.Author } && choice!.Status is { } judged ? (judged.Value, judged.Span)
            : (ProgressStatus.NotAssessed, SourceSpan.None);
        if (indicator.Target is not null || status is not (ProgressStatus.TargetMet or ProgressStatus.OnTrack or ProgressStatus.TargetMissed)) return;
        bag.Add(DataCodes.JudgedWithoutTarget, source,
            $"The status '{PublicWords.Statuses[status]}' speaks of a target, but none is set. Add 'target: {{value: …, by: …}}', or write 'improving', 'little-change' or 'getting-worse'.");

        void Report(SourceSpan at, string what) => bag.Add(DataCodes.FactIsJudged, at,
            $"{what}, but 'direction: none' says that neither way is better. Delete it, or write 'direction: higher' or 'direction: lower'.");
    }

    private static void CheckBaseline(Indicator indicator, DiagnosticBag bag)
    {
        if (indicator.Baseline is not { } baseline || indicator.HeadlineSeries?.LastWithValue is not { } last) return;
        // The baseline's own figure may be there and hidden.
        if (baseline.Value.Time <= last.Period.Time + Tolerance.Bound || ProgressCase.Of(indicator, indicator.Target).BaselineIsHidden) return;
        bag.Add(DataCodes.BaselineAfterLatest, baseline.Span,
            $"The baseline '{baseline.Value}' is after the latest value, {last.Period}{Line(indicator, last)}. Name a period up to {last.Period}, or leave 'baseline' out.");
    }

    private static bool CheckShape(Indicator indicator, Target target, DiagnosticBag bag)
    {
        if (indicator.Direction == Direction.None)
        {
            bag.Add(DataCodes.FactIsJudged, target.Source, "A target says which way is better, but 'direction: none' says that neither is. Delete the target, or write 'direction: higher' or 'direction: lower'.");
            return false;
        }

        var problem = (indicator.Direction, target.UpperValue) switch
        {
            (Direction.Range, null) => $"'direction: range' needs a target with 'from' and 'to', not the one value '{Show(indicator, target.Value)}'.",
            (Direction.Range, { } upper) when upper < target.Value =>
                $"The range goes from '{Show(indicator, target.Value)}' to '{Show(indicator, upper)}'. Write the lower end first.",
            (not Direction.Range, not null) => $"A target 'from' … 'to' needs 'direction: range'; here {Better(indicator)}. Write one 'value', or change the direction.",
            _ => null,
        };
        if (problem is not null) bag.Add(DataCodes.RangeMismatch, target.Source, problem);
        return problem is null;
    }

    private static bool CheckValue(Indicator indicator, Target target, DiagnosticBag bag)
    {
        foreach (var value in target.UpperValue is { } upper ? (decimal[])[target.Value, upper] : [target.Value])
        {
            switch (indicator.Unit.Kind)
            {
                case UnitKind.Percent when !indicator.Unit.IsUnbounded && value is < 0 or > 100:
                    bag.Add(DataCodes.ImpossibleTarget, target.Source,
                        $"The target '{Plain(value)}' is not between 0 and 100 percent. Correct it, or the unit.");
                    return false;
                case UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Days when value < 0:
                    bag.Add(DataCodes.ImpossibleTarget, target.Source, $"The target '{Plain(value)}' is below zero. Correct it, or the unit.");
                    return false;
            }
        }

        return true;
    }

    private static bool CheckDue(Indicator indicator, ProgressCase c, Target target, DiagnosticBag bag)
    {
        var baseline = HasBaseline(c) ? c.Baseline.Period : indicator.Baseline?.Value;
        if (baseline is not { } from || target.By.Time > from.Time + Tolerance.Bound) return true;
        bag.Add(DataCodes.TargetDueTooEarly, target.Source,
            $"The target is due by '{target.By}', but the baseline is {from}{(HasBaseline(c) ? Line(indicator, c.Baseline) : "")}. Give it a later 'by', or name an earlier baseline.");
        return false;
    }

    private static void CheckSide(Indicator indicator, ProgressCase c, Target target, DiagnosticBag bag)
    {
        if (target.Why is not null || !HasBaseline(c) || c.Scale is not { IsDistance: false } || c.Sign * (c.TargetValue - c.Y0) >= 0) return;
        bag.Add(DataCodes.TargetOnTheWrongSide, target.Source,
            $"The target '{Show(indicator, target.Value)}' is {(target.Value < c.Baseline.Value ? "below" : "above")} the baseline {Show(indicator, c.Baseline)}, but {Better(indicator)}. "
            + "Check the value and 'direction'; if it is a level to keep, say so in 'why'.");
    }

    private static void CheckOrder(Indicator indicator, Target earlier, Target later, DiagnosticBag bag)
    {
        if (later.By.Time <= earlier.By.Time + Tolerance.Bound)
        {
            bag.Add(DataCodes.TargetsOutOfOrder, later.Source,
                $"The target due by '{later.By}' stands after the one due by '{earlier.By}'. List targets from the earliest to the latest, each period once.");
            return;
        }

        if (later.Why is not null || Scale.For(indicator.Direction, later) is not { IsDistance: false } scale) return;
        if (scale.Sign * (scale.Of(later) - scale.Of(earlier)) >= 0) return;
        bag.Add(DataCodes.TargetsGoBack, later.Source,
            $"The target '{Show(indicator, later.Value)}' by {later.By} asks for less than '{Show(indicator, earlier.Value)}' by {earlier.By}, when {Better(indicator)}. Correct one of them, or say why in 'why'.");
    }

    private static bool HasBaseline(ProgressCase c) => c.HasValues && !c.BaselineIsHidden;

    internal static string Better(Indicator indicator) => indicator.Direction switch
    {
        Direction.Higher => "higher is better",
        Direction.Lower => "lower is better",
        Direction.Range => "inside a range is best",
        Direction.None => throw new UnreachableException("Nothing is better."),
        _ => throw new UnreachableException(),
    };

    internal static string Show(Indicator indicator, in Observation observation) =>
        $"{Show(indicator, observation.Value!.Value)} of {observation.Period}{Line(indicator, observation)}";

    private static string Line(Indicator indicator, in Observation observation) =>
        observation.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({indicator.DataFile.File}, line {observation.LineOnSheet})") : "";

    internal static string Show(Indicator indicator, decimal value) => indicator.Unit.Kind switch
    {
        UnitKind.Grade when value >= 0 && value < indicator.Grades.Length => indicator.Grades[(int)value],
        UnitKind.YesNo => value == 0 ? "no" : "yes",
        UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.Named or UnitKind.None => Plain(value),
        _ => throw new UnreachableException(),
    };

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
