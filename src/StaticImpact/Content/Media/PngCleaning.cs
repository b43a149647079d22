using System.Buffers.Binary;

namespace StaticImpact.Content.Media;

/// <summary>PNG, moving ones too: keeps the chunks that decide how it looks; of Exif the orientation.</summary>
internal static class PngCleaning
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "mDCv", "cLLI", "cLLi", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Null when the picture is damaged.</summary>
    public static CleanPicture? Clean(byte[] bytes)
    {
        var pieces = new Pieces(bytes);
        pieces.Keep(0, Signature.Length);
        var (orientation, hasPlace, hasPixels) = (0, false, false);
        for (var at = Signature.Length; ;)
        {
            if (at + 12 > bytes.Length) return null;
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12) return null;
            var name = System.Text.Encoding.Latin1.GetString(bytes, at + 4, 4);
            if ((at == Signature.Length) != (name == "IHDR")) return null;
            var content = bytes.AsSpan(at + 8, (int)length);
            if (Shown.Contains(name)) pieces.Keep(at, (int)length + 12);
            // A chunk in capitals that is not known is one without which nothing can be shown.
            else if (char.IsAsciiLetterUpper(name[0])) return null;
            hasPixels |= name == "IDAT";
            if (name == "eXIf")
            {
                var notes = CameraNotes.Read(content);
                orientation = notes.Orientation;
                hasPlace |= notes.HasPlace;
            }
            else if (name == "iTXt")
            {
                hasPlace |= PlaceNames.InXmp(content);
            }

            at += (int)length + 12;
            if (name == "IEND") break;
        }

        if (!hasPixels) return null;
        if (orientation > 0) pieces.Insert(2, Chunk("eXIf"u8, CameraNotes.Only(orientation)));
        return new CleanPicture(pieces.ToBytes(), hasPlace);
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        name.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>The check sum of the PNG specification, section 5.5. Bit by bit: it is worked out for 30 bytes at most.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
