using System.Buffers.Binary;

namespace StaticImpact.Content.Media;

/// <summary>JPEG: keeps the segments that the pixels need and the colour profile; of Exif the orientation. What follows the end of the
/// picture, such as a second picture or a short film, goes.</summary>
internal static class JpegCleaning
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App13 = 0xED;
    private const byte App14 = 0xEE;
    private const int JfifLength = 14;
    private const int AdobeLength = 12;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, Start, 0xFF]);

    /// <summary>Null when the picture is damaged.</summary>
    public static CleanPicture? Clean(byte[] bytes)
    {
        var pieces = new Pieces(bytes);
        pieces.Keep(0, 2);
        var (insertAt, orientation, hasPlace, hasExif, hasFrame, hasScan) = (1, 0, false, false, false, false);
        for (var at = 2; ;)
        {
            if (at + 1 >= bytes.Length || bytes[at] != 0xFF) return null;
            // Any number of 0xFF may stand before a marker.
            while (at + 1 < bytes.Length && bytes[at + 1] == 0xFF) at++;
            if (at + 1 >= bytes.Length) return null;
            var marker = bytes[at + 1];
            if (marker == End)
            {
                pieces.Keep(at, 2);
                break;
            }

            if (marker is >= 0xD0 and <= 0xD7 or 0x01)
            {
                pieces.Keep(at, 2);
                at += 2;
                continue;
            }

            if (marker is 0 or Start || at + 4 > bytes.Length) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            var next = at + 2 + length;
            if (length < 2 || next > bytes.Length) return null;
            var content = bytes.AsSpan(at + 4, length - 2);
            switch (marker)
            {
                case App0 when content.StartsWith("JFIF\0"u8) && content.Length >= JfifLength:
                    pieces.Add(Jfif(content));
                    if (pieces.Count == 2) insertAt = 2;
                    break;
                case App1 when content.StartsWith("Exif\0\0"u8):
                    var notes = CameraNotes.Read(content);
                    if (!hasExif) orientation = notes.Orientation;
                    hasExif = true;
                    hasPlace |= notes.HasPlace;
                    break;
                case App1:
                    hasPlace |= PlaceNames.InXmp(content);
                    break;
                case App13:
                    hasPlace |= PlaceNames.InIptc(content);
                    break;
                case App2 when content.StartsWith("ICC_PROFILE\0"u8):
                    pieces.Keep(at, 2 + length);
                    break;
                case App14 when content.StartsWith("Adobe"u8) && content.Length >= AdobeLength:
                    pieces.Add(Segment(App14, content[..AdobeLength]));
                    break;
                case Scan:
                    next = EndOfScan(bytes, next);
                    if (next < 0) return null;
                    pieces.Keep(at, next - at);
                    hasScan = true;
                    break;
                case >= 0xC0 and <= 0xDF and not 0xC8:
                    pieces.Keep(at, 2 + length);
                    hasFrame |= marker is <= 0xCF and not (0xC4 or 0xCC);
                    break;
            }

            at = next;
        }

        if (!hasFrame || !hasScan) return null;
        if (orientation > 0) pieces.Insert(insertAt, Segment(App1, [.. "Exif\0\0"u8, .. CameraNotes.Only(orientation)]));
        return new CleanPicture(pieces.ToBytes(), hasPlace);
    }

    /// <summary>The frame of the file without the small picture it may hold.</summary>
    private static byte[] Jfif(ReadOnlySpan<byte> content)
    {
        var segment = Segment(App0, content[..JfifLength]);
        segment[^1] = segment[^2] = 0;
        return segment;
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var segment = new byte[content.Length + 4];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }

    /// <summary>Where the next marker stands after the pixels; less than 0 when there is none.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var found = bytes[at..].IndexOf((byte)0xFF);
            if (found < 0) return -1;
            at += found;
            if (at + 1 >= bytes.Length) return -1;
            if (bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
