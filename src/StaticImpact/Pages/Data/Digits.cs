using System.Globalization;

namespace StaticImpact.Pages.Data;

/// <summary>Numbers as data files write them: in full, but with no more than 12 significant digits.</summary>
internal static class Digits
{
    private const int Most = 12;

    /// <summary>Without trailing zeros. Digits before the point are never lost.</summary>
    public static decimal Of(decimal number)
    {
        if (number == 0) return 0;

        // Almost every figure is short and has no zero at its end.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        if (bits[2] == 0 && digits < 1_000_000_000_000 && (number.Scale == 0 || digits % 10 != 0)) return number;

        var digitsBefore = (int)Math.Floor(Math.Log10((double)Math.Abs(number))) + 1;
        var rounded = Math.Round(number, Math.Clamp(Most - digitsBefore, 0, 28), MidpointRounding.AwayFromZero);
        // Dividing by a one with 28 decimals drops the zeros at the end.
        return rounded / 1.0000000000000000000000000000m;
    }

    /// <summary>Null for what no data format can write.</summary>
    public static double? Of(double? number) =>
        number is { } n && double.IsFinite(n) ? double.Parse(n.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0 : null;

    public static string Text(double? number) => Of(number)?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
