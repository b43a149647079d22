namespace StaticImpact.Content.Media;

/// <summary>GIF: keeps pictures, their timing, how often they repeat and the colour profile; comments, text and what programs wrote go.</summary>
internal static class GifCleaning
{
    private const byte Picture = 0x2C;
    private const byte Extension = 0x21;
    private const byte End = 0x3B;
    private const byte Timing = 0xF9;
    private const byte Application = 0xFF;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    /// <summary>Null when the picture is damaged.</summary>
    public static CleanPicture? Clean(byte[] bytes)
    {
        if (bytes.Length < 13) return null;
        var pieces = new Pieces(bytes);
        var at = 13 + ColourTable(bytes[10]);
        if (at > bytes.Length) return null;
        pieces.Keep(0, at);
        var (hasPlace, hasPicture) = (false, false);
        while (true)
        {
            // Some programs leave the end mark out; browsers do not miss it.
            if (at >= bytes.Length) break;
            var start = at;
            if (bytes[at] == End)
            {
                pieces.Keep(at, 1);
                break;
            }

            if (bytes[at] == Picture)
            {
                if (at + 10 > bytes.Length) return null;
                at += 10 + ColourTable(bytes[at + 9]) + 1;
                if ((at = EndOfBlocks(bytes, at)) < 0) return null;
                pieces.Keep(start, at - start);
                hasPicture = true;
                continue;
            }

            if (bytes[at] != Extension || at + 2 > bytes.Length) return null;
            var kind = bytes[at + 1];
            if ((at = EndOfBlocks(bytes, at + 2)) < 0) return null;
            var content = bytes.AsSpan(start + 2, at - start - 2);
            if (kind == Timing || (kind == Application && IsShown(content))) pieces.Keep(start, at - start);
            else hasPlace |= PlaceNames.InXmp(content);
        }

        return hasPicture ? new CleanPicture(pieces.ToBytes(), hasPlace) : null;
    }

    /// <summary>How often it repeats, as two programs of old write it, or the colour profile.</summary>
    private static bool IsShown(ReadOnlySpan<byte> content) =>
        content.StartsWith("\u000bNETSCAPE2.0\u0003\u0001"u8) || content.StartsWith("\u000bANIMEXTS1.0\u0003\u0001"u8) ? content.Length == 17 : content.StartsWith("\u000bICCRGBG1012"u8);

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>The place after the empty block that ends a row of blocks; less than 0 when there is none.</summary>
    private static int EndOfBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var length = bytes[at];
            at += 1 + length;
            if (length == 0) return at;
        }

        return -1;
    }
}
