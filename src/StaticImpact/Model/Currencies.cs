using System.Collections.Frozen;

namespace StaticImpact.Model;

/// <summary>Money by the codes of ISO 4217: its sign and name in the languages that have them, elsewhere the code itself. Source: Unicode CLDR.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, int> Digits =
        CurrencyTable.Decimals.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(c => c[..3], c => c[4] - '0', StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, (string Sign, string Name)>> Known = new(ReadNames);
    private static readonly Lazy<FrozenDictionary<string, string>> Regional = new(ReadRegions);

    /// <summary>In alphabetical order.</summary>
    public static IEnumerable<string> Codes => Digits.Keys.Order(StringComparer.Ordinal);

    public static bool IsKnown(string code) => Digits.ContainsKey(code);

    /// <summary>How many decimals amounts have: 2 for dollars, 0 for yen.</summary>
    public static int DecimalsOf(string code) => Digits.GetValueOrDefault(code, 2);

    /// <summary>The sign that no other money has in the language: <c>CA$</c> in English, <c>$CA</c> in French.</summary>
    public static string SignOf(string code, Language language)
    {
        foreach (var tag in LanguageFacts.Shorter(language.Tag))
        {
            if (Regional.Value.TryGetValue($"{tag} {code}", out var regional)) return regional.Length > 0 ? regional : code;
            if (Known.Value.TryGetValue($"{tag} {code}", out var known)) return known.Sign.Length > 0 ? known.Sign : code;
        }

        return code;
    }

    /// <summary>What many of it are called: <c>Canadian dollars</c>.</summary>
    public static string NameOf(string code, Language language)
    {
        foreach (var tag in LanguageFacts.Shorter(language.Tag))
        {
            if (Known.Value.TryGetValue($"{tag} {code}", out var known)) return known.Name;
        }

        return code;
    }

    private static FrozenDictionary<string, (string Sign, string Name)> ReadNames()
    {
        var names = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (language, table) in (ReadOnlySpan<(string, string)>)[("en", CurrencyTable.English), ("es", CurrencyTable.Spanish), ("fr", CurrencyTable.French)])
        {
            foreach (var entry in table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split('|');
                names[$"{language} {parts[0]}"] = (parts[1], parts[2]);
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadRegions()
    {
        var signs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in CurrencyTable.Regions.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Signs have spaces of their own, which do not break.
            var parts = line.Split(' ');
            foreach (var part in parts.Skip(1)) signs[$"{parts[0]} {part[..3]}"] = part[4..];
        }

        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
