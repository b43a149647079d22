using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Markdown inside front matter, which translations may hold too.</summary>
internal sealed class ProseFormat : YamlFormat<LocalProse>
{
    public override string Expected => "text, which may be Markdown";

    public override bool HoldsWords => true;

    public override JsonObject Describe() => new() { ["type"] = "string" };

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        if (!YamlFormats.Text.TryRead(translation, reading, out _)) return;
        YamlFormats.ReportCut(translation, reading);
        original.AddTranslation(language, translation);
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out LocalProse value)
    {
        value = null;
        if (!YamlFormats.Text.TryRead(node, reading, out _)) return false;
        YamlFormats.ReportCut(node, reading);
        value = new LocalProse(Prose(node), node.Translations.Count == 0 ? null : node.Translations.ToDictionary(t => new Language(t.Key), t => Prose(t.Value)));
        return true;
    }

    private static Prose Prose(YamlNode node)
    {
        var scalar = (YamlScalar)node;
        var start = scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded
            ? node.Span with { Line = node.Span.Line + 1, Column = 0, Length = 0 }
            : node.Span;
        return new Prose(scalar.Value, start);
    }
}
