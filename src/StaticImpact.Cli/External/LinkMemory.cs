using System.Text.Json;

namespace StaticImpact.Cli.External;

/// <summary>Good answers of earlier runs, in a file that may be deleted at any time.</summary>
internal sealed class LinkMemory
{
    private readonly string file;
    private readonly SortedDictionary<string, Entry> entries;

    private LinkMemory(string file, SortedDictionary<string, Entry> entries)
    {
        this.file = file;
        this.entries = entries;
    }

    /// <summary>A file that is damaged counts as empty.</summary>
    public static LinkMemory Open(string file)
    {
        var kept = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        try
        {
            if (File.Exists(file) && JsonSerializer.Deserialize(File.ReadAllBytes(file), JsonFormats.Default.LinkMemoryEntries) is { } read)
            {
                foreach (var (address, entry) in read)
                {
                    // Somebody may have edited the file.
                    if (entry is not null) kept[address] = entry;
                }
            }
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            // It is made anew.
        }

        return new(file, kept);
    }

    /// <returns>The answer, unless there is none or it is older than <paramref name="age"/>.</returns>
    public LinkAnswer? Find(string address, DateTimeOffset now, TimeSpan age)
    {
        lock (entries)
        {
            if (!entries.TryGetValue(address, out var entry) || now - entry.Asked > age || entry.Asked > now) return null;
            return entry.MovedTo is { Length: > 0 } to ? new(LinkState.Moved, to) : new(LinkState.Fine);
        }
    }

    public void Keep(string address, LinkAnswer answer, DateTimeOffset now)
    {
        lock (entries)
        {
            if (answer.State is LinkState.Fine or LinkState.Moved) entries[address] = new Entry(now, answer.Detail);
            else entries.Remove(address);
        }
    }

    /// <summary>Writes what is not too old; a disk that refuses costs only time at the next run.</summary>
    public void Save(DateTimeOffset now, TimeSpan age)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var young = new SortedDictionary<string, Entry>(entries.Where(e => now - e.Value.Asked <= age).ToDictionary(), StringComparer.Ordinal);
            File.WriteAllBytes(file + ".new", JsonSerializer.SerializeToUtf8Bytes(young, JsonFormats.Default.LinkMemoryEntries));
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Asked again next time.
        }
    }

    internal sealed record Entry(DateTimeOffset Asked, string? MovedTo);
}
