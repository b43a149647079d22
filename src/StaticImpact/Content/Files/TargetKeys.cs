using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{value, by, set, why, history}</c>, or <c>{from, to, by, …}</c> for a range.</summary>
public sealed class TargetKeys
{
    public Sourced<string>? Value { get; private set; }
    public Sourced<string>? From { get; private set; }
    public Sourced<string>? To { get; private set; }
    public Sourced<string>? By { get; private set; }
    public DateOnly? Set { get; private set; }
    public LocalText? Why { get; private set; }
    public ImmutableArray<FormerKeys> History { get; private set; } = [];

    /// <summary>Where the target stands.</summary>
    public SourceSpan Span { get; private set; }

    public static YamlObject<TargetKeys> Format { get; } = new YamlObject<TargetKeys>("a target such as {value: 70, by: 2030}", () => new())
        .Optional("value", ContentFormats.PlacedText, (t, v) => t.Value = v, "The value to reach; for grades, the grade.")
        .Optional("from", ContentFormats.PlacedText, (t, v) => t.From = v, "The lower end of a range.")
        .Optional("to", ContentFormats.PlacedText, (t, v) => t.To = v, "The upper end of a range.")
        .Required("by", ContentFormats.PlacedText, (t, v) => t.By = v, "The period in which it is to be reached.")
        .Optional("set", YamlFormats.Date, (t, v) => t.Set = v, "The day on which it was set.")
        .Optional("why", ContentFormats.Words, (t, v) => t.Why = v, "Why this value, and who agreed to it.")
        .Optional("history", YamlFormats.ListOf<FormerKeys>(FormerKeys.Format), (t, v) => t.History = v, "What the target was before: a list of {value, by, until, why}.")
        .Check((t, map, reading) =>
        {
            t.Span = map.Span;
            if (map.IsBlank) return;
            var hasValue = map.TryFind("value", out _);
            var hasFrom = map.TryFind("from", out _);
            var hasTo = map.TryFind("to", out _);
            if (!hasValue && !hasFrom && !hasTo)
            {
                reading.Report(FilesCodes.MissingKey, map.Span, "'value' is missing under 'target'. Add 'value: …', or 'from: …' and 'to: …' for a range.");
            }
            else if (hasValue && (hasFrom || hasTo))
            {
                reading.Report(FilesCodes.KeysDisagree, map.Find("value")!.Span, "A target is either one value or a range. Keep 'value', or 'from' and 'to'.");
            }
            else if (hasFrom != hasTo)
            {
                reading.Report(FilesCodes.MissingKey, map.Span, $"'{(hasFrom ? "to" : "from")}' is missing under 'target': a range needs both ends.");
            }
        });

    /// <summary>What the target was until a day.</summary>
    public sealed class FormerKeys
    {
        public Sourced<string> Value { get; private set; }
        public Sourced<string> By { get; private set; }
        public DateOnly? Until { get; private set; }
        public LocalText? Why { get; private set; }

        public static YamlObject<FormerKeys> Format { get; } = new YamlObject<FormerKeys>("{value, by, until, why}", () => new())
            .Required("value", ContentFormats.PlacedText, (f, v) => f.Value = v, "The value it was.")
            .Required("by", ContentFormats.PlacedText, (f, v) => f.By = v, "The period by which it was to be reached.")
            .Optional("until", YamlFormats.Date, (f, v) => f.Until = v, "The day on which it was changed.")
            .Optional("why", ContentFormats.Words, (f, v) => f.Why = v, "Why it was changed.");
    }
}
