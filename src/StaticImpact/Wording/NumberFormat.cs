using System.Globalization;
using System.Text;

namespace StaticImpact.Wording;

/// <summary>How a language writes numbers, from the strings <c>number.*</c>.</summary>
internal sealed class NumberFormat
{
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
        Minus = Setting(words, "number.minus", "\u2212");
        Plus = Setting(words, "number.plus", "+");
    }

    public string Minus { get; }
    public string Plus { get; }

    /// <summary>The number without its sign, rounded half away from zero.</summary>
    public string Write(decimal number, int decimals)
    {
        var rounded = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero);
        var plain = rounded.ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? plain.Length : plain.Length - decimals - 1;
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
