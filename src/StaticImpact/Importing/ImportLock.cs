using System.Security.Cryptography;
using System.Text.Json;

namespace StaticImpact.Importing;

/// <summary>What an import read and wrote, by the hash of each file: what a person has changed since is not written again.</summary>
internal sealed class ImportLock
{
    public const string FileName = "import.lock";

    private const string UnderWay = "underWay";

    /// <summary>Stands in place of a hash where somebody has deleted the file.</summary>
    public const string Deleted = "deleted";

    /// <summary>By path inside the project, the hashes of what was written there; two while an import is under way.</summary>
    public SortedDictionary<string, HashSet<string>> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the import that wrote it has not come to its end.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>By path inside the source, the hash of what was read.</summary>
    public SortedDictionary<string, string> Source { get; } = new(StringComparer.Ordinal);

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>An empty one where there is none.</summary>
    /// <exception cref="ImportRefused">It cannot be read.</exception>
    public static ImportLock Read(string project)
    {
        var path = Path.Combine(project, FileName);
        if (!File.Exists(path)) return new ImportLock();
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var found = new ImportLock { IsUnderWay = json.RootElement.TryGetProperty(UnderWay, out _) };
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject()) found.Files[file.Name] = [.. file.Value.ToString().Split(' ')];
            return found;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ImportRefused($"'{FileName}' cannot be read, so there is no telling which files you have changed. Restore it; or delete it, and every file that is there counts as yours.");
        }
    }

    /// <summary>Whether somebody has deleted what was written there.</summary>
    public bool IsDeleted(string project, string path) => Files.TryGetValue(path, out var hashes) && (!IsUnderWay || hashes.Contains(Deleted)) && !File.Exists(Path.Combine(project, path));

    public bool Wrote(string path, string hash) => Files.TryGetValue(path, out var hashes) && hashes.Contains(hash);

    public void Add(string path, string hash)
    {
        if (!Files.TryGetValue(path, out var hashes)) Files[path] = hashes = [];
        hashes.Add(hash);
    }

    public byte[] Bytes(string profile, string source)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("profile", profile);
            json.WriteString("from", source);
            if (IsUnderWay) json.WriteBoolean(UnderWay, true);
            json.WriteStartObject("files");
            foreach (var (file, hashes) in Files) json.WriteString(file, string.Join(' ', hashes.Order(StringComparer.Ordinal)));
            json.WriteEndObject();
            json.WriteStartObject("source");
            foreach (var (file, hash) in Source) json.WriteString(file, hash);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
