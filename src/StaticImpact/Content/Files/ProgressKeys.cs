using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{method, why, status, limit, stale_after}</c>: what every method may have, and between them the keys of single methods.</summary>
internal sealed class ProgressKeys
{
    private Sourced<ProgressMethodId>? method;
    private LocalText? why;
    private Sourced<ProgressStatus>? status;
    private ImmutableArray<MethodNumber> numbers = [];
    private Frequency? staleAfter;

    public static YamlFormat<ProgressChoice> Whole { get; } = Declared().Check(Check).Select(p => new ProgressChoice
    {
        Method = p.method,
        Why = p.why,
        Status = p.status,
        Numbers = p.numbers,
        StaleAfter = p.staleAfter,
    });

    private static YamlObject<ProgressKeys> Declared()
    {
        var ofMethods = ProgressMethods.All.SelectMany(m => m.Keys.Select(key => (Method: m, Key: key))).ToList();
        var keys = new YamlObject<ProgressKeys>($"{{{string.Join(", ", ["method", "why", "status", .. ofMethods.Select(k => k.Key.Name), "stale_after"])}}}", () => new())
            .Optional("method", ContentFormats.ProgressMethod.WithPlace, (p, v) => p.method = v, $"{ProgressMethods.InWords(NameWithGloss)}; the site's own without it.")
            .Optional("why", ContentFormats.Words, (p, v) => p.why = v, "Why this method; for manual, the reason for the judgement.")
            .Optional("status", StatusFormat.Instance.WithPlace, (p, v) => p.status = v, "Your judgement, for manual.");
        foreach (var (method, key) in ofMethods)
        {
            keys.Optional(key.Name, YamlFormats.Decimal.WithPlace, (p, v) => p.numbers = p.numbers.Add(new(key.Name, v.Value, v.Span)), $"{key.Doc}, for {method.Name}.");
        }

        return keys.Optional("stale_after", ContentFormats.Frequency, (p, v) => p.staleAfter = v, "How long a figure counts as recent, such as 30 months.");
    }

    private static string NameWithGloss(ProgressMethod method) => method.Gloss is { } gloss ? $"{method.Name} ({gloss})" : method.Name;

    private static void Check(ProgressKeys keys, YamlMap map, YamlReading reading)
    {
        if (map.IsBlank || map.Find("method") is YamlUnreadable) return;
        if (!map.TryFind("method", out _) && keys.staleAfter is null)
        {
            reading.Report(FilesCodes.MissingKey, map.Span, $"'method' is missing under 'progress'. Add 'method: …' with {ContentFormats.ProgressMethod.Expected}.");
            return;
        }

        var chosen = keys.method is { } named ? ProgressMethods.Of(named.Value) : null;
        if (chosen is { By: JudgedBy.Author })
        {
            foreach (var needed in (ReadOnlySpan<string>)["status", "why"])
            {
                if (!map.TryFind(needed, out _)) reading.Report(FilesCodes.MissingKey, keys.method!.Value.Span, $"'{needed}' is missing: a judgement by hand says what it is and why. Add '{needed}: …' under 'progress'.");
            }
        }
        else if (map.Find("status") is { } judged)
        {
            reading.Report(FilesCodes.KeysDisagree, judged.Span, "'status' only goes with 'method: manual'; other methods work it out. Delete it, or change the method.");
        }

        if (chosen is null) return;
        foreach (var number in keys.numbers)
        {
            if (chosen.Keys.Any(key => key.Name == number.Key)) continue;
            var owner = ProgressMethods.All.First(m => m.Keys.Any(key => key.Name == number.Key));
            reading.Report(FilesCodes.KeysDisagree, number.Span, $"'{number.Key}' only goes with 'method: {owner}'. Delete it, or change the method.");
        }
    }
}
