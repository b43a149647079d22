using System.Buffers.Binary;

namespace StaticImpact.Content.Media;

/// <summary>WebP, moving ones too: keeps pixels, transparency and the colour profile; of Exif the orientation.</summary>
internal static class WebPCleaning
{
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;
    private const int Header = 12;
    private const int FrameHeader = 16;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.Length >= Header && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    /// <summary>Null when the picture is damaged.</summary>
    public static CleanPicture? Clean(byte[] bytes)
    {
        var end = Header - 4 + (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4));
        if (end > bytes.Length || end < Header) return null;
        var pieces = new Pieces(bytes);
        pieces.Keep(0, Header);
        var (orientation, hasPlace, flags) = (0, false, (byte[]?)null);
        if (!Chunks(bytes, Header, (int)end, pieces, content =>
            {
                var notes = CameraNotes.Read(content.Span);
                orientation = notes.Orientation;
                hasPlace |= notes.HasPlace;
            }, content => hasPlace |= PlaceNames.InXmp(content.Span), content => pieces.Add(flags = content.ToArray())))
        {
            return null;
        }

        if (pieces.Count < 2) return null;
        // Only the extended form can hold an orientation, or anything else to leave out.
        if (flags is not null)
        {
            flags[8] = (byte)((flags[8] & ~(HasExif | HasXmp)) | (orientation > 0 ? HasExif : 0));
            if (orientation > 0) pieces.Add(Exif(orientation));
        }

        var clean = pieces.ToBytes();
        if (clean == bytes) return new CleanPicture(bytes, hasPlace);
        BinaryPrimitives.WriteInt32LittleEndian(clean.AsSpan(4), clean.Length - 8);
        return new CleanPicture(clean.AsSpan().SequenceEqual(bytes) ? bytes : clean, hasPlace);
    }

    /// <summary>False when a chunk does not end where the file says.</summary>
    private static bool Chunks(byte[] bytes, int at, int end, Pieces pieces, Action<ReadOnlyMemory<byte>> exif, Action<ReadOnlyMemory<byte>> xmp, Action<ReadOnlyMemory<byte>> extended)
    {
        while (at < end)
        {
            if (at + 8 > end) return false;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
            if (length > end - at - 8) return false;
            // Chunks are filled up to an even length; the last byte is sometimes missing at the end of the file.
            var whole = (int)Math.Min(8 + length + (length & 1), end - at);
            var content = bytes.AsMemory(at + 8, (int)length);
            switch (System.Text.Encoding.Latin1.GetString(bytes, at, 4))
            {
                case "VP8X" when length >= 10:
                    extended(bytes.AsMemory(at, whole));
                    break;
                case "ICCP" or "ANIM" or "ALPH" or "VP8 " or "VP8L":
                    pieces.Keep(at, whole);
                    break;
                case "ANMF" when length >= FrameHeader:
                    if (Frame(bytes, at, (int)length) is not { } frame) return false;
                    pieces.Add(frame);
                    break;
                case "EXIF":
                    exif(content);
                    break;
                case "XMP ":
                    xmp(content);
                    break;
            }

            at += whole;
        }

        return true;
    }

    /// <summary>One picture of a moving one, whose parts are chunks again.</summary>
    private static byte[]? Frame(byte[] bytes, int at, int length)
    {
        var pieces = new Pieces(bytes);
        pieces.Keep(at, 8 + FrameHeader);
        if (!Chunks(bytes, at + 8 + FrameHeader, at + 8 + length, pieces, static _ => { }, static _ => { }, static _ => { })) return null;
        var clean = pieces.ToBytes().ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(clean.AsSpan(4), clean.Length - 8);
        return (clean.Length & 1) == 0 ? clean : [.. clean, 0];
    }

    private static byte[] Exif(int orientation)
    {
        var notes = CameraNotes.Only(orientation);
        var chunk = new byte[8 + notes.Length];
        "EXIF"u8.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), notes.Length);
        notes.CopyTo(chunk, 8);
        return chunk;
    }
}
