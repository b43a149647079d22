using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

internal enum CsvRole
{
    Period,
    Value,
    Lower,
    Upper,
    Moe,
    N,
    Denominator,
    Flag,
    Note,
    Place,

    /// <summary>Of which of several measures the row is: the same in every row.</summary>
    Measure,
    Breakdown,
}

/// <summary>A column of an indicator's table.</summary>
/// <param name="Name">Its header, without the quote that guards against formulas.</param>
internal sealed record CsvColumn(string Name, CsvRole Role)
{
    /// <summary>For <see cref="CsvRole.Breakdown"/>, where the indicator declares it.</summary>
    public Breakdown? Breakdown { get; init; }
}
