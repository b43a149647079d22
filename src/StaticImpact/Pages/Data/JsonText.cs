using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>Writes JSON: indented, in the order in which it is written, letters of every language as they are.</summary>
internal static class JsonText
{
    // Less-than signs are escaped afterwards, so that no text can close a script element or open another.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Indented = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = Encoder };

    [ThreadStatic]
    private static LineWriter? spareLine;

    /// <summary>A file, ending in a new line.</summary>
    public static byte[] File(Action<Utf8JsonWriter> content) => Write(content, Indented, "\n"u8);

    /// <summary>Without white space, for a script element.</summary>
    public static byte[] Compact(Action<Utf8JsonWriter> content) => Write(content, OneLine, []);

    /// <summary>An item of a list on a line of its own, within an indented file: tables stay readable and changes to them easy
    /// to compare.</summary>
    public static void Line(this Utf8JsonWriter json, Action<Utf8JsonWriter> content)
    {
        // A data file has hundreds of lines, so the writer of one is kept for the next.
        var line = spareLine ?? new LineWriter();
        spareLine = null;
        json.WriteRawValue(line.Write(json.CurrentDepth, content), skipInputValidation: true);
        spareLine = line;
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (string.IsNullOrEmpty(text)) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    /// <summary>In the initiative's first language: data files exist once.</summary>
    public static void Text(this Utf8JsonWriter json, string name, LocalText? text) => json.Text(name, text?.Original);

    /// <summary>Nothing at all where there is no text.</summary>
    public static void TextIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } n) json.WriteNumber(name, Digits.Of(n));
        else json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, double? number)
    {
        if (Digits.Of(number) is { } n) json.WriteNumber(name, n);
        else json.WriteNull(name);
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } d) json.WriteString(name, PageScope.Iso(d));
        else json.WriteNull(name);
    }

    public static void Words(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action<Utf8JsonWriter> content)
    {
        json.WriteStartObject(name);
        content(json);
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> content, JsonWriterOptions options, ReadOnlySpan<byte> end)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, options)) content(json);
        var written = buffer.WrittenSpan;
        if (end.IsEmpty && !written.Contains((byte)'<')) return written.ToArray();
        var safe = new ArrayBufferWriter<byte>(written.Length + end.Length + 64);
        // Outside strings JSON has no less-than sign.
        for (var at = written.IndexOf((byte)'<'); at >= 0; at = written.IndexOf((byte)'<'))
        {
            safe.Write(written[..at]);
            safe.Write("\\u003C"u8);
            written = written[(at + 1)..];
        }

        safe.Write(written);
        safe.Write(end);
        return safe.WrittenSpan.ToArray();
    }

    private sealed class LineWriter
    {
        private readonly ArrayBufferWriter<byte> buffer = new(256);
        private readonly Utf8JsonWriter json;

        public LineWriter() => json = new Utf8JsonWriter(buffer, OneLine);

        /// <returns>Good until the next line.</returns>
        public ReadOnlySpan<byte> Write(int depth, Action<Utf8JsonWriter> content)
        {
            buffer.ResetWrittenCount();
            var indent = 1 + (2 * depth);
            var start = buffer.GetSpan(indent)[..indent];
            start.Fill((byte)' ');
            start[0] = (byte)'\n';
            buffer.Advance(indent);
            json.Reset();
            content(json);
            json.Flush();
            return buffer.WrittenSpan;
        }
    }
}
