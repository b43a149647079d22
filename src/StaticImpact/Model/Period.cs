using System.Diagnostics;
using System.Globalization;

namespace StaticImpact.Model;

/// <summary>The time an observation speaks of. One kind of period per data file.</summary>
/// <param name="Kind">Which calendar it belongs to.</param>
/// <param name="Year">The year, or for periods of several years the last one.</param>
/// <param name="Part">Quarter 1–4 or month 1–12; for pooled years the first year, and for pooled school or
/// fiscal years the year in which the first ends; otherwise 0.</param>
public readonly record struct Period(PeriodKind Kind, int Year, int Part = 0) : IComparable<Period>
{
    /// <summary>Whether several years are taken together.</summary>
    public bool IsPooled => Kind == PeriodKind.Pooled || (Part > 0 && Kind is PeriodKind.SchoolYear or PeriodKind.FiscalYear);

    /// <summary>Position in years on the time axis and in measures: the end of the period for years
    /// (<c>y</c>), quarters <c>y−1+q/4</c>, months <c>y−1+m/12</c>.</summary>
    public double Time => Kind switch
    {
        PeriodKind.Quarter => Year - 1 + (Part / 4.0),
        PeriodKind.Month => Year - 1 + (Part / 12.0),
        PeriodKind.Year or PeriodKind.Pooled or PeriodKind.SchoolYear or PeriodKind.FiscalYear => Year,
        _ => throw new UnreachableException(),
    };

    /// <summary>Length in years: 1 for years of any kind, 0.25, 1/12, or the number of pooled years.</summary>
    public double Length => Kind switch
    {
        PeriodKind.Quarter => 0.25,
        PeriodKind.Month => 1 / 12.0,
        PeriodKind.Year or PeriodKind.Pooled or PeriodKind.SchoolYear or PeriodKind.FiscalYear => IsPooled ? Year - Part + 1 : 1,
        _ => throw new UnreachableException(),
    };

    /// <summary>How many periods of this kind fit in a year of the axis (pooled years slide by one).</summary>
    public int PerYear => Kind switch { PeriodKind.Quarter => 4, PeriodKind.Month => 12, PeriodKind.Year or PeriodKind.Pooled or PeriodKind.SchoolYear or PeriodKind.FiscalYear => 1, _ => throw new UnreachableException() };

    /// <summary>A number that grows by 1 from one period to the next of the same kind.</summary>
    public int Ordinal => Kind switch
    {
        PeriodKind.Quarter => (Year * 4) + Part - 1,
        PeriodKind.Month => (Year * 12) + Part - 1,
        PeriodKind.Year or PeriodKind.Pooled or PeriodKind.SchoolYear or PeriodKind.FiscalYear => Year,
        _ => throw new UnreachableException(),
    };

    /// <summary>The first day the period covers, counting school and fiscal years from 1 July.</summary>
    public DateOnly FirstDay => Kind switch
    {
        PeriodKind.Quarter => new DateOnly(Year, (Part * 3) - 2, 1),
        PeriodKind.Month => new DateOnly(Year, Part, 1),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear => new DateOnly(Math.Max(1, (IsPooled ? Part : Year) - 1), 7, 1),
        PeriodKind.Pooled => new DateOnly(Math.Max(1, Part), 1, 1),
        PeriodKind.Year => new DateOnly(Year, 1, 1),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The last day the period covers, counting school and fiscal years to 30 June.</summary>
    public DateOnly LastDay => Kind switch
    {
        PeriodKind.Quarter => new DateOnly(Year, Part * 3, DateTime.DaysInMonth(Year, Part * 3)),
        PeriodKind.Month => new DateOnly(Year, Part, DateTime.DaysInMonth(Year, Part)),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear => new DateOnly(Year, 6, 30),
        PeriodKind.Year or PeriodKind.Pooled => new DateOnly(Year, 12, 31),
        _ => throw new UnreachableException(),
    };

    public int CompareTo(Period other)
    {
        var byTime = Ordinal.CompareTo(other.Ordinal);
        return byTime != 0 ? byTime : Part.CompareTo(other.Part);
    }

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>As data files write it: <c>2024</c>, <c>2019-2023</c>, <c>2023-24</c>, <c>2024-Q3</c>, <c>2024-05</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Pooled => string.Create(CultureInfo.InvariantCulture, $"{Part:0000}-{Year:0000}"),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear when IsPooled =>
            string.Create(CultureInfo.InvariantCulture, $"{Part - 1:0000}-{Part % 100:00} to {Year - 1:0000}-{Year % 100:00}"),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear =>
            string.Create(CultureInfo.InvariantCulture, $"{Year - 1:0000}-{Year % 100:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Part}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Part:00}"),
        PeriodKind.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(),
    };
}
