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

    /// <summary>What kind of mistake the question is about.</summary>
    public DiagnosticCode Code { get; init; } = DataFileCodes.UnclearTable;

    /// <summary>The line of the front matter that settles it as it is most likely meant; null where none does.</summary>
    public string? Line { get; init; }

    /// <summary>Whether the row or the column is missing that the front matter names: another sheet may have it.</summary>
    public bool LacksNamed { get; init; }

    public required SourceSpan Place { get; init; }

    /// <summary>What is wrong with cells that are read.</summary>
    public IReadOnlyList<(DiagnosticCode Code, DataCell Cell, string Message)> Problems { get; init; } = [];

    /// <summary>Whether each figure has a row of its own.</summary>
    public bool HasRowForEach { get; init; }

    /// <summary>Whether the name of the sheet says the year of its months.</summary>
    public bool IsYearOfSheet { get; init; }

    /// <summary>A day by which a year is named; null where years are years.</summary>
    public string? Day { get; init; }

    /// <summary>The first cell that says that its figure is hidden, and how many there are; null for none.</summary>
    public (DataCell First, int Count)? Hidden { get; init; }
}
