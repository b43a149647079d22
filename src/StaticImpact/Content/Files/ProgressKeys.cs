using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{method, why, status, limit}</c>.</summary>
internal sealed class ProgressKeys
{
    private ProgressMethod method;
    private LocalText? why;
    private ProgressStatus? status;
    private decimal? limit;
    private SourceSpan span;

    public static YamlFormat<ProgressChoice> Whole { get; } = new YamlObject<ProgressKeys>("{method, why, status, limit}", () => new())
        .Required("method", ContentFormats.ProgressMethod, (p, v) => p.method = v, "linear-pace, cagr, manual (your judgement) or none.")
        .Optional("why", ContentFormats.Words, (p, v) => p.why = v, "Why this method; for manual, the reason for the judgement.")
        .Optional("status", StatusFormat.Instance, (p, v) => p.status = v, "Your judgement, for manual.")
        .Optional("limit", YamlFormats.Decimal, (p, v) => p.limit = v, "The value that cannot be passed, for cagr.")
        .Check((p, map, reading) =>
        {
            p.span = map.Span;
            if (map.IsBlank || map.Find("method") is not { } method || method is YamlUnreadable) return;
            if (p.method == ProgressMethod.Manual)
            {
                foreach (var needed in (ReadOnlySpan<string>)["status", "why"])
                {
                    if (!map.TryFind(needed, out _)) reading.Report(FilesCodes.MissingKey, method.Span, $"'{needed}' is missing: a judgement by hand says what it is and why. Add '{needed}: …' under 'progress'.");
                }
            }
            else if (map.Find("status") is { } status)
            {
                reading.Report(FilesCodes.KeysDisagree, status.Span, "'status' only goes with 'method: manual'; other methods work it out. Delete it, or change the method.");
            }

            if (p.limit is not null && p.method != ProgressMethod.Cagr)
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("limit")!.Span, "'limit' only goes with 'method: cagr'. Delete it, or change the method.");
            }
        })
        .Select(p => new ProgressChoice(p.method) { Why = p.why, Status = p.status, Limit = p.limit, Source = p.span });
}
