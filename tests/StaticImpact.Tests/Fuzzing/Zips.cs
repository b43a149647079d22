using System.IO.Compression;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>Spreadsheets and documents are zip files: a changed bit in one rarely gets past the check sums, so what stands in them is changed.</summary>
internal static class Zips
{
    public static bool Are(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8)) return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return archive.Entries.Count > 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The file with one of its parts changed, or with a part missing or twice.</summary>
    public static byte[] Change(byte[] bytes, Random random, Func<byte[], Random, byte[]> change)
    {
        var parts = new List<(string Name, byte[] Bytes)>();
        using (var archive = new ZipArchive(new MemoryStream(bytes)))
        {
            foreach (var entry in archive.Entries)
            {
                using var from = entry.Open();
                var content = new MemoryStream();
                from.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }
        }

        var at = random.Next(parts.Count);
        switch (random.Next(12))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            default:
                parts[at] = (parts[at].Name, change(parts[at].Bytes, random));
                break;
        }

        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var to = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                to.Write(content);
            }
        }

        return stream.ToArray();
    }
}
