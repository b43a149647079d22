using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StaticImpact.Tests.Content.Media;

/// <summary>Small real pictures of every kind, built byte by byte, as cameras and programs leave them: with place, owner, serial number,
/// comments, a small picture and what follows the end. Each of those holds <see cref="Secret"/>.</summary>
internal static class TestPictures
{
    /// <summary>Stands in every part that must not reach the site.</summary>
    public const string Secret = "zebra-4711";

    /// <summary>Stands in the colour profile, which stays.</summary>
    public const string Profile = "profile-of-colours";

    public static IEnumerable<string> Kinds => ["jpg", "png", "gif", "webp", "avif"];

    /// <param name="orientation">2 to 8, or 1 for none; kinds without it pass it over.</param>
    public static byte[] Full(string kind, int orientation = 6) => kind switch
    {
        "jpg" => Jpeg(orientation),
        "png" => Png(orientation),
        "gif" => Gif(),
        "webp" => WebP(orientation),
        "avif" => Avif(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static byte[] Plain(string kind) => kind switch
    {
        "jpg" => [0xFF, 0xD8, .. Jfif(false), .. JpegPixels, 0xFF, 0xD9],
        "png" => [.. PngStart, .. PngPixels, .. Chunk("IEND", [])],
        "gif" => [.. GifStart, .. GifPixels, 0x3B],
        "webp" => Riff([.. WebPPixels]),
        "avif" => Avif(isFull: false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The bytes that make the pixels, which must stand in the published file as they are.</summary>
    public static byte[] Pixels(string kind) => kind switch
    {
        "jpg" => JpegPixels,
        "png" => PngPixels,
        "gif" => GifPixels,
        "webp" => WebPPixels,
        "avif" => Av1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static byte[] SecretBytes => Encoding.ASCII.GetBytes(Secret);

    private static byte[] Xmp => Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" exif:GPSLatitude=\"36,5.5N\" dc:creator=\"{Secret}\"/>");

    /// <summary>Exif in either order of bytes: orientation, camera owner, a place and a small picture behind the directories.</summary>
    public static byte[] Exif(int orientation, bool isLittle = true)
    {
        var owner = Encoding.ASCII.GetBytes(Secret + "\0\0");
        using var bytes = new MemoryStream();
        bytes.Write(isLittle ? "II"u8 : "MM"u8);
        Two(42);
        Four(8);
        Two(3);
        Entry(0x0112, 3, 1, isLittle ? (uint)orientation : (uint)orientation << 16);
        Entry(0x8825, 4, 1, 62);
        Entry(0xA430, 2, (uint)owner.Length, 50);
        Four(0);
        bytes.Write(owner);
        Two(2);
        Entry(1, 2, 2, isLittle ? 'N' : (uint)'N' << 24);
        Entry(2, 5, 3, 92);
        Four(0);
        for (var i = 0; i < 3; i++)
        {
            Four(36);
            Four(1);
        }

        bytes.Write(SecretBytes);
        return bytes.ToArray();

        void Two(int value) => bytes.Write(Number(value, 2));
        void Four(uint value) => bytes.Write(Number(value, 4));
        void Entry(int tag, int type, uint count, uint value)
        {
            Two(tag);
            Two(type);
            Four(count);
            Four(value);
        }

        byte[] Number(long value, int size)
        {
            var number = new byte[size];
            for (var i = 0; i < size; i++) number[isLittle ? i : size - 1 - i] = (byte)(value >> (8 * i));
            return number;
        }
    }

    /// <summary>16 by 8 grey pixels: two blocks, each a difference of 0 and an end mark, in a code of one bit.</summary>
    private static byte[] JpegPixels =>
    [
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0x00, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x0F,
    ];

    private static byte[] Jpeg(int orientation) =>
    [
        0xFF, 0xD8,
        .. Jfif(true),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Encoding.ASCII.GetBytes(Profile)]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. SecretBytes]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, 0x1C, 2, 90, 0, 10, .. SecretBytes]),
        .. Segment(0xEF, SecretBytes),
        .. Segment(0xFE, SecretBytes),
        0xFF, .. JpegPixels,
        0xFF, 0xD9,
        0xFF, 0xD8, 0xFF, 0xE0, .. SecretBytes, 0xFF, 0xD9,
    ];

    private static byte[] Jfif(bool withThumbnail)
    {
        byte[] pixels = withThumbnail ? [.. SecretBytes, .. new byte[2]] : [];
        return Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, (byte)(pixels.Length / 3), (byte)(pixels.Length > 0 ? 1 : 0), .. pixels]);
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] PngStart => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0])];

    private static byte[] PngPixels => Chunk("IDAT", Packed([0, 0, 255]));

    private static byte[] Png(int orientation) =>
    [
        .. PngStart,
        .. Chunk("iCCP", [.. Encoding.ASCII.GetBytes(Profile), 0, 0, .. Packed([1, 2, 3])]),
        .. Chunk("tEXt", [.. "Author\0"u8, .. SecretBytes]),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp]),
        .. Chunk("zTXt", [.. "Comment\0\0"u8, .. Packed(SecretBytes)]),
        .. Chunk("tIME", [7, 234, 11, 22, 0, 0, 0]),
        .. Chunk("prVt", SecretBytes),
        .. Chunk("eXIf", Exif(orientation, isLittle: false)),
        .. PngPixels,
        .. Chunk("IEND", []),
        .. SecretBytes,
    ];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        var crc = uint.MaxValue;
        foreach (var b in body)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return [.. BigEndian(content.Length, 4), .. body, .. BigEndian(~crc, 4)];
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal)) stream.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] GifStart => [.. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];

    /// <summary>How often it repeats, how long it shows, and two black pixels.</summary>
    private static byte[] GifPixels => [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0, 0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x04, 0x0A, 0];

    private static byte[] Gif() =>
    [
        .. GifStart,
        0x21, 0xFE, 10, .. SecretBytes, 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Xmp.Length, .. Xmp, 0,
        0x21, 0xFF, 11, .. "ICCRGBG1012"u8, (byte)Profile.Length, .. Encoding.ASCII.GetBytes(Profile), 0,
        0x21, 0x01, 12, .. new byte[12], 10, .. SecretBytes, 0,
        .. GifPixels,
        0x3B,
        .. SecretBytes,
    ];

    private static byte[] WebPPixels => [.. "VP8L"u8, 13, 0, 0, 0, 0x2F, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 0x07, 0];

    private static byte[] WebP(int orientation) =>
    [
        .. Riff(
        [
            .. WebPChunk("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. WebPChunk("ICCP", Encoding.ASCII.GetBytes(Profile)),
            .. WebPPixels,
            .. WebPChunk("EXIF", Exif(orientation)),
            .. WebPChunk("XMP ", Xmp),
            .. WebPChunk("PrvT", SecretBytes),
        ]),
        .. SecretBytes,
    ];

    private static byte[] Riff(byte[] chunks) => [.. "RIFF"u8, .. LittleEndian(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    private static byte[] WebPChunk(string name, byte[] content) => [.. Encoding.ASCII.GetBytes(name), .. LittleEndian(content.Length), .. content, .. new byte[content.Length & 1]];

    /// <summary>Two by two pixels in AV1.</summary>
    private static byte[] Av1 => Convert.FromBase64String("EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=");

    private static byte[] Avif(bool isFull = true)
    {
        byte[] start = Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "avifmif1miaf"u8]);
        byte[] exif = [0, 0, 0, 0, .. Exif(6)];
        var items = isFull ? new[] { ("av01", Av1), ("Exif", exif), ("mime", Xmp), ("av01", [.. Av1, .. SecretBytes]) } : [("av01", Av1)];
        var meta = Meta(0);
        var at = start.Length + meta.Length + 8;
        meta = Meta(at);
        return [.. start, .. meta, .. Box("mdat", [.. items.SelectMany(i => i.Item2), .. isFull ? SecretBytes : []]), .. isFull ? Box("mpvd", SecretBytes) : []];

        byte[] Meta(int offset)
        {
            List<byte> places = [];
            List<byte> infos = [];
            for (var i = 0; i < items.Length; i++)
            {
                places.AddRange([0, (byte)(i + 1), 0, 0, 0, 1, .. BigEndian(offset, 4), .. BigEndian(items[i].Item2.Length, 4)]);
                offset += items[i].Item2.Length;
                infos.AddRange(Box("infe", [2, 0, 0, 0, 0, (byte)(i + 1), 0, 0, .. Encoding.ASCII.GetBytes(items[i].Item1), 0, .. items[i].Item1 == "mime" ? [.. "application/rdf+xml"u8, 0] : Array.Empty<byte>()]));
            }

            return Box("meta",
            [
                0, 0, 0, 0,
                .. Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "pict"u8, .. new byte[13]]),
                .. Box("pitm", [0, 0, 0, 0, 0, 1]),
                .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, (byte)items.Length, .. places]),
                .. Box("iinf", [0, 0, 0, 0, 0, (byte)items.Length, .. infos]),
                .. isFull ? Box("iref", [0, 0, 0, 0, .. Box("thmb", [0, 4, 0, 1, 0, 1]), .. Box("cdsc", [0, 2, 0, 1, 0, 1])]) : [],
                .. Box("iprp",
                [
                    .. Box("ipco",
                    [
                        .. Box("ispe", [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2]), .. Box("pixi", [0, 0, 0, 0, 3, 8, 8, 8]), .. Box("av1C", [0x81, 0x0D, 0x0C, 0]), .. Box("colr", [.. "nclx"u8, 0, 2, 0, 2, 0, 1, 0x80]),
                        .. isFull ? Box("udes", [0, 0, 0, 0, .. SecretBytes, 0]) : [],
                    ]),
                    .. Box("ipma", [0, 0, 0, 0, 0, 0, 0, (byte)(isFull ? 2 : 1), 0, 1, 4, 1, 2, 0x83, 4, .. isFull ? (byte[])[0, 4, 4, 1, 2, 0x83, 4] : []]),
                ]),
            ]);
        }
    }

    private static byte[] Box(string type, byte[] content) => [.. BigEndian(content.Length + 8, 4), .. Encoding.ASCII.GetBytes(type), .. content];

    private static byte[] BigEndian(long value, int size)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes[(8 - size)..];
    }

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
