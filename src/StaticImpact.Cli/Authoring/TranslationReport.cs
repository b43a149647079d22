using System.Buffers;
using System.Text.Json;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Authoring;

/// <summary>How far a project is translated, for people and for programs.</summary>
internal static class TranslationReport
{
    public static void WriteText(TranslationsResult result)
    {
        if (result.Languages.IsEmpty) Console.Out.WriteLine("The initiative has one language. Add others to 'languages' in initiative.yml.");
        foreach (var language in result.Languages)
        {
            var current = language.Texts.Count(t => t.State == TranslationState.Current);
            Console.Out.WriteLine($"{language.Language}: {current} of {language.Texts.Length} texts are translated and up to date.");
            Write("Older than the original", TranslationState.Older, isPromised: null);
            Write($"Still in '{result.First}', as it was begun", TranslationState.Untouched, isPromised: null);
            Write("Promised and missing", TranslationState.Missing, isPromised: true);
            Write("Not translated, not promised", TranslationState.Missing, isPromised: false);
            if (!language.StringsMissing.IsEmpty) Console.Out.WriteLine($"  Words of the theme that are missing: {string.Join(", ", language.StringsMissing)}");

            void Write(string title, TranslationState state, bool? isPromised)
            {
                var paths = language.Texts.Where(t => t.State == state && (isPromised is null || t.IsPromised == isPromised)).Select(t => t.Path).ToList();
                if (paths.Count == 0) return;
                Console.Out.WriteLine($"  {title}:");
                foreach (var path in paths) Console.Out.WriteLine("    " + VisibleText.Line(path));
            }
        }
    }

    public static void WriteJson(TranslationsResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var language in result.Languages)
            {
                json.WriteStartObject();
                json.WriteString("language", language.Language.Tag);
                json.WriteStartArray("texts");
                foreach (var text in language.Texts)
                {
                    json.WriteStartObject();
                    json.WriteString("file", text.Path);
                    json.WriteString("state", SiteTranslations.States[text.State]);
                    json.WriteBoolean("promised", text.IsPromised);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("stringsMissing");
                foreach (var key in language.StringsMissing) json.WriteStringValue(key);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
        Screen.Print(buffer.WrittenSpan);
    }
}
