using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data.History;

/// <summary>What the site published on a day: every figure, target and status. Kept with the content as
/// <c>history/&lt;date&gt;.json</c>, so that anyone can see later what changed.</summary>
public sealed record Snapshot
{
    public required DateOnly Date { get; init; }

    /// <summary>Where the site stood; empty where nobody knew, and in records of older versions.</summary>
    public string Url { get; init; } = "";

    /// <summary>In the order of the site.</summary>
    public required ImmutableArray<SnapshotIndicator> Indicators { get; init; }

    public SnapshotIndicator? Find(string id) => Indicators.FirstOrDefault(i => i.Id == id);
}

/// <summary>What was published about one indicator. Texts are in the initiative's first language.</summary>
public sealed record SnapshotIndicator
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Empty where the author gave none.</summary>
    public string Definition { get; init; } = "";
    public required string Unit { get; init; }
    public required string Direction { get; init; }
    public SnapshotTarget? Target { get; init; }
    public required string Status { get; init; }

    /// <summary>The status as pages told it, which some do with a target otherwise than without one.</summary>
    public string Shown
    {
        get
        {
            foreach (var status in Enum.GetValues<ProgressStatus>())
            {
                if (ProgressNames.Of(status) == Status) return ProgressNames.Of(ShownStatus.Of(status, Target is not null));
            }

            return Status;
        }
    }

    /// <summary>The author's reason for a status set by hand; empty otherwise.</summary>
    public string StatusWhy { get; init; } = "";
    public required string Method { get; init; }
    public required int MethodVersion { get; init; }
    public ImmutableArray<SnapshotSeries> Series { get; init; } = [];
}

/// <param name="Why">Why this value; empty where nobody says.</param>
/// <param name="ChangedBecause">Why the one before was given up; empty where there was none or nobody says.</param>
public sealed record SnapshotTarget(string Period, decimal Value, decimal? UpperValue, string Why, string ChangedBecause)
{
    public bool IsSameAs(SnapshotTarget? other) =>
        other is not null && Period == other.Period && Value == other.Value && UpperValue == other.UpperValue;
}

/// <param name="Place">A place's id; null for the initiative's own.</param>
public sealed record SnapshotSeries(ImmutableArray<GroupCell> Group, string? Place, ImmutableArray<SnapshotValue> Values)
{
    public bool IsHeadline => Group.IsEmpty && Place is null;
}

/// <summary>A figure as it was shown: a number, a bound such as <c>&gt;95</c>, or neither, with the flags that say why.</summary>
/// <param name="Bound">Empty for none.</param>
/// <param name="Flags">Words with spaces between them; empty for none.</param>
/// <param name="Note">Empty for none.</param>
public readonly record struct SnapshotValue(string Period, decimal? Value, string Bound, string Flags, string Note)
{
    /// <summary>The count that was shown beside it, where that is another number.</summary>
    public decimal? N { get; init; }
    public decimal? Denominator { get; init; }

    public bool IsShown => Value is not null || Bound.Length > 0;

    /// <summary>Whether readers saw the same figure; flags and notes may differ.</summary>
    public bool ShowsTheSameAs(SnapshotValue other) => Value == other.Value && Bound == other.Bound;
}
