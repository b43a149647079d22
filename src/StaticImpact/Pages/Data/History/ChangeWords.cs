using System.Diagnostics;
using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Data.History;

/// <summary>Says what changed about an indicator, in the words of a language.</summary>
/// <param name="initiative">As it is now.</param>
public sealed class ChangeWords(Initiative initiative, Words words)
{
    public string Say(LedgerChange change)
    {
        var indicator = initiative.Measure(new IndicatorId(change.Indicator));
        return change switch
        {
            FiguresAdded { Headline: { } headline } added => words.Format(
                "changes.figures-added", ("period", PeriodOf(indicator, added.Period)), ("value", Figure(indicator, headline))),
            FiguresAdded added => words.Plural("changes.figures-added-elsewhere", added.Count, ("period", PeriodOf(indicator, added.Period))),
            FigureRevised revised => words.Format(
                "changes.figure-revised",
                ("who", Who(indicator, revised.Group, revised.Place)),
                ("period", PeriodOf(indicator, revised.To.Period)),
                ("from", Figure(indicator, revised.From)),
                ("to", Figure(indicator, revised.To))),
            FigureWithdrawn withdrawn => words.Format(
                "changes.figure-withdrawn",
                ("who", Who(indicator, withdrawn.Group, withdrawn.Place)),
                ("period", PeriodOf(indicator, withdrawn.Period))),
            TargetChanged { From: null, To: { } set } => words.Format("changes.target-set", ("to", Target(indicator, set))),
            TargetChanged { To: null, From: { } dropped } => words.Format("changes.target-dropped", ("from", Target(indicator, dropped))),
            TargetChanged { From: { } before, To: { } after } => words.Format(
                "changes.target-changed", ("from", Target(indicator, before)), ("to", Target(indicator, after))),
            StatusChanged status => words.Format(
                "changes.status-changed", ("from", Status(status.FromShown)), ("to", Status(status.ToShown))),
            MethodChanged method => words.Format("changes.method-changed", ("from", method.From), ("to", method.To)),
            IndicatorAdded or IndicatorRemoved or DefinitionChanged or TargetChanged => words["changes." + change.Kind],
            _ => throw new UnreachableException(),
        };
    }

    private string Figure(Indicator? indicator, SnapshotValue value) =>
        value.Value is not { } number ? value.Bound
        : indicator is null ? words.Number(number, Math.Min((int)number.Scale, 2))
        : new IndicatorFormatter(indicator, words).Value(number);

    private string Target(Indicator? indicator, SnapshotTarget target)
    {
        var value = Exact(target.Value);
        if (target.UpperValue is { } upper)
        {
            value = words.Format("progress.range", ("from", value), ("to", Exact(upper)));
        }

        return words.Format("changes.target", ("value", value), ("period", PeriodOf(indicator, target.Period)));

        string Exact(decimal number) => indicator is null ? words.Number(number, number.Scale) : new IndicatorFormatter(indicator, words).Exact(number);
    }

    /// <summary>A period in words where the indicator still has it, else as data files write it.</summary>
    private string PeriodOf(Indicator? indicator, string period)
    {
        if (indicator is null) return period;
        foreach (var target in indicator.Targets)
        {
            if (target.By.ToString() == period) return words.Period(target.By);
        }

        foreach (var series in indicator.Series)
        {
            foreach (var observation in series.Observations)
            {
                if (observation.Period.ToString() == period) return words.Period(observation.Period);
            }
        }

        return period;
    }

    /// <summary>The groups and the place a figure is about, or a word for the whole.</summary>
    private string Who(Indicator? indicator, ImmutableArray<GroupCell> group, string? place)
    {
        var names = new List<string>(group.Length + 1);
        foreach (var cell in group)
        {
            var label = indicator?.Breakdowns.FirstOrDefault(b => b.Column == cell.Column)?.Groups.FirstOrDefault(g => g.Value == cell.Value)?.Label;
            names.Add(label is null ? cell.Value : words.Text(label));
        }

        if (place is not null) names.Add(initiative.Places.Find(new PlaceId(place)) is { } known ? words.Text(known.Name) : place);
        return names.Count == 0 ? words["changes.everyone"] : string.Join(", ", names);
    }

    private string Status(string shown)
    {
        var key = "status.name." + shown.Replace('_', '-');
        return words.Has(key) ? words[key] : shown;
    }
}
