using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>One way to read numbers: what stands between thousands, and what before decimals.</summary>
/// <param name="Group">A blank stands for spaces of every kind, an apostrophe for both of its forms; NUL for nothing.</param>
internal readonly record struct NumberReading(char Group, char Mark)
{
    /// <summary>What stands for every sign of money.</summary>
    private const char Money = '¤';

    /// <summary>All that are in use, plain numbers first.</summary>
    public static ReadOnlySpan<NumberReading> All => Known;

    private static readonly NumberReading[] Known = [new('\0', '.'), new(',', '.'), new(' ', '.'), new('\'', '.'), new('\0', ','), new('.', ','), new(' ', ',')];

    /// <summary>The number as a plain one with this decimal mark, such as <c>1234.5</c> for <c>1,234.5</c>; null where it cannot be read this way.</summary>
    /// <param name="text">Without signs; see <see cref="Bare"/>.</param>
    public string? Plain(ReadOnlySpan<char> text, char mark)
    {
        Span<char> plain = stackalloc char[40];
        if (text.Length is 0 or > 40) return null;
        var (length, digits, isGrouped, afterMark) = (0, 0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (i == 0 && c is '-' or '\u2212')
            {
                c = '-';
            }
            else if (c == Mark && !afterMark && digits > 0 && (!isGrouped || digits == 3))
            {
                (afterMark, c, digits) = (true, mark, 0);
            }
            else if (Group != '\0' && !afterMark && IsGroup(c) && (isGrouped ? digits == 3 : digits is >= 1 and <= 3 && text[i - digits] != '0'))
            {
                (isGrouped, digits) = (true, 0);
                continue;
            }
            else
            {
                return null;
            }

            plain[length++] = c;
        }

        return digits == 0 || (isGrouped && !afterMark && digits != 3) ? null : plain[..length].ToString();
    }

    private bool IsGroup(char c) => Group switch
    {
        ' ' => c is ' ' or '\u00A0' or '\u202F' or '\u2009',
        '\'' => c is '\'' or '’',
        _ => c == Group,
    };

    /// <summary>The digits of a cell with the separators between them, without a percent sign, a sign of money and the sign of a bound.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text, out char bound, out char sign)
    {
        bound = '\0';
        sign = '\0';
        if (text.Length > 1 && text[0] is '<' or '>')
        {
            bound = text[0];
            text = text[1..].TrimStart();
        }

        if (text.Length > 1 && text[^1] == '%')
        {
            sign = '%';
            text = text[..^1].TrimEnd();
        }
        else if (MoneySigns.TakeOff(ref text) > 0)
        {
            sign = Money;
        }

        return text;
    }

    /// <summary>Whether some reading makes a number of the cell, signs and separators included.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var bare = Bare(text, out _, out _);
        foreach (var reading in All)
        {
            if (reading.Plain(bare, '.') is not null) return true;
        }

        return false;
    }

    /// <summary>Whether the sign is one that the unit has anyway.</summary>
    public static bool Fits(char sign, UnitKind unit) => sign switch
    {
        '\0' => true,
        '%' => unit == UnitKind.Percent,
        _ => unit == UnitKind.Currency,
    };
}
