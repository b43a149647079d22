using System.Buffers;
using System.Text;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;

namespace StaticImpact.Cli.Serving;

/// <summary>What is wrong, and what is not public yet, as JSON for the page.</summary>
internal static class ProblemsText
{
    /// <summary>Nobody reads more at once; how many there are is said.</summary>
    private const int MostListed = 50;

    public static string Of(PreviewState state)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("failure", state.Failure?.Message);
            Write(json, state, Severity.Error, "errors");
            Write(json, state, Severity.Warning, "warnings");
            json.WriteStartArray("drafts");
            foreach (var address in Drafts(state)) json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, PreviewState state, Severity severity, string name)
    {
        var lines = new SourceLines(state.Folders);
        var all = state.Found.Where(d => d.Severity == severity).ToList();
        json.WriteStartObject(name);
        json.WriteNumber("count", all.Count);
        json.WriteStartArray("items");
        foreach (var diagnostic in all.Take(MostListed)) Write(json, diagnostic, lines);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, SourceLines lines)
    {
        var span = diagnostic.Span;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("title", diagnostic.Code.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fix", diagnostic.Code.Fix);
        json.WriteString("file", span.File);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("length", span.Length);
        json.WriteString("cell", span.Cell);
        json.WriteStartArray("excerpt");
        foreach (var (number, text) in lines.Near(span))
        {
            json.WriteStartObject();
            json.WriteNumber("number", number);
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Addresses of pages that a build without drafts leaves out.</summary>
    private static IEnumerable<string> Drafts(PreviewState state)
    {
        if (state.Site is not { } loaded) yield break;
        var site = loaded.Site;
        foreach (var (page, address) in site.Addresses.Pages)
        {
            if (!page.Draft && !(page.Date > site.Today)) continue;
            foreach (var language in site.Initiative.Settings.Languages) yield return PageScope.At(address, site.Prefix(language)).ToString();
        }
    }
}
