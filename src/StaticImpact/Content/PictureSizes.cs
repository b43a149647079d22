using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Width and height of pictures, read from the first bytes of their files, so that pages can keep room for them.</summary>
public static partial class PictureSizes
{
    private const int Start = 256 * 1024;

    public static ImmutableDictionary<string, PictureSize> Of(ImmutableArray<string> paths, ContentFolder folder, ContentCache cache)
    {
        var sizes = new ConcurrentDictionary<string, PictureSize>(StringComparer.Ordinal);
        Parallel.ForEach(paths, path =>
        {
            if (folder.Find(path) is { Extension: ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".svg" } entry
                && cache.Size(entry, e => Read(folder.ReadStart(e, Start), e.Extension)) is { Width: > 0, Height: > 0 } size)
            {
                sizes[path] = size;
            }
        });
        return sizes.ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>Null when the bytes are not a picture of that kind.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes, string extension) => extension switch
    {
        ".png" when bytes.Length >= 24 && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) =>
            new PictureSize(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])),
        ".gif" when bytes.Length >= 10 && bytes.StartsWith("GIF8"u8) =>
            new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        ".jpg" or ".jpeg" => Jpeg(bytes),
        ".webp" => WebP(bytes),
        ".svg" => Svg(bytes),
        _ => null,
    };

    /// <summary>Walks the segments to the frame header; a picture turned by its camera has its sides swapped.</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return null;
        var isTurned = false;
        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2) return null;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                int height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]);
                int width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
                return isTurned ? new PictureSize(height, width) : new PictureSize(width, height);
            }

            if (marker == 0xE1) isTurned |= IsTurned(bytes[(at + 4)..Math.Min(bytes.Length, at + 2 + length)]);
            at += 2 + length;
        }

        return null;
    }

    /// <summary>Whether an Exif segment's orientation (tag 0x0112) is one of the four that lie on their side.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 14 || !exif.StartsWith("Exif\0\0"u8)) return false;
        var tiff = exif[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = Number(tiff[4..], 4);
        if (directory < 8 || directory + 2 > tiff.Length) return false;
        var count = Number(tiff[(int)directory..], 2);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * 12);
            if (entry + 12 > tiff.Length) return false;
            if (Number(tiff[entry..], 2) == 0x0112) return Number(tiff[(entry + 8)..], 2) is >= 5 and <= 8;
        }

        return false;

        long Number(ReadOnlySpan<byte> at, int size) => (size, isLittle) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(at),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(at),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(at),
            _ => BinaryPrimitives.ReadUInt32BigEndian(at),
        };
    }

    private static PictureSize? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) return null;
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8)) return new PictureSize(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]));
        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new PictureSize(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return chunk.StartsWith("VP8 "u8)
            ? new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PictureSize? Svg(ReadOnlySpan<byte> bytes)
    {
        var tag = SvgTag().Match(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 16 * 1024)])).Value;
        if (Length(tag, "width") is { } width && Length(tag, "height") is { } height) return new PictureSize(width, height);
        var box = ViewBox().Match(tag);
        return box.Success && TryRound(box.Groups["w"].ValueSpan, out var w) && TryRound(box.Groups["h"].ValueSpan, out var h) ? new PictureSize(w, h) : null;
    }

    private static int? Length(string tag, string attribute)
    {
        foreach (Match match in SvgLength().Matches(tag))
        {
            if (match.Groups["name"].Value == attribute && TryRound(match.Groups["value"].ValueSpan, out var length)) return length;
        }

        return null;
    }

    private static bool TryRound(ReadOnlySpan<char> text, out int pixels)
    {
        var isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 100_000;
        pixels = isNumber ? (int)Math.Round(value) : 0;
        return isNumber;
    }

    [GeneratedRegex("<svg\\b[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex SvgTag();

    [GeneratedRegex("\\s(?<name>width|height)\\s*=\\s*[\"'](?<value>[0-9.]+)(px)?[\"']", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SvgLength();

    [GeneratedRegex("\\sviewBox\\s*=\\s*[\"'][-0-9.]+[ ,]+[-0-9.]+[ ,]+(?<w>[0-9.]+)[ ,]+(?<h>[0-9.]+)\\s*[\"']", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ViewBox();
}
