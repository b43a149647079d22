using System.Text;

namespace StaticImpact.Content.Documents;

/// <summary>Films in WebM and Matroska: what is written beside pictures and sound.</summary>
internal static class Matroska
{
    private const ulong Segment = 0x18538067, Cluster = 0x1F43B675, Info = 0x1549A966, Tags = 0x1254C367, Tag = 0x7373, SimpleTag = 0x67C8, Attachments = 0x1941A469;
    private const ulong Title = 0x7BA9, FileName = 0x7384, TagName = 0x45A3, TagText = 0x4487, AttachedFile = 0x61A7;

    private static readonly ulong[] Opened = [Segment, Cluster, Info, Tags, Tag, SimpleTag, Attachments];

    /// <summary>What programs write for programs.</summary>
    private static readonly string[] Technical =
    [
        "ENCODER", "ENCODER_OPTIONS", "ENCODER_SETTINGS", "DURATION", "BPS", "NUMBER_OF_FRAMES", "NUMBER_OF_BYTES", "HANDLER_NAME", "VENDOR_ID", "MAJOR_BRAND", "MINOR_VERSION", "COMPATIBLE_BRANDS",
        "CREATION_TIME", "LANGUAGE", "ALPHA_MODE", "SOURCE_ID",
    ];

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]);

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Inspect(ReadOnlySpan<byte> bytes, string place, FoundParts found)
    {
        var name = "";
        for (var at = 0; at < bytes.Length;)
        {
            var id = Number(bytes, ref at, keepsMark: true, out _);
            var length = Number(bytes, ref at, keepsMark: false, out var isUnknown);
            // What holds other parts is walked through part by part, so its length, which films recorded as they were sent do not know, does not matter.
            if (Array.IndexOf(Opened, id) >= 0) continue;
            if (isUnknown || length > (ulong)(bytes.Length - at)) throw new InvalidDataException();
            var content = bytes.Slice(at, (int)length);
            at += (int)length;
            switch (id)
            {
                case Title:
                    found.Add("the title", Text(content));
                    break;
                case FileName:
                    found.Add("the file name", Text(content));
                    break;
                case AttachedFile:
                    found.Add("attached files");
                    break;
                case TagName:
                    name = Text(content).ToUpperInvariant();
                    break;
                case TagText when name.Contains("LOCATION", StringComparison.Ordinal) || name.Contains("GPS", StringComparison.Ordinal):
                    found.Add(place);
                    break;
                case TagText when !Technical.Contains(name, StringComparer.Ordinal) && !name.StartsWith('_'):
                    found.Add("the tag", $"{name}: {Text(content)}");
                    break;
            }
        }
    }

    private static string Text(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content).TrimEnd('\0');

    /// <summary>A number of one to eight bytes; the zeros before its first 1 tell how many follow.</summary>
    /// <param name="isUnknown">Whether all its digits are 1: a length that was not known.</param>
    private static ulong Number(ReadOnlySpan<byte> bytes, ref int at, bool keepsMark, out bool isUnknown)
    {
        var count = at < bytes.Length ? 1 + byte.LeadingZeroCount(bytes[at]) : 9;
        if (count > 8 || count > bytes.Length - at) throw new InvalidDataException();
        var mark = 1UL << (7 * count);
        var value = 0UL;
        for (var i = 0; i < count; i++) value = (value << 8) | bytes[at + i];
        at += count;
        isUnknown = (value & (mark - 1)) == mark - 1;
        return keepsMark ? value : value & (mark - 1);
    }
}
