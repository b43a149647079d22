using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data;

/// <summary>What the front matter says of how a table is laid out; what it does not say is found in the table.</summary>
public sealed record TableGuide
{
    /// <summary>What a column is called that says of which measure each row is, where measures stood across.</summary>
    public const string MeasureColumn = "measure";

    public static TableGuide None { get; } = new();

    /// <summary>The row of the header, from 1.</summary>
    public int? Header { get; init; }

    public Across? Across { get; init; }

    /// <summary>Columns by what they hold, such as <c>period</c>, each by its letter or header.</summary>
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Columns { get; init; } = [];

    /// <summary>Columns that are left out, each by its letter or header.</summary>
    public ImmutableArray<Sourced<string>> Ignored { get; init; } = [];

    public RowGuide Rows { get; init; } = RowGuide.None;

    /// <summary>Words that stand among the figures where there is none.</summary>
    public ImmutableArray<string> NoFigure { get; init; } = [];

    /// <summary>Words that stand among the figures where one is hidden to protect people.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    public bool SaysAnything => Header is not null || Across is not null || !Columns.IsEmpty || !Ignored.IsEmpty || Rows.SaysAnything || !NoFigure.IsEmpty || !Hidden.IsEmpty;
}
