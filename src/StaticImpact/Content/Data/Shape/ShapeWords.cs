using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Words by which tables are understood.</summary>
internal static class ShapeWords
{
    private static readonly string[] PeriodNames = ["date", "dates", "years", "school year", "fiscal year", "academic year", "calendar year", "month", "quarter", "periods", "time", "time period", "año", "ano", "période", "année", "periodo"];
    private static readonly string[] ValueNames = ["percent", "rate", "figure", "figures", "values", "valor", "valeur"];
    private static readonly string[] TotalNames = ["total", "totals", "all", "everyone", "overall", "all students", "all people", "all groups", "grand total", "both sexes", "all ages", "tous", "todos", "ensemble"];
    private static readonly string[] SumNames = ["total", "totals", "grand total", "sum", "average", "mean", "all years", "all periods", "change", "difference"];

    public static ColumnRole RoleOf(string header)
    {
        var role = DataColumns.RoleOf(header);
        if (role != ColumnRole.Breakdown) return role;
        return Is(header, PeriodNames) ? ColumnRole.Period : Is(header, ValueNames) ? ColumnRole.Value : ColumnRole.Breakdown;
    }

    /// <summary>Whether a name of a group means everyone.</summary>
    public static bool IsTotal(string text) => Is(text, TotalNames);

    /// <summary>Whether a row is worked out from the rows above.</summary>
    public static bool IsSum(string text) => Is(text, SumNames);

    /// <summary>The kind of period that a cell is when nothing else tells; plain whole numbers are years from 1900 to 2100 only.</summary>
    public static PeriodKind? PeriodOf(string text)
    {
        if (text.Length < 4 || PeriodText.KindOf(text) is not { } kind) return null;
        if (kind == PeriodKind.Year && (!PeriodText.TryParse(text, kind, out var year) || year.Year is < 1900 or > 2100)) return null;
        return kind;
    }

    private static bool Is(string text, string[] names)
    {
        var bare = text.AsSpan().Trim().TrimEnd(":*").Trim();
        foreach (var name in names)
        {
            if (bare.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
