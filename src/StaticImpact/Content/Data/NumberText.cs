using System.Globalization;
using System.Text;

namespace StaticImpact.Content.Data;

/// <summary>Numbers as data files write them: digits, a point before decimals, a minus sign before all; nothing else.</summary>
internal static class NumberText
{
    /// <summary>No measure is larger. It keeps products of values within what <see cref="decimal"/> holds.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Reads a number; its decimals stay as written (<c>54.0</c> has one). So does one with an exponent, as R and Excel
    /// write it: <c>1e+05</c> is 100000.</summary>
    /// <param name="decimalMark">A point, or a comma where the file uses that.</param>
    public static bool TryParse(ReadOnlySpan<char> text, char decimalMark, out decimal value) =>
        TryParsePlain(text, decimalMark, out value) || (text.Length <= 40 && text.LastIndexOfAny('e', 'E') is > 0 and var at && TryParseExponent(text, at, decimalMark, out value));

    /// <summary>Digits alone, without an exponent.</summary>
    public static bool TryParsePlain(ReadOnlySpan<char> text, char decimalMark, out decimal value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = 0;
        var scale = -1;
        long mantissa = 0;
        for (var i = negative ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > 18) return TryParseLong(text, decimalMark, out value);
                mantissa = (mantissa * 10) + (c - '0');
                if (scale >= 0) scale++;
            }
            else if (c == decimalMark && scale < 0 && digits > 0)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        if (digits == 0 || scale == 0) return false;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative && mantissa != 0, (byte)Math.Max(scale, 0));
        return Math.Abs(value) <= Largest;
    }

    /// <summary>False where the exact number has more decimals than <see cref="decimal"/> holds.</summary>
    private static bool TryParseExponent(ReadOnlySpan<char> text, int at, char decimalMark, out decimal value)
    {
        if (!TryParsePlain(text[..at], decimalMark, out value)
            || !int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || Math.Abs(exponent) > 30) return false;
        // The decimals that are written stay where the exponent does not use them up: 1.50e+01 is 15.0.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = value.Scale - exponent;
        if (scale > 28) return value == 0;
        value = new decimal(bits[0], bits[1], bits[2], bits[3] < 0, (byte)Math.Max(scale, 0));
        for (; scale < 0 && Math.Abs(value) <= Largest; scale++) value *= 10;
        return Math.Abs(value) <= Largest;
    }

    /// <summary>What the author should write instead, or null when it cannot be guessed.</summary>
    public static string? Repair(string text, char decimalMark)
    {
        var mark = decimalMark;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u2212' or '\u2013' or '\u2010' or '\u2011':
                    plain.Append('-');
                    break;
                case '$' or '€' or '£' or '¥' or '¢' or '%' or '‰' or '+' or '\'' or '’' or '*' or '†' or '‡' or '"':
                    break;
                default:
                    if (char.IsWhiteSpace(c)) break;
                    plain.Append(char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c);
                    break;
            }
        }

        var digits = plain.ToString();
        if (digits.Length > 2 && digits[0] == '(' && digits[^1] == ')') digits = "-" + digits[1..^1];
        digits = digits.Replace("USD", "", StringComparison.OrdinalIgnoreCase);
        if (TryParse(digits, mark, out _)) return digits;
        var censored = digits.Length > 1 && digits[0] is '<' or '>';
        if (censored && TryParse(digits.AsSpan(1), mark, out _)) return digits;

        var ungrouped = Ungrouped(digits, mark);
        if (ungrouped is not null) return ungrouped;
        if (digits.StartsWith('.') && TryParse("0" + digits, mark, out _)) return "0" + digits;
        if (digits.EndsWith('.') && TryParse(digits.AsSpan(0, digits.Length - 1), mark, out _)) return digits[..^1];
        return null;
    }

    /// <summary>Without thousands separators, and with the file's decimal mark: <c>1,234</c>, <c>1.234,5</c>, <c>12,5</c>.</summary>
    private static string? Ungrouped(string digits, char mark)
    {
        var lastComma = digits.LastIndexOf(',');
        var lastPoint = digits.LastIndexOf('.');
        if (lastComma < 0 && lastPoint < 0) return null;
        if (mark == ',' && lastComma < 0 && digits.IndexOf('.', StringComparison.Ordinal) == lastPoint && !IsGroup(digits, lastPoint))
        {
            var withComma = digits.Replace('.', ',');
            return TryParse(withComma, mark, out _) ? withComma : null;
        }

        var last = Math.Max(lastComma, lastPoint);
        var isDecimal = lastComma >= 0 && lastPoint >= 0 ? digits.IndexOf(digits[last], StringComparison.Ordinal) == last
            : digits.IndexOf(digits[last], StringComparison.Ordinal) == last && !IsGroup(digits, last);
        var whole = isDecimal ? digits[..last] : digits;
        var result = whole.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            + (isDecimal ? mark + digits[(last + 1)..] : "");
        return TryParse(result, mark, out _) ? result : null;
    }

    /// <summary>Three digits follow to the end, and one to three stand before.</summary>
    private static bool IsGroup(string digits, int at) =>
        digits.Length - at == 4 && at > 0 && digits.TrimStart('-')[0] != '0';

    /// <summary>For more digits than a <see cref="long"/> holds.</summary>
    private static bool TryParseLong(ReadOnlySpan<char> text, char decimalMark, out decimal value)
    {
        value = 0;
        var digits = text.TrimStart('-');
        var mark = digits.IndexOf(decimalMark);
        var whole = mark < 0 ? digits : digits[..mark];
        var fraction = mark < 0 ? "0" : digits[(mark + 1)..];
        if (whole.IsEmpty || fraction.IsEmpty || digits.Length < text.Length - 1) return false;
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return false;
        var invariant = decimalMark == '.' ? text.ToString() : text.ToString().Replace(decimalMark, '.');
        return decimal.TryParse(invariant, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) <= Largest;
    }
}
