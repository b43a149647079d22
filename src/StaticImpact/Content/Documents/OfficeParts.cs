using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using StaticImpact.Content.Media;

namespace StaticImpact.Content.Documents;

/// <summary>The parts of a document of an office program, which is a compressed archive. However large it says it is, looking into it is bounded.</summary>
internal sealed class OfficeParts : IDisposable
{
    private const long MostUnpacked = 150_000_000;
    private const int LargestDirectory = 4_000_000;
    private const int EndLength = 22;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ZipArchive archive;
    private readonly BoundedStream.Budget budget = new(MostUnpacked);

    private OfficeParts(ZipArchive archive) => this.archive = archive;

    public IEnumerable<ZipArchiveEntry> All => archive.Entries;

    /// <summary>Null when it is no archive, or one of too many parts.</summary>
    public static OfficeParts? Open(byte[] bytes)
    {
        var end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > bytes.Length) return null;
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(end + 16));
        if (directory > end || end - directory > LargestDirectory) return null;
        return new OfficeParts(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
    }

    public bool Has(string folder) => archive.Entries.Any(e => e.Length > 0 && e.FullName.StartsWith(folder, StringComparison.Ordinal));

    public IEnumerable<ZipArchiveEntry> In(string folder, string extension = ".xml") =>
        archive.Entries.Where(e => e.FullName.StartsWith(folder, StringComparison.Ordinal) && e.FullName.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>Calls for every element of a part that is there.</summary>
    public void Read(string part, Action<XmlReader> element)
    {
        if (archive.GetEntry(part) is { } entry) Read(entry, element);
    }

    public void Read(ZipArchiveEntry entry, Action<XmlReader> element)
    {
        using var xml = XmlReader.Create(new BoundedStream(entry.Open(), budget), Settings);
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            // Who reads the element's text has moved on to its end.
            var (line, position) = Place(xml);
            element(xml);
            if (Place(xml) == (line, position) && xml.NodeType == XmlNodeType.Element) xml.Read();
        }
    }

    public byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = new BoundedStream(entry.Open(), budget);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Pictures with the place where they were taken, and files put into the document.</summary>
    public void FindEnclosed(string media, string enclosed, FoundParts found)
    {
        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith(media, StringComparison.Ordinal)))
        {
            var bytes = Bytes(entry);
            if (Picture.Is(bytes) && Picture.Clean(bytes) is { HadPlace: true }) found.Add("pictures that tell where they were taken");
        }

        if (Has(enclosed)) found.Add("files of other programs inside it, such as the table behind a chart");
    }

    public void Dispose() => archive.Dispose();

    private static (int Line, int Position) Place(XmlReader xml) => xml is IXmlLineInfo at ? (at.LineNumber, at.LinePosition) : default;
}
