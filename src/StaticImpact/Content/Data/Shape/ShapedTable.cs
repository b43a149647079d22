using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What was made of a grid: a table with one row for each figure and what is told of it, or a question.</summary>
internal sealed record ShapedTable
{
    /// <summary>Null when there is a question.</summary>
    public DataTable? Table { get; init; }

    /// <summary>How the grid was understood.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is not clear, with the lines that settle it.</summary>
    public string? Question { get; init; }

    public required SourceSpan Place { get; init; }
}
