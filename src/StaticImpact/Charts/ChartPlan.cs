using System.Collections.Immutable;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Charts;

/// <summary>One chart that an indicator gets, if it fits.</summary>
public sealed record PlannedChart(ChartKind Kind, ChartTopic Topic)
{
    public bool Fits => Kind.Fits(Topic);

    /// <returns>Null where it does not fit.</returns>
    public ChartFigure? Draw(string id) => Kind.Draw(Topic, id);
}

/// <summary>Decides from the data which charts an indicator gets; an author who names kinds decides instead.</summary>
public static class ChartPlan
{
    public static ImmutableArray<PlannedChart> Of(ChartSubject subject) =>
        [.. Main(subject), .. subject.Breakdowns.SelectMany(b => By(subject, b))];

    /// <summary>The charts about the whole: over time, or where it stands on its way, on a map, and beside other places.</summary>
    public static ImmutableArray<PlannedChart> Main(ChartSubject subject) => Of(new ChartTopic(subject));

    /// <summary>The charts of one breakdown: parts of a whole; else groups over time where there are several periods, and
    /// where they stand now, beside a reference group or as bars.</summary>
    public static ImmutableArray<PlannedChart> By(ChartSubject subject, Breakdown breakdown) => Of(new ChartTopic(subject, breakdown));

    /// <summary>Of the kinds that the author names those that belong here, in the author's order; where none is named for
    /// this part of the page, what the data suggest.</summary>
    private static ImmutableArray<PlannedChart> Of(ChartTopic topic)
    {
        // Authors name charts for the breakdowns that they know; crossed groups are always bars.
        var isOpen = !topic.IsCrossed || topic.FormsWhole || !topic.HasGroupFigures;
        var named = isOpen ? topic.Subject.Indicator.Charts.Order.Select(asked => ChartKinds.Of(asked.Value)).Where(BelongsHere).ToList() : [];
        return [.. (named.Count > 0 ? named : ChartKinds.All.Where(kind => BelongsHere(kind) && kind.IsSuggested(topic))).Select(kind => new PlannedChart(kind, topic))];

        bool BelongsHere(ChartKind kind) => kind.IsByGroup == topic.Breakdown is not null;
    }
}
