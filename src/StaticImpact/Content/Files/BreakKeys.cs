using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{period, why}</c>.</summary>
internal sealed class BreakKeys
{
    private Sourced<string> period;
    private LocalText? why;

    public static YamlFormat<IndicatorFrontMatter.BreakEntry> Whole { get; } = new YamlObject<BreakKeys>("{period, why}", () => new())
        .Required("period", ContentFormats.PlacedText, (b, v) => b.period = v, "The first period that is not comparable with those before.")
        .Optional("why", ContentFormats.Words, (b, v) => b.why = v, "What changed.")
        .Select(b => new IndicatorFrontMatter.BreakEntry(b.period, b.why));
}
