using System.Collections.Immutable;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The row, or the two rows, in which the columns of a table have their names.</summary>
/// <param name="First">Its first row of the grid, from 0.</param>
/// <param name="Last">Its last.</param>
/// <param name="Names">By column.</param>
/// <param name="Slots">The figures that stand beside each other; none where each has a row of its own, or where the columns do not tell.</param>
internal sealed record TableHeader(int First, int Last, string[] Names, ImmutableArray<Slot> Slots)
{
    /// <summary>Columns that belong to a slot's heading and hold no figures of it, such as a change.</summary>
    public ImmutableArray<int> LeftOut { get; init; } = [];

    /// <summary>Columns of which it is not clear what they are under their headings.</summary>
    public ImmutableArray<int> Unclear { get; init; } = [];

    /// <summary>Whether what is unclear may be groups as well as measures.</summary>
    public bool MayBeGroups { get; init; }

    /// <summary>The column of the periods, from 0; -1 where they stand across.</summary>
    public int PeriodColumn { get; init; } = -1;

    /// <summary>A day by which a year is named; null where years are years.</summary>
    public string? Day { get; init; }

    /// <summary>The year of months or quarters that stand across alone, and where it is named, such as <c>the name of the sheet</c>; null where each has its own.</summary>
    public (string Year, string Place)? YearFrom { get; init; }

    /// <summary>The columns of the periods or groups that stand across, in their order.</summary>
    public IEnumerable<int> Columns => Slots.SelectMany(s => s.Columns).Select(c => c.Column).Concat(LeftOut).Concat(Unclear).Order();

    /// <summary>Whether quarters or months stand beside each other, and a column of its own says their year.</summary>
    public bool HasParts => Slots.Length > 0 && Slots[0].Part.Length > 0;

    public bool HasPeriods => Slots.Length > 0 && Slots[0].Period.Length > 0;
}
