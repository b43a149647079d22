using System.Buffers.Binary;

namespace StaticImpact.Content.Media;

/// <summary>What an Exif block says of a picture: a TIFF file without its pixels.</summary>
/// <param name="Orientation">How the camera was held, 2 to 8; 0 when upright or not told.</param>
/// <param name="HasPlace">Whether it holds coordinates.</param>
internal readonly record struct CameraNotes(int Orientation, bool HasPlace)
{
    private const int OrientationTag = 0x0112;
    private const int PlaceTag = 0x8825;
    private const int Latitude = 2;
    private const int Longitude = 4;

    /// <summary>Reads a block; what is damaged tells nothing.</summary>
    public static CameraNotes Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8)) tiff = tiff[6..];
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8))) return default;
        var isLittle = tiff[0] == (byte)'I';
        var notes = default(CameraNotes);
        var entries = Entries(tiff, UInt32(tiff[4..], isLittle), isLittle);
        for (; entries.Length >= 12; entries = entries[12..])
        {
            switch (UInt16(entries, isLittle))
            {
                case OrientationTag when UInt16(entries[8..], isLittle) is > 1 and <= 8 and var orientation:
                    notes = notes with { Orientation = orientation };
                    break;
                case PlaceTag:
                    notes = notes with { HasPlace = HoldsPlace(Entries(tiff, UInt32(entries[8..], isLittle), isLittle), isLittle) };
                    break;
            }
        }

        return notes;
    }

    /// <summary>A block that says how the camera was held and nothing else.</summary>
    public static byte[] Only(int orientation) =>
    [
        (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0,
        1, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0, 0, 0, 0,
    ];

    private static bool HoldsPlace(ReadOnlySpan<byte> entries, bool isLittle)
    {
        for (; entries.Length >= 12; entries = entries[12..])
        {
            if (UInt16(entries, isLittle) is Latitude or Longitude) return true;
        }

        return false;
    }

    /// <summary>The entries of the directory at a place, as far as they are there.</summary>
    private static ReadOnlySpan<byte> Entries(ReadOnlySpan<byte> tiff, uint at, bool isLittle)
    {
        if (at < 8 || at + 2L > tiff.Length) return default;
        var rest = tiff[(int)(at + 2)..];
        return rest[..Math.Min(rest.Length, 12 * UInt16(tiff[(int)at..], isLittle))];
    }

    private static int UInt16(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint UInt32(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
