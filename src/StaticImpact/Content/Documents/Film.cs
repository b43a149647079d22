using System.Buffers.Binary;
using System.Text;
using StaticImpact.Content.Media;

namespace StaticImpact.Content.Documents;

/// <summary>Films and sounds: MP4, MOV, 3GP, WebM and MP3. Of others only what can be told by its name.</summary>
internal static class Film
{
    private const string Place = "the place where it was taken";

    public static Inspection Inspect(byte[] bytes)
    {
        var found = new FoundParts();
        if (bytes.AsSpan().StartsWith("ID3"u8)) Tags(bytes, found);
        else if (Matroska.Is(bytes)) Matroska.Inspect(bytes, Place, found);
        else if (bytes.Length > 12 && IsBox(bytes)) Boxes(bytes, found);
        else if (HoldsPlace(bytes)) found.Add(Place);
        return new Inspection(found.ToList(), null);
    }

    private static bool IsBox(byte[] bytes) => Encoding.Latin1.GetString(bytes, 4, 4) is "ftyp" or "moov" or "wide" or "mdat" or "free" or "skip";

    private static void Boxes(byte[] bytes, FoundParts found)
    {
        foreach (var child in MediaBox.In(bytes, 0, bytes.Length))
        {
            if (child is not { } box) return;
            // The pictures themselves are most of a film and tell nothing about it.
            if (box.Type == "mdat") continue;
            var content = bytes.AsSpan(box.Body, box.End - box.Body);
            if (HoldsPlace(content)) found.Add(Place);
            if (content.IndexOf("com.apple.quicktime.author"u8) >= 0 || content.IndexOf((ReadOnlySpan<byte>)[0xA9, (byte)'a', (byte)'u', (byte)'t']) >= 0) found.Add("an author's name");
            if (content.IndexOf((ReadOnlySpan<byte>)[0xA9, (byte)'c', (byte)'m', (byte)'t']) >= 0) found.Add("comments");
        }
    }

    private static bool HoldsPlace(ReadOnlySpan<byte> content) =>
        content.IndexOf((ReadOnlySpan<byte>)[0xA9, (byte)'x', (byte)'y', (byte)'z']) >= 0 || content.IndexOf("location.ISO6709"u8) >= 0 || content.IndexOf("loci\0\0\0\0"u8) >= 0
        || content.IndexOf("GPSLatitude"u8) >= 0 || content.IndexOf("LOCATION="u8) >= 0 || content.IndexOf("GPSCoordinates"u8) >= 0;

    /// <summary>The frames before the sound, of the versions 2.2 to 2.4.</summary>
    private static void Tags(byte[] bytes, FoundParts found)
    {
        if (bytes.Length < 10) return;
        var version = bytes[3];
        var (nameLength, header) = version == 2 ? (3, 6) : (4, 10);
        var end = Math.Min(bytes.Length, 10 + Synchsafe(bytes.AsSpan(6)));
        for (var at = 10; at + header <= end && bytes[at] != 0;)
        {
            var name = Encoding.Latin1.GetString(bytes, at, nameLength);
            var size = version switch
            {
                2 => (bytes[at + 3] << 16) | (bytes[at + 4] << 8) | bytes[at + 5],
                3 => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4)),
                _ => Synchsafe(bytes.AsSpan(at + 4)),
            };
            if (size < 0 || size > end - at - header) return;
            switch (name)
            {
                case "APIC" or "PIC":
                    found.Add("a picture");
                    if (CameraNotes.Read(AfterExif(bytes.AsSpan(at + header, size))).HasPlace) found.Add(Place);
                    break;
                case "COMM" or "COM":
                    found.Add("comments");
                    break;
                case "GEOB" or "GEO":
                    found.Add("attached files");
                    break;
                case "POPM" or "POP" or "OWNE" or "TOWN":
                    found.Add("the name or address of its owner");
                    break;
            }

            at += header + size;
        }
    }

    private static ReadOnlySpan<byte> AfterExif(ReadOnlySpan<byte> picture)
    {
        var at = picture.IndexOf("Exif\0\0"u8);
        return at < 0 ? default : picture[at..];
    }

    private static int Synchsafe(ReadOnlySpan<byte> bytes) => ((bytes[0] & 127) << 21) | ((bytes[1] & 127) << 14) | ((bytes[2] & 127) << 7) | (bytes[3] & 127);
}
