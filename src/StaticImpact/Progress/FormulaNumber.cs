using System.Globalization;

namespace StaticImpact.Progress;

/// <summary>Numbers within formulas, alike in every language: <c>4</c>, <c>0.10</c>, <c>1.645</c>.</summary>
internal static class FormulaNumber
{
    public static string Of(double value) =>
        value.ToString(value == Math.Floor(value) ? "0" : "0.00##", CultureInfo.InvariantCulture);
}
