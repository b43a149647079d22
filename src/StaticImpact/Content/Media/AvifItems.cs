namespace StaticImpact.Content.Media;

/// <summary>What an AVIF file holds and where: pictures, their thumbnails, and what cameras and programs wrote.</summary>
internal sealed class AvifItems
{
    /// <summary>Where an item's bytes stand.</summary>
    public readonly record struct Extent(long Offset, long Length, bool IsInIdat);

    public Dictionary<uint, string> Types { get; } = [];

    public Dictionary<uint, List<Extent>> Places { get; } = [];

    public HashSet<uint> Thumbnails { get; } = [];

    public uint Primary { get; private set; }

    /// <summary>Whether pages show it, be it as a part of another: not a thumbnail, and not what is written about it.</summary>
    public bool IsShown(uint id) => (id == Primary || !Thumbnails.Contains(id)) && Types.GetValueOrDefault(id, "") is not ("Exif" or "mime" or "uri ");

    /// <summary>Reads the boxes inside <c>meta</c>; null when one of them is damaged, or of a form that nobody can look through.</summary>
    public static AvifItems? Read(byte[] bytes, MediaBox meta)
    {
        var items = new AvifItems();
        foreach (var child in MediaBox.In(bytes, meta.Body + 4, meta.End))
        {
            if (child is not { } box) return null;
            var read = new Cursor(bytes, box.Body, box.End);
            var isRead = box.Type switch
            {
                "pitm" => items.ReadPrimary(ref read),
                "iinf" => items.ReadTypes(bytes, ref read, box.End),
                "iloc" => items.ReadPlaces(ref read),
                "iref" => items.ReadThumbnails(bytes, ref read, box.End),
                _ => true,
            };
            if (!isRead || read.IsBroken) return null;
        }

        return items.Primary == 0 || !items.Places.ContainsKey(items.Primary) ? null : items;
    }

    private bool ReadPrimary(ref Cursor read)
    {
        Primary = (uint)read.Next(read.Version() == 0 ? 2 : 4);
        return true;
    }

    private bool ReadTypes(byte[] bytes, ref Cursor read, int end)
    {
        read.Next(read.Version() == 0 ? 2 : 4);
        foreach (var child in MediaBox.In(bytes, read.At, end))
        {
            if (child is not { } box) return false;
            var entry = new Cursor(bytes, box.Body, box.End);
            var version = entry.Version();
            if (version < 2) return false;
            var id = (uint)entry.Next(version == 2 ? 2 : 4);
            entry.Next(2);
            var type = (uint)entry.Next(4);
            if (entry.IsBroken) return false;
            Types[id] = string.Create(4, type, static (letters, code) =>
            {
                for (var i = 0; i < 4; i++) letters[i] = (char)((code >> (24 - (8 * i))) & 255);
            });
        }

        return true;
    }

    private bool ReadPlaces(ref Cursor read)
    {
        var version = read.Version();
        var sizes = read.Next(2);
        var (offsetSize, lengthSize, baseSize, indexSize) = ((int)(sizes >> 12), (int)(sizes >> 8) & 15, (int)(sizes >> 4) & 15, version == 0 ? 0 : (int)sizes & 15);
        if (offsetSize > 8 || lengthSize > 8 || baseSize > 8 || indexSize > 8 || version > 2) return false;
        var count = read.Next(version < 2 ? 2 : 4);
        for (var i = 0L; i < count && !read.IsBroken; i++)
        {
            var id = (uint)read.Next(version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : read.Next(2) & 15;
            var file = read.Next(2);
            var start = read.Next(baseSize);
            var extents = read.Next(2);
            if (method > 1 || file != 0) return false;
            List<Extent> places = [];
            for (var e = 0L; e < extents && !read.IsBroken; e++)
            {
                read.Next(indexSize);
                var place = new Extent(start + read.Next(offsetSize), read.Next(lengthSize), method == 1);
                if (place.Offset < 0 || place.Length <= 0) return false;
                places.Add(place);
            }

            Places[id] = places;
        }

        return true;
    }

    private bool ReadThumbnails(byte[] bytes, ref Cursor read, int end)
    {
        var size = read.Version() == 0 ? 2 : 4;
        foreach (var child in MediaBox.In(bytes, read.At, end))
        {
            if (child is not { } box) return false;
            if (box.Type == "thmb") Thumbnails.Add((uint)new Cursor(bytes, box.Body, box.End).Next(size));
        }

        return true;
    }

    /// <summary>Reads whole numbers one after the other; past the end they are 0 and it is broken.</summary>
    private struct Cursor(byte[] bytes, int at, int end)
    {
        public int At { get; private set; } = at;

        public bool IsBroken { get; private set; }

        /// <summary>The version of a box that has one; its flags are passed over.</summary>
        public int Version() => (int)(Next(4) >> 24);

        public long Next(int size)
        {
            if (end - At < size)
            {
                IsBroken = true;
                return 0;
            }

            var value = 0L;
            for (var i = 0; i < size; i++) value = (value << 8) | bytes[At++];
            return value;
        }
    }
}
