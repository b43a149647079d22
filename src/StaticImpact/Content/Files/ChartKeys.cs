using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{order, map, axis, annotations, comparisons}</c>.</summary>
public sealed class ChartKeys
{
    public ImmutableArray<Sourced<ChartKindId>> Order { get; private set; } = [];
    public MapStyle? Map { get; private set; }
    public decimal? AxisFrom { get; private set; }
    public decimal? AxisTo { get; private set; }
    public ImmutableArray<AnnotationEntry> Annotations { get; private set; } = [];
    public ImmutableArray<Sourced<string>>? Comparisons { get; private set; }

    public static YamlObject<ChartKeys> Format { get; } = new YamlObject<ChartKeys>("{order, map, axis, annotations, comparisons}", () => new())
        .Optional("order", YamlFormats.ListOf(ContentFormats.ChartKind.WithPlace), (c, v) => c.Order = v, "The charts to draw, in order.")
        .Optional("map", ContentFormats.Choice(PublicWords.MapStyles), (c, v) => c.Map = v, "How the map shows figures: shades, or circles for amounts. Without it, counts and units of your own are circles.")
        .Optional("axis", AxisKeys.Format, (c, v) => (c.AxisFrom, c.AxisTo) = (v.From, v.To), "Where the value axis begins and ends: {from, to}.")
        .Optional("annotations", YamlFormats.ListOf(AnnotationKeys.Whole), (c, v) => c.Annotations = v, "Remarks at a period: a list of {period, text}.")
        .Optional("comparisons", ContentFormats.References("a place"), (c, v) => c.Comparisons = v, "Places drawn for comparison; [] for none.");

    public sealed record AnnotationEntry(Sourced<string> Period, LocalText Text);

    private sealed class AxisKeys
    {
        public decimal? From { get; private set; }
        public decimal? To { get; private set; }

        public static YamlObject<AxisKeys> Format { get; } = new YamlObject<AxisKeys>("{from, to}", () => new())
            .Optional("from", YamlFormats.Decimal, (a, v) => a.From = v, "The lowest value on the axis.")
            .Optional("to", YamlFormats.Decimal, (a, v) => a.To = v, "The highest value on the axis.")
            .Check((a, map, reading) =>
            {
                if (a.To <= a.From) reading.Report(FilesCodes.KeysDisagree, map.Find("to")!.Span, "The axis must end above its beginning. Make 'to' larger than 'from'.");
            });
    }

    private sealed class AnnotationKeys
    {
        private Sourced<string> period;
        private LocalText text = "";

        public static YamlFormat<AnnotationEntry> Whole { get; } = new YamlObject<AnnotationKeys>("{period, text}", () => new())
            .Required("period", ContentFormats.PlacedText, (a, v) => a.period = v, "The period to mark.")
            .Required("text", ContentFormats.Words, (a, v) => a.text = v, "What happened then, in a few words.")
            .Select(a => new AnnotationEntry(a.period, a.text));
    }
}
