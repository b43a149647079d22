using StaticImpact.Model;

namespace StaticImpact.Charts.Maps;

/// <summary>Which shade a figure has on a map: by the figure as it is shown, so that <c>20.0%</c> is never among those under
/// 20. Grades and yes-or-no have a shade each.</summary>
internal sealed class MapClasses
{
    private const int Shades = 5;

    private readonly ChartSubject subject;
    private readonly RoundBins bins;

    public MapClasses(ChartSubject subject, IReadOnlyCollection<decimal> values)
    {
        this.subject = subject;
        var steps = subject.Indicator.Unit.Kind switch
        {
            UnitKind.Grade => subject.Indicator.Grades.Length,
            UnitKind.YesNo => 2,
            UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency
                or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None => 0,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        HasNames = steps is > 0 and <= Shades;
        IsGraded = steps > 0;

        // More grades than shades: as many neighbours to each shade as it takes.
        var together = (steps + Shades - 1) / Shades;
        bins = IsGraded ? new RoundBins([.. Enumerable.Range(1, (steps - 1) / together).Select(i => (decimal)(i * together))], 0) : RoundBins.For([.. values.Select(Rounded)]);
    }

    /// <summary>Whether each class is one named step, rather than the figures between two edges.</summary>
    public bool HasNames { get; }

    /// <summary>Whether edges are named grades, not numbers.</summary>
    private bool IsGraded { get; }

    public int Count => bins.Count;

    /// <summary>From 1 to 5: fewer classes leave out the lightest.</summary>
    public int ShadeAt(int index) => index + 1 + Math.Max(0, Shades - bins.Count);

    public int ShadeOf(decimal value) => ShadeAt(bins.Of(Rounded(value)));

    /// <summary>Whether the margin of error reaches into another class.</summary>
    public bool IsUnsure(PlotPoint point) =>
        point is { Value: { } value, Observation.Interval: { } interval }
        && (ShadeOf(interval.Lower) != ShadeOf(value) || ShadeOf(interval.Upper) != ShadeOf(value));

    /// <summary>The names of the classes, or the edges between them as an axis writes them.</summary>
    public IReadOnlyList<string> Labels => HasNames
        ? [.. Enumerable.Range(0, bins.Count).Select(i => subject.Speech.Short(i))]
        : IsGraded ? [.. bins.Edges.Select(subject.Speech.Short)]
        : [.. bins.Edges.Select(e => subject.Words.Axis(subject.Indicator.Unit, e, bins.Decimals, bins.Edges[^1]))];

    /// <summary>Which figures each shade stands for; empty where the key says it all.</summary>
    public string InWords()
    {
        if (HasNames || bins.Edges.IsEmpty) return "";
        var words = subject.Words;
        var classes = new List<string> { words.Format("chart.class.below", ("to", Edge(0))) };
        for (var i = 1; i < bins.Edges.Length; i++) classes.Add(words.Format("chart.class.between", ("from", Edge(i - 1)), ("to", Edge(i))));
        classes.Add(words.Format("chart.class.above", ("from", Edge(bins.Edges.Length - 1))));
        return words.Format("chart.read.classes", ("classes", words.List(classes)));

        string Edge(int index) => IsGraded ? subject.Speech.Short(bins.Edges[index]) : subject.Words.ShortValue(subject.Indicator.Unit, bins.Edges[index], bins.Decimals);
    }

    private decimal Rounded(decimal value) => Math.Round(value, subject.Speech.Decimals, MidpointRounding.AwayFromZero);
}
