namespace StaticImpact.Content.Media;

/// <summary>Where picture programs write a place in words or as coordinates, besides Exif.</summary>
internal static class PlaceNames
{
    /// <summary>Whether an XMP packet tells a place.</summary>
    public static bool InXmp(ReadOnlySpan<byte> xmp) =>
        xmp.IndexOf("GPSLatitude"u8) >= 0 || xmp.IndexOf("GPSLongitude"u8) >= 0 || xmp.IndexOf("photoshop:City"u8) >= 0
        || xmp.IndexOf("Iptc4xmpCore:Location"u8) >= 0 || xmp.IndexOf("LocationCreated"u8) >= 0 || xmp.IndexOf("LocationShown"u8) >= 0;

    /// <summary>Whether an IPTC block tells a place: city, part of the city, state or country are records 2:90, 2:92, 2:95 and 2:101.</summary>
    public static bool InIptc(ReadOnlySpan<byte> iptc) =>
        iptc.IndexOf((ReadOnlySpan<byte>)[0x1C, 2, 90]) >= 0 || iptc.IndexOf((ReadOnlySpan<byte>)[0x1C, 2, 92]) >= 0
        || iptc.IndexOf((ReadOnlySpan<byte>)[0x1C, 2, 95]) >= 0 || iptc.IndexOf((ReadOnlySpan<byte>)[0x1C, 2, 101]) >= 0;
}
