using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Text for readers, which translations may hold too.</summary>
internal sealed class WordsFormat : YamlFormat<LocalText>
{
    public override string Expected => "text";

    public override bool HoldsWords => true;

    public override JsonObject Describe() => YamlFormats.Text.Describe();

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        if (!YamlFormats.Text.TryRead(translation, reading, out _)) return;
        YamlFormats.ReportCut(translation, reading);
        original.AddTranslation(language, translation);
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out LocalText value)
    {
        value = default;
        if (!TryText(node, reading, out var text)) return false;
        YamlFormats.ReportCut(node, reading);
        value = new LocalText(text, Translations(node));
        return true;
    }

    /// <summary>The original's text; empty where only a translation speaks, to be filled by whoever knows the original's wording.</summary>
    private static bool TryText(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out string text)
    {
        text = "";
        return node.IsBlank || YamlFormats.Text.TryRead(node, reading, out text);
    }

    private static Dictionary<Language, string>? Translations(YamlNode node)
    {
        if (node.Translations.Count == 0) return null;
        var words = new Dictionary<Language, string>();
        foreach (var (language, translation) in node.Translations) words[new Language(language)] = ((YamlScalar)translation).Value.Trim();
        return words;
    }
}
