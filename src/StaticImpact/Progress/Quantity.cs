namespace StaticImpact.Progress;

/// <summary>What a <see cref="Quantity"/> counts, and so how readers are told it.</summary>
public enum QuantityKind
{
    /// <summary>In the indicator's unit, or without one.</summary>
    Number,

    /// <summary>1 is all of it; told in percent.</summary>
    Share,

    /// <summary>A time on the axis of years.</summary>
    Year,

    /// <summary>A whole number.</summary>
    Count,
}

/// <summary>One of the numbers between the inputs and a status. Each is declared here and nowhere else: published data, the method's
/// page and the view of how a status was worked out go through the list. For a range target all are about the distance outside the range.</summary>
public sealed class Quantity
{
    private static readonly List<Quantity> Declared = [];

    private Quantity(int index, string name, QuantityKind kind, int decimals, string doc)
    {
        Index = index;
        Name = name;
        Kind = kind;
        Decimals = decimals;
        Doc = doc;
    }

    public static Quantity Share { get; } = Always("share", QuantityKind.Share, 0, "Share of the way from baseline to target; 1 is all of it, negative the wrong way.");

    public static Quantity ShareAtDeadline { get; } = Always("shareAtDeadline", QuantityKind.Share, 0, "The same at the last value by the time the target was due.");

    public static Quantity Elapsed { get; } = Always("elapsed", QuantityKind.Share, 0, "Share of the time from baseline to target.");

    public static Quantity Pace { get; } = Always("pace", QuantityKind.Number, 2, "share / elapsed; 1 is exactly on the straight line.");

    public static Quantity Z { get; } = Always("z", QuantityKind.Number, 2, "The change since the baseline over its standard error.");

    public static Quantity Projected { get; } = Always("projected", QuantityKind.Number, 2, "The value at the target's time if the pace stays.");

    public static Quantity NeededPerYear { get; } = Always("neededPerYear", QuantityKind.Number, 2, "The change a year that would still meet the target.");

    public static Quantity PacePerYear { get; } = Always("pacePerYear", QuantityKind.Number, 2, "The change a year since the baseline.");

    public static Quantity ReachYear { get; } = Always("reachYear", QuantityKind.Year, 1, "When this pace meets the target; at most ten years after it is due.");

    public static Quantity Slope { get; } = Always("slope", QuantityKind.Number, 2, "Median of the slopes of all pairs of values, a year (Theil-Sen).");

    public static Quantity RelativeSlope { get; } = Always("relativeSlope", QuantityKind.Share, 2, "The slope as a share of the baseline, positive for the better.");

    public static Quantity MannKendallS { get; } = Always("mannKendallS", QuantityKind.Count, 0, "Pairs that rise less pairs that fall.");

    public static Quantity MannKendallP { get; } = Always("mannKendallP", QuantityKind.Number, 3, "Two-sided probability of so clear a trend by chance.");

    public static Quantity Growth { get; } = WhereKnown("growth", QuantityKind.Share, 2, "Compound growth a year since the baseline.");

    public static Quantity GrowthForBetter { get; } = WhereKnown("growthForBetter", QuantityKind.Share, 2, "The same, positive when for the better.");

    public static Quantity GrowthNeeded { get; } = WhereKnown("growthNeeded", QuantityKind.Share, 2, "Compound growth a year that would meet the target.");

    public static Quantity GrowthRatio { get; } = WhereKnown("growthRatio", QuantityKind.Number, 2, "Growth over the growth needed.");

    public static Quantity LimitFactor { get; } = WhereKnown("limitFactor", QuantityKind.Share, 0, "What the growth thresholds are multiplied by near a limit.");

    /// <summary>In the order of published data.</summary>
    public static IReadOnlyList<Quantity> All => Declared;

    /// <summary>Its public word: in published data, and for its words in the strings under <c>progress.formula</c>.</summary>
    public string Name { get; }

    public QuantityKind Kind { get; }

    /// <summary>At most so many are shown to readers; of a share, those of its percent.</summary>
    public int Decimals { get; }

    /// <summary>What it says, in English, for those who use the data.</summary>
    public string Doc { get; }

    /// <summary>Stands in published data even where it is not known, as null.</summary>
    public bool IsAlwaysWritten { get; private init; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    internal int Index { get; }

    public override string ToString() => Name;

    /// <summary>For a name that the first version of the published data promised everywhere.</summary>
    private static Quantity Always(string name, QuantityKind kind, int decimals, string doc) =>
        Add(new Quantity(Declared.Count, name, kind, decimals, doc) { IsAlwaysWritten = true });

    private static Quantity WhereKnown(string name, QuantityKind kind, int decimals, string doc) =>
        Add(new Quantity(Declared.Count, name, kind, decimals, doc));

    private static Quantity Add(Quantity quantity)
    {
        Declared.Add(quantity);
        return quantity;
    }
}
