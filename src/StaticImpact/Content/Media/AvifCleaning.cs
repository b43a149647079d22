using System.Text;

namespace StaticImpact.Content.Media;

/// <summary>AVIF, moving ones too. Its parts name each other by their places in the file, so nothing is taken out: what is written beside the
/// pixels is overwritten where it stands, and thumbnails with it. Orientation is a property of its own here and stays.</summary>
internal static class AvifCleaning
{
    private const byte Zero = 0;

    /// <summary>An Exif block that says nothing: where it begins, then an empty directory.</summary>
    private static ReadOnlySpan<byte> NoNotes => [0, 0, 0, 0, (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static bool Is(ReadOnlySpan<byte> bytes) => Brands(bytes).Any(b => b is "avif" or "avis");

    /// <summary>The kinds of file that an ISO media file says it is; none for other files.</summary>
    public static IEnumerable<string> Brands(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 16 || !bytes[4..].StartsWith("ftyp"u8)) return [];
        var end = Math.Min(bytes.Length, Math.Min(256, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes)));
        List<string> brands = [Encoding.Latin1.GetString(bytes.Slice(8, 4))];
        for (var at = 16; at + 4 <= end; at += 4) brands.Add(Encoding.Latin1.GetString(bytes.Slice(at, 4)));
        return brands;
    }

    /// <summary>Null when the picture is damaged.</summary>
    public static CleanPicture? Clean(byte[] bytes)
    {
        var clean = bytes.ToArray();
        var boxes = new List<MediaBox>();
        foreach (var box in MediaBox.In(bytes, 0, bytes.Length))
        {
            // What stands behind the last whole box is no part of the picture.
            if (box is not { } found) break;
            boxes.Add(found);
        }

        var meta = boxes.Find(b => b.Type == "meta");
        var film = boxes.Find(b => b.Type == "moov");
        var items = meta.End == 0 ? null : AvifItems.Read(bytes, meta);
        if (items is null && (meta.End > 0 || film.End == 0)) return null;
        var hasPlace = items is not null && ClearItems(bytes, clean, boxes, meta, items, isWhole: film.End == 0);
        if (items is null && meta.End == 0 && film.End == 0) return null;
        if (meta.End > 0) ClearBoxes(clean, meta.Body + 4, meta.End);
        if (film.End > 0) ClearBoxes(clean, film.Body, film.End);

        // Notes that lie over the boxes that describe the picture, or over its pixels, cannot be cleared and leave a picture.
        if (items is not null && (!Is(clean) || AvifItems.Read(clean, meta) is not { } left || TellsPlace(clean, meta, left))) return null;
        var end = 0;
        foreach (var box in boxes)
        {
            if (box.Type is "ftyp" or "meta" or "moov" or "mdat") end = box.End;
            else Clear(clean, box);
        }

        if (end < clean.Length) clean = clean[..end];
        return new CleanPicture(clean.AsSpan().SequenceEqual(bytes) ? bytes : clean, hasPlace);
    }

    /// <summary>Overwrites what is not shown; tells whether it told a place.</summary>
    private static bool ClearItems(byte[] bytes, byte[] clean, List<MediaBox> boxes, MediaBox meta, AvifItems items, bool isWhole)
    {
        var idat = Idat(bytes, meta);

        // In a still picture all bytes belong to some item; what belongs to none is a remainder.
        var isShown = new bool[bytes.Length];
        var hasPlace = false;
        foreach (var (id, extents) in items.Places)
        {
            foreach (var (start, length) in extents.Select(e => Place(bytes, idat, e)))
            {
                if (items.IsShown(id)) Array.Fill(isShown, true, start, length);
                else hasPlace |= HasPlace(items.Types.GetValueOrDefault(id, ""), bytes.AsSpan(start, length));
            }
        }

        foreach (var box in boxes.Where(b => b.Type == "mdat" && isWhole).Append(idat))
        {
            for (var i = box.Body; i < box.End; i++)
            {
                if (!isShown[i]) clean[i] = Zero;
            }
        }

        foreach (var (id, extents) in items.Places.Where(i => !items.IsShown(i.Key)))
        {
            foreach (var (start, length) in extents.Select(e => Place(bytes, idat, e))) Overwrite(items.Types.GetValueOrDefault(id, ""), clean, isShown, start, length);
        }

        return hasPlace;
    }

    private static bool TellsPlace(byte[] bytes, MediaBox meta, AvifItems items)
    {
        var idat = Idat(bytes, meta);
        return items.Places.Any(i => !items.IsShown(i.Key) && i.Value.Select(e => Place(bytes, idat, e)).Any(p => HasPlace(items.Types.GetValueOrDefault(i.Key, ""), bytes.AsSpan(p.Start, p.Length))));
    }

    private static MediaBox Idat(byte[] bytes, MediaBox meta) =>
        MediaBox.In(bytes, meta.Body + 4, meta.End).LastOrDefault(b => b is { Type: "idat" }) ?? default;

    private static (int Start, int Length) Place(byte[] bytes, MediaBox idat, AvifItems.Extent extent)
    {
        var start = Math.Min(extent.Offset + (extent.IsInIdat ? idat.Body : 0), bytes.Length);
        return ((int)start, (int)Math.Min(extent.Length, bytes.Length - start));
    }

    private static bool HasPlace(string type, ReadOnlySpan<byte> item) =>
        type == "Exif" ? item.Length > 4 && CameraNotes.Read(item[4..]).HasPlace : PlaceNames.InXmp(item);

    private static void Overwrite(string type, byte[] clean, bool[] isShown, int start, int length)
    {
        var isFree = Array.IndexOf(isShown, true, start, length) < 0;
        for (var i = start; i < start + length; i++)
        {
            if (!isShown[i]) clean[i] = type == "mime" ? (byte)' ' : Zero;
        }

        if (type == "Exif" && isFree && length >= NoNotes.Length) NoNotes.CopyTo(clean.AsSpan(start));
    }

    /// <summary>Boxes inside others that are written about a picture, and the times at which it was made.</summary>
    private static void ClearBoxes(byte[] clean, int start, int end)
    {
        foreach (var child in MediaBox.In(clean, start, end).ToList())
        {
            if (child is not { } box) return;
            switch (box.Type)
            {
                case "udta" or "uuid" or "udes" or "crtt" or "mdft" or "altt" or "xml " or "bxml" or "free" or "skip" or "meta":
                    Clear(clean, box);
                    break;
                case "iprp" or "ipco" or "trak" or "mdia" or "minf" or "stbl" or "edts":
                    ClearBoxes(clean, box.Body, box.End);
                    break;
                case "mvhd" or "tkhd" or "mdhd" when box.End - box.Body > 20:
                    clean.AsSpan(box.Body + 4, clean[box.Body] == 1 ? 16 : 8).Clear();
                    break;
            }
        }
    }

    private static void Clear(byte[] clean, MediaBox box)
    {
        "free"u8.CopyTo(clean.AsSpan(box.Start + 4));
        clean.AsSpan(box.Body, box.End - box.Body).Clear();
    }
}
