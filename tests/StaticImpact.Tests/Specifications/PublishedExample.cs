using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace StaticImpact.Tests.Specifications;

/// <summary>The example initiative as it is published, built once for all tests of specifications.</summary>
[CollectionDefinition(Shared)]
public sealed class PublishedExample : IDisposable, ICollectionFixture<PublishedExample>
{
    public const string Shared = "published example";

    private readonly SiteTest site;
    private readonly Lazy<SortedDictionary<string, byte[]>> files;

    public PublishedExample()
    {
        site = Copy();
        files = new(() =>
        {
            var result = site.Build();
            Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
            return site.Files();
        });
    }

    public SortedDictionary<string, byte[]> Files => files.Value;

    /// <summary>Where the example says that it stands.</summary>
    public static string Url => "https://commonthread.example/";

    internal static SiteTest Copy()
    {
        var copy = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) copy.AddBytes(path, bytes);
        return copy;
    }

    public IEnumerable<string> Paths(string ending) => Files.Keys.Where(p => p.EndsWith(ending, StringComparison.Ordinal));

    public string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Files[path]);

    public JsonElement Json(string path) => JsonDocument.Parse(Files[path]).RootElement;

    public XElement Xml(string path)
    {
        using var reader = XmlReader.Create(new MemoryStream(Files[path]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    /// <summary>Whether a full address leads to something that is published.</summary>
    public bool Has(string address) => Has(Files, Url, address);

    public static bool Has(SortedDictionary<string, byte[]> files, string url, string address)
    {
        if (!address.StartsWith(url, StringComparison.Ordinal)) return false;
        var path = Uri.UnescapeDataString(address[url.Length..].Split('#')[0]);
        return files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    public void Dispose() => site.Dispose();
}
