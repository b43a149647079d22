using System.Buffers;
using System.Text.Json;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Authoring;

/// <summary>How far a project is translated, for people and for programs.</summary>
internal static class TranslationReport
{
    /// <summary>Somebody who translates a whole theme begins with its files, not with a list of a thousand keys.</summary>
    private const int MostWords = 20;

    public static void WriteText(TranslationsResult result)
    {
        if (result.Languages.IsEmpty) Console.Out.WriteLine("The initiative has one language. Add others to 'languages' in initiative.yml.");
        foreach (var language in result.Languages)
        {
            Console.Out.WriteLine($"{language.Language}: {Counted(language.Texts.Length, language.Count(TranslationState.Current), language.Count(TranslationState.Older), language.Count(TranslationState.Untouched), language.Count(TranslationState.Missing), result.First.Tag)}");
            foreach (var kind in language.Kinds) Console.Out.WriteLine($"  {kind.Kind}: {Counted(kind.Texts, kind.Current, kind.Older, kind.Untouched, kind.Missing, result.First.Tag)}");
            if (language.StringsNeeded > 0) Console.Out.WriteLine($"  words of the theme: {language.StringsNeeded - language.StringsMissing.Length} of {language.StringsNeeded} translated{(language.StringsMissing.IsEmpty ? "" : $", {language.StringsMissing.Length} missing")}");
            Write("Older than the original", TranslationState.Older, isPromised: null);
            Write($"Still in '{result.First}', as it was begun", TranslationState.Untouched, isPromised: null);
            Write("Promised and missing", TranslationState.Missing, isPromised: true);
            Write("Not translated, not promised", TranslationState.Missing, isPromised: false);
            if (!language.StringsMissing.IsEmpty) Console.Out.WriteLine($"  Words of the theme that are missing: {string.Join(", ", language.StringsMissing.Take(MostWords))}{(language.StringsMissing.Length > MostWords ? $" and {language.StringsMissing.Length - MostWords} more" : "")}");

            void Write(string title, TranslationState state, bool? isPromised)
            {
                var paths = language.Texts.Where(t => t.State == state && (isPromised is null || t.IsPromised == isPromised)).Select(t => t.Path).ToList();
                if (paths.Count == 0) return;
                Console.Out.WriteLine($"  {title}:");
                foreach (var path in paths) Console.Out.WriteLine("    " + VisibleText.Line(path));
            }
        }
    }

    /// <summary>"3 of 8 translated, 1 older than its original, 4 missing"; what is none is not said.</summary>
    private static string Counted(int all, int current, int older, int untouched, int missing, string first) =>
        $"{current} of {all} translated"
        + (older > 0 ? $", {older} older than {(older == 1 ? "its original" : "their originals")}" : "")
        + (untouched > 0 ? $", {untouched} still in '{first}'" : "")
        + (missing > 0 ? $", {missing} missing" : "");

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
                json.WriteStartArray("kinds");
                foreach (var kind in language.Kinds)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", kind.Kind);
                    json.WriteNumber("texts", kind.Texts);
                    json.WriteNumber(SiteTranslations.States[TranslationState.Current], kind.Current);
                    json.WriteNumber(SiteTranslations.States[TranslationState.Older], kind.Older);
                    json.WriteNumber(SiteTranslations.States[TranslationState.Untouched], kind.Untouched);
                    json.WriteNumber(SiteTranslations.States[TranslationState.Missing], kind.Missing);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("texts");
                foreach (var text in language.Texts)
                {
                    json.WriteStartObject();
                    json.WriteString("file", text.Path);
                    json.WriteString("kind", text.Kind);
                    json.WriteString("state", SiteTranslations.States[text.State]);
                    json.WriteBoolean("promised", text.IsPromised);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteNumber("strings", language.StringsNeeded);
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
