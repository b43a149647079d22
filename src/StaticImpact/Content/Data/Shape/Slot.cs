using System.Collections.Immutable;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The columns of one figure that stands beside others: what their headers say of it.</summary>
/// <param name="Period">Empty where a column of its own says the period.</param>
/// <param name="Group">Empty for everyone, or where groups stand in the rows.</param>
/// <param name="Flags">Words for the figure, such as <c>provisional</c>; empty for none.</param>
/// <param name="Columns">From 0, with what each holds.</param>
internal sealed record Slot(string Period, string Group, string Flags, ImmutableArray<(ColumnRole Role, int Column)> Columns)
{
    /// <summary>The quarter or month of the year that a column of its own says, see <see cref="PartOfYear"/>; empty for none.</summary>
    public string Part { get; init; } = "";

    public int Value => Columns.First(c => c.Role == ColumnRole.Value).Column;
}
