namespace StaticImpact.Model;

public enum PeriodKind
{
    Year,

    /// <summary>Several years together, e.g. <c>2019-2023</c>.</summary>
    Pooled,

    /// <summary>A school year, e.g. <c>2023-24</c>.</summary>
    SchoolYear,

    /// <summary>A fiscal year, written like a school year.</summary>
    FiscalYear,
    Quarter,
    Month,
}
