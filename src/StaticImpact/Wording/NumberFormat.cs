using System.Globalization;
using System.Text;

namespace StaticImpact.Wording;

/// <summary>How a language writes numbers, from the strings <c>number.*</c>.</summary>
internal sealed class NumberFormat
{
    /// <summary>A decimal has at most 29 digits before the point, and 28 behind it.</summary>
    private const int MostDecimals = 28;
    private const int LongestNumber = 64;

    /// <summary>By the number of decimals.</summary>
    private static readonly string[] Patterns = [.. Enumerable.Range(0, MostDecimals + 1).Select(n => "F" + n.ToString(CultureInfo.InvariantCulture))];

    private readonly bool hasUsualDigits;
    private readonly string decimalSign;
    private readonly string groupSign;
    private readonly int leastDigitsGrouped;
    private readonly string digits;

    public NumberFormat(Words words)
    {
        decimalSign = Setting(words, "number.decimal", ".");
        groupSign = Setting(words, "number.group", ",");
        leastDigitsGrouped = int.TryParse(Setting(words, "number.group-from", "4"), CultureInfo.InvariantCulture, out var least) ? least : 4;
        digits = Setting(words, "number.digits", "0123456789");
        hasUsualDigits = digits is "0123456789" || digits.Length != 10;
        Minus = Setting(words, "number.minus", "\u2212");
        Plus = Setting(words, "number.plus", "+");
    }

    public string Minus { get; }
    public string Plus { get; }

    /// <summary>The number without its sign, rounded half away from zero.</summary>
    public string Write(decimal number, int decimals)
    {
        var rounded = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
        Span<char> room = stackalloc char[LongestNumber];
        if (!rounded.TryFormat(room, out var length, Patterns[decimals], CultureInfo.InvariantCulture)) throw new ArgumentOutOfRangeException(nameof(decimals));
        ReadOnlySpan<char> plain = room[..length];
        var whole = decimals == 0 ? plain.Length : plain.Length - decimals - 1;

        // Most numbers are small: nothing to group.
        if (hasUsualDigits && (whole <= 3 || whole < leastDigitsGrouped)) return decimals == 0 ? plain.ToString() : string.Concat(plain[..whole], decimalSign, plain[(whole + 1)..]);
        var text = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0 && whole >= leastDigitsGrouped) text.Append(groupSign);
            text.Append(Digit(plain[i]));
        }

        if (decimals > 0)
        {
            text.Append(decimalSign);
            for (var i = whole + 1; i < plain.Length; i++) text.Append(Digit(plain[i]));
        }

        return text.ToString();
    }

    private char Digit(char digit) => digits.Length == 10 ? digits[digit - '0'] : digit;

    private static string Setting(Words words, string key, string otherwise) => words.Has(key) ? words[key] : otherwise;
}
