using StaticImpact.Yaml;

namespace StaticImpact.Importing;

/// <summary>A unit in the source's words as front matter says it. The source is public already, so that hiding its small numbers would protect
/// nobody: none is said to count people.</summary>
internal static class UnitText
{
    private const string NumberOf = "Number of ";

    /// <param name="said">Empty where the source does not say one.</param>
    /// <param name="values">All figures in it: a percentage outside 0 to 100 has no bounds, half of a thing is no count.</param>
    public static string Of(string said, IEnumerable<decimal> values)
    {
        var numbers = values.ToList();
        var plain = said.Trim().TrimEnd('.');
        if (plain.Length == 0) return "none";
        if (plain.ToLowerInvariant() is "percent" or "percentage" or "%" or "percentage (%)" or "percent (%)" or "per cent") return numbers.Exists(v => v is < 0 or > 100) ? "{kind: percent, bounds: none}" : "percent";
        if (plain.Equals("number", StringComparison.OrdinalIgnoreCase)) return numbers.TrueForAll(v => v >= 0 && v == decimal.Truncate(v)) ? "{kind: count, people: false}" : "none";
        if (plain.Equals("rate per 100,000 population", StringComparison.OrdinalIgnoreCase) && numbers.TrueForAll(v => v >= 0)) return "per-100000";
        // With a figure before it, "number of sites" is sites.
        var name = YamlText.InQuotes(plain.StartsWith(NumberOf, StringComparison.OrdinalIgnoreCase) ? plain[NumberOf.Length..] : plain);
        return $"{{name: {name}, plural: {name}, people: false}}";
    }
}
