using System.Collections.Frozen;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Signs of money as people write them and spreadsheets show them. Each is called by a number, so that a cell holds it in two bytes; 0 is none.</summary>
internal static class MoneySigns
{
    private static readonly string[] Dollars =
        ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "BBD", "BSD", "BZD", "BMD", "BND", "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD", "TTD", "XCD"];

    /// <summary>Longer ones first, since one may end in another.</summary>
    private static readonly (string Sign, string[] Codes)[] Signs =
    [
        ("US$", ["USD"]), ("CA$", ["CAD"]), ("AU$", ["AUD"]), ("NZ$", ["NZD"]), ("HK$", ["HKD"]), ("MX$", ["MXN"]), ("C$", ["CAD"]), ("A$", ["AUD"]), ("R$", ["BRL"]), ("$", Dollars),
        ("€", ["EUR"]), ("£", ["GBP", "EGP", "FKP", "GIP", "SHP"]), ("¥", ["JPY", "CNY"]), ("₹", ["INR"]), ("₩", ["KRW"]), ("₺", ["TRY"]), ("₽", ["RUB"]), ("₴", ["UAH"]), ("₪", ["ILS"]), ("₱", ["PHP"]), ("₫", ["VND"]), ("₦", ["NGN"]),
    ];

    /// <summary>Codes that are no words, so that a cell such as <c>1200 EUR</c> is money and <c>TOP 10</c> is not.</summary>
    private static readonly string[] CodesInTexts = ["USD", "CAD", "AUD", "NZD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "MXN", "BRL", "SEK", "NOK", "DKK", "PLN", "ZAR"];

    private static readonly (string Sign, string[] Codes)[] All = [("", []), .. Signs, .. CodesInTexts.Concat(Currencies.Codes).Distinct(StringComparer.Ordinal).Select(code => (code, (string[])[code]))];

    private static readonly FrozenDictionary<string, short> ByCode = All.Select((sign, i) => (sign.Sign, Number: (short)i)).Skip(1 + Signs.Length).ToFrozenDictionary(s => s.Sign, s => s.Number, StringComparer.Ordinal);

    private static readonly int LastInTexts = Signs.Length + CodesInTexts.Length;

    public static string Of(short number) => All[number].Sign;

    /// <summary>The money that the sign is of: one code, or those of all dollars.</summary>
    public static ReadOnlySpan<string> CodesOf(short number) => All[number].Codes;

    public static short OfCode(string? code) => code is null ? (short)0 : ByCode.GetValueOrDefault(code);

    /// <summary>The sign in front of a cell's number or behind it, which is then taken off.</summary>
    public static short TakeOff(ref ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || (char.IsAsciiDigit(text[^1]) && (char.IsAsciiDigit(text[0]) || text[0] == '-'))) return 0;
        for (short i = 1; i <= LastInTexts; i++)
        {
            var sign = All[i].Sign;
            if (text.Length <= sign.Length) continue;
            if (text.StartsWith(sign, StringComparison.Ordinal)) text = text[sign.Length..].TrimStart();
            else if (text.EndsWith(sign, StringComparison.Ordinal)) text = text[..^sign.Length].TrimEnd();
            else continue;
            return i;
        }

        return 0;
    }

    /// <summary>The sign that a number format of Excel shows, such as <c>€</c> of <c>[$€-407] #,##0</c>.</summary>
    public static short OfFormat(string format)
    {
        var section = format.Split(';')[0];
        var shown = new System.Text.StringBuilder();
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                // As wide as the next sign, or filled with it; it is not shown.
                case '_' or '*':
                    i++;
                    break;
                case '\\':
                    if (++i < section.Length) shown.Append(section[i]);
                    break;
                case '"':
                    while (++i < section.Length && section[i] != '"') shown.Append(section[i]);
                    break;
                case '[' when section.IndexOf(']', i) is var end and > 0:
                    if (section[i + 1] == '$') shown.Append(section[(i + 2)..end].Split('-')[0]);
                    i = end;
                    break;
                case var c when char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol:
                    shown.Append(c);
                    break;
            }
        }

        var text = shown.ToString().Trim();
        if (text.Length == 0) return 0;
        for (short i = 1; i <= Signs.Length; i++)
        {
            if (text.Contains(All[i].Sign, StringComparison.Ordinal)) return i;
        }

        return OfCode(text);
    }
}
