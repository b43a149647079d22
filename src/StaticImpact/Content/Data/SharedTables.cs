using System.Collections.Concurrent;

namespace StaticImpact.Content.Data;

/// <summary>The tables that many indicators share, each read once, by whichever indicator asks first.</summary>
internal sealed class SharedTables
{
    private readonly ConcurrentDictionary<string, Lazy<SharedTable>> tables = new(StringComparer.Ordinal);

    /// <param name="key">The file, with everything that says how it is laid out.</param>
    public SharedTable Get(string key, Func<SharedTable> read) => tables.GetOrAdd(key, _ => new Lazy<SharedTable>(read)).Value;
}
