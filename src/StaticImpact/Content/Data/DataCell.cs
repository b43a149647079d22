namespace StaticImpact.Content.Data;

/// <summary>One cell as it was found.</summary>
/// <param name="Text">Without quotes and outer white space; empty when blank.</param>
/// <param name="Line">The line, or a spreadsheet's row, from 1.</param>
/// <param name="Column">Where the cell begins on that line in UTF-16 units, or a spreadsheet's column, from 1.</param>
/// <param name="Length">How many characters it takes up on that line.</param>
internal readonly record struct DataCell(string Text, int Line, int Column, int Length)
{
    /// <summary>The sign of money that a spreadsheet shows beside the number, by its number in <see cref="MoneySigns"/>; 0 for none.</summary>
    public short Money { get; init; }

    public bool IsBlank => Text.Length == 0;
}
