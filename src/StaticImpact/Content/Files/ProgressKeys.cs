using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{method, why, status, limit, stale_after}</c>.</summary>
internal sealed class ProgressKeys
{
    private ProgressMethod? method;
    private LocalText? why;
    private ProgressStatus? status;
    private decimal? limit;
    private Frequency? staleAfter;
    private SourceSpan span;

    public static YamlFormat<ProgressChoice> Whole { get; } = new YamlObject<ProgressKeys>("{method, why, status, limit, stale_after}", () => new())
        .Optional("method", ContentFormats.ProgressMethod, (p, v) => p.method = v, "linear-pace, cagr, manual (your judgement) or none; the site's own without it.")
        .Optional("why", ContentFormats.Words, (p, v) => p.why = v, "Why this method; for manual, the reason for the judgement.")
        .Optional("status", StatusFormat.Instance, (p, v) => p.status = v, "Your judgement, for manual.")
        .Optional("limit", YamlFormats.Decimal, (p, v) => p.limit = v, "The value that cannot be passed, for cagr.")
        .Optional("stale_after", ContentFormats.Frequency, (p, v) => p.staleAfter = v, "How long a figure counts as recent, such as 30 months.")
        .Check((p, map, reading) =>
        {
            p.span = map.Span;
            if (map.IsBlank || map.Find("method") is YamlUnreadable) return;
            if (!map.TryFind("method", out _) && p.staleAfter is null)
            {
                reading.Report(FilesCodes.MissingKey, map.Span, $"'method' is missing under 'progress'. Add 'method: …' with {ContentFormats.ProgressMethod.Expected}.");
                return;
            }

            if (p.method == ProgressMethod.Manual)
            {
                var place = map.Find("method")!.Span;
                foreach (var needed in (ReadOnlySpan<string>)["status", "why"])
                {
                    if (!map.TryFind(needed, out _)) reading.Report(FilesCodes.MissingKey, place, $"'{needed}' is missing: a judgement by hand says what it is and why. Add '{needed}: …' under 'progress'.");
                }
            }
            else if (map.Find("status") is { } status)
            {
                reading.Report(FilesCodes.KeysDisagree, status.Span, "'status' only goes with 'method: manual'; other methods work it out. Delete it, or change the method.");
            }

            if (p.limit is not null && p.method is not (null or ProgressMethod.Cagr))
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("limit")!.Span, "'limit' only goes with 'method: cagr'. Delete it, or change the method.");
            }
        })
        .Select(p => new ProgressChoice(p.method) { Why = p.why, Status = p.status, Limit = p.limit, StaleAfter = p.staleAfter, Source = p.span });
}
