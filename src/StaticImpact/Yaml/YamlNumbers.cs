using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Numbers as authors write them, and what they should have written.</summary>
internal static class YamlNumbers
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static bool Read(string text, YamlScalar node, YamlReading reading, out decimal value)
    {
        value = 0;
        if (node.Style != YamlScalarStyle.Plain)
        {
            reading.Report(FilesCodes.BadNumber, node.Span, $"'{YamlScalar.Shorten(text)}' is a text because of its quotes. Write the number without them.");
            return false;
        }

        if (text.Length < 30 && char.IsAsciiDigit(text[^1]) && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value)) return true;
        var meant = Meant(text);
        reading.Report(FilesCodes.BadNumber, node.Span, $"'{YamlScalar.Shorten(text)}' is not a number. Write {(meant is null ? "digits with a decimal point, such as 12.5" : $"'{meant}'")}.");
        return false;
    }

    /// <summary>1,234 → 1234; 12,5 → 12.5; 12% → 12; $40 → 40; −3 → -3.</summary>
    private static string? Meant(string text)
    {
        if (text.Length > 30) return null;
        var bare = text.Replace('−', '-').Trim('%', '$', '€', '£', '+', ' ').Replace(" ", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var comma = bare.LastIndexOf(',');
        if (comma >= 0)
        {
            var isThousands = bare.Length - comma == 4 || bare.Contains('.', StringComparison.Ordinal);
            bare = isThousands ? bare.Replace(",", "", StringComparison.Ordinal) : bare.Replace(',', '.');
        }

        return bare.Length > 0 && decimal.TryParse(bare, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
