namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>The figures of one group or place of a published data file.</summary>
/// <param name="Column">The breakdown's, or its columns'; nothing for totals.</param>
/// <param name="Name">As headings and tables name it.</param>
/// <param name="Said">As sentences name it: <c>Black students</c>.</param>
/// <param name="Place">Nothing for the initiative's own.</param>
internal sealed record FigureSeries(string Column, string Name, string Said, string Place, IReadOnlyList<FigureRow> Rows)
{
    public bool IsTotal => Column.Length == 0;

    /// <summary>Rests on fewer than a hundred, so that its decimals would tell too much.</summary>
    public bool IsSmall => Rows.Any(r => r.Denominator is > 0 and < 100);

    public FigureRow? At(PeriodText period) => Rows.FirstOrDefault(r => r.Period == period);

    public FigureRow? LastKnown => Rows.LastOrDefault(r => r.Value is not null);
}
