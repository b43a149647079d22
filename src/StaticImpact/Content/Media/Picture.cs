namespace StaticImpact.Content.Media;

/// <summary>Tells what a file is by its first bytes, and takes from pictures what is not for readers.</summary>
public static class Picture
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { ".jpg", ".jpeg", ".jfif", ".png", ".apng", ".gif", ".webp", ".avif" };

    private static readonly HashSet<string> Unshown = new(StringComparer.Ordinal)
    {
        ".heic", ".heif", ".hif", ".tif", ".tiff", ".jp2", ".jxl", ".psd", ".dng", ".raw", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2", ".raf",
    };

    /// <summary>Whether a name promises a picture that browsers show.</summary>
    public static bool IsNamedSo(string extension) => Shown.Contains(extension);

    /// <summary>Whether a file is a picture that most browsers do not show, by its name or, for a name that promises another, by its first bytes.</summary>
    public static bool IsUnshown(string extension, ReadOnlySpan<byte> bytes) =>
        Unshown.Contains(extension)
        || (Shown.Contains(extension) && (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || (!AvifCleaning.Is(bytes) && AvifCleaning.Brands(bytes).Any(b => b is "heic" or "heix" or "hevc" or "mif1" or "msf1"))));

    /// <summary>Whether it is a picture that can be cleaned, whatever its name.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => JpegCleaning.Is(bytes) || PngCleaning.Is(bytes) || GifCleaning.Is(bytes) || WebPCleaning.Is(bytes) || AvifCleaning.Is(bytes);

    /// <summary>Takes away what programs and cameras wrote beside the pixels: place, owner, serial number, times, comments, small pictures. The pixels
    /// themselves, the colour profile and the orientation stay as they are.</summary>
    /// <returns>Null when the picture is damaged, so that nobody can tell what stands in it.</returns>
    public static CleanPicture? Clean(byte[] bytes) =>
        JpegCleaning.Is(bytes) ? JpegCleaning.Clean(bytes)
        : PngCleaning.Is(bytes) ? PngCleaning.Clean(bytes)
        : GifCleaning.Is(bytes) ? GifCleaning.Clean(bytes)
        : WebPCleaning.Is(bytes) ? WebPCleaning.Clean(bytes)
        : AvifCleaning.Is(bytes) ? AvifCleaning.Clean(bytes)
        : null;
}
