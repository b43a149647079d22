using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;

namespace StaticImpact.Content.Documents;

/// <summary>Looks into documents and films that are published as they are: what their programs do not show to who opens them, readers can
/// still find. Time and memory are bounded, whatever a file says of itself.</summary>
public static partial class DocumentInspection
{
    /// <summary>Files whose whole content everybody sees who opens them.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { ".txt", ".csv", ".tsv", ".vtt", ".srt", ".ics", ".md", ".svg", ".bmp", ".ico", ".woff2", ".json" };

    private static readonly HashSet<string> Archives = new(StringComparer.Ordinal)
    {
        ".xlsx", ".xlsm", ".xltx", ".docx", ".docm", ".dotx", ".pptx", ".pptm", ".ppsx", ".odt", ".ods", ".odp", ".ott", ".ots", ".otp", ".odg",
    };

    private static readonly HashSet<string> Films = new(StringComparer.Ordinal) { ".mp4", ".m4v", ".m4a", ".mov", ".3gp", ".mp3", ".webm", ".ogg", ".oga", ".ogv", ".wav", ".flac" };

    /// <param name="extension">With its dot, in small letters.</param>
    public static Inspection Inspect(string extension, byte[] bytes)
    {
        if (Plain.Contains(extension) || bytes.Length == 0) return Inspection.Nothing;
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Inspection.NotRead("It is protected by a password, or has the format of before 2007. Save it in the format of today without a password, or as PDF.");
        }

        try
        {
            if (bytes.AsSpan().StartsWith("%PDF-"u8)) return PdfDocument.Inspect(bytes);
            if (Archives.Contains(extension)) return Office(bytes);
            if (Films.Contains(extension)) return Film.Inspect(bytes);
            return extension switch
            {
                ".rtf" => RichText(bytes),
                ".geojson" or ".topojson" => Map(bytes),
                ".epub" => Epub.Inspect(bytes),
                ".pdf" => Inspection.NotRead("It is damaged, or no PDF at all. Save it again."),
                _ => Inspection.NotRead("Files of this kind cannot be looked into."),
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or JsonException or RegexMatchTimeoutException or InvalidOperationException or ArgumentException or NotSupportedException or FormatException)
        {
            return Inspection.NotRead("It is damaged, or larger than is looked at. Save it again.");
        }
    }

    private static Inspection Office(byte[] bytes)
    {
        using var parts = OfficeParts.Open(bytes);
        if (parts is null) return Inspection.NotRead("It is damaged, or no document of the kind that its name says. Save it again.");
        var found = new FoundParts();
        if (parts.All.Any(e => e.FullName == "content.xml"))
        {
            if (!OpenDocument.Inspect(parts, found)) return Inspection.NotRead("It is protected by a password.");
        }
        else if (parts.All.Any(e => e.FullName == "[Content_Types].xml"))
        {
            MicrosoftDocument.Inspect(parts, found);
        }
        else
        {
            return Inspection.NotRead("It is no document of the kind that its name says.");
        }

        return new Inspection(found.ToList(), null);
    }

    private static Inspection RichText(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var found = new FoundParts();
        foreach (Match match in Names().Matches(text)) found.Add("the author's name", match.Groups["name"].Value);
        if (text.Contains("\\annotation", StringComparison.Ordinal) || text.Contains("\\atnid", StringComparison.Ordinal)) found.Add("comments");
        if (text.Contains("\\revised", StringComparison.Ordinal) || text.Contains("\\deleted", StringComparison.Ordinal)) found.Add("tracked changes");
        return new Inspection(found.ToList(), null);
    }

    /// <summary>Shapes that are offered for download and drawn by nobody: what stands with them cannot be told from their key.</summary>
    private static Inspection Map(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var found = new FoundParts();
        Columns(json.RootElement, found);
        return new Inspection(found.ToList(), null);
    }

    private static void Columns(JsonElement element, FoundParts found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in element.EnumerateArray())
            {
                if (one.ValueKind is JsonValueKind.Array or JsonValueKind.Number) return;
                Columns(one, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name != "properties") Columns(member.Value, found);
                else if (member.Value.ValueKind == JsonValueKind.Object)
                {
                    foreach (var column in member.Value.EnumerateObject()) found.Add("the column", column.Name);
                }
            }
        }
    }

    [GeneratedRegex(@"\{\\(author|operator|manager)\s+(?<name>[^{}\\]{1,200})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Names();
}
