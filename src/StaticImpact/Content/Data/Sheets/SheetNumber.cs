using System.Globalization;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>Numbers of spreadsheet cells as data files write them.</summary>
internal static class SheetNumber
{
    /// <summary>In full, without zeros at the end, but with as many decimals as the cell shows at least.</summary>
    public static string Written(decimal number, int decimals)
    {
        number = decimal.Parse(number.ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (number + new decimal(0, 0, 0, isNegative: false, (byte)Math.Min(decimals, 10))).ToString(CultureInfo.InvariantCulture);
    }
}
