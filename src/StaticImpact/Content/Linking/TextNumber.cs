using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Linking;

/// <summary>A number kept as text until its unit was known.</summary>
internal static class TextNumber
{
    public static decimal? Read(Sourced<string> text, DiagnosticBag bag) =>
        YamlFormats.Decimal.TryRead(new YamlScalar(text.Value, YamlScalarStyle.Plain, text.Span), new YamlReading(bag), out var number) ? number : null;
}
